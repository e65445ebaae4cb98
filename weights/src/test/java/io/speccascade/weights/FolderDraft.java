package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A tiny folder of a Llama, to be changed and written by tests.
final class FolderDraft {
    static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode config = JSON.createObjectNode();
    private final ObjectNode header = JSON.createObjectNode();
    private int dataLength;

    FolderDraft() {
        config.putArray("architectures").add("LlamaForCausalLM");
        config.put("hidden_size", 8)
                .put("intermediate_size", 12)
                .put("num_hidden_layers", 1)
                .put("num_attention_heads", 2)
                .put("max_position_embeddings", 64)
                .put("vocab_size", 10)
                .put("rms_norm_eps", 1e-5)
                .put("eos_token_id", 2);
        tensor("model.embed_tokens.weight", "BF16", 10, 8);
        tensor("model.norm.weight", "BF16", 8);
        tensor("model.layers.0.self_attn.q_proj.weight", "F32", 8, 8);
    }

    FolderDraft config(Consumer<ObjectNode> change) {
        change.accept(config);
        return this;
    }

    /// Adds values written as JSON.
    FolderDraft config(String json) {
        try {
            config.setAll((ObjectNode) JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    FolderDraft header(Consumer<ObjectNode> change) {
        change.accept(header);
        return this;
    }

    /// Adds a tensor of zeros.
    FolderDraft tensor(String name, String dtype, int... shape) {
        int bytes = dtype.equals("F32") ? 4 : dtype.equals("I64") ? 8 : 2;
        ObjectNode tensor = header.putObject(name).put("dtype", dtype);
        ArrayNode sizes = tensor.putArray("shape");
        for (int size : shape) {
            sizes.add(size);
            bytes *= size;
        }
        tensor.putArray("data_offsets").add(dataLength).add(dataLength + bytes);
        dataLength += bytes;
        return this;
    }

    JsonNode config() {
        return config;
    }

    byte[] safetensors() {
        byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + json.length + dataLength)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array();
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("config.json"), config.toString());
        Files.write(folder.resolve("model.safetensors"), safetensors());
        return folder;
    }
}
