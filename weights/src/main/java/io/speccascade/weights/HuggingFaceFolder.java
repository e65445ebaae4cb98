package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.tokenizer.HuggingFaceTokenizer;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Gives the metadata and the weights of a Hugging Face model folder (`config.json` and safetensors files) as if it
/// were a GGUF file, without converting it: the weights are mapped where they lie, only vectors are copied to F32 where
/// they have fewer bits or GGUF stores other values (Gemma's norms). Safe for use by many threads.
///
/// Keys that GGUF has no name for: `<architecture>.rope.half_split` (true where rows of queries and keys are not in
/// the interleaved order of GGUF files),
/// `t5.attention.relative_max_distance`, and `t5.embeddings_tied` (true where the decoder's output is scaled).
public final class HuggingFaceFolder implements Checkpoint {
    private static final String CONFIG = "config.json";

    private final Arena arena;
    private final String name;
    private final Metadata metadata;
    private final NamedTensors tensors;

    private HuggingFaceFolder(Path folder, Arena arena) {
        this.arena = arena;
        this.name = folder.toString();
        Path path = folder.resolve(CONFIG);
        if (!Files.exists(path)) {
            throw new MalformedModelException(
                    name, "a folder without " + CONFIG + " (expected: a Hugging Face folder, or a GGUF file)");
        }
        ObjectNode root = JsonFile.read(path);
        FolderFamily family = family(path.toString(), root);
        FolderConfig config = new FolderConfig(path.toString(), languageModel(root), family.defaults());
        Optional<FolderRope> rope =
                family.has(FolderFamily.Trait.ENCODER_DECODER) ? Optional.empty() : Optional.of(new FolderRope(config));
        SequencedMap<String, MetadataValue> values = FolderMetadata.of(config, family, modelName(folder), rope);
        if (Files.exists(folder.resolve("tokenizer.json"))) {
            values.putAll(HuggingFaceTokenizer.metadata(folder));
        }
        this.metadata = new Metadata(name, values);
        FolderTensors translated = new FolderTensors(name, family, arena);
        FolderShards.map(folder, arena).forEach(translated::add);
        rope.ifPresent(positions -> positions.factors().forEach(translated::add));
        this.tensors = new NamedTensors(name, translated.tensors());
    }

    /// Maps a folder.
    ///
    /// @throws MalformedModelException if a file is missing, cannot be read or is not sound, or the architecture is
    ///     not supported
    @SuppressWarnings("MustBeClosedChecker") // The opened folder closes it.
    public static HuggingFaceFolder open(Path folder) {
        Arena arena = Arena.ofShared();
        boolean opened = false;
        try {
            HuggingFaceFolder result = new HuggingFaceFolder(folder, arena);
            opened = true;
            return result;
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    private static FolderFamily family(String file, ObjectNode root) {
        JsonNode named = root.path("architectures").path(0);
        JsonNode type = root.path("model_type");
        Optional<FolderFamily> family =
                named.isTextual() ? FolderFamily.ofClass(named.textValue()) : FolderFamily.ofModelType(type.asText());
        return family.orElseThrow(() -> new MalformedModelException(
                file,
                (named.isTextual() ? "architectures: " : "model_type: ")
                        + FolderConfig.brief(named.isTextual() ? named : type)
                        + " is not supported yet (supported: " + FolderFamily.knownClasses() + ")"));
    }

    /// Models that also see images keep the values of their language model apart.
    private static ObjectNode languageModel(ObjectNode root) {
        ObjectNode merged = root.deepCopy();
        if (merged.get("text_config") instanceof ObjectNode text) {
            merged.setAll(text);
        }
        return merged;
    }

    /// The folder's name, or in the cache of `huggingface_hub` the model's.
    private static String modelName(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        List<String> names = new ArrayList<>();
        whole.forEach(part -> names.addFirst(part.toString()));
        if (names.size() > 2 && names.get(1).equals("snapshots") && names.get(2).startsWith("models--")) {
            return names.get(2).substring(names.get(2).lastIndexOf("--") + 2);
        }
        return names.isEmpty() ? whole.toString() : names.getFirst();
    }

    /// The path.
    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "Hugging Face folder";
    }

    @Override
    public Metadata metadata() {
        return metadata;
    }

    @Override
    public List<Tensor> tensors() {
        return tensors.list();
    }

    @Override
    public Optional<Tensor> findTensor(String tensorName) {
        return tensors.find(tensorName);
    }

    /// Unmaps the files.
    @Override
    public void close() {
        arena.close();
    }
}
