package io.speccascade.bench.peers;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The sizes of a Llama model whose weights do not matter, only what it costs to run.
///
/// @param name in file names and tables
public record LlamaShape(
        String name, int hiddenSize, int layerCount, int headCount, int kvHeadCount, int ffnSize, int vocabSize) {
    /// GPT-2 small's sizes in Llama's architecture.
    public static final LlamaShape SMALL = new LlamaShape("110m", 768, 12, 12, 12, 2048, 32000);

    /// TinyLlama's sizes.
    public static final LlamaShape TINY_LLAMA = new LlamaShape("1.1b", 2048, 22, 32, 4, 5632, 32000);

    private static final LlamaShape[] NAMED = {SMALL, TINY_LLAMA};

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

    int headSize() {
        return hiddenSize / headCount;
    }

    int kvSize() {
        return kvHeadCount * headSize();
    }
}
