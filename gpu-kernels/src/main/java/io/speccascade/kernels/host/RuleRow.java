package io.speccascade.kernels.host;

import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleOperation;
import io.speccascade.kernels.RuleStat;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// One position under its slot's rule. [#apply] takes the rows; [#measure] makes the reductions, which [#store]
/// keeps and [#recall] brings back; then target, acceptance and residual of any range of tokens follow. The
/// equations are those of the `cascade` module's Rule; plain probabilities are compared as logits relative to the
/// largest, so that the likeliest token is never lost to rounding.
final class RuleRow {
    private RuleForm form = RuleForm.ROW;
    private double alpha;
    private boolean defers;
    private double deferredMass;
    private double scale;
    private double threshold;
    private double variation;
    private double surprise;
    /// r of each token, for the forms that decide token by token.
    private boolean[] deferred = {};

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

    /// Takes the rows that `row` holds for a rule. They must have been read for the same rule.
    void apply(PairRow row, RuleForm newForm, double newAlpha) {
        form = newForm;
        alpha = newAlpha;
        size = row.size;
        q = row.drafterProbabilities;
        p = row.expertProbabilities;
        drafter = row.drafterStatistics;
        expert = row.expertStatistics;
        compared = row.compared;
        comparedMax = row.comparedMax;
        surprise = row.surprise;
        deferred = row.deferred;
    }

    /// Makes the reductions that the rule needs.
    void measure(RowLane lane) {
        defers = false;
        deferredMass = 0;
        scale = 0;
        threshold = 0;
        lastTie = size;
        variation = 0;
        switch (form) {
            case ROW -> defers = runRow(lane) == 1;
            case ROW_VARIATION -> {
                variation = RowMath.excess(q, p, size);
                defers = runRow(lane) == 1;
            }
            case TOKEN_Q, TOKEN_P -> {
                threshold = runRow(lane);
                deferredMass = massBelow();
            }
            case TOKEN, DRAFT -> measureTokens(lane);
            case LOSSY -> scale = inverseBeta();
            case LENIENT -> {
                deferredMass = rejectedMass(lane.target);
                double excess = RowMath.excess(p, q, size);
                scale = excess > 0 ? 1 / excess : 0;
            }
            case TYPICAL -> {
                threshold = Math.min(alpha, Math.sqrt(alpha) * Math.exp(-RowMath.entropy(p, size)));
                deferredMass = rejectedMass(lane.target);
            }
            case RELAXED -> {
                lane.selection.largest(compared, size, RuleForm.RELAXED_CANDIDATES);
                double ratio = logRatio(1 - alpha * Math.exp(expert[RowStat.LOG_SUM]));
                float tenth = lane.selection.threshold() - comparedMax;
                threshold = Math.max(ratio, tenth);
                lastTie = tenth >= ratio ? lane.selection.lastTie(compared, size) : size;
                deferredMass = rejectedMass(lane.target);
            }
            case SYNTHETIC -> deferredMass = 1 - alpha;
        }
    }

    private double runRow(RowLane lane) {
        return lane.machine.row(drafter, expert, variation, surprise);
    }

    private double massBelow() {
        double mass = 0;
        for (int v = 0; v < size; v++) {
            mass += compared[v] - comparedMax < threshold ? q[v] : 0;
        }
        return mass;
    }

    /// r of every token, and what follows from it.
    private void measureTokens(RowLane lane) {
        variation = lane.machine.asks(RuleOperation.VARIATION) ? RowMath.excess(q, p, size) : 0;
        runRow(lane);
        lane.pair.decideTokens(lane.machine);
        if (form == RuleForm.TOKEN) {
            for (int v = 0; v < size; v++) {
                deferredMass += deferred[v] ? q[v] : 0;
            }
            return;
        }
        for (int v = 0; v < size; v++) {
            deferredMass += deferred[v] ? Math.max(0, q[v] - p[v]) : 0;
        }
        double excess = RowMath.excess(p, q, size);
        scale = excess > 0 ? 1 / excess : 0;
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
        return switch (form) {
            case ROW, ROW_VARIATION -> defers;
            case TOKEN_Q, TOKEN_P -> compared[token] - comparedMax < threshold;
            case TOKEN, DRAFT -> deferred[token];
            case TYPICAL -> p[token] <= threshold;
            case RELAXED -> !isCandidate(token);
            case LOSSY, LENIENT, SYNTHETIC -> false;
        };
    }

    private boolean isCandidate(int token) {
        float relative = compared[token] - comparedMax;
        return relative > threshold || (relative == threshold && token <= lastTie);
    }

    /// Acceptance of the tokens from … to − 1, at their places in `out`.
    void accept(double[] out, int from, int to) {
        switch (form) {
            case ROW, ROW_VARIATION, TOKEN_Q, TOKEN_P, TOKEN, LOSSY -> {
                target(out, from, to);
                for (int v = from; v < to; v++) {
                    out[v] = out[v] >= q[v] ? 1 : out[v] / q[v];
                }
            }
            case DRAFT -> {
                for (int v = from; v < to; v++) {
                    out[v] = !deferred[v] || p[v] >= q[v] ? 1 : p[v] / q[v];
                }
            }
            case LENIENT -> {
                double kept = 1 - alpha;
                for (int v = from; v < to; v++) {
                    double bar = kept * q[v];
                    out[v] = p[v] >= bar ? 1 : p[v] / bar;
                }
            }
            case TYPICAL, RELAXED -> {
                for (int v = from; v < to; v++) {
                    out[v] = defers(v) ? 0 : 1;
                }
            }
            case SYNTHETIC -> Arrays.fill(out, from, to, alpha);
        }
    }

    /// π of the tokens from … to − 1, at their places in `out`.
    void target(double[] out, int from, int to) {
        switch (form) {
            case ROW, ROW_VARIATION -> System.arraycopy(defers ? p : q, from, out, from, to - from);
            case TOKEN_Q, TOKEN_P, TOKEN -> {
                for (int v = from; v < to; v++) {
                    out[v] = (defers(v) ? 0 : q[v]) + p[v] * deferredMass;
                }
            }
            case LOSSY -> {
                double bound = 1 / (1 - alpha);
                for (int v = from; v < to; v++) {
                    out[v] = Math.max(Math.min(q[v], p[v] * bound), p[v] * scale);
                }
            }
            case LENIENT, DRAFT -> {
                accept(out, from, to);
                for (int v = from; v < to; v++) {
                    out[v] = q[v] * out[v] + deferredMass * scale * Math.max(0, p[v] - q[v]);
                }
            }
            case TYPICAL, RELAXED, SYNTHETIC -> {
                accept(out, from, to);
                for (int v = from; v < to; v++) {
                    out[v] = q[v] * out[v] + deferredMass * p[v];
                }
            }
        }
    }

    /// What is drawn from after a rejection, not normalised; its sum is 0 where nothing can be rejected.
    void residual(double[] out) {
        switch (form) {
            case ROW, ROW_VARIATION, LOSSY -> {
                target(out, 0, size);
                for (int v = 0; v < size; v++) {
                    out[v] = Math.max(0, out[v] - q[v]);
                }
            }
            case TOKEN_Q, TOKEN_P, TOKEN -> {
                for (int v = 0; v < size; v++) {
                    out[v] = Math.max(0, p[v] * deferredMass - (defers(v) ? q[v] : 0));
                }
            }
            case LENIENT, DRAFT -> {
                for (int v = 0; v < size; v++) {
                    out[v] = Math.max(0, p[v] - q[v]);
                }
            }
            case TYPICAL, RELAXED, SYNTHETIC -> {
                for (int v = 0; v < size; v++) {
                    out[v] = deferredMass > 0 ? p[v] : 0;
                }
            }
        }
    }
}
