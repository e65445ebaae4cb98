package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What earlier versions of transformers wrote, and what files leave out.
class FolderConfigTest {
    @TempDir
    Path folder;

    private Metadata metadata(String architecture, String change) throws IOException {
        FolderDraft draft = new FolderDraft()
                .config("{\"architectures\": [\"" + architecture + "\"]}")
                .config(change);
        try (Checkpoint file = Checkpoint.open(draft.write(folder))) {
            return file.metadata();
        }
    }

    private static List<Boolean> flags(Metadata metadata, String key) {
        return ((MetadataValue.Flags) metadata.find(key).orElseThrow()).values();
    }

    @Test
    void olderRopeKeysMeanTheSame() throws IOException {
        Metadata linear = metadata("LlamaForCausalLM", """
                {"rope_theta": 500000, "rope_scaling": {"type": "linear", "factor": 2}}""");
        assertEquals(500_000, linear.real("llama.rope.freq_base"));
        assertEquals("linear", linear.text("llama.rope.scaling.type"));
        assertEquals(2, linear.real("llama.rope.scaling.factor"));
        Metadata plain = metadata("LlamaForCausalLM", "{\"rope_scaling\": null}");
        assertEquals(10_000, plain.real("llama.rope.freq_base"));
        assertFalse(plain.has("llama.rope.scaling.type"));
        Metadata dynamic = metadata("LlamaForCausalLM", "{\"rope_scaling\": {\"type\": \"dynamic\", \"factor\": 2}}");
        assertEquals("dynamic", dynamic.text("llama.rope.scaling.type"), "for the reader of the spec to refuse");
    }

    @Test
    void yarnKeepsItsDetails() throws IOException {
        Metadata yarn = metadata("Qwen2ForCausalLM", """
                {"rope_scaling": {"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16,
                 "attention_factor": 1.5, "beta_fast": 32, "beta_slow": 1}}""");
        assertEquals(16, yarn.integer("qwen2.rope.scaling.original_context_length"));
        assertEquals(1.5, yarn.real("qwen2.rope.scaling.yarn_attn_factor"));
        assertEquals(32, yarn.real("qwen2.rope.scaling.yarn_beta_fast"));
        assertEquals(1, yarn.real("qwen2.rope.scaling.yarn_beta_slow"));
    }

    @Test
    void llama3FactorsFollowTheWavelengths() throws IOException {
        FolderDraft draft = new FolderDraft().config("""
                        {"head_dim": 16, "rope_theta": 500000.0, "rope_scaling": {"rope_type": "llama3", "factor": 32.0,
                         "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192}}""");
        // By torch in single precision, as the converter computes them.
        float[] expected = {1, 1, 1, 1, 3.2922628f, 32, 32, 32};
        try (Checkpoint file = Checkpoint.open(draft.write(folder))) {
            float[] found = file.tensor("rope_freqs.weight").data().toArray(ValueLayout.JAVA_FLOAT);
            assertEquals(expected.length, found.length);
            for (int i = 0; i < found.length; i++) {
                assertEquals(expected[i], found[i], expected[i] * 1e-5f);
            }
        }
    }

    @Test
    void anAbsentKeyHasTheDefaultOfItsFamilyAndNullHasNone() throws IOException {
        assertEquals(4096, metadata("MistralForCausalLM", "{}").integer("llama.attention.sliding_window"));
        assertFalse(metadata("MistralForCausalLM", "{\"sliding_window\": null}").has("llama.attention.sliding_window"));
        Metadata gemma = metadata("Gemma2ForCausalLM", "{\"hidden_act\": null}");
        assertEquals(256, gemma.integer("gemma2.attention.key_length"));
        assertEquals(0.0625, gemma.real("gemma2.attention.scale"));
        assertEquals(50, gemma.real("gemma2.attn_logit_softcapping"));
        assertFalse(gemma.has("gemma2.attention.head_count_kv"), "as many as heads");
        assertFalse(metadata("Gemma2ForCausalLM", "{\"attn_logit_softcapping\": null}")
                .has("gemma2.attn_logit_softcapping"));
    }

    @Test
    void windowsAreListedForEachLayer() throws IOException {
        Metadata qwen = metadata("Qwen2ForCausalLM", """
                {"use_sliding_window": true, "sliding_window": 16, "max_window_layers": 2, "num_hidden_layers": 4}""");
        assertEquals(16, qwen.integer("qwen2.attention.sliding_window"));
        assertEquals(List.of(false, false, true, true), flags(qwen, "qwen2.attention.sliding_window_pattern"));
        Metadata gemma2 = metadata("Gemma2ForCausalLM", "{\"num_hidden_layers\": 3}");
        assertEquals(List.of(true, false, true), flags(gemma2, "gemma2.attention.sliding_window_pattern"));
        Metadata gemma3 = metadata("Gemma3ForCausalLM", "{\"num_hidden_layers\": 4, \"sliding_window_pattern\": 3}");
        assertEquals(List.of(true, true, false, true), flags(gemma3, "gemma3.attention.sliding_window_pattern"));
        Metadata whole = metadata("Gemma3ForCausalLM", "{\"sliding_window_pattern\": 1}");
        assertFalse(whole.has("gemma3.attention.sliding_window"));
        Metadata phi = metadata("Phi3ForCausalLM", "{\"sliding_window\": 2047}");
        assertEquals(2047, phi.integer("phi3.attention.sliding_window"));
        assertFalse(phi.has("phi3.attention.sliding_window_pattern"));
    }

    @Test
    void anOlderGemma3FolderWithImagesHasItsDefaults() throws IOException {
        Metadata gemma = metadata("Gemma3ForConditionalGeneration", """
                {"hidden_size": null, "max_position_embeddings": null, "vocab_size": null, "num_attention_heads": null,
                 "text_config": {"hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 34,
                 "model_type": "gemma3_text", "rope_scaling": {"factor": 8.0, "rope_type": "linear"},
                 "sliding_window": 1024, "max_position_embeddings": 131072, "vocab_size": 262208,
                 "num_attention_heads": 8}}""");
        assertEquals(2560, gemma.integer("gemma3.embedding_length"));
        assertEquals(4, gemma.integer("gemma3.attention.head_count_kv"));
        assertEquals(256, gemma.integer("gemma3.attention.key_length"));
        assertEquals(1_000_000, gemma.real("gemma3.rope.freq_base"));
        assertEquals(10_000, gemma.real("gemma3.rope.freq_base_swa"));
        assertEquals(8, gemma.real("gemma3.rope.scaling.factor"));
        List<Boolean> pattern = flags(gemma, "gemma3.attention.sliding_window_pattern");
        assertEquals(34, pattern.size());
        assertEquals(5, pattern.indexOf(false));
    }

    @Test
    void aFolderWithoutArchitecturesIsKnownByItsType() throws IOException {
        Metadata metadata = metadata("x", "{\"architectures\": null, \"model_type\": \"qwen3\", \"head_dim\": 4}");
        assertEquals("qwen3", metadata.text("general.architecture"));
    }

    @Test
    void aFolderInTheCacheIsNamedAfterItsModel() throws IOException {
        Path snapshot =
                folder.resolve("models--org--tiny-model").resolve("snapshots").resolve("0123456789abcdef");
        try (Checkpoint file = Checkpoint.open(new FolderDraft().write(snapshot))) {
            assertEquals("tiny-model", file.metadata().text("general.name"));
            assertTrue(file.name().endsWith("0123456789abcdef"));
        }
    }
}
