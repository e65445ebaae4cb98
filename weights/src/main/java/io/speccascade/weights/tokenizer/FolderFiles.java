package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.MalformedModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of a Hugging Face model folder that say something about text. A file that is missing is an empty object.
final class FolderFiles {
    private static final String TOKENIZER = "tokenizer.json";

    private final Path folder;
    private final String tokenizerText;
    private final ObjectNode tokenizer;
    private final ObjectNode tokenizerConfig;
    private final ObjectNode specialTokens;
    private final ObjectNode config;
    private final ObjectNode generation;

    FolderFiles(Path folder) {
        this.folder = folder;
        this.tokenizerText =
                text(TOKENIZER).orElseThrow(() -> new MalformedModelException(folder.toString(), missing()));
        this.tokenizer = parsed(TOKENIZER, tokenizerText);
        if (!(tokenizer.get("model") instanceof ObjectNode)) {
            throw malformed(TOKENIZER, "has no model (expected: an object)");
        }
        this.tokenizerConfig = object("tokenizer_config.json");
        this.specialTokens = object("special_tokens_map.json");
        this.config = object("config.json");
        this.generation = object("generation_config.json");
    }

    private String missing() {
        String others = Stream.of("tokenizer.model", "spiece.model", "tekken.json", "vocab.json")
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst()
                .map(name -> " beside " + name)
                .orElse("");
        return TOKENIZER + " is missing" + others
                + " (expected: the file that transformers writes: AutoTokenizer.from_pretrained(folder)"
                + ".save_pretrained(folder))";
    }

    private Optional<String> text(String name) {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MalformedModelException(path.toString(), "cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    private ObjectNode object(String name) {
        return text(name).map(text -> parsed(name, text)).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private ObjectNode parsed(String name, String text) {
        try {
            if (new ObjectMapper().readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw malformed(name, "is not JSON: " + e.getOriginalMessage());
        }
        throw malformed(name, "is not a JSON object");
    }

    MalformedModelException malformed(String name, String reason) {
        return new MalformedModelException(folder.resolve(name).toString(), reason);
    }

    MalformedModelException malformed(String reason) {
        return malformed(TOKENIZER, reason);
    }

    String tokenizerText() {
        return tokenizerText;
    }

    ObjectNode tokenizer() {
        return tokenizer;
    }

    ObjectNode tokenizerConfig() {
        return tokenizerConfig;
    }

    ObjectNode specialTokens() {
        return specialTokens;
    }

    ObjectNode generation() {
        return generation;
    }

    /// A value of the model's configuration, or of its text part where the model knows more than text.
    JsonNode config(String key) {
        JsonNode own = config.path(key);
        return own.isMissingNode() || own.isNull() ? config.path("text_config").path(key) : own;
    }

    /// The chat template: a file of its own, else in the configuration, where of several the one named "default"
    /// counts.
    Optional<String> chatTemplate() {
        Optional<String> own = text("chat_template.jinja");
        if (own.isPresent()) {
            return own;
        }
        JsonNode found = tokenizerConfig.path("chat_template");
        if (found.isTextual()) {
            return Optional.of(found.asText());
        }
        for (JsonNode named : found) {
            if (named.path("name").asText().equals("default")) {
                return Optional.of(named.path("template").asText());
            }
        }
        JsonNode older = object("chat_template.json").path("chat_template");
        return older.isTextual() ? Optional.of(older.asText()) : Optional.empty();
    }
}
