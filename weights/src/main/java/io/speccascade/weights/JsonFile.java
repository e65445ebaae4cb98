package io.speccascade.weights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the JSON of a model folder. Whatever is wrong with it is a [MalformedModelException].
final class JsonFile {
    /// Far above any real header or index; keeps a corrupt length from taking the heap.
    static final int MAX_BYTES = 1 << 25;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    static ObjectNode read(Path path) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw MalformedModelException.unreadable(path.toString(), e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new MalformedModelException(
                    path.toString(), "longer than " + MAX_BYTES + " bytes (expected: a small JSON file)");
        }
        return parse(path.toString(), bytes, 0);
    }

    /// @param offset where the bytes begin in their file
    static ObjectNode parse(String file, byte[] bytes, long offset) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw new MalformedModelException(file, "not a JSON object", offset);
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
            throw new MalformedModelException(file, "not JSON: " + e.getOriginalMessage(), offset + at);
        } catch (IOException e) {
            throw MalformedModelException.unreadable(file, e);
        }
    }
}
