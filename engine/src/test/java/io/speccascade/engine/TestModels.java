package io.speccascade.engine;

import io.speccascade.weights.GgufWriter;
import io.speccascade.weights.TensorType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Writes tiny random Llama models. Models of one `seed` are alike as far as `noise` lets them be, so that one can
/// draft
/// for the other with a chance of being accepted.
public final class TestModels {
    /// @param seed what models have in common
    /// @param noise standard deviation of what is the model's own, relative to the weights
    /// @param ownSeed of the model's own part
    public record Recipe(
            int layers, int hidden, int heads, int kvHeads, int vocabulary, long seed, float noise, long ownSeed) {
        public static Recipe expert(int vocabulary) {
            return new Recipe(2, 32, 4, 2, vocabulary, 11, 0, 0);
        }

        public Recipe withNoise(float value) {
            return new Recipe(layers, hidden, heads, kvHeads, vocabulary, seed, value, 5);
        }
    }

    private static final int CONTEXT = 256;

    private TestModels() {}

    /// Writes the model to `folder` and returns its path.
    public static Path write(Path folder, String name, Recipe recipe) {
        int head = recipe.hidden / recipe.heads;
        int ffn = 2 * recipe.hidden;
        GgufWriter writer = new GgufWriter()
                .put("general.architecture", "llama")
                .put("general.name", name)
                .put("llama.context_length", CONTEXT)
                .put("llama.embedding_length", recipe.hidden)
                .put("llama.block_count", recipe.layers)
                .put("llama.attention.head_count", recipe.heads)
                .put("llama.attention.head_count_kv", recipe.kvHeads)
                .put("llama.feed_forward_length", ffn)
                .put("llama.attention.layer_norm_rms_epsilon", 1e-5f)
                .put("llama.vocab_size", recipe.vocabulary)
                .put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.pre", "qwen2")
                .put("tokenizer.ggml.tokens", pieces(recipe.vocabulary))
                .put("tokenizer.ggml.merges", List.of())
                .put("tokenizer.ggml.add_bos_token", false);
        add(writer, recipe, "token_embd.weight", recipe.hidden, recipe.vocabulary);
        for (int layer = 0; layer < recipe.layers; layer++) {
            String prefix = "blk." + layer + ".";
            add(writer, recipe, prefix + "attn_norm.weight", recipe.hidden);
            add(writer, recipe, prefix + "attn_q.weight", recipe.hidden, recipe.heads * head);
            add(writer, recipe, prefix + "attn_k.weight", recipe.hidden, recipe.kvHeads * head);
            add(writer, recipe, prefix + "attn_v.weight", recipe.hidden, recipe.kvHeads * head);
            add(writer, recipe, prefix + "attn_output.weight", recipe.heads * head, recipe.hidden);
            add(writer, recipe, prefix + "ffn_norm.weight", recipe.hidden);
            add(writer, recipe, prefix + "ffn_gate.weight", recipe.hidden, ffn);
            add(writer, recipe, prefix + "ffn_up.weight", recipe.hidden, ffn);
            add(writer, recipe, prefix + "ffn_down.weight", ffn, recipe.hidden);
        }
        add(writer, recipe, "output_norm.weight", recipe.hidden);
        add(writer, recipe, "output.weight", recipe.hidden, recipe.vocabulary);
        Path path = folder.resolve(name + ".gguf");
        try {
            writer.write(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    /// The 256 bytes as byte-level BPE writes them, then made-up words; fewer for a smaller vocabulary.
    private static List<String> pieces(int vocabulary) {
        List<String> pieces = new ArrayList<>();
        int shifted = 256;
        for (int value = 0; value < 256; value++) {
            boolean printable = (value > 32 && value < 127) || (value > 160 && value != 173);
            pieces.add(Character.toString(printable ? value : shifted++));
        }
        for (int extra = 0; pieces.size() < vocabulary; extra++) {
            pieces.add("word" + extra);
        }
        int first = vocabulary < 256 ? 97 : 0;
        return pieces.subList(first, first + vocabulary);
    }

    private static void add(GgufWriter writer, Recipe recipe, String name, int... shape) {
        List<Long> sizes = IntStream.of(shape).asLongStream().boxed().toList();
        int count = IntStream.of(shape).reduce(1, Math::multiplyExact);
        Random common = new Random(recipe.seed * 31 + name.hashCode());
        Random own = new Random(recipe.ownSeed * 31 + name.hashCode());
        float scale = name.equals("output.weight") ? 0.4f : (float) (1 / Math.sqrt(shape[0]));
        ByteBuffer bytes = ByteBuffer.allocate(count * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            double value = common.nextGaussian() + recipe.noise * own.nextGaussian();
            bytes.putFloat(name.contains("norm") ? 1 : (float) (value * scale));
        }
        writer.tensor(name, TensorType.F32, sizes, channel -> channel.write(bytes.flip()));
    }
}
