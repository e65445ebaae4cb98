package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufWriterTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path path = folder.resolve("model.gguf");
        byte[] f32 = random(3 * 2 * 4);
        byte[] q8 = random(2 * 34);
        byte[] q4 = random(18);
        new GgufWriter()
                .put("general.architecture", "llama")
                .put("count", 7)
                .put("epsilon", 1e-5f)
                .put("flag", true)
                .put("pieces", List.of("a", "", "é😀"))
                .put("big", new MetadataValue.Whole(MetadataType.UINT64, -1))
                .put("small", new MetadataValue.Whole(MetadataType.INT8, -3))
                .put("types", new MetadataValue.Wholes(MetadataType.INT32, List.of(1L, -2L, 3L)))
                .put("scores", new MetadataValue.Reals(MetadataType.FLOAT64, List.of(0.5, -1e300)))
                .put("flags", new MetadataValue.Flags(List.of(true, false)))
                .put(
                        "nested",
                        new MetadataValue.Arrays(List.of(
                                new MetadataValue.Texts(List.of("x")),
                                new MetadataValue.Wholes(MetadataType.UINT8, List.of(255L)))))
                .tensor("norm", TensorType.F32, List.of(3L, 2L), TensorData.of(MemorySegment.ofArray(f32)))
                .tensor("q8", TensorType.Q8_0, List.of(32L, 2L), TensorData.of(MemorySegment.ofArray(q8)))
                .tensor("q4", TensorType.Q4_0, List.of(32L), TensorData.of(MemorySegment.ofArray(q4)))
                .write(path);
        try (GgufFile file = GgufFile.open(path)) {
            assertEquals(3, file.version());
            Metadata metadata = file.metadata();
            assertEquals("llama", metadata.text("general.architecture"));
            assertEquals(7, metadata.integer("count"));
            assertEquals(1e-5f, (float) metadata.real("epsilon"));
            assertEquals(true, metadata.findFlag("flag").orElseThrow());
            assertEquals(List.of("a", "", "é😀"), metadata.texts("pieces"));
            assertEquals(
                    new MetadataValue.Whole(MetadataType.UINT64, -1),
                    metadata.values().get("big"));
            assertEquals(-3, metadata.integer("small"));
            assertEquals(List.of(1L, -2L, 3L), metadata.findIntegers("types").orElseThrow());
            assertEquals(List.of(0.5, -1e300), metadata.findReals("scores").orElseThrow());
            assertEquals(
                    new MetadataValue.Flags(List.of(true, false)),
                    metadata.values().get("flags"));
            assertEquals("array of array", metadata.find("nested").orElseThrow().typeName());
            assertEquals(
                    List.of("norm", "q8", "q4"),
                    file.tensors().stream().map(Tensor::name).toList());
            assertEquals(List.of(3L, 2L), file.tensor("norm").shape());
            assertEquals(6, file.tensor("norm").elementCount());
            assertArrayEquals(f32, file.tensor("norm").data().toArray(ValueLayout.JAVA_BYTE));
            assertArrayEquals(q8, file.tensor("q8").data().toArray(ValueLayout.JAVA_BYTE));
            assertArrayEquals(q4, file.tensor("q4").data().toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Test
    void dataOfTheWrongLengthIsRefusedAndLeavesNoFile() {
        Path path = folder.resolve("model.gguf");
        GgufWriter writer = new GgufWriter()
                .tensor("x", TensorType.F16, List.of(4L), channel -> channel.write(ByteBuffer.allocate(6)));
        IOException e = assertThrows(IOException.class, () -> writer.write(path));
        assertEquals("tensor 'x': 6 bytes written (expected: 8)", e.getMessage());
        assertFalse(Files.exists(path));
        assertFalse(Files.exists(folder.resolve("model.gguf.partial")));
    }

    @Test
    void rowsThatEndWithinABlockAreRefused() {
        GgufWriter writer = new GgufWriter();
        TensorData none = channel -> {};
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> writer.tensor("x", TensorType.Q8_0, List.of(33L), none));
        assertEquals("shape: [33] (expected: the first a multiple of 32 for Q8_0)", e.getMessage());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
