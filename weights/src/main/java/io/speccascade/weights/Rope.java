package io.speccascade.weights;

/// How positions are rotated into queries and keys (rotary position embedding, Su et al. 2021).
///
/// Pair i of `dimension / 2` turns by `position / linearFactor · theta^(−2i / dimension) / factor[i]` and is scaled by
/// magnitude. factor is a tensor of the file if it has one, else 1: `rope_freqs.weight` (so "llama3" scaling is
/// stored),
/// or `rope_factors_short.weight` and `rope_factors_long.weight` ("longrope"), the long ones where more than
/// originalContext positions are wanted.
///
/// @param dimension how many leading elements of each head turn, an even number; 0: positions are told otherwise
/// @param theta base of the frequencies
/// @param kind which elements make a pair
/// @param linearFactor divides positions ("linear" scaling); 1 leaves them
/// @param magnitude multiplies queries and keys
/// @param originalContext positions that short factors are for
public record Rope(int dimension, float theta, Kind kind, float linearFactor, float magnitude, int originalContext) {
    /// Which two elements of a head turn together.
    public enum Kind {
        /// 2i with 2i + 1: GGUF files of Llama.
        INTERLEAVED,
        /// i with i + dimension / 2: GPT-NeoX, and Hugging Face checkpoints.
        HALF_SPLIT
    }

    public Rope {
        if (dimension < 0 || dimension % 2 != 0) {
            throw new IllegalArgumentException("dimension: " + dimension + " (expected: an even number, >= 0)");
        }
        requirePositive("theta", theta);
        requirePositive("linearFactor", linearFactor);
        requirePositive("magnitude", magnitude);
    }

    /// Without scaling of any kind.
    public static Rope plain(int dimension, float theta, Kind kind) {
        return new Rope(dimension, theta, kind, 1, 1, Integer.MAX_VALUE);
    }

    private static void requirePositive(String name, float value) {
        if (!(value > 0) || Float.isInfinite(value)) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: positive, finite)");
        }
    }
}
