package io.speccascade.cascade;

import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleKind;

/// What a rule compares at one position, for people who look at single decisions: the two sides of its test on one
/// drafted token, and what came of it. Rules without an r (`exact`, `lossy`, `lenient`, `synthetic`) toss a coin in its
/// place; their test says where that coin may reject.
///
/// @param text the test in the symbols of [Rule], true where the rule defers, e.g. `max q̂ < 1 − α`
/// @param left value of its left side
/// @param right value of its right side
/// @param defers whether the token does not stand by the rule's word alone
public record RuleReading(String text, double left, double right, boolean defers) {
    /// Applies the test of `rule` to one drafted token.
    ///
    /// @param q drafter's sampling distribution, [V]
    /// @param p expert's sampling distribution, [V]
    /// @param qPlain drafter's plain softmax, [V]
    /// @param pPlain expert's plain softmax, [V]
    /// @param token the drafted token
    public static RuleReading of(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain, int token) {
        double alpha = rule.alpha();
        return switch (rule.kind()) {
            case EXACT -> below("p(v) < q(v)", p[token], q[token]);
            case CHOW -> below("max q̂ < 1 − α", Deferral.max(qPlain), 1 - alpha);
            case CHOW_LOG -> above("H(q̂) > α", Distributions.entropy(qPlain), alpha);
            case DIFF -> below("max q̂ < max p̂ − α", Deferral.max(qPlain), Deferral.max(pPlain) - alpha);
            case OPT ->
                below(
                        "max q̂ < max p̂ − α·TV(p, q)",
                        Deferral.max(qPlain),
                        Deferral.max(pPlain) - alpha * Distributions.totalVariation(q, p));
            case BILD -> above("−log p̂(argmax q̂) > α", -Math.log(pPlain[Distributions.argmax(qPlain)]), alpha);
            case TOKEN_V1 -> below("q̂(v) < max p̂ − α", qPlain[token], Deferral.max(pPlain) - alpha);
            case TOKEN_V2 -> below("p̂(v) < max p̂ − α", pPlain[token], Deferral.max(pPlain) - alpha);
            case TOKEN_V3 -> below("p̂(v) < (1 − α)·max p̂", pPlain[token], (1 - alpha) * Deferral.max(pPlain));
            case LOSSY, LENIENT -> below("p(v) < (1 − α)·q(v)", p[token], (1 - alpha) * q[token]);
            case TYPICAL -> {
                double threshold = Deferral.typicalThreshold(alpha, p);
                yield new RuleReading("p(v) ≤ min(α, √α·exp(−H(p)))", p[token], threshold, p[token] <= threshold);
            }
            case RELAXED_TOPK -> relaxed(alpha, pPlain, token);
            case SYNTHETIC -> below("α < 1", alpha, 1);
            case CUSTOM -> rule.expression().orElseThrow().read(new RowValues(alpha, q, p, qPlain, pPlain), token);
        };
    }

    /// The share of what the drafter would draft here, 0 to 1, to which the rule defers.
    ///
    /// @param q as [#of]
    /// @param p as [#of]
    /// @param qPlain as [#of]
    /// @param pPlain as [#of]
    public static double deferralRate(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        if (rule.program().form().isRow() && rule.kind() != RuleKind.EXACT) {
            return Deferral.ofRow(rule, q, p, qPlain, pPlain) ? 1 : 0;
        }
        double rate = 0;
        boolean[] defers = byToken(rule, q, p, qPlain, pPlain);
        for (int v = 0; v < q.length; v++) {
            rate += defers[v] ? q[v] : 0;
        }
        return Math.min(1, rate);
    }

    private static boolean[] byToken(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        return switch (rule.kind()) {
            case TOKEN_V1, TOKEN_V2, TOKEN_V3, TYPICAL, RELAXED_TOPK, CUSTOM ->
                Deferral.ofTokens(rule, q, p, qPlain, pPlain);
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD, LOSSY, LENIENT, SYNTHETIC -> {
                boolean[] defers = new boolean[q.length];
                for (int v = 0; v < q.length; v++) {
                    defers[v] = q[v] > 0 && of(rule, q, p, qPlain, pPlain, v).defers();
                }
                yield defers;
            }
        };
    }

    private static RuleReading relaxed(double alpha, double[] pPlain, int token) {
        double bar = Deferral.max(pPlain) - alpha;
        int rank = Deferral.rank(pPlain, token);
        return rank < RuleForm.RELAXED_CANDIDATES
                ? below("p̂(v) < max p̂ − α", pPlain[token], bar)
                : new RuleReading(
                        "rank of v ≥ " + RuleForm.RELAXED_CANDIDATES, rank, RuleForm.RELAXED_CANDIDATES, true);
    }

    private static RuleReading below(String text, double left, double right) {
        return new RuleReading(text, left, right, left < right);
    }

    private static RuleReading above(String text, double left, double right) {
        return new RuleReading(text, left, right, left > right);
    }
}
