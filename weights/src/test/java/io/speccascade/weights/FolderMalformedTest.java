package io.speccascade.weights;

import static io.speccascade.weights.GgufFileTest.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMalformedTest {
    @TempDir
    Path folder;

    private void refused(String message, FolderDraft draft) throws IOException {
        Path path = draft.write(folder);
        assertMessage(path + message, () -> Checkpoint.open(path).close());
    }

    private void configRefused(String message, String change) throws IOException {
        refused("/config.json: " + message, new FolderDraft().config(change));
    }

    private void headerRefused(String message, Consumer<ObjectNode> change) throws IOException {
        refused("/model.safetensors: " + message, new FolderDraft().header(change));
    }

    @Test
    void theUnchangedDraftOpens() throws IOException {
        try (Checkpoint file = Checkpoint.open(new FolderDraft().write(folder))) {
            assertEquals(3, file.tensors().size());
        }
    }

    @Test
    void foldersThatAreNoModelsSayWhatIsMissing() throws IOException {
        assertMessage(
                folder + ": a folder without config.json (expected: a Hugging Face folder, or a GGUF file)",
                () -> Checkpoint.open(folder).close());
        Files.writeString(
                folder.resolve("config.json"), new FolderDraft().config().toString());
        assertMessage(
                folder + ": no weights (expected: model.safetensors or model.safetensors.index.json; other formats are"
                        + " not read)",
                () -> Checkpoint.open(folder).close());
        Path missing = folder.resolve("missing");
        assertMessage(missing + ": no such file", () -> Checkpoint.open(missing).close());
    }

    @Test
    void unknownArchitecturesAreNamed() throws IOException {
        String supported = " is not supported yet (supported: LlamaForCausalLM, MistralForCausalLM, Qwen2ForCausalLM,"
                + " Qwen3ForCausalLM, GemmaForCausalLM, Gemma2ForCausalLM, Gemma3ForCausalLM, Phi3ForCausalLM,"
                + " GraniteForCausalLM, T5ForConditionalGeneration)";
        configRefused(
                "architectures: \"MixtralForCausalLM\"" + supported, "{\"architectures\": [\"MixtralForCausalLM\"]}");
        configRefused("model_type: \"mamba\"" + supported, "{\"architectures\": null, \"model_type\": \"mamba\"}");
    }

    @Test
    void valuesOfTheWrongKindAreNamed() throws IOException {
        configRefused("hidden_size: missing (expected: a number)", "{\"head_dim\": 4, \"hidden_size\": null}");
        configRefused("vocab_size: \"ten\" (expected: an integer)", "{\"vocab_size\": \"ten\"}");
        configRefused("vocab_size: 10.5 (expected: an integer)", "{\"vocab_size\": 10.5}");
        configRefused("vocab_size: 10000000000 (expected: an integer)", "{\"vocab_size\": 10000000000}");
        configRefused("rms_norm_eps: 1.0E99 (expected: a finite number)", "{\"rms_norm_eps\": 1e99}");
        configRefused("num_hidden_layers: 2000000000 (expected: 1 to 4096)", "{\"num_hidden_layers\": 2000000000}");
        configRefused("num_attention_heads: 0 (expected: 1 to 1048576)", "{\"num_attention_heads\": 0}");
        configRefused("head_dim: 7 elements turn (expected: an even number)", "{\"head_dim\": 7}");
        configRefused("layer_types: 2 layers (expected: 1)", "{\"layer_types\": [\"full_attention\", \"x\"]}");
        configRefused(
                "layer_types: 'linear_attention' (expected: full_attention or sliding_attention)",
                "{\"layer_types\": [\"linear_attention\"]}");
        configRefused("use_sliding_window: 1 (expected: true or false)", "{\"use_sliding_window\": 1}");
        configRefused("rope_scaling: [] (expected: an object)", "{\"rope_scaling\": []}");
    }

    @Test
    void otherArithmeticIsRefused() throws IOException {
        configRefused("hidden_act: \"relu\" (expected: \"silu\" or \"swish\")", "{\"hidden_act\": \"relu\"}");
        configRefused(
                "quantization_config: {\"bits\":4} is not supported (expected: weights in F32, F16 or BF16)",
                "{\"quantization_config\": {\"bits\": 4}}");
        configRefused(
                "rope_scaling.long_factor: 1 numbers (expected: 2)",
                "{\"rope_scaling\": {\"type\": \"longrope\", \"long_factor\": [1], \"short_factor\": [1, 1]}}");
        configRefused(
                "rope_scaling.rope_type: 'yarn' with a long_factor (expected: longrope)",
                "{\"rope_scaling\": {\"type\": \"yarn\", \"factor\": 2, \"long_factor\": [1, 1]}}");
        configRefused(
                "rope_parameters.sliding_attention.rope_type: 'linear' is not supported (expected: default)",
                "{\"rope_parameters\": {\"sliding_attention\": {\"rope_type\": \"linear\", \"factor\": 2}}}");
    }

    @Test
    void tensorsWithoutAPlaceAreNamed() throws IOException {
        refused(
                ": tensor 'model.layers.0.mlp.experts.0.weight' has no place in architecture llama",
                new FolderDraft().tensor("model.layers.0.mlp.experts.0.weight", "F32", 2));
        refused(
                ": tensor 'language_model.model.norm.weight' stands for output_norm.weight, which is there already",
                new FolderDraft().tensor("language_model.model.norm.weight", "F32", 8));
        refused(
                ": tensor 'lm_head.weight' dtype F8_E4M3 is not supported (supported: F32, F16, BF16)",
                new FolderDraft()
                        .tensor("lm_head.weight", "BF16", 8)
                        .header(header -> header.withObject("/lm_head.weight")
                                .put("dtype", "F8_E4M3")
                                .putArray("shape")
                                .add(16)));
        refused(
                ": tensor 'lm_head.weight' shape [] (expected: positive sizes)",
                new FolderDraft().tensor("lm_head.weight", "F32"));
        Path path = new FolderDraft()
                .tensor("lm_head.weight", "I64", 10, 8)
                .tensor("model.layers.0.self_attn.rotary_emb.inv_freq", "F32", 2)
                .write(folder);
        try (Checkpoint file = Checkpoint.open(path)) {
            assertEquals(TensorType.I64, file.tensors().getLast().type());
            assertMessage(
                    path + ": tensor 'output.weight': type I64 is not supported yet (supported: "
                            + TensorType.supportedNames() + ")",
                    () -> file.tensor("output.weight"));
        }
    }

    @Test
    void claimsOfTheHeaderAreCheckedAgainstTheFile() throws IOException {
        String norm = "model.norm.weight";
        headerRefused(
                "tensor '" + norm + "': dtype \"F99\" (expected: one of the safetensors format)",
                header -> header.withObject("/" + norm).put("dtype", "F99"));
        headerRefused(
                "tensor '" + norm + "': 16 bytes (expected: 32 for shape [8] of F32)",
                header -> header.withObject("/" + norm).put("dtype", "F32"));
        headerRefused(
                "tensor '" + norm + "': shape [9223372036854775807, 3] is too large",
                header -> header.withObject("/" + norm)
                        .putArray("shape")
                        .add(Long.MAX_VALUE)
                        .add(3));
        headerRefused(
                "tensor '" + norm + "': shape [-8] (expected: whole numbers)",
                header -> header.withObject("/" + norm).putArray("shape").add(-8));
        headerRefused(
                "tensor '" + norm + "': shape is missing (expected: an array)",
                header -> header.withObject("/" + norm).remove("shape"));
        headerRefused(
                "tensor '" + norm + "': data_offsets [160, 433] (expected: two, in order, up to the 432 bytes that are"
                        + " there)",
                header -> header.withObject("/" + norm)
                        .putArray("data_offsets")
                        .add(160)
                        .add(433));
        headerRefused(
                "tensor data begins at 0 (expected: 16, without gaps or overlaps)",
                header -> header.withObject("/" + norm)
                        .putArray("data_offsets")
                        .add(0)
                        .add(16));
        headerRefused(
                "tensor data ends at 176 (expected: 432, the end of the file)",
                header -> header.remove("model.layers.0.self_attn.q_proj.weight"));
    }

    @Test
    void filesThatAreCutOffOrOfAnotherFormatAreRefused() throws IOException {
        Path path = new FolderDraft().write(folder);
        Path weights = path.resolve("model.safetensors");
        byte[] whole = Files.readAllBytes(weights);
        Files.write(weights, new byte[] {1, 2, 3});
        assertMessage(
                weights + ": not a safetensors file: 3 bytes (expected: at least 8) (offset=0)",
                () -> Checkpoint.open(path).close());
        Files.write(weights, "GGUF and something".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertMessage(
                weights + ": header of 7236828442477807431 bytes (expected: at most 10); the file is cut off or not in"
                        + " the safetensors format (offset=0)",
                () -> Checkpoint.open(path).close());
        for (int length = 0; length < whole.length; length++) {
            Files.write(weights, java.util.Arrays.copyOf(whole, length));
            assertThrows(
                    MalformedModelException.class, () -> Checkpoint.open(path).close());
        }
    }

    @Test
    void jsonThatIsNoneOrAmbiguousIsRefused() throws IOException {
        Path config = new FolderDraft().write(folder).resolve("config.json");
        Files.writeString(config, "{\"vocab_size\": 10,\n\n}");
        String message = String.valueOf(assertThrows(
                        MalformedModelException.class,
                        () -> Checkpoint.open(folder).close())
                .getMessage());
        assertTrue(message.startsWith(config + ": not JSON: "), message);
        assertEquals(1, message.lines().count());
        Files.writeString(config, "[]");
        assertMessage(
                config + ": not a JSON object (offset=0)",
                () -> Checkpoint.open(folder).close());
        Files.writeString(config, "{\"a\": 1, \"a\": 2}");
        assertMessage(
                config + ": not JSON: Duplicate field 'a' (offset=12)",
                () -> Checkpoint.open(folder).close());
    }

    @Test
    void shardsMustBeThereAndHoldWhatTheIndexSays() throws IOException {
        new FolderDraft().write(folder);
        Path shard = folder.resolve("part.safetensors");
        Files.move(folder.resolve("model.safetensors"), shard);
        Path index = folder.resolve("model.safetensors.index.json");
        Files.writeString(index, "{\"weight_map\": {\"model.norm.weight\": \"other.safetensors\"}}");
        assertMessage(
                folder.resolve("other.safetensors") + ": no such file",
                () -> Checkpoint.open(folder).close());
        Files.writeString(index, "{\"weight_map\": {\"lm_head.weight\": \"part.safetensors\"}}");
        assertMessage(
                index + ": tensor 'lm_head.weight' is not in shard 'part.safetensors'",
                () -> Checkpoint.open(folder).close());
        Files.writeString(index, "{\"weight_map\": {\"x\": \"../part.safetensors\"}}");
        assertMessage(
                index + ": tensor 'x': shard \"../part.safetensors\" (expected: the name of a safetensors file)",
                () -> Checkpoint.open(folder).close());
        Files.writeString(index, "{}");
        assertMessage(
                index + ": weight_map is missing (expected: an object)",
                () -> Checkpoint.open(folder).close());
        Files.copy(shard, folder.resolve("again.safetensors"));
        Files.writeString(
                index, "{\"weight_map\": {\"model.norm.weight\": \"part.safetensors\", \"x\": \"again.safetensors\"}}");
        assertMessage(
                index + ": tensor 'model.embed_tokens.weight' is in two shards",
                () -> Checkpoint.open(folder).close());
    }
}
