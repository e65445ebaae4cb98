package io.speccascade.weights;

import static io.speccascade.weights.GgufFileTest.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    Path folder;

    private final Map<String, List<Long>> shapes = new LinkedHashMap<>();

    ModelFileTest() {
        shapes.put("token_embd.weight", List.of(8L, 10L));
        for (int layer = 0; layer < 2; layer++) {
            String block = "blk." + layer + ".";
            shapes.put(block + "attn_norm.weight", List.of(8L));
            shapes.put(block + "attn_q.weight", List.of(8L, 8L));
            shapes.put(block + "attn_k.weight", List.of(8L, 4L));
            shapes.put(block + "attn_v.weight", List.of(8L, 4L));
            shapes.put(block + "attn_output.weight", List.of(8L, 8L));
            shapes.put(block + "ffn_norm.weight", List.of(8L));
            shapes.put(block + "ffn_gate.weight", List.of(8L, 12L));
            shapes.put(block + "ffn_up.weight", List.of(8L, 12L));
            shapes.put(block + "ffn_down.weight", List.of(12L, 8L));
        }
        shapes.put("output_norm.weight", List.of(8L));
    }

    private static GgufWriter metadata() {
        return new GgufWriter()
                .put("general.architecture", "llama")
                .put("general.name", "tiny")
                .put("llama.embedding_length", 8)
                .put("llama.block_count", 2)
                .put("llama.attention.head_count", 4)
                .put("llama.attention.head_count_kv", 2)
                .put("llama.feed_forward_length", 12)
                .put("llama.context_length", 64)
                .put("llama.vocab_size", 10)
                .put("llama.attention.layer_norm_rms_epsilon", 1e-5f);
    }

    private Path written(GgufWriter writer) throws IOException {
        shapes.forEach((name, shape) -> {
            int bytes = (int) (4 * shape.stream().reduce(1L, Math::multiplyExact));
            writer.tensor(name, TensorType.F32, shape, TensorData.of(MemorySegment.ofArray(new byte[bytes])));
        });
        Path path = folder.resolve("tiny.gguf");
        writer.write(path);
        return path;
    }

    private void refused(String message, Consumer<GgufWriter> change) throws IOException {
        GgufWriter writer = metadata();
        change.accept(writer);
        Path path = written(writer);
        assertMessage(path + ": " + message, () -> ModelFile.open(path).close());
    }

    @Test
    void theSpecIsReadWithItsDefaults() throws IOException {
        try (ModelFile model = ModelFile.open(written(metadata()))) {
            ModelSpec spec = model.spec();
            Rope rope = Rope.plain(2, 10_000, Rope.Kind.INTERLEAVED);
            assertEquals(
                    new ModelSpec(
                            "tiny",
                            "llama",
                            8,
                            2,
                            4,
                            2,
                            2,
                            12,
                            10,
                            64,
                            1e-5f,
                            new AttentionSpec((float) (1 / Math.sqrt(2)), 0, 0, List.of(false, false), rope, rope),
                            ModelSpec.Activation.SILU,
                            ModelSpec.Scales.NONE,
                            0,
                            true,
                            Set.of(),
                            Optional.empty()),
                    spec);
            assertEquals(8, spec.querySize());
            assertEquals(4, spec.kvSize());
            assertEquals(List.of(8L, 12L), model.tensor("blk.1.ffn_up.weight").shape());
        }
    }

    @Test
    void optionalKeysAndTensorsAreRead() throws IOException {
        shapes.put("output.weight", List.of(8L, 10L));
        shapes.put("rope_freqs.weight", List.of(1L));
        GgufWriter writer = metadata()
                .put("llama.rope.freq_base", 500_000f)
                .put("llama.rope.dimension_count", 2)
                .put("llama.rope.scaling.type", "linear")
                .put("llama.rope.scaling.factor", 4f)
                .put("llama.attention.scale", 0.25f);
        try (ModelFile model = ModelFile.open(written(writer))) {
            assertFalse(model.spec().tiedEmbeddings());
            assertEquals(
                    new Rope(2, 500_000, Rope.Kind.INTERLEAVED, 4, 1, Integer.MAX_VALUE),
                    model.spec().attention().rope());
            assertEquals(0.25f, model.spec().attention().scale());
            assertTrue(model.file().findTensor("rope_freqs.weight").isPresent());
        }
    }

    @Test
    void headSizeMayDifferFromTheHiddenSizeOverTheHeads() throws IOException {
        for (int layer = 0; layer < 2; layer++) {
            shapes.put("blk." + layer + ".attn_q.weight", List.of(8L, 16L));
            shapes.put("blk." + layer + ".attn_k.weight", List.of(8L, 8L));
            shapes.put("blk." + layer + ".attn_v.weight", List.of(8L, 8L));
            shapes.put("blk." + layer + ".attn_output.weight", List.of(16L, 8L));
        }
        GgufWriter writer = metadata().put("llama.attention.key_length", 4).put("llama.attention.value_length", 4);
        try (ModelFile model = ModelFile.open(written(writer))) {
            assertEquals(4, model.spec().headSize());
            assertEquals(16, model.spec().querySize());
        }
    }

    @Test
    void whatIsNotSupportedIsNamed() throws IOException {
        refused(
                "general.architecture: 'mamba' is not supported yet (supported: llama, qwen2, qwen3, gemma, gemma2, "
                        + "gemma3, phi3, granite, t5)",
                writer -> writer.put("general.architecture", "mamba"));
        refused(
                "llama.expert_count: 8 (mixtures of experts are not supported yet; expected: 0)",
                writer -> writer.put("llama.expert_count", 8));
        refused(
                "llama.rope.scaling.type: 'yarn' is not supported yet (supported: none, linear, longrope)",
                writer -> writer.put("llama.rope.scaling.type", "yarn"));
        refused(
                "llama.rope.scaling.type: longrope without factors (expected: rope_factors_long.weight)",
                writer -> writer.put("llama.rope.scaling.type", "longrope"));
        shapes.put("blk.0.attn_q.bias", List.of(8L));
        refused(
                "tensor 'blk.0.attn_q.bias' has no place in this architecture (expected: 20 known tensors)",
                writer -> {});
    }

    @Test
    void absurdValuesAreRefused() throws IOException {
        refused("llama.block_count: 0 (expected: 1 to 4096)", writer -> writer.put("llama.block_count", 0));
        refused(
                "llama.embedding_length: 2000000000 (expected: 1 to 1048576)",
                writer -> writer.put("llama.embedding_length", 2_000_000_000));
        refused(
                "llama.attention.head_count_kv: 3 (expected: a divisor of the 4 heads)",
                writer -> writer.put("llama.attention.head_count_kv", 3));
        refused(
                "llama.attention.head_count: 3 (expected: a divisor of the hidden size, 8)",
                writer -> writer.put("llama.attention.head_count", 3).put("llama.attention.head_count_kv", 3));
        refused(
                "llama.attention.layer_norm_rms_epsilon: NaN (expected: positive, finite)",
                writer -> writer.put("llama.attention.layer_norm_rms_epsilon", Float.NaN));
        refused(
                "llama.rope.dimension_count: 4 (expected: 1 to 2)",
                writer -> writer.put("llama.rope.dimension_count", 4));
        refused(
                "llama.context_length: string (expected: an integer)",
                writer -> writer.put("llama.context_length", "64"));
    }

    @Test
    void encodersAreChecked() throws IOException {
        refusedT5("attention.relative_buckets_count: 7 (expected: an even number, >= 4)", 7, 0, 4);
        refusedT5("decoder_start_token_id: 10 (expected: 0 to 9)", 32, 10, 4);
        refusedT5("attention.head_count_kv: 2 (expected: as many as the 4 heads)", 32, 0, 2);
    }

    private void refusedT5(String message, int buckets, int startToken, int kvHeads) throws IOException {
        refused(
                "t5." + message,
                writer -> writer.put("general.architecture", "t5")
                        .put("t5.embedding_length", 8)
                        .put("t5.block_count", 2)
                        .put("t5.attention.head_count", 4)
                        .put("t5.attention.head_count_kv", kvHeads)
                        .put("t5.feed_forward_length", 12)
                        .put("t5.context_length", 64)
                        .put("t5.vocab_size", 10)
                        .put("t5.attention.layer_norm_rms_epsilon", 1e-6f)
                        .put("t5.attention.relative_buckets_count", buckets)
                        .put("t5.decoder_start_token_id", startToken));
    }

    @Test
    void missingAndMisshapenTensorsAreRefused() throws IOException {
        shapes.put("blk.1.ffn_down.weight", List.of(8L, 12L));
        refused("tensor 'blk.1.ffn_down.weight': shape [8, 12] (expected: [12, 8])", writer -> {});
        shapes.remove("blk.1.ffn_down.weight");
        refused("tensor 'blk.1.ffn_down.weight' is missing", writer -> {});
    }
}
