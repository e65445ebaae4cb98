package io.speccascade.weights;

import static io.speccascade.weights.HuggingFaceFolderTest.described;
import static io.speccascade.weights.HuggingFaceFolderTest.folder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What transformers 5 writes for each family; see `src/test/python/make_folder_fixtures.py`.
class FolderMetadataTest {
    @Test
    void aLlamaFolderIsReadFromItsShards() {
        try (HuggingFaceFolder file = HuggingFaceFolder.open(folder("llama"))) {
            assertEquals(folder("llama").toString(), file.name());
            assertEquals("Hugging Face folder", file.format());
            assertMetadata(file, """
                    general.architecture=llama
                    general.name=llama
                    llama.attention.head_count=4
                    llama.attention.head_count_kv=2
                    llama.attention.key_length=8
                    llama.attention.layer_norm_rms_epsilon=1.0E-6
                    llama.attention.value_length=8
                    llama.block_count=2
                    llama.context_length=128
                    llama.embedding_length=32
                    llama.feed_forward_length=48
                    llama.rope.dimension_count=8
                    llama.rope.freq_base=5000.0
                    llama.rope.half_split=true
                    llama.vocab_size=64
                    """);
        }
    }

    @Test
    void llama3ScalingBecomesFactorsOfFrequencies() {
        try (HuggingFaceFolder file = HuggingFaceFolder.open(folder("llama"))) {
            // The frequencies of transformers without the scaling, divided by those with it.
            float[] expected = {1, 5.358083f, 8, 8};
            float[] found = file.tensor("rope_freqs.weight").data().toArray(ValueLayout.JAVA_FLOAT);
            assertEquals(expected.length, found.length);
            for (int i = 0; i < found.length; i++) {
                assertEquals(expected[i], found[i], 1e-5f);
            }
        }
    }

    @Test
    void aMistralFolderIsALlamaWithAWindow() {
        try (HuggingFaceFolder file = HuggingFaceFolder.open(folder("mistral"))) {
            Metadata metadata = file.metadata();
            assertEquals("llama", metadata.text("general.architecture"));
            assertEquals(24, metadata.integer("llama.attention.sliding_window"));
            assertEquals(16, metadata.integer("llama.attention.key_length"));
            assertEquals(true, metadata.findFlag("llama.rope.half_split").orElseThrow());
            assertFalse(metadata.has("llama.attention.sliding_window_pattern"));
            assertFalse(file.findTensor("rope_freqs.weight").isPresent());
        }
    }

    @Test
    void qwenFoldersHaveNoWindowUnlessItIsUsed() {
        try (HuggingFaceFolder two = HuggingFaceFolder.open(folder("qwen2"));
                HuggingFaceFolder three = HuggingFaceFolder.open(folder("qwen3"))) {
            assertMetadata(two, """
                    general.architecture=qwen2
                    general.name=qwen2
                    qwen2.attention.head_count=4
                    qwen2.attention.head_count_kv=2
                    qwen2.attention.layer_norm_rms_epsilon=1.0E-6
                    qwen2.block_count=2
                    qwen2.context_length=128
                    qwen2.embedding_length=32
                    qwen2.feed_forward_length=48
                    qwen2.rope.dimension_count=8
                    qwen2.rope.freq_base=1000000.0
                    qwen2.rope.scaling.factor=4.0
                    qwen2.rope.scaling.original_context_length=32
                    qwen2.rope.scaling.type=yarn
                    qwen2.vocab_size=64
                    """);
            assertFalse(two.findTensor("output.weight").isPresent(), "tied");
            assertEquals(16, three.metadata().integer("qwen3.attention.value_length"));
            assertFalse(three.metadata().has("qwen3.attention.sliding_window"));
            assertFalse(three.metadata().has("qwen3.rope.half_split"), "as in GGUF files of Qwen");
        }
    }

    @Test
    void gemmaFoldersHaveTheirSoftCapsScalesAndBases() {
        try (HuggingFaceFolder two = HuggingFaceFolder.open(folder("gemma2"));
                HuggingFaceFolder three = HuggingFaceFolder.open(folder("gemma3"))) {
            assertMetadata(two, """
                    gemma2.attention.head_count=4
                    gemma2.attention.head_count_kv=2
                    gemma2.attention.key_length=16
                    gemma2.attention.layer_norm_rms_epsilon=1.0E-6
                    gemma2.attention.scale=0.125
                    gemma2.attention.sliding_window=24
                    gemma2.attention.sliding_window_pattern=[true, false]
                    gemma2.attention.value_length=16
                    gemma2.attn_logit_softcapping=50.0
                    gemma2.block_count=2
                    gemma2.context_length=128
                    gemma2.embedding_length=32
                    gemma2.feed_forward_length=48
                    gemma2.final_logit_softcapping=30.0
                    gemma2.rope.dimension_count=16
                    gemma2.rope.freq_base=10000.0
                    gemma2.vocab_size=64
                    general.architecture=gemma2
                    general.name=gemma2
                    """);
            assertMetadata(three, """
                    gemma3.attention.head_count=4
                    gemma3.attention.head_count_kv=2
                    gemma3.attention.key_length=16
                    gemma3.attention.layer_norm_rms_epsilon=1.0E-6
                    gemma3.attention.scale=0.125
                    gemma3.attention.sliding_window=24
                    gemma3.attention.sliding_window_pattern=[true, false]
                    gemma3.attention.value_length=16
                    gemma3.block_count=2
                    gemma3.context_length=128
                    gemma3.embedding_length=32
                    gemma3.feed_forward_length=48
                    gemma3.rope.dimension_count=16
                    gemma3.rope.freq_base=1000000.0
                    gemma3.rope.freq_base_swa=10000.0
                    gemma3.rope.scaling.factor=8.0
                    gemma3.rope.scaling.type=linear
                    gemma3.vocab_size=64
                    general.architecture=gemma3
                    general.name=gemma3
                    """);
        }
    }

    @Test
    void theLanguageModelOfAFolderWithImagesIsReadAlone() {
        try (HuggingFaceFolder images = HuggingFaceFolder.open(folder("gemma3-images"));
                HuggingFaceFolder text = HuggingFaceFolder.open(folder("gemma3"))) {
            Map<String, MetadataValue> expected = new TreeMap<>(text.metadata().values());
            expected.put("general.name", new MetadataValue.Text("gemma3-images"));
            assertEquals(expected, new TreeMap<>(images.metadata().values()));
            assertEquals(described(text).keySet(), described(images).keySet());
        }
    }

    @Test
    void aPhiFolderHasFactorsForShortAndLongTexts() {
        try (HuggingFaceFolder file = HuggingFaceFolder.open(folder("phi3"))) {
            Metadata metadata = file.metadata();
            assertEquals(32, metadata.integer("phi3.rope.scaling.original_context_length"));
            // sqrt(1 + ln(128 / 32) / ln 32)
            assertEquals(Math.sqrt(1.4), metadata.real("phi3.rope.scaling.attn_factor"), 1e-6);
            assertEquals(4, metadata.integer("phi3.rope.dimension_count"));
            assertEquals(0, metadata.integer("phi3.attention.sliding_window"));
            assertEquals(List.of(32L, 64L), file.tensor("blk.1.attn_qkv.weight").shape());
            assertEquals(List.of(32L, 96L), file.tensor("blk.1.ffn_up.weight").shape());
            assertEquals(List.of(2L), file.tensor("rope_factors_short.weight").shape());
            assertEquals(List.of(1.5f, 4f), floats(file.tensor("rope_factors_long.weight")));
        }
    }

    private static List<Float> floats(Tensor tensor) {
        List<Float> floats = new ArrayList<>();
        for (float value : tensor.data().toArray(ValueLayout.JAVA_FLOAT)) {
            floats.add(value);
        }
        return floats;
    }

    @Test
    void aGraniteFolderHasItsMultipliers() {
        try (HuggingFaceFolder file = HuggingFaceFolder.open(folder("granite"))) {
            Metadata metadata = file.metadata();
            assertEquals(0.25, metadata.real("granite.attention.scale"));
            assertEquals(12, metadata.real("granite.embedding_scale"));
            assertEquals(0.22f, metadata.real("granite.residual_scale"));
            assertEquals(8, metadata.real("granite.logit_scale"));
            assertEquals(true, metadata.findFlag("granite.rope.half_split").orElseThrow());
        }
    }

    @Test
    void aT5FolderHasTwoStacks() {
        try (HuggingFaceFolder file = HuggingFaceFolder.open(folder("t5"))) {
            assertMetadata(file, """
                    general.architecture=t5
                    general.name=t5
                    t5.attention.head_count=2
                    t5.attention.key_length=8
                    t5.attention.layer_norm_epsilon=1.0E-6
                    t5.attention.layer_norm_rms_epsilon=1.0E-6
                    t5.attention.relative_buckets_count=32
                    t5.attention.relative_max_distance=128
                    t5.attention.value_length=8
                    t5.block_count=2
                    t5.context_length=512
                    t5.decoder_block_count=2
                    t5.decoder_start_token_id=0
                    t5.embedding_length=32
                    t5.embeddings_tied=false
                    t5.feed_forward_length=16
                    t5.vocab_size=64
                    """);
        }
    }

    private static void assertMetadata(Checkpoint file, String expected) {
        StringBuilder found = new StringBuilder();
        new TreeMap<>(file.metadata().values())
                .forEach((key, value) ->
                        found.append(key).append('=').append(shown(value)).append('\n'));
        assertEquals(expected, found.toString());
    }

    private static String shown(MetadataValue value) {
        return switch (value) {
            case MetadataValue.Whole whole -> Long.toString(whole.value());
            case MetadataValue.Real real -> Float.toString((float) real.value());
            case MetadataValue.Flag flag -> Boolean.toString(flag.value());
            case MetadataValue.Text text -> text.value();
            case MetadataValue.Sequence sequence -> sequence.values().toString();
        };
    }
}
