package io.speccascade.cascade;

import io.speccascade.kernels.RuleKind;
import java.util.List;
import java.util.Random;

/// Seeded inputs that several tests share.
final class Samples {
    private Samples() {}

    /// Normal logits, the more spread out the larger `scale`.
    static double[] logits(Random random, int vocabSize, double scale) {
        double[] logits = new double[vocabSize];
        for (int v = 0; v < vocabSize; v++) {
            // Float values, so that a device starts from the same numbers.
            logits[v] = (float) (scale * random.nextGaussian());
        }
        return logits;
    }

    /// Alphas over the whole range of a rule, its ends included.
    static double[] alphas(RuleKind kind) {
        return switch (kind) {
            case EXACT -> new double[] {0};
            case CHOW, TOKEN_V3, LENIENT, RELAXED_TOPK, SYNTHETIC ->
                new double[] {0, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 1};
            case DIFF, TOKEN_V1, TOKEN_V2 -> new double[] {-1, -0.5, -0.1, 0, 0.1, 0.3, 0.6, 1};
            case OPT -> new double[] {-1000, -2, -0.5, 0, 0.25, 0.5, 1, 3, 1000};
            case CHOW_LOG, BILD -> new double[] {0, 0.1, 0.5, 1, 2, 5, 50};
            case LOSSY, TYPICAL -> new double[] {0, 0.05, 0.09, 0.3, 0.5, 0.8, 0.99};
            case CUSTOM -> new double[0];
        };
    }

    /// Any request.
    static SlotParameters request(Random random, int maxDraft) {
        List<SamplingParameters> samplings =
                List.of(SamplingParameters.PLAIN, SamplingParameters.GREEDY, new SamplingParameters(0.7, 6, 0.9, 0.02));
        return new SlotParameters(
                rule(random),
                random.nextInt(maxDraft + 1),
                samplings.get(random.nextInt(3)),
                random.nextLong(),
                1 + random.nextInt(45),
                random.nextBoolean() ? List.of() : List.of(3));
    }

    /// Any rule, also one that is a condition.
    static Rule rule(Random random) {
        List<RuleKind> kinds = List.of(RuleKind.values());
        RuleKind kind = kinds.get(random.nextInt(kinds.size()));
        if (kind == RuleKind.CUSTOM) {
            List<String> conditions = List.of("maxQ < maxP - tv/2", "pV < qV * 0.6", "pOfDraft < 0.07", "qV < 0.03");
            return Rule.parse(conditions.get(random.nextInt(conditions.size())));
        }
        double[] alphas = alphas(kind);
        return new Rule(kind, alphas[random.nextInt(alphas.length)]);
    }

    static float[] floats(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    static double sum(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
