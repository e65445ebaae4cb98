package io.speccascade.bench.kernels;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Sizes of a layer of a real model, in numbers of elements.
///
/// @param name how cases call it
/// @param hiddenSize width of the residual stream
/// @param headCount heads of queries
/// @param kvHeadCount heads of keys, and of values
/// @param headSize elements of a head
/// @param ffnSize width inside the feed-forward block
record KernelShape(String name, int hiddenSize, int headCount, int kvHeadCount, int headSize, int ffnSize) {
    /// Llama 3.2 1B and 3B, Llama 3.1 8B and 70B.
    private static final KernelShape[] ALL = {
        new KernelShape("1b", 2048, 32, 8, 64, 8192),
        new KernelShape("3b", 3072, 24, 8, 128, 8192),
        new KernelShape("8b", 4096, 32, 8, 128, 14336),
        new KernelShape("70b", 8192, 64, 8, 128, 28672)
    };

    /// @throws IllegalArgumentException if there is none
    static KernelShape named(String name) {
        return Arrays.stream(ALL)
                .filter(shape -> shape.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("shape: " + name + " (expected: "
                        + Arrays.stream(ALL).map(KernelShape::name).collect(Collectors.joining(", ")) + ")"));
    }

    int querySize() {
        return headCount * headSize;
    }

    int kvSize() {
        return kvHeadCount * headSize;
    }

    int qkvSize() {
        return querySize() + 2 * kvSize();
    }
}
