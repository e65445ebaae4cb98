package io.speccascade.kernels;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Vocabulary rows for tests: logits of all kinds, and what operations must make of them, in double precision.
final class ExactRows {
    private ExactRows() {}

    /// How a slot samples.
    record Sampling(double temperature, int topK, double topP, double minP) {
        static final Sampling PLAIN = new Sampling(1, 0, 1, 0);
    }

    /// A sampling distribution, and how far its cuts are from cutting one token more or fewer, relative to the bar that
    /// is cut at.
    static final class Sampled {
        private final double[] probabilities;
        private final double margin;

        private Sampled(double[] probabilities, double margin) {
            this.probabilities = probabilities;
            this.margin = margin;
        }

        double[] probabilities() {
            return probabilities;
        }

        double margin() {
            return margin;
        }
    }

    /// Kinds of rows.
    enum Kind {
        NORMAL,
        PEAKED,
        FLAT,
        /// All logits alike.
        EQUAL,
        /// Few different values: many ties.
        TIED,
        ONE_HOT,
        /// Logits of ±10⁴.
        HUGE,
        /// −Infinity in half of the row.
        RULED_OUT;

        float[] logits(Random random, int size) {
            float[] logits = new float[size];
            int special = random.nextInt(size);
            for (int v = 0; v < size; v++) {
                float normal = (float) random.nextGaussian();
                logits[v] = switch (this) {
                    case NORMAL -> 3 * normal;
                    case PEAKED -> v == special ? 40 : normal;
                    case FLAT -> 0.01f * normal;
                    case EQUAL -> 2.5f;
                    case TIED -> random.nextInt(5) - 2;
                    case ONE_HOT -> v == special ? 1 : Float.NEGATIVE_INFINITY;
                    case HUGE -> random.nextBoolean() ? 10_000 + normal : -10_000 + normal;
                    case RULED_OUT -> v != special && random.nextBoolean() ? Float.NEGATIVE_INFINITY : 2 * normal;
                };
            }
            return logits;
        }
    }

    static int argmax(float... logits) {
        int best = 0;
        for (int v = 1; v < logits.length; v++) {
            best = logits[v] > logits[best] ? v : best;
        }
        return best;
    }

    /// exp((x − largest) / temperature).
    private static double[] weights(float[] logits, double temperature) {
        double largest = logits[argmax(logits)];
        return IntStream.range(0, logits.length)
                .mapToDouble(v -> Math.exp((logits[v] - largest) / temperature))
                .toArray();
    }

    static double[] softmax(float... logits) {
        return normalise(weights(logits, 1));
    }

    static double[] normalise(double... weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    static double entropy(double... probabilities) {
        return -Arrays.stream(probabilities)
                .map(p -> p > 0 ? p * Math.log(p) : 0)
                .sum();
    }

    static Sampled sampling(Sampling sampling, float... logits) {
        int size = logits.length;
        if (sampling.temperature == 0) {
            double[] oneHot = new double[size];
            oneHot[argmax(logits)] = 1;
            return new Sampled(oneHot, 1);
        }
        double[] weights = weights(logits, sampling.temperature);
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> logits[a] == logits[b] ? Integer.compare(a, b) : Float.compare(logits[b], logits[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = sampling.topK == 0 ? size : Math.min(size, sampling.topK); rank < size; rank++) {
            weights[order[rank]] = 0;
        }
        double margin = 1;
        if (sampling.topP < 1) {
            double bar = sampling.topP * Arrays.stream(weights).sum();
            double before = 0;
            for (int v : order) {
                // Sums that reach the bar exactly are equal weights, and a slack forgives their rounding.
                double distance = Math.abs(before - bar) / bar;
                margin = distance > 1e-9 ? Math.min(margin, distance) : margin;
                double weight = weights[v];
                weights[v] = before >= bar * (1 - 1e-9) ? 0 : weight;
                before += weight;
            }
        }
        for (int v = 0; v < size; v++) {
            double distance = Math.abs(weights[v] - sampling.minP) / Math.max(sampling.minP, 1e-30);
            margin = distance > 0 ? Math.min(margin, distance) : margin;
            weights[v] = weights[v] < sampling.minP ? 0 : weights[v];
        }
        return new Sampled(normalise(weights), margin);
    }
}
