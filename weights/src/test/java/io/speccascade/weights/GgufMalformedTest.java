package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.weights.tokenizer.VocabularyCheck;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufMalformedTest {
    private static final int ARRAY = 9;
    private static final int STRING = 8;

    @TempDir
    Path folder;

    private static GgufFile open(byte[] bytes) {
        return GgufFile.of("m.gguf", MemorySegment.ofArray(bytes));
    }

    @Test
    void headersThatAreNotGgufAreRefused() {
        new Raw()
                .bytes("GGML".getBytes(StandardCharsets.US_ASCII))
                .i32(3)
                .refused("not a GGUF file (expected: the magic bytes 'GGUF') (offset=0)");
        Raw.header(1, 0, 0).refused("GGUF version 1 (expected: 2 or 3) (offset=4)");
        Raw.header(4, 0, 0).refused("GGUF version 4 (expected: 2 or 3) (offset=4)");
        Raw.header(Integer.reverseBytes(3), 0, 0)
                .refused("big-endian GGUF is not supported (expected: little-endian) (offset=4)");
        new Raw()
                .bytes("GGUF".getBytes(StandardCharsets.US_ASCII))
                .i32(3)
                .i32(0)
                .refused("tensor count: the file ends here; it is cut off or corrupt (offset=8)");
    }

    @Test
    void absurdCountsAndLengthsAreRefused() {
        Raw.header(3, Long.MAX_VALUE, 0)
                .refused("tensor count: 9223372036854775807 (expected: at most 262144) (offset=8)");
        Raw.header(3, 0, -1).refused("metadata count: 18446744073709551615 (expected: at most 65536) (offset=16)");
        Raw.header(3, 0, 1)
                .i64(-1)
                .refused(
                        "metadata key: string of 18446744073709551615 bytes, 0 are left; the file is cut off or corrupt"
                                + " (offset=24)");
        Raw.header(3, 0, 1)
                .text("k")
                .i32(STRING)
                .i64(1L << 40)
                .refused("k: string of 1099511627776 bytes, 0 are left; the file is cut off or corrupt (offset=37)");
        Raw.header(3, 0, 1)
                .text("k")
                .i32(ARRAY)
                .i32(STRING)
                .i64(1L << 60)
                .refused("k: array of 1152921504606846976 elements, 0 bytes are left; the file is cut off or corrupt"
                        + " (offset=37)");
        Raw nested = Raw.header(3, 0, 1).text("k").i32(ARRAY);
        for (int depth = 0; depth < 10; depth++) {
            nested.i32(ARRAY).i64(1);
        }
        nested.i64(0).i64(0).refused("k: arrays nested too deeply (expected: at most 8) (offset=133)");
        Raw.header(3, 0, 1).text("k").i32(77).refused("k: unknown value type 77 (expected: 0 to 12) (offset=33)");
        Raw.header(3, 0, 1).text("k").i32(7).bytes((byte) 2).refused("k: bool 2 (expected: 0 or 1) (offset=37)");
        Raw.header(3, 0, 1)
                .text("k")
                .i32(STRING)
                .i64(1)
                .bytes((byte) 0xFF)
                .refused("k: string is not UTF-8 (offset=37)");
    }

    @Test
    void contradictoryMetadataIsRefused() {
        Raw.header(3, 0, 2)
                .text("k")
                .i32(4)
                .i32(1)
                .text("k")
                .i32(4)
                .i32(2)
                .refused("metadata key 'k' appears twice (offset=41)");
        Raw.header(3, 0, 1)
                .text("general.alignment")
                .i32(4)
                .i32(24)
                .refused("general.alignment: 24 (expected: a power of two from 8 to 1048576)");
    }

    @Test
    void tensorsThatDoNotFitTheFileAreRefused() {
        Raw.header(3, 1, 0)
                .tensor("x", 0, 0, 8)
                .data(31)
                .refused("tensor 'x': ends 1 bytes beyond the end of the file; the file is cut off or corrupt"
                        + " (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 0, 1L << 62, 8)
                .data(32)
                .refused("tensor 'x': ends 4611686018427387904 bytes beyond the end of the file; the file is cut off or"
                        + " corrupt (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 0, 8, 8)
                .data(64)
                .refused("tensor 'x': data offset 8 (expected: a multiple of 32) (offset=24)");
        Raw.header(3, 2, 0)
                .tensor("x", 0, 0, 16)
                .tensor("y", 0, 32, 8)
                .data(64)
                .refused("tensor 'y' overlaps tensor 'x' (offset=57)");
        Raw.header(3, 2, 0)
                .tensor("x", 0, 0, 8)
                .tensor("x", 0, 32, 8)
                .data(64)
                .refused("tensor 'x' appears twice (offset=57)");
    }

    @Test
    void tensorsWithAnImpossibleShapeOrTypeAreRefused() {
        Raw.header(3, 1, 0)
                .tensor("x", 0, 0)
                .data(32)
                .refused("tensor 'x': 0 dimensions (expected: 1 to 4) (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 0, 0, 8, 0)
                .data(32)
                .refused("tensor 'x': shape [8, 0] (expected: positive sizes) (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 8, 0, 33)
                .data(32)
                .refused(
                        "tensor 'x': shape [33] (expected: the first a multiple of 32, the block of Q8_0) (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 12, 0, 128, 2)
                .data(144)
                .refused("tensor 'x': shape [128, 2] (expected: the first a multiple of 256, the block of Q4_K)"
                        + " (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 0, 0, 1L << 40, 1L << 40)
                .data(32)
                .refused("tensor 'x': shape [1099511627776, 1099511627776] is too large (offset=24)");
        Raw.header(3, 1, 0)
                .tensor("x", 99, 0, 8)
                .data(32)
                .refused("tensor 'x': unknown type id 99 (supported: F32, F16, Q4_0, Q8_0, Q4_K, Q5_K, Q6_K, BF16) "
                        + "(offset=24)");
    }

    @Test
    void versionTwoIsRead() {
        try (GgufFile file = open(Raw.header(2, 0, 1).text("k").i32(4).i32(7).toByteArray())) {
            assertEquals(2, file.version());
            assertEquals(7, file.metadata().integer("k"));
        }
    }

    @Test
    void aFileCutOffAtAnyLengthIsRefused() throws IOException {
        byte[] whole = GgufFileTest.resource("official.gguf");
        long end;
        try (GgufFile file = open(whole)) {
            long data = file.tensors().stream()
                    .mapToLong(tensor -> tensor.data().byteSize())
                    .sum();
            assertTrue(data > 0);
            MemorySegment last = file.tensors().getLast().data();
            long start = file.tensors().getFirst().data().address();
            // All but the padding after the last tensor.
            end = last.address() + last.byteSize() - start + dataStart(whole, file);
        }
        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            MalformedModelException e =
                    assertThrows(MalformedModelException.class, () -> open(cut).close());
            assertTrue(String.valueOf(e.getMessage()).matches("m\\.gguf: (?s:.+) \\(offset=\\d+\\)"), e.getMessage());
        }
        Path path = folder.resolve("cut.gguf");
        for (int length = 0; length < end; length += 97) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThrows(
                    MalformedModelException.class, () -> GgufFile.open(path).close());
        }
    }

    private static long dataStart(byte[] whole, GgufFile file) {
        byte[] first = file.tensors().getFirst().data().toArray(ValueLayout.JAVA_BYTE);
        for (int at = 0; at + first.length <= whole.length; at += 32) {
            if (Arrays.equals(first, 0, first.length, whole, at, at + first.length)) {
                return at;
            }
        }
        throw new AssertionError("the first tensor's bytes are not in the file");
    }

    @Test
    void damagedFilesAreRefusedOrReadButNeverWorse() throws IOException {
        byte[] official = GgufFileTest.resource("official.gguf");
        byte[] vocabulary = GgufFileTest.resource("tokenizer/sentence-piece.gguf");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            damage(official, 20_000, file -> {
                file.tensors().forEach(tensor -> tensor.data().toArray(ValueLayout.JAVA_BYTE));
                ModelSpec.of(file);
            });
            damage(vocabulary, 300, file -> VocabularyCheck.requireEqual(file, file));
        });
    }

    private static void damage(byte[] sound, int rounds, Consumer<GgufFile> use) {
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = sound.clone();
            int header = Math.min(bytes.length, round % 2 == 0 ? 1200 : bytes.length);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(header)] = (byte)
                        switch (random.nextInt(4)) {
                            case 0 -> 0xFF;
                            case 1 -> 0;
                            case 2 -> 0x7F;
                            default -> random.nextInt(256);
                        };
            }
            try (GgufFile file = open(bytes)) {
                use.accept(file);
            } catch (MalformedModelException e) {
                refused++;
            }
        }
        assertTrue(refused > rounds / 10, "refused " + refused);
    }
}
