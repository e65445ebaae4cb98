package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.weights.MetadataType;
import io.speccascade.weights.MetadataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The tokens with a role, whether they are added to text, and the chat template of a model folder. Source of the order
/// of precedence: `SpecialVocab` of the package gguf.
final class FolderSpecials {
    private static final List<String> ROLES = List.of("bos", "eos", "unk", "pad");
    private static final Map<String, String> KEYS =
            Map.of("bos", "bos_token_id", "eos", "eos_token_id", "unk", "unknown_token_id", "pad", "padding_token_id");

    private final FolderFiles files;
    private final int size;

    FolderSpecials(FolderFiles files, int size) {
        this.files = files;
        this.size = size;
    }

    void putAll(Map<String, MetadataValue> values) {
        for (String role : ROLES) {
            id(role).ifPresent(id -> values.put(
                    VocabularyReader.PREFIX + KEYS.get(role), new MetadataValue.Whole(MetadataType.UINT32, id)));
        }
        added("bos", 0).ifPresent(flag -> values.put(VocabularyReader.PREFIX + "add_bos_token", flag));
        added("eos", -1).ifPresent(flag -> values.put(VocabularyReader.PREFIX + "add_eos_token", flag));
        List<Long> stops = stops();
        if (!stops.isEmpty()) {
            values.put(SpecialsReader.STOPS, new MetadataValue.Wholes(MetadataType.INT32, stops));
        }
        files.chatTemplate()
                .ifPresent(template -> values.put("tokenizer.chat_template", new MetadataValue.Text(template)));
    }

    private OptionalInt id(String role) {
        Optional<String> spelling =
                spelling(files.tokenizerConfig(), role).or(() -> spelling(files.specialTokens(), role));
        int id = spelling.map(this::find).orElse(-1);
        if (id < 0) {
            JsonNode own = files.tokenizer().path("model").path("unk_id");
            JsonNode configured = files.config(role + "_token_id");
            id = configured.isInt() ? configured.asInt() : role.equals("unk") ? own.asInt(-1) : -1;
        }
        return id >= 0 && id < size ? OptionalInt.of(id) : OptionalInt.empty();
    }

    private static Optional<String> spelling(JsonNode file, String role) {
        JsonNode token = file.path(role + "_token");
        JsonNode text = token.isObject() ? token.path("content") : token;
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }

    private int find(String spelling) {
        for (JsonNode token : files.tokenizer().path("added_tokens")) {
            if (token.path("content").asText().equals(spelling)) {
                return token.path("id").asInt(-1);
            }
        }
        return files.tokenizer().path("model").path("vocab").path(spelling).asInt(-1);
    }

    /// Whether a token is put at an end of a text: by the configuration, else by the template of the post-processor.
    private Optional<MetadataValue> added(String role, int place) {
        JsonNode configured = files.tokenizerConfig().path("add_" + role + "_token");
        if (configured.isBoolean()) {
            return Optional.of(new MetadataValue.Flag(configured.asBoolean()));
        }
        for (JsonNode step : SpacePrefix.steps(files.tokenizer().path("post_processor"), "processors")) {
            JsonNode single = step.path("single");
            if (step.path("type").asText().equals("TemplateProcessing") && single.size() > 1) {
                JsonNode token = single.path(place < 0 ? single.size() - 1 : place)
                        .path("SpecialToken")
                        .path("id");
                if (token.isTextual()) {
                    OptionalInt id = id(role);
                    return Optional.of(new MetadataValue.Flag(id.isPresent() && find(token.asText()) == id.getAsInt()));
                }
            }
        }
        return Optional.empty();
    }

    /// Tokens that end a generation beside EOS.
    private List<Long> stops() {
        Set<Long> stops = new TreeSet<>();
        for (JsonNode source : List.of(files.generation().path("eos_token_id"), files.config("eos_token_id"))) {
            for (JsonNode id : source.isArray() ? source : List.of(source)) {
                if (id.isInt() && id.asInt() >= 0 && id.asInt() < size) {
                    stops.add(id.asLong());
                }
            }
        }
        id("eos").ifPresent(id -> stops.remove((long) id));
        return new ArrayList<>(stops);
    }
}
