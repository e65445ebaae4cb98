package io.speccascade.weights;

/// How positions are rotated into queries and keys (rotary position embedding, Su et al. 2021).
///
/// Pair i of `dimension / 2` turns by `position / linearFactor · theta^(−2i / dimension) / factor[i]`, where factor is
/// the tensor `rope_freqs.weight` if the file has it (so "llama3" scaling is stored) and 1 otherwise.
///
/// @param dimension how many leading elements of each head turn, an even number
/// @param theta base of the frequencies
/// @param kind which elements make a pair
/// @param linearFactor divides positions ("linear" scaling); 1 leaves them
public record Rope(int dimension, float theta, Kind kind, float linearFactor) {
    /// Which two elements of a head turn together.
    public enum Kind {
        /// 2i with 2i + 1: GGUF files of Llama.
        INTERLEAVED,
        /// i with i + dimension / 2: GPT-NeoX, and Hugging Face checkpoints.
        HALF_SPLIT
    }

    public Rope {
        if (dimension <= 0 || dimension % 2 != 0) {
            throw new IllegalArgumentException("dimension: " + dimension + " (expected: a positive even number)");
        }
        if (!(theta > 0) || Float.isInfinite(theta)) {
            throw new IllegalArgumentException("theta: " + theta + " (expected: positive, finite)");
        }
        if (!(linearFactor > 0) || Float.isInfinite(linearFactor)) {
            throw new IllegalArgumentException("linearFactor: " + linearFactor + " (expected: positive, finite)");
        }
    }
}
