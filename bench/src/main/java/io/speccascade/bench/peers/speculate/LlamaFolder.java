package io.speccascade.bench.peers.speculate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.Rope;
import io.speccascade.weights.Tensor;
import io.speccascade.weights.TensorData;
import io.speccascade.weights.TensorType;
import io.speccascade.weights.tokenizer.Tokenizer;
import io.speccascade.weights.tokenizer.TokenizerFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a Llama as a Hugging Face folder, for peers that read nothing else: `config.json`, `model.safetensors`,
/// `tokenizer.json`. The numbers stay as they are; only rows of queries and keys change places, from the interleaved
/// order of GGUF files to the halves of Hugging Face.
final class LlamaFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<TensorType> TYPES = Set.of(TensorType.F32, TensorType.F16, TensorType.BF16);
    private static final Pattern LAYER = Pattern.compile("blk\\.(\\d+)\\.(.*)");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("token_embd.weight", "model.embed_tokens.weight"),
            Map.entry("output_norm.weight", "model.norm.weight"),
            Map.entry("output.weight", "lm_head.weight"),
            Map.entry("attn_norm.weight", "input_layernorm.weight"),
            Map.entry("attn_q.weight", "self_attn.q_proj.weight"),
            Map.entry("attn_k.weight", "self_attn.k_proj.weight"),
            Map.entry("attn_v.weight", "self_attn.v_proj.weight"),
            Map.entry("attn_output.weight", "self_attn.o_proj.weight"),
            Map.entry("ffn_norm.weight", "post_attention_layernorm.weight"),
            Map.entry("ffn_gate.weight", "mlp.gate_proj.weight"),
            Map.entry("ffn_up.weight", "mlp.up_proj.weight"),
            Map.entry("ffn_down.weight", "mlp.down_proj.weight"));

    private final ModelFile model;
    private final ModelSpec spec;

    private LlamaFolder(ModelFile model) {
        this.model = model;
        this.spec = model.spec();
        Rope rope = spec.attention().rope(0);
        require("architecture", spec.architecture(), spec.architecture().equals("llama"), "llama");
        boolean plain = rope.equals(Rope.plain(spec.headSize(), rope.theta(), rope.kind()))
                && model.file().findTensor("rope_freqs.weight").isEmpty();
        require("rotary positions", rope.toString(), plain, "of whole heads, not scaled");
        for (Tensor tensor : model.file().tensors()) {
            require(
                    "type of " + tensor.name(),
                    tensor.type().name(),
                    TYPES.contains(tensor.type()),
                    "F32, F16 or BF16");
            boolean known = NAMES.containsKey(LAYER.matcher(tensor.name()).replaceFirst("$2"));
            require("tensor", tensor.name(), known, "one of a plain Llama");
        }
    }

    private void require(String what, String value, boolean holds, String expected) {
        if (!holds) {
            throw new MalformedModelException(
                    model.file().name(),
                    what + ": " + value + " (expected: " + expected + ", to be written as a Hugging Face folder)");
        }
    }

    /// Writes the files, in place of those that are there.
    ///
    /// @param folder made where it is missing
    /// @throws MalformedModelException if the model is no Llama with plain rotary positions in F32, F16 or BF16
    static void write(ModelFile model, Path folder) throws IOException {
        LlamaFolder written = new LlamaFolder(model);
        Files.createDirectories(folder);
        TokenizerFiles.write(model.file(), folder);
        written.writeWeights(folder.resolve("model.safetensors"));
        // Last: without it there is no folder to open.
        Files.writeString(folder.resolve("config.json"), written.config().toPrettyString());
    }

    private ObjectNode config() {
        ObjectNode config = JSON.createObjectNode();
        config.putArray("architectures").add("LlamaForCausalLM");
        config.put("model_type", "llama")
                .put("hidden_act", "silu")
                .put("hidden_size", spec.hiddenSize())
                .put("intermediate_size", spec.ffnSize())
                .put("num_hidden_layers", spec.layerCount())
                .put("num_attention_heads", spec.headCount())
                .put("num_key_value_heads", spec.kvHeadCount())
                .put("head_dim", spec.headSize())
                .put("max_position_embeddings", spec.contextLength())
                .put("vocab_size", spec.vocabSize())
                .put("rms_norm_eps", spec.normEpsilon())
                .put("rope_theta", spec.attention().rope(0).theta())
                .put("tie_word_embeddings", spec.tiedEmbeddings())
                .put("torch_dtype", torchType(model.tensor("token_embd.weight").type()));
        try (Tokenizer tokenizer = Tokenizer.of(model.file())) {
            tokenizer.bosToken().ifPresent(token -> config.put("bos_token_id", token));
            List<Integer> stops = tokenizer.stopTokens();
            JsonNode ids = JSON.valueToTree(stops.size() == 1 ? stops.getFirst() : stops);
            config.set("eos_token_id", ids);
        }
        return config;
    }

    private static String torchType(TensorType type) {
        return switch (type) {
            case F16 -> "float16";
            case BF16 -> "bfloat16";
            case TensorType ignored -> "float32";
        };
    }

    private void writeWeights(Path file) throws IOException {
        ObjectNode header = JSON.createObjectNode();
        long end = 0;
        for (Tensor tensor : model.file().tensors()) {
            ObjectNode entry =
                    header.putObject(name(tensor)).put("dtype", tensor.type().name());
            tensor.shape().reversed().forEach(entry.putArray("shape")::add);
            entry.putArray("data_offsets").add(end).add(end += tensor.data().byteSize());
        }
        byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer start = ByteBuffer.allocate(Long.BYTES + json.length).order(ByteOrder.LITTLE_ENDIAN);
            start.putLong(json.length).put(json).flip();
            while (start.hasRemaining()) {
                channel.write(start);
            }
            for (Tensor tensor : model.file().tensors()) {
                writeTensor(tensor, channel);
            }
        }
    }

    private static String name(Tensor tensor) {
        Matcher layer = LAYER.matcher(tensor.name());
        return layer.matches()
                ? "model.layers." + layer.group(1) + "." + NAMES.get(layer.group(2))
                : String.valueOf(NAMES.get(tensor.name()));
    }

    private void writeTensor(Tensor tensor, WritableByteChannel channel) throws IOException {
        boolean rotates =
                tensor.name().endsWith("attn_q.weight") || tensor.name().endsWith("attn_k.weight");
        if (!rotates || spec.attention().rope(0).kind() == Rope.Kind.HALF_SPLIT) {
            TensorData.of(tensor.data()).writeTo(channel);
            return;
        }
        long rowBytes = tensor.type().bytes(tensor.shape().getFirst());
        int headSize = spec.headSize();
        for (int row = 0; row < tensor.shape().getLast(); row++) {
            int inHead = row % headSize;
            int half = headSize / 2;
            int interleaved = inHead < half ? 2 * inHead : 2 * (inHead - half) + 1;
            long from = (row - inHead + interleaved) * rowBytes;
            TensorData.of(tensor.data().asSlice(from, rowBytes)).writeTo(channel);
        }
    }
}
