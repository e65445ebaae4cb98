package io.speccascade.bench.peers;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The sizes of a Llama model whose weights do not matter, only what it costs to run.
///
/// @param name in file names and tables
/// @param outputs whether the output matrix is one of its own, or the embeddings again
public record LlamaShape(
        String name,
        int hiddenSize,
        int layerCount,
        int headCount,
        int kvHeadCount,
        int ffnSize,
        int vocabSize,
        Outputs outputs) {
    /// What the logits are made with.
    public enum Outputs {
        OWN,
        TIED
    }

    /// GPT-2 small's sizes in Llama's architecture.
    public static final LlamaShape SMALL = new LlamaShape("110m", 768, 12, 12, 12, 2048, 32000);

    /// TinyLlama's sizes.
    public static final LlamaShape TINY_LLAMA = new LlamaShape("1.1b", 2048, 22, 32, 4, 5632, 32000);

    private static final int LLAMA_3_VOCABULARY = 128_256;

    private static final LlamaShape[] NAMED = {
        new LlamaShape("10m", 256, 4, 4, 4, 512, 32000, Outputs.TIED),
        new LlamaShape("30m", 384, 8, 6, 6, 1024, 32000, Outputs.TIED),
        SMALL,
        TINY_LLAMA,
        new LlamaShape("0.1b", 512, 8, 8, 8, 2048, LLAMA_3_VOCABULARY, Outputs.TIED),
        // Llama 3.2 1B, 3B and Llama 3.1 8B
        new LlamaShape("1b", 2048, 16, 32, 8, 8192, LLAMA_3_VOCABULARY, Outputs.TIED),
        new LlamaShape("3b", 3072, 28, 24, 8, 8192, LLAMA_3_VOCABULARY, Outputs.TIED),
        new LlamaShape("8b", 4096, 32, 32, 8, 14336, LLAMA_3_VOCABULARY, Outputs.OWN)
    };

    /// A shape with an output matrix of its own.
    public LlamaShape(
            String name, int hiddenSize, int layerCount, int headCount, int kvHeadCount, int ffnSize, int vocabSize) {
        this(name, hiddenSize, layerCount, headCount, kvHeadCount, ffnSize, vocabSize, Outputs.OWN);
    }

    /// The shape of a name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static LlamaShape named(String name) {
        return Arrays.stream(NAMED)
                .filter(shape -> shape.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("shape: " + name + " (expected: one of "
                        + Arrays.stream(NAMED).map(LlamaShape::name).collect(Collectors.joining(", ")) + ")"));
    }

    /// Weights, embeddings and norms included.
    public long parameterCount() {
        long matrices = outputs == Outputs.TIED ? 1 : 2;
        return matrices * vocabSize * hiddenSize + hiddenSize + layerCount * layerParameters();
    }

    /// Weights of matrices that one token's pass reads: all but the embeddings, of which it reads a row.
    public long multipliedParameters() {
        return (long) vocabSize * hiddenSize + layerCount * (layerParameters() - 2L * hiddenSize);
    }

    private long layerParameters() {
        return 2L * hiddenSize * hiddenSize + 2L * hiddenSize * kvSize() + 3L * hiddenSize * ffnSize + 2L * hiddenSize;
    }

    /// Elements of keys and values that one position takes.
    public long cacheElements() {
        return 2L * layerCount * kvSize();
    }

    int headSize() {
        return hiddenSize / headCount;
    }

    int kvSize() {
        return kvHeadCount * headSize();
    }
}
