package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// `official.gguf` was written by the Python package `gguf`; see `src/test/python/make_fixtures.py`.
class GgufFileTest {
    @TempDir
    Path folder;

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GgufFileTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static GgufFile official() throws IOException {
        return GgufFile.of("official.gguf", MemorySegment.ofArray(resource("official.gguf")));
    }

    @Test
    void metadataOfEveryTypeIsRead() throws IOException {
        try (GgufFile file = official()) {
            Metadata metadata = file.metadata();
            assertEquals("llama", metadata.text("general.architecture"));
            assertEquals(255, metadata.integer("u8"));
            assertEquals(-128, metadata.integer("i8"));
            assertEquals(65535, metadata.integer("u16"));
            assertEquals(-32768, metadata.integer("i16"));
            assertEquals(
                    new MetadataValue.Whole(MetadataType.UINT32, 4294967295L),
                    metadata.values().get("u32"));
            assertEquals(Integer.MIN_VALUE, metadata.integer("i32"));
            assertEquals(1e-5f, metadata.real("f32"));
            assertEquals(true, metadata.findFlag("yes").orElseThrow());
            assertEquals(false, metadata.findFlag("no").orElseThrow());
            assertEquals("naïve 日本語 🙂 \u0000 end", metadata.text("text"));
            assertEquals(
                    new MetadataValue.Whole(MetadataType.UINT64, -1),
                    metadata.values().get("u64"));
            assertEquals(
                    new MetadataValue.Whole(MetadataType.INT64, Long.MIN_VALUE),
                    metadata.values().get("i64"));
            assertEquals(0.1, metadata.real("f64"));
            assertEquals(List.of("a", "", "é"), metadata.texts("texts"));
            assertEquals(List.of(1L, -2L, 3L), metadata.findIntegers("ints").orElseThrow());
            assertEquals(List.of(0.5, -0.25), metadata.findReals("floats").orElseThrow());
            assertEquals(
                    new MetadataValue.Flags(List.of(true, false)),
                    metadata.values().get("flags"));
            assertEquals(
                    new MetadataValue.Arrays(List.of(
                            new MetadataValue.Wholes(MetadataType.INT32, List.of(1L, 2L)),
                            new MetadataValue.Wholes(MetadataType.INT32, List.of(3L)))),
                    metadata.values().get("nested"));
            assertEquals(
                    List.of("general.architecture", "u8", "i8"),
                    metadata.keys().stream().limit(3).toList());
        }
    }

    @Test
    void tensorsOfEverySupportedTypeAreRead() throws IOException {
        JsonNode expected = new ObjectMapper().readTree(resource("official.json"));
        Path path = Files.write(folder.resolve("official.gguf"), resource("official.gguf"));
        try (GgufFile inMemory = official();
                GgufFile mapped = GgufFile.open(path)) {
            for (GgufFile file : List.of(inMemory, mapped)) {
                assertEquals(3, file.version());
                assertEquals(5, file.tensors().size());
                for (Tensor listed : file.tensors()) {
                    Tensor tensor = file.tensor(listed.name());
                    JsonNode wanted = expected.get(tensor.name());
                    assertEquals(wanted.get("type").asText(), tensor.type().name());
                    assertEquals(List.of(64L, 3L), tensor.shape());
                    assertEquals(64, wanted.get("shape").get(0).asInt());
                    assertEquals(192, tensor.elementCount());
                    assertArrayEquals(
                            HexFormat.of().parseHex(wanted.get("bytes").asText()),
                            tensor.data().toArray(ValueLayout.JAVA_BYTE));
                    assertEquals(0, tensor.data().address() % 32, "aligned");
                    assertTrue(tensor.data().isReadOnly());
                }
            }
        }
    }

    @Test
    void lookupsSayWhatIsMissingOrOfAnotherType() throws IOException {
        try (GgufFile file = official()) {
            Metadata metadata = file.metadata();
            assertMessage(
                    "official.gguf: llama.block_count: missing (expected: a value)",
                    () -> metadata.integer("llama.block_count"));
            assertMessage("official.gguf: text: string (expected: an integer)", () -> metadata.integer("text"));
            assertMessage("official.gguf: ints: array of int32 (expected: a string)", () -> metadata.text("ints"));
            assertMessage(
                    "official.gguf: u32: 4294967295 (expected: at most 2147483647)", () -> metadata.integer("u32"));
            assertMessage(
                    "official.gguf: texts: array of string (expected: an array of floats)",
                    () -> metadata.findReals("texts"));
            assertMessage("official.gguf: f32: float32 (expected: an array of strings)", () -> metadata.texts("f32"));
            assertMessage("official.gguf: tensor 'x' is missing", () -> file.tensor("x"));
        }
    }

    @Test
    void tensorsThatCannotBeComputedWithAreListedButNotUsed() throws IOException {
        Path path = folder.resolve("q3.gguf");
        new GgufWriter()
                .tensor("x", TensorType.Q3_K, List.of(256L), TensorData.of(MemorySegment.ofArray(new byte[110])))
                .write(path);
        try (GgufFile file = GgufFile.open(path)) {
            assertEquals(TensorType.Q3_K, file.tensors().getFirst().type());
            assertMessage(
                    path + ": tensor 'x': type Q3_K is not supported yet (supported: F32, F16, Q4_0, Q8_0, "
                            + "Q4_K, Q5_K, Q6_K, BF16)",
                    () -> file.tensor("x"));
        }
    }

    @Test
    void filesThatCannotBeOpenedSayWhy() throws IOException {
        Path missing = folder.resolve("missing.gguf");
        assertMessage(missing + ": no such file", () -> GgufFile.open(missing).close());
        assertMessage(
                folder + ": a directory (expected: a GGUF file)",
                () -> GgufFile.open(folder).close());
        Path empty = Files.createFile(folder.resolve("empty.gguf"));
        assertMessage(
                empty + ": not a GGUF file (expected: the magic bytes 'GGUF') (offset=0)",
                () -> GgufFile.open(empty).close());
    }

    @Test
    void aClosedFileGivesNoBytes() throws IOException {
        GgufFile file = official();
        MemorySegment data = file.tensor("f32").data();
        file.close();
        assertThrows(IllegalStateException.class, () -> data.get(ValueLayout.JAVA_BYTE, 0));
    }

    static void assertMessage(String message, Executable executable) {
        assertEquals(
                message, assertThrows(MalformedModelException.class, executable).getMessage());
    }
}
