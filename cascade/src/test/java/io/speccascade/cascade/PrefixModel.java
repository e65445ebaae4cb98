package io.speccascade.cascade;

import java.util.Random;

/// A model whose logits depend on the whole prefix: pseudo-random, the same for the same prefix.
record PrefixModel(int vocabSize, long seed, double scale) {
    /// @param tokens the first `length` are the prefix
    double[] logits(int[] tokens, int length) {
        long hash = seed;
        for (int i = 0; i < length; i++) {
            hash = hash * 6364136223846793005L + tokens[i] + 1442695040888963407L;
        }
        return Samples.logits(new Random(hash), vocabSize, scale);
    }
}
