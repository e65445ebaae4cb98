package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The model folders, files and tokens that `src/test/python/make_family_fixtures.py` wrote.
final class Families {
    private static final JsonNode FOLDERS = json("folders.json.gz");
    private static final JsonNode EXPECTED = json("expected.json.gz");
    private static final JsonNode CORPUS = json("corpus.json.gz");

    private Families() {}

    static List<String> corpus() {
        return texts(CORPUS);
    }

    static List<String> prompts() {
        return texts(EXPECTED.get("prompts"));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    /// Tokens of every line, without BOS and EOS. A row says for each family its tokens, or which family before it has
    /// the same.
    static List<int[]> tokens(String family) {
        int column = texts(EXPECTED.get("families")).indexOf(family);
        List<int[]> tokens = new ArrayList<>();
        for (JsonNode row : EXPECTED.get("rows")) {
            JsonNode cell = row.get(column);
            tokens.add(ids(cell.isInt() ? row.get(cell.asInt()) : cell));
        }
        return tokens;
    }

    /// Tokens of every prompt, where control tokens are recognised.
    static List<int[]> promptTokens(String family) {
        return EXPECTED.get("chats")
                .get(family)
                .valueStream()
                .map(Families::ids)
                .toList();
    }

    private static int[] ids(JsonNode array) {
        return array.valueStream().mapToInt(JsonNode::asInt).toArray();
    }

    /// What a line is once it was encoded and decoded.
    static String decoded(String family, int line) {
        JsonNode changed = EXPECTED.get("decoded").get(family).get(String.valueOf(line));
        return changed == null ? CORPUS.get(line).asText() : changed.asText();
    }

    /// Writes a family's folder.
    static Path folder(Path parent, String family) {
        try {
            Path folder = Files.createDirectories(parent.resolve(family));
            for (var file : FOLDERS.get("folders").get(family).properties()) {
                JsonNode content = file.getValue().deepCopy();
                if (content.get("model") instanceof ObjectNode model) {
                    JsonNode shared =
                            FOLDERS.get("models").get(model.remove("shared").asText());
                    model.setAll((ObjectNode) shared);
                }
                Files.writeString(folder.resolve(file.getKey()), content.toString());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A GGUF file that holds what a folder says, written and read back.
    static GgufFile ofFolder(Path folder) {
        GgufWriter writer = new GgufWriter();
        HuggingFaceTokenizer.metadata(folder).forEach(writer::put);
        return Fixtures.reopened(writer);
    }

    /// A GGUF file as the package gguf wrote it.
    static GgufFile gguf(String name) {
        return GgufFile.of(name + ".gguf", MemorySegment.ofArray(bytes(name + ".gguf.gz")));
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Families.class.getResourceAsStream(name), name);
                InputStream unpacked = new GZIPInputStream(in)) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
