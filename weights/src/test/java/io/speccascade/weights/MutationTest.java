package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrupt models open, or are refused in one line: there is no other end. In time and in the heap of the tests.
class MutationTest {
    private static final int MUTATIONS = 10_000;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long[] EXTREMES = {
        0, 1, -1, 31, 255, 1 << 16, 1L << 31, 1L << 32, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 40
    };
    private static final String[] JSON_PIECES = {
        "null",
        "{}",
        "[]",
        "-1",
        "0",
        "1e999",
        "99999999999999999999",
        "\"\\n\"",
        "true",
        ",",
        "\"",
        "{\"a\":",
        "[[[",
        "\\u0000",
        "0.5",
        "\"BF16\"",
        "2147483647"
    };

    @TempDir
    Path folder;

    private final Random random = new Random(20);
    private int opened;
    private int refused;

    private void tried(String name, int mutation, Supplier<Checkpoint> opening) {
        try (Checkpoint file = opening.get()) {
            for (Tensor tensor : file.tensors()) {
                long bytes = tensor.type().bytes(tensor.elementCount());
                assertEquals(bytes, tensor.data().byteSize(), tensor.name());
                assertEquals(1, tensor.data().asSlice(bytes - 1).toArray(ValueLayout.JAVA_BYTE).length);
            }
            opened++;
            understood(name, file);
        } catch (MalformedModelException e) {
            assertMessage(name, e);
            refused++;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(name + ": mutation " + mutation, e);
        }
    }

    /// A file that opens may still be no model.
    private static void understood(String name, Checkpoint file) {
        try {
            ModelSpec spec = new ModelFile(file, ModelSpec.of(file)).spec();
            assertTrue(spec.hiddenSize() > 0 && spec.layerCount() > 0 && spec.vocabSize() > 0, spec.toString());
        } catch (MalformedModelException e) {
            assertMessage(name, e);
        }
    }

    private static void assertMessage(String name, MalformedModelException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith(name), message);
        assertTrue(message.length() > name.length() + 2, message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void mutatedModelFilesAreModelsOrAreRefused() {
        byte[] whole = tinyLlama();
        int headerLength = whole.length / 2;
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] bytes = mutatedBytes(whole, headerLength);
                tried("m.gguf", i, () -> GgufFile.of("m.gguf", MemorySegment.ofArray(bytes)));
            }
        });
        assertTrue(opened > MUTATIONS / 100 && refused > MUTATIONS / 10, opened + " opened, " + refused + " refused");
    }

    private byte[] tinyLlama() {
        GgufWriter writer = new GgufWriter()
                .put("general.architecture", "llama")
                .put("llama.embedding_length", 4)
                .put("llama.block_count", 1)
                .put("llama.attention.head_count", 2)
                .put("llama.attention.head_count_kv", 1)
                .put("llama.feed_forward_length", 4)
                .put("llama.context_length", 8)
                .put("llama.vocab_size", 5)
                .put("llama.attention.sliding_window", 3)
                .put("llama.rope.scaling.type", "linear")
                .put("llama.rope.scaling.factor", 2f)
                .put("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        add(writer, "token_embd", 4, 5);
        add(writer, "output_norm", 4);
        for (String norm : List.of("attn_norm", "ffn_norm")) {
            add(writer, "blk.0." + norm, 4);
        }
        for (String matrix : List.of("attn_q", "attn_output", "ffn_gate", "ffn_up", "ffn_down")) {
            add(writer, "blk.0." + matrix, 4, 4);
        }
        add(writer, "blk.0.attn_k", 4, 2);
        add(writer, "blk.0.attn_v", 4, 2);
        try {
            Path path = folder.resolve("tiny.gguf");
            writer.write(path);
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(GgufWriter writer, String name, long... shape) {
        List<Long> sizes = LongStream.of(shape).boxed().toList();
        int bytes = (int) LongStream.of(shape).reduce(4, Math::multiplyExact);
        writer.tensor(name + ".weight", TensorType.F32, sizes, TensorData.of(MemorySegment.ofArray(new byte[bytes])));
    }

    @Test
    void mutatedGgufFilesOpenOrAreRefused() throws IOException {
        byte[] whole = GgufFileTest.resource("official.gguf");
        int headerLength = whole.length - 1920; // the rest is tensors
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] bytes = mutatedBytes(whole, headerLength);
                tried("m.gguf", i, () -> GgufFile.of("m.gguf", MemorySegment.ofArray(bytes)));
            }
        });
        assertTrue(opened > MUTATIONS / 100 && refused > MUTATIONS / 10, opened + " opened, " + refused + " refused");
    }

    @Test
    void mutatedFoldersOpenOrAreRefused() throws IOException {
        FolderDraft draft = new FolderDraft()
                .config(
                        "{\"rope_scaling\": {\"rope_type\": \"llama3\", \"factor\": 8.0}, \"layer_types\": [\"full_attention\"]}");
        draft.write(folder);
        byte[] weights = draft.safetensors();
        int headerLength =
                (int) ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN).getLong();
        byte[] config = draft.config().toString().getBytes(StandardCharsets.UTF_8);
        byte[] index =
                "{\"weight_map\": {\"model.norm.weight\": \"part.safetensors\"}}".getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(LIMIT, () -> {
            written("config.json", config, MUTATIONS / 4, () -> mutatedJson(config));
            written("model.safetensors", weights, MUTATIONS / 4, () -> withHeader(weights, headerLength));
            written(
                    "model.safetensors",
                    weights,
                    MUTATIONS / 4,
                    () -> mutatedBytes(weights, headerLength + Long.BYTES));
            Files.move(folder.resolve("model.safetensors"), folder.resolve("part.safetensors"));
            written("model.safetensors.index.json", index, MUTATIONS / 4, () -> mutatedJson(index));
        });
        assertTrue(opened > MUTATIONS / 100 && refused > MUTATIONS / 10, opened + " opened, " + refused + " refused");
    }

    private void written(String name, byte[] whole, int mutations, Supplier<byte[]> mutated) throws IOException {
        for (int i = 0; i < mutations; i++) {
            Files.write(folder.resolve(name), mutated.get());
            tried(folder.toString(), i, () -> Checkpoint.open(folder));
        }
        Files.write(folder.resolve(name), whole);
    }

    /// The file with its JSON header changed and its length put right, so that parsing gets past the first check.
    private byte[] withHeader(byte[] whole, int headerLength) {
        byte[] header = mutatedJson(Arrays.copyOfRange(whole, Long.BYTES, Long.BYTES + headerLength));
        byte[] data = Arrays.copyOfRange(whole, Long.BYTES + headerLength, whole.length);
        return ByteBuffer.allocate(Long.BYTES + header.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .put(data)
                .array();
    }

    private byte[] mutatedJson(byte[] whole) {
        byte[] bytes = mutatedBytes(whole, whole.length);
        if (random.nextInt(3) != 0) {
            return bytes;
        }
        byte[] piece = JSON_PIECES[random.nextInt(JSON_PIECES.length)].getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(whole.length);
        return replaced(whole, from, Math.min(whole.length, from + random.nextInt(12)), piece);
    }

    /// @param headerLength bytes that most changes hit
    private byte[] mutatedBytes(byte[] whole, int headerLength) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(random.nextInt(8) == 0 ? whole.length : headerLength);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at]++;
            case 3 -> {
                ByteBuffer extreme = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                extreme.putLong(0, EXTREMES[random.nextInt(EXTREMES.length)]);
                int length = Math.min(random.nextBoolean() ? Integer.BYTES : Long.BYTES, bytes.length - at);
                System.arraycopy(extreme.array(), 0, bytes, at, length);
            }
            case 4 -> bytes = Arrays.copyOf(bytes, random.nextBoolean() ? at : bytes.length + random.nextInt(64));
            default -> {
                int end = Math.min(whole.length, at + random.nextInt(32));
                byte[] piece = Arrays.copyOfRange(whole, at, end);
                bytes = random.nextBoolean() ? replaced(whole, at, end, new byte[0]) : replaced(whole, at, at, piece);
            }
        }
        return bytes;
    }

    private static byte[] replaced(byte[] whole, int from, int to, byte[] piece) {
        return ByteBuffer.allocate(whole.length - (to - from) + piece.length)
                .put(whole, 0, from)
                .put(piece)
                .put(whole, to, whole.length - to)
                .array();
    }
}
