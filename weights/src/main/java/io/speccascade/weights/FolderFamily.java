package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Hugging Face calls the parts of one family of models, and what GGUF calls them: one entry of the resource
/// `huggingface.json`, completed by its base. Sources: `conversion` and `gguf-py/gguf/tensor_mapping.py` of llama.cpp;
/// defaults are those of the `configuration_*.py` of transformers.
///
/// @param architecture the name in GGUF
/// @param classes values of `architectures` in config.json that mean this family
/// @param modelTypes values of `model_type`, which counts where there are no `architectures`
/// @param traits what this family does differently
/// @param defaults values of keys that config.json leaves out
/// @param expected values that a key may have, where others would need other arithmetic
/// @param integers GGUF key, without the architecture, to key of config.json; one that ends in `?` may be missing
/// @param reals the same for floats
/// @param tensors name without `.weight` or `.bias`, the layer's number a `*`, to the name in GGUF
/// @param ignored beginnings of names of tensors that are not part of the language model
record FolderFamily(
        String architecture,
        List<String> classes,
        List<String> modelTypes,
        Set<Trait> traits,
        Map<String, JsonNode> defaults,
        Map<String, List<JsonNode>> expected,
        Map<String, String> integers,
        Map<String, String> reals,
        Map<String, String> tensors,
        List<String> ignored) {
    private static final List<FolderFamily> ALL = read("huggingface.json");

    /// What cannot be said by a table of names.
    enum Trait {
        /// Rows of queries and keys are in the order of half-split rotation, where GGUF files interleave them.
        HALF_SPLIT_ROWS,
        /// The weights of norms are stored less one.
        NORMS_LESS_ONE,
        /// No sliding window is written as a window of zero: some files of this architecture slide without saying so.
        ZERO_WINDOW,
        /// Has an encoder, and no rotary positions.
        ENCODER_DECODER
    }

    FolderFamily {
        classes = List.copyOf(classes);
        modelTypes = List.copyOf(modelTypes);
        traits = orEmpty(traits);
        defaults = orEmpty(defaults);
        expected = orEmpty(expected);
        integers = orEmpty(integers);
        reals = orEmpty(reals);
        tensors = orEmpty(tensors);
        ignored = ignored == null ? List.of() : List.copyOf(ignored);
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : Set.copyOf(set);
    }

    private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(map);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    static Optional<FolderFamily> ofClass(String name) {
        return ALL.stream().filter(each -> each.classes().contains(name)).findFirst();
    }

    static Optional<FolderFamily> ofModelType(String type) {
        return ALL.stream().filter(each -> each.modelTypes().contains(type)).findFirst();
    }

    static String knownClasses() {
        return ALL.stream().map(each -> each.classes().getFirst()).collect(Collectors.joining(", "));
    }

    private static List<FolderFamily> read(String resource) {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = FolderFamily.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": missing from the jar");
            }
            JsonNode root = mapper.readTree(in);
            List<FolderFamily> families = new ArrayList<>();
            for (JsonNode entry : root.get("families")) {
                families.add(mapper.treeToValue(completed(root, entry.deepCopy()), FolderFamily.class));
            }
            return List.copyOf(families);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The entry, with what its base says and it does not.
    private static ObjectNode completed(JsonNode root, ObjectNode entry) {
        JsonNode base = entry.remove("base");
        if (base != null) {
            root.get(base.asText()).properties().forEach(section -> {
                ObjectNode merged = section.getValue().deepCopy();
                if (entry.get(section.getKey()) instanceof ObjectNode own) {
                    merged.setAll(own);
                }
                entry.set(section.getKey(), merged);
            });
        }
        return entry;
    }
}
