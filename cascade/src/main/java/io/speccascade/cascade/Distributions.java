package io.speccascade.cascade;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Probability distributions over a vocabulary, exactly: from logits to what tokens are drawn from, and the
/// measures that rules are made of. Plain arrays, double precision; the reference for every device.
public final class Distributions {
    private Distributions() {}

    /// The plain softmax (temperature 1), which confidence tests use.
    ///
    /// @throws IllegalArgumentException if a logit is NaN or +Infinity, or none is finite
    public static double[] softmax(double[] logits) {
        return normalise(weights(logits, 1));
    }

    /// The sampling distribution: temperature, top-k, top-p, min-p, in this order, each on what the one before
    /// left. Ties keep the lowest index. Temperature 0 puts everything on the largest logit.
    ///
    /// @throws IllegalArgumentException if a logit is NaN or +Infinity, or none is finite
    public static double[] sampling(double[] logits, SamplingParameters parameters) {
        if (parameters.isGreedy()) {
            requireLogits(logits);
            double[] oneHot = new double[logits.length];
            oneHot[argmax(logits)] = 1;
            return oneHot;
        }
        double[] weights = weights(logits, parameters.temperature());
        int[] order = descending(logits);
        if (parameters.topK() > 0) {
            for (int rank = parameters.topK(); rank < order.length; rank++) {
                weights[order[rank]] = 0;
            }
        }
        if (parameters.topP() < 1) {
            keepNucleus(weights, order, parameters.topP());
        }
        for (int v = 0; v < weights.length; v++) {
            // The largest weight is 1.
            if (weights[v] < parameters.minP()) {
                weights[v] = 0;
            }
        }
        return normalise(weights);
    }

    /// −Σ p log p, in nats.
    public static double entropy(double[] probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            sum -= p > 0 ? p * Math.log(p) : 0;
        }
        return sum;
    }

    /// Σ max(0, q − p), the same either way round.
    public static double totalVariation(double[] q, double[] p) {
        double sum = 0;
        for (int v = 0; v < q.length; v++) {
            sum += Math.max(0, q[v] - p[v]);
        }
        return sum;
    }

    /// Index of the largest value, the lowest where several are equal.
    public static int argmax(double[] values) {
        int best = 0;
        for (int v = 1; v < values.length; v++) {
            if (values[v] > values[best]) {
                best = v;
            }
        }
        return best;
    }

    /// The first token at which the running sum exceeds `uniform`: the inverse of the distribution function.
    ///
    /// @param uniform 0 ≤ uniform < 1
    public static int draw(double[] probabilities, double uniform) {
        double running = 0;
        int last = 0;
        for (int v = 0; v < probabilities.length; v++) {
            if (probabilities[v] > 0) {
                last = v;
                running += probabilities[v];
                if (running > uniform) {
                    return v;
                }
            }
        }
        return last;
    }

    /// exp((logit − largest) / temperature).
    private static double[] weights(double[] logits, double temperature) {
        requireLogits(logits);
        double largest = logits[argmax(logits)];
        return Arrays.stream(logits)
                .map(logit -> Math.exp((logit - largest) / temperature))
                .toArray();
    }

    private static int[] descending(double[] logits) {
        return IntStream.range(0, logits.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(v -> 0.0 - logits[v])
                        .thenComparingInt(v -> v))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Keeps a token iff those before it, in `order`, hold less than `topP` of the whole, rounding forgiven.
    private static void keepNucleus(double[] weights, int[] order, double topP) {
        double bar = topP * Arrays.stream(weights).sum() * (1 - 1e-12);
        double before = 0;
        for (int v : order) {
            double weight = weights[v];
            if (before >= bar) {
                weights[v] = 0;
            }
            before += weight;
        }
    }

    static double[] normalise(double[] weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    static void requireLogits(double[] logits) {
        boolean anyFinite = false;
        for (int v = 0; v < logits.length; v++) {
            if (Double.isNaN(logits[v]) || logits[v] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "logits[" + v + "]: " + logits[v] + " (expected: finite or -Infinity)");
            }
            anyFinite |= Double.isFinite(logits[v]);
        }
        if (!anyFinite) {
            throw new IllegalArgumentException(
                    "logits: " + logits.length + " values, none finite (expected: at least one finite logit)");
        }
    }
}
