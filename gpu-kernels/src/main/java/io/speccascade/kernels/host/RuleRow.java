package io.speccascade.kernels.host;

import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.RuleStat;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// One position under its slot's rule. [#apply] takes the rows; [#measure] makes the reductions, which [#store]
/// keeps and [#recall] brings back; then target, acceptance and residual of any range of tokens follow. The
/// equations are those of the `cascade` module's Rule; plain probabilities are compared as logits relative to the
/// largest, so that the likeliest token is never lost to rounding.
final class RuleRow {
    private RuleKind kind = RuleKind.EXACT;
    private double alpha;
    private boolean defers;
    private double deferredMass;
    private double scale;
    private double threshold;
    private double variation;
    private int lastTie;
    /// The logits whose plain probability a token rule compares, and the largest of them.
    private float[] compared = {};

    private float comparedMax;
    private double[] q = {};
    private double[] p = {};
    private int size;

    private float[] drafter = {};
    private float[] expert = {};
    private final float[] stats = new float[RuleStat.COUNT];

    /// r of a rule that reads the drafter only.
    static boolean defersFromDrafter(RuleKind kind, double alpha, float miss, float entropy) {
        return switch (kind) {
            case EXACT -> true;
            case CHOW -> miss > alpha;
            case CHOW_LOG -> entropy > alpha;
            case DIFF, OPT, BILD, TOKEN_V1, TOKEN_V2, TOKEN_V3, LOSSY, LENIENT, TYPICAL, RELAXED_TOPK, SYNTHETIC ->
                throw new IllegalArgumentException(
                        "rule: " + kind + " (expected: one that reads only the drafter, in a token cascade)");
        };
    }

    /// Takes the rows that `row` holds for a rule. They must have been read for the same rule.
    void apply(PairRow row, RuleKind newKind, double newAlpha) {
        kind = newKind;
        alpha = newAlpha;
        size = row.size;
        q = row.drafterProbabilities;
        p = row.expertProbabilities;
        drafter = row.drafterStatistics;
        expert = row.expertStatistics;
        compared = row.compared;
        comparedMax = row.comparedMax;
    }

    /// Makes the reductions that the rule needs.
    void measure(RowLane lane) {
        defers = false;
        deferredMass = 0;
        scale = 0;
        threshold = 0;
        lastTie = size;
        variation = 0;
        float missQ = drafter[RowStat.MISS];
        float missP = expert[RowStat.MISS];
        switch (kind) {
            case EXACT, CHOW, CHOW_LOG -> defers = defersFromDrafter(kind, alpha, missQ, drafter[RowStat.ENTROPY]);
            case DIFF -> defers = missQ > missP + alpha;
            case OPT -> {
                variation = RowMath.excess(q, p, size);
                defers = missQ > missP + alpha * variation;
            }
            case BILD -> {
                int guess = (int) drafter[RowStat.ARGMAX];
                defers = expert[RowStat.LOG_SUM] - (compared[guess] - comparedMax) > alpha;
            }
            case TOKEN_V1 ->
                measureTokens(Math.exp((double) drafter[RowStat.LOG_SUM] - expert[RowStat.LOG_SUM])
                        - alpha * Math.exp(drafter[RowStat.LOG_SUM]));
            case TOKEN_V2 -> measureTokens(1 - alpha * Math.exp(expert[RowStat.LOG_SUM]));
            case TOKEN_V3 -> measureTokens(1 - alpha);
            case LOSSY -> scale = inverseBeta();
            case LENIENT -> {
                deferredMass = rejectedMass(lane.target);
                double excess = RowMath.excess(p, q, size);
                scale = excess > 0 ? 1 / excess : 0;
            }
            case TYPICAL -> {
                threshold = Math.min(alpha, Math.sqrt(alpha) * Math.exp(-entropy(p, size)));
                deferredMass = rejectedMass(lane.target);
            }
            case RELAXED_TOPK -> {
                lane.selection.largest(compared, size, RuleKind.RELAXED_CANDIDATES);
                double ratio = logRatio(1 - alpha * Math.exp(expert[RowStat.LOG_SUM]));
                float tenth = lane.selection.threshold() - comparedMax;
                threshold = Math.max(ratio, tenth);
                lastTie = tenth >= ratio ? lane.selection.lastTie(compared, size) : size;
                deferredMass = rejectedMass(lane.target);
            }
            case SYNTHETIC -> deferredMass = 1 - alpha;
        }
    }

    private void measureTokens(double ratio) {
        threshold = logRatio(ratio);
        double mass = 0;
        for (int v = 0; v < size; v++) {
            mass += compared[v] - comparedMax < threshold ? q[v] : 0;
        }
        deferredMass = mass;
    }

    private static double logRatio(double ratio) {
        return ratio > 0 ? Math.log(ratio) : Double.NEGATIVE_INFINITY;
    }

    private double rejectedMass(double[] working) {
        accept(working, 0, size);
        double mass = 0;
        for (int v = 0; v < size; v++) {
            mass += q[v] * (1 - working[v]);
        }
        return mass;
    }

    private static double entropy(double[] probabilities, int size) {
        double sum = 0;
        for (int v = 0; v < size; v++) {
            double x = probabilities[v];
            sum -= x > 0 ? x * Math.log(x) : 0;
        }
        return sum;
    }

    /// The b with Σ max(kept, p·b) = 1, kept = min(q, p/(1−α)). The sum is convex and piecewise linear in b, and
    /// at least 1 at b = 1/(1−α), so Newton's method comes down to the root in finitely many steps.
    private double inverseBeta() {
        double bound = 1 / (1 - alpha);
        double b = bound;
        while (true) {
            double sum = 0;
            double slope = 0;
            for (int v = 0; v < size; v++) {
                double kept = Math.min(q[v], p[v] * bound);
                double raised = p[v] * b;
                if (raised > kept) {
                    sum += raised;
                    slope += p[v];
                } else {
                    sum += kept;
                }
            }
            double next = slope > 0 ? Math.max(0, b - (sum - 1) / slope) : b;
            if (!(next < b)) {
                return b;
            }
            b = next;
        }
    }

    /// Stores the reductions; with `drafted` ≥ 0 also what becomes of that token.
    void store(MemorySegment statistics, int row, int drafted, double[] working) {
        stats[RuleStat.DEFER] = defers ? 1 : 0;
        stats[RuleStat.TOTAL_VARIATION] = (float) variation;
        stats[RuleStat.DEFERRED_MASS] = (float) deferredMass;
        stats[RuleStat.SCALE] = (float) scale;
        stats[RuleStat.THRESHOLD] = (float) threshold;
        stats[RuleStat.LAST_TIE] = lastTie;
        stats[RuleStat.ACCEPT] = 0;
        stats[RuleStat.DEFER_DRAFTED] = 0;
        stats[RuleStat.ACCEPT_EXACTLY] = 0;
        if (drafted >= 0) {
            accept(working, drafted, drafted + 1);
            stats[RuleStat.ACCEPT] = (float) working[drafted];
            stats[RuleStat.DEFER_DRAFTED] = defers(drafted) ? 1 : 0;
            stats[RuleStat.ACCEPT_EXACTLY] = (float) (p[drafted] < q[drafted] ? p[drafted] / q[drafted] : 1);
        }
        MemorySegment.copy(stats, 0, statistics, SlotMemory.FLOAT, 4L * row * RuleStat.COUNT, RuleStat.COUNT);
    }

    /// Reads the reductions back.
    void recall(MemorySegment statistics, int row) {
        MemorySegment.copy(statistics, SlotMemory.FLOAT, 4L * row * RuleStat.COUNT, stats, 0, RuleStat.COUNT);
        defers = stats[RuleStat.DEFER] == 1;
        deferredMass = stats[RuleStat.DEFERRED_MASS];
        scale = stats[RuleStat.SCALE];
        threshold = stats[RuleStat.THRESHOLD];
        lastTie = (int) stats[RuleStat.LAST_TIE];
    }

    /// r of a token; false for the rules that have none.
    boolean defers(int token) {
        return switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD -> defers;
            case TOKEN_V1, TOKEN_V2, TOKEN_V3 -> compared[token] - comparedMax < threshold;
            case TYPICAL -> p[token] <= threshold;
            case RELAXED_TOPK -> !isCandidate(token);
            case LOSSY, LENIENT, SYNTHETIC -> false;
        };
    }

    private boolean isCandidate(int token) {
        float relative = compared[token] - comparedMax;
        return relative > threshold || (relative == threshold && token <= lastTie);
    }

    /// Acceptance of the tokens from … to − 1, at their places in `out`.
    void accept(double[] out, int from, int to) {
        switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD, TOKEN_V1, TOKEN_V2, TOKEN_V3, LOSSY -> {
                target(out, from, to);
                for (int v = from; v < to; v++) {
                    out[v] = out[v] >= q[v] ? 1 : out[v] / q[v];
                }
            }
            case LENIENT -> {
                double kept = 1 - alpha;
                for (int v = from; v < to; v++) {
                    double bar = kept * q[v];
                    out[v] = p[v] >= bar ? 1 : p[v] / bar;
                }
            }
            case TYPICAL, RELAXED_TOPK -> {
                for (int v = from; v < to; v++) {
                    out[v] = defers(v) ? 0 : 1;
                }
            }
            case SYNTHETIC -> Arrays.fill(out, from, to, alpha);
        }
    }

    /// π of the tokens from … to − 1, at their places in `out`.
    void target(double[] out, int from, int to) {
        switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD -> System.arraycopy(defers ? p : q, from, out, from, to - from);
            case TOKEN_V1, TOKEN_V2, TOKEN_V3 -> {
                for (int v = from; v < to; v++) {
                    out[v] = (compared[v] - comparedMax < threshold ? 0 : q[v]) + p[v] * deferredMass;
                }
            }
            case LOSSY -> {
                double bound = 1 / (1 - alpha);
                for (int v = from; v < to; v++) {
                    out[v] = Math.max(Math.min(q[v], p[v] * bound), p[v] * scale);
                }
            }
            case LENIENT -> {
                accept(out, from, to);
                for (int v = from; v < to; v++) {
                    out[v] = q[v] * out[v] + deferredMass * scale * Math.max(0, p[v] - q[v]);
                }
            }
            case TYPICAL, RELAXED_TOPK, SYNTHETIC -> {
                accept(out, from, to);
                for (int v = from; v < to; v++) {
                    out[v] = q[v] * out[v] + deferredMass * p[v];
                }
            }
        }
    }

    /// What is drawn from after a rejection, not normalised; its sum is 0 where nothing can be rejected.
    void residual(double[] out) {
        switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD, LOSSY -> {
                target(out, 0, size);
                for (int v = 0; v < size; v++) {
                    out[v] = Math.max(0, out[v] - q[v]);
                }
            }
            case TOKEN_V1, TOKEN_V2, TOKEN_V3 -> {
                for (int v = 0; v < size; v++) {
                    double drafted = compared[v] - comparedMax < threshold ? q[v] : 0;
                    out[v] = Math.max(0, p[v] * deferredMass - drafted);
                }
            }
            case LENIENT -> {
                for (int v = 0; v < size; v++) {
                    out[v] = Math.max(0, p[v] - q[v]);
                }
            }
            case TYPICAL, RELAXED_TOPK, SYNTHETIC -> {
                for (int v = 0; v < size; v++) {
                    out[v] = deferredMass > 0 ? p[v] : 0;
                }
            }
        }
    }
}
