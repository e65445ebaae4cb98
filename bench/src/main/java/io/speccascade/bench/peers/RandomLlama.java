package io.speccascade.bench.peers;

import io.speccascade.weights.GgufWriter;
import io.speccascade.weights.MetadataType;
import io.speccascade.weights.MetadataValue;
import io.speccascade.weights.TensorType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes Llama models with random weights, to measure speed with. The same seed gives the same weights, rounded to the
/// type; the tokenizer is a small but valid SentencePiece one, filled up with numbered words.
public final class RandomLlama {
    private static final char SPACE = '\u2581';

    private final LlamaShape shape;
    private final WeightFormat format;
    private final long seed;
    private final int distinctRows;

    /// All weights independent.
    public RandomLlama(LlamaShape shape, WeightFormat format, long seed) {
        this(shape, format, seed, Integer.MAX_VALUE);
    }

    /// @param distinctRows rows of a matrix that are independent, before they are written again: drawing the weights of
    ///     large models takes minutes
    public RandomLlama(LlamaShape shape, WeightFormat format, long seed, int distinctRows) {
        this.shape = shape;
        this.format = format;
        this.seed = seed;
        this.distinctRows = distinctRows;
    }

    /// For use by hand: `RandomLlama 110m Q8_0 1 model.gguf`.
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: RandomLlama SHAPE F32|F16|BF16|Q8_0|Q4_0 SEED FILE");
            System.exit(2);
        }
        WeightFormat format = WeightFormat.valueOf(args[1].toUpperCase(Locale.ROOT));
        new RandomLlama(LlamaShape.named(args[0]), format, Long.parseLong(args[2])).write(Path.of(args[3]));
    }

    /// Writes the model; needs memory for one row of a tensor.
    ///
    /// @throws IOException if the disk refuses it
    public void write(Path path) throws IOException {
        GgufWriter writer = new GgufWriter();
        putSizes(writer);
        putTokenizer(writer);
        addMatrix(writer, "token_embd", shape.hiddenSize(), shape.vocabSize());
        for (int layer = 0; layer < shape.layerCount(); layer++) {
            addLayer(writer, "blk." + layer + ".");
        }
        addNorm(writer, "output_norm");
        if (shape.outputs() == LlamaShape.Outputs.OWN) {
            addMatrix(writer, "output", shape.hiddenSize(), shape.vocabSize());
        }
        writer.write(path);
    }

    private void putSizes(GgufWriter writer) {
        writer.put("general.architecture", "llama")
                .put("general.name", "random-" + shape.name())
                .put("llama.context_length", 2048)
                .put("llama.embedding_length", shape.hiddenSize())
                .put("llama.block_count", shape.layerCount())
                .put("llama.feed_forward_length", shape.ffnSize())
                .put("llama.attention.head_count", shape.headCount())
                .put("llama.attention.head_count_kv", shape.kvHeadCount())
                .put("llama.attention.layer_norm_rms_epsilon", 1e-5f)
                .put("llama.rope.dimension_count", shape.headSize())
                .put("llama.rope.freq_base", 10000f)
                .put("llama.vocab_size", shape.vocabSize());
    }

    /// Types of tokens as in llama.cpp: 1 normal, 2 unknown, 3 control, 6 byte.
    private void putTokenizer(GgufWriter writer) {
        List<String> tokens = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
        List<Long> types = new ArrayList<>(List.of(2L, 3L, 3L));
        List<Double> scores = new ArrayList<>(List.of(0.0, 0.0, 0.0));
        for (int value = 0; value < 256; value++) {
            tokens.add(String.format(Locale.ROOT, "<0x%02X>", value));
            types.add(6L);
            scores.add(0.0);
        }
        for (int word = 0; tokens.size() < shape.vocabSize(); word++) {
            tokens.add(piece(word));
            types.add(1L);
            scores.add((double) -word);
        }
        writer.put("tokenizer.ggml.model", "llama")
                .put("tokenizer.ggml.tokens", tokens)
                .put("tokenizer.ggml.scores", new MetadataValue.Reals(MetadataType.FLOAT32, scores))
                .put("tokenizer.ggml.token_type", new MetadataValue.Wholes(MetadataType.INT32, types))
                .put("tokenizer.ggml.unknown_token_id", 0)
                .put("tokenizer.ggml.bos_token_id", 1)
                .put("tokenizer.ggml.eos_token_id", 2)
                .put("tokenizer.ggml.add_bos_token", false);
    }

    /// The space, the printable ASCII characters, then numbered words.
    private static String piece(int word) {
        if (word == 0) {
            return String.valueOf(SPACE);
        }
        return word < 95 ? String.valueOf((char) (' ' + word)) : SPACE + "w" + word;
    }

    private void addLayer(GgufWriter writer, String prefix) {
        int hidden = shape.hiddenSize();
        addNorm(writer, prefix + "attn_norm");
        addMatrix(writer, prefix + "attn_q", hidden, hidden);
        addMatrix(writer, prefix + "attn_k", hidden, shape.kvSize());
        addMatrix(writer, prefix + "attn_v", hidden, shape.kvSize());
        addMatrix(writer, prefix + "attn_output", hidden, hidden);
        addNorm(writer, prefix + "ffn_norm");
        addMatrix(writer, prefix + "ffn_gate", hidden, shape.ffnSize());
        addMatrix(writer, prefix + "ffn_up", hidden, shape.ffnSize());
        addMatrix(writer, prefix + "ffn_down", shape.ffnSize(), hidden);
    }

    private void addNorm(GgufWriter writer, String name) {
        int size = shape.hiddenSize();
        writer.tensor(name + ".weight", TensorType.F32, List.of((long) size), RandomTensor.ones(size));
    }

    private void addMatrix(GgufWriter writer, String name, int inputs, int outputs) {
        RandomTensor data =
                new RandomTensor(format, inputs, outputs, seed ^ ((long) name.hashCode() << 32), distinctRows);
        writer.tensor(name + ".weight", format.type(), List.of((long) inputs, (long) outputs), data);
    }
}
