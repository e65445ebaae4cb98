package io.speccascade.cascade;

import io.speccascade.kernels.RuleForm;

/// The decision r of each rule that has one: for a whole row, or token by token. r = true defers to the expert.
final class Deferral {
    private Deferral() {}

    /// r of a row rule.
    static boolean ofRow(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        return switch (rule.kind()) {
            case EXACT -> true;
            case CHOW, CHOW_LOG, DIFF, OPT, BILD, CUSTOM ->
                RuleReading.of(rule, q, p, qPlain, pPlain, 0).defers();
            case TOKEN_V1, TOKEN_V2, TOKEN_V3, LOSSY, LENIENT, TYPICAL, RELAXED_TOPK, SYNTHETIC ->
                throw new IllegalArgumentException("rule: " + rule.name() + " (expected: one that decides by row)");
        };
    }

    /// r of a token rule, [V].
    static boolean[] ofTokens(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        double alpha = rule.alpha();
        return switch (rule.kind()) {
            case TOKEN_V1 -> below(qPlain, max(pPlain) - alpha);
            case TOKEN_V2 -> below(pPlain, max(pPlain) - alpha);
            case TOKEN_V3 -> below(pPlain, (1 - alpha) * max(pPlain));
            // Medusa accepts strictly above the threshold.
            case TYPICAL -> below(p, Math.nextUp(typicalThreshold(alpha, p)));
            case RELAXED_TOPK -> {
                boolean[] defers = below(pPlain, max(pPlain) - alpha);
                for (int v = 0; v < defers.length; v++) {
                    defers[v] |= rank(pPlain, v) >= RuleForm.RELAXED_CANDIDATES;
                }
                yield defers;
            }
            case CUSTOM -> {
                RuleExpression expression = rule.expression().orElseThrow();
                RowValues values = new RowValues(alpha, q, p, qPlain, pPlain);
                boolean[] defers = new boolean[q.length];
                for (int v = 0; v < defers.length; v++) {
                    defers[v] = expression.defers(values, v);
                }
                yield defers;
            }
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD, LOSSY, LENIENT, SYNTHETIC ->
                throw new IllegalArgumentException("rule: " + rule.name() + " (expected: one that decides by token)");
        };
    }

    /// The probability that a token must exceed to be accepted by `typical`.
    static double typicalThreshold(double alpha, double[] p) {
        return Math.min(alpha, Math.sqrt(alpha) * Math.exp(-Distributions.entropy(p)));
    }

    private static boolean[] below(double[] values, double threshold) {
        boolean[] below = new boolean[values.length];
        for (int v = 0; v < values.length; v++) {
            below[v] = values[v] < threshold;
        }
        return below;
    }

    /// How many tokens come before `token` by probability, ties by lowest index.
    static int rank(double[] probabilities, int token) {
        int rank = 0;
        for (int v = 0; v < probabilities.length; v++) {
            boolean before =
                    probabilities[v] > probabilities[token] || (probabilities[v] == probabilities[token] && v < token);
            rank += before ? 1 : 0;
        }
        return rank;
    }

    static double max(double[] values) {
        return values[Distributions.argmax(values)];
    }
}
