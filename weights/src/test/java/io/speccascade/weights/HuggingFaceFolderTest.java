package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The folders were written by transformers, what is expected of their tensors by the Python package `gguf`; see
/// `src/test/python/make_folder_fixtures.py`.
class HuggingFaceFolderTest {
    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(HuggingFaceFolderTest.class.getResource("folders/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Type, shape and checksum of each tensor, by name.
    static Map<String, String> described(Checkpoint checkpoint) {
        Map<String, String> described = new TreeMap<>();
        for (Tensor tensor : checkpoint.tensors()) {
            CRC32 crc = new CRC32();
            crc.update(tensor.data().toArray(ValueLayout.JAVA_BYTE));
            described.put(tensor.name(), tensor.type() + " " + tensor.shape() + " " + crc.getValue());
        }
        return described;
    }

    static Map<String, String> expected(String file, String folder) throws IOException {
        JsonNode tensors = new ObjectMapper()
                .readTree(GgufFileTest.resource("folders/" + file))
                .get(folder);
        Map<String, String> expected = new TreeMap<>();
        tensors.properties().forEach(entry -> {
            JsonNode tensor = entry.getValue();
            List<Long> shape = new ArrayList<>();
            tensor.get("shape").forEach(size -> shape.add(size.longValue()));
            expected.put(
                    entry.getKey(),
                    tensor.get("type").asText() + " " + shape + " "
                            + tensor.get("crc").asLong());
        });
        return expected;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "llama",
                "mistral",
                "qwen2",
                "qwen3",
                "gemma",
                "gemma2",
                "gemma3",
                "gemma3-images",
                "phi3",
                "granite",
                "t5"
            })
    void tensorsHaveTheNamesTypesShapesAndValuesOfGguf(String name) throws IOException {
        try (Checkpoint file = Checkpoint.open(folder(name))) {
            Map<String, String> found = described(file);
            found.keySet().removeIf(tensor -> tensor.startsWith("rope_"));
            assertEquals(expected("expected.json", name), found);
            for (Tensor tensor : file.tensors()) {
                assertTrue(tensor.data().isReadOnly());
                assertEquals(0, tensor.data().address() % tensor.type().blockBytes(), "aligned");
                assertEquals(tensor, file.tensor(tensor.name()));
            }
        }
    }

    @Test
    void aClosedFolderGivesNoBytes() {
        HuggingFaceFolder file = HuggingFaceFolder.open(folder("gemma"));
        Tensor mapped = file.tensor("token_embd.weight");
        Tensor copied = file.tensor("output_norm.weight");
        file.close();
        assertThrows(IllegalStateException.class, () -> mapped.data().get(ValueLayout.JAVA_BYTE, 0));
        assertThrows(IllegalStateException.class, () -> copied.data().get(ValueLayout.JAVA_BYTE, 0));
    }
}
