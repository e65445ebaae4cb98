package io.speccascade.kernels;

import java.util.stream.IntStream;

/// One position under a rule, in double precision, from the rows and statistics that a device is given: what RULE must
/// find out, and target, acceptance and residual of every token. Written from the table of the `cascade` module's Rule.
final class ExactRule {
    private final RuleKind kind;
    private final double alpha;
    private final float[] q;
    private final float[] p;
    /// Logits that the rule compares, less the largest.
    private final double[] relative;

    private boolean defers;
    private double variation;
    private double mass;
    private double scale;
    private double threshold;
    private int lastTie;
    /// How far a decision is from going the other way.
    private double margin = 1;

    ExactRule(RuleKind kind, double alpha, Row drafter, Row expert) {
        this.kind = kind;
        this.alpha = alpha;
        q = drafter.probabilities();
        p = expert.probabilities();
        Row compared = kind == RuleKind.TOKEN_V1 ? drafter : expert;
        relative = IntStream.range(0, q.length)
                .mapToDouble(v -> compared.logits()[v] - compared.statistics()[RowStat.MAX_LOGIT])
                .toArray();
        lastTie = q.length;
        reduce(drafter.statistics(), expert.statistics());
    }

    /// What a model says at the position.
    static final class Row {
        private final float[] logits;
        private final float[] probabilities;
        private final float[] statistics;

        /// With exact probabilities and statistics, rounded.
        Row(ExactRows.Sampling sampling, float... logits) {
            this.logits = logits;
            probabilities = floats(ExactRows.sampling(sampling, logits).probabilities());
            double[] plain = ExactRows.softmax(logits);
            int argmax = ExactRows.argmax(logits);
            double miss = 0;
            for (int v = 0; v < plain.length; v++) {
                miss += v == argmax ? 0 : plain[v];
            }
            statistics = new float[RowStat.COUNT];
            statistics[RowStat.MISS] = (float) miss;
            statistics[RowStat.ARGMAX] = argmax;
            statistics[RowStat.MAX_LOGIT] = logits[argmax];
            statistics[RowStat.LOG_SUM] = (float) -Math.log1p(-miss);
            statistics[RowStat.ENTROPY] = (float) ExactRows.entropy(plain);
        }

        float[] logits() {
            return logits;
        }

        float[] probabilities() {
            return probabilities;
        }

        float[] statistics() {
            return statistics;
        }

        private static float[] floats(double... values) {
            float[] floats = new float[values.length];
            for (int v = 0; v < values.length; v++) {
                floats[v] = (float) values[v];
            }
            return floats;
        }
    }

    private void reduce(float[] drafter, float[] expert) {
        double missQ = drafter[RowStat.MISS];
        double missP = expert[RowStat.MISS];
        double logSumP = expert[RowStat.LOG_SUM];
        switch (kind) {
            case EXACT -> defers = true;
            case CHOW -> decide(missQ - alpha);
            case CHOW_LOG -> decide(drafter[RowStat.ENTROPY] - alpha);
            case DIFF -> decide(missQ - missP - alpha);
            case OPT -> {
                variation = sum(v -> Math.max(0, q[v] - p[v]));
                decide((missQ - missP - alpha * variation) / Math.max(1, Math.abs(alpha)));
            }
            case BILD -> decide(logSumP - relative[(int) drafter[RowStat.ARGMAX]] - alpha);
            case TOKEN_V1 ->
                cutAt(Math.exp(drafter[RowStat.LOG_SUM] - logSumP) - alpha * Math.exp(drafter[RowStat.LOG_SUM]));
            case TOKEN_V2 -> cutAt(1 - alpha * Math.exp(logSumP));
            case TOKEN_V3 -> cutAt(1 - alpha);
            case LOSSY -> scale = inverseBeta();
            case LENIENT -> {
                double excess = sum(v -> Math.max(0, p[v] - q[v]));
                scale = excess > 0 ? 1 / excess : 0;
            }
            case TYPICAL -> {
                double entropy = sum(v -> p[v] > 0 ? -p[v] * Math.log(p[v]) : 0);
                threshold = Math.min(alpha, Math.sqrt(alpha) * Math.exp(-entropy));
                for (float x : p) {
                    margin = x == 0 ? margin : Math.min(margin, Math.abs(x - threshold) / threshold);
                }
            }
            case RELAXED_TOPK -> candidates(logRatio(1 - alpha * Math.exp(logSumP)));
            case SYNTHETIC -> mass = 1 - alpha;
            case CUSTOM -> throw new IllegalArgumentException("rule: custom (expected: one with a name)");
        }
        if (!kind.program().orElseThrow().form().isRow() && kind != RuleKind.LOSSY && kind != RuleKind.SYNTHETIC) {
            mass = sum(v -> q[v] * (1 - (kind == RuleKind.LENIENT ? accept(v) : defers(v) ? 0 : 1)));
        }
    }

    private void decide(double excess) {
        defers = excess > 0;
        margin = Math.abs(excess);
    }

    private void cutAt(double ratio) {
        threshold = logRatio(ratio);
        for (double x : relative) {
            margin = Math.min(margin, distance(x, threshold));
        }
    }

    /// How far a logit is from a threshold; equal ones are so by definition, not by chance.
    private static double distance(double x, double threshold) {
        return x == threshold ? 1 : Math.abs(x - threshold) / Math.max(1, Math.abs(threshold));
    }

    private static double logRatio(double ratio) {
        return ratio > 0 ? Math.log(ratio) : Double.NEGATIVE_INFINITY;
    }

    private void candidates(double ratio) {
        int[] order = IntStream.range(0, q.length)
                .boxed()
                .sorted((a, b) ->
                        relative[a] == relative[b] ? Integer.compare(a, b) : Double.compare(relative[b], relative[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        int last = order[Math.min(order.length, RuleForm.RELAXED_CANDIDATES) - 1];
        threshold = Math.max(ratio, relative[last]);
        lastTie = relative[last] >= ratio ? last : q.length;
        for (double x : relative) {
            margin = Math.min(margin, distance(x, ratio));
        }
    }

    /// The b with Σ max(min(q, p/(1−α)), p·b) = 1, by bisection.
    private double inverseBeta() {
        double low = 0;
        double high = 1 / (1 - alpha);
        for (int i = 0; i < 100; i++) {
            double b = (low + high) / 2;
            double sum = sum(v -> Math.max(Math.min(q[v], p[v] / (1 - alpha)), p[v] * b));
            low = sum < 1 ? b : low;
            high = sum < 1 ? high : b;
        }
        return high;
    }

    private double sum(java.util.function.IntToDoubleFunction term) {
        return IntStream.range(0, q.length).mapToDouble(term).sum();
    }

    boolean defers(int v) {
        return switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD -> defers;
            case TOKEN_V1, TOKEN_V2, TOKEN_V3 -> relative[v] < threshold;
            case TYPICAL -> p[v] <= threshold;
            case RELAXED_TOPK -> relative[v] < threshold || (relative[v] == threshold && v > lastTie);
            case LOSSY, LENIENT, SYNTHETIC, CUSTOM -> false;
        };
    }

    double target(int v) {
        return switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD -> defers ? p[v] : q[v];
            case TOKEN_V1, TOKEN_V2, TOKEN_V3, TYPICAL, RELAXED_TOPK -> (defers(v) ? 0 : q[v]) + p[v] * mass;
            case LOSSY -> Math.max(Math.min(q[v], p[v] / (1 - alpha)), p[v] * scale);
            case SYNTHETIC, CUSTOM -> alpha * q[v] + (1 - alpha) * p[v];
            case LENIENT -> q[v] * accept(v) + mass * scale * Math.max(0, p[v] - q[v]);
        };
    }

    double accept(int v) {
        return switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD, TOKEN_V1, TOKEN_V2, TOKEN_V3, LOSSY ->
                q[v] == 0 ? 1 : Math.min(1, target(v) / q[v]);
            case LENIENT -> (1 - alpha) * q[v] == 0 ? 1 : Math.min(1, p[v] / ((1 - alpha) * q[v]));
            case TYPICAL, RELAXED_TOPK -> defers(v) ? 0 : 1;
            case SYNTHETIC, CUSTOM -> alpha;
        };
    }

    /// As exact speculation would.
    double acceptExactly(int v) {
        return q[v] == 0 ? 1 : Math.min(1, p[v] / q[v]);
    }

    /// Not normalised.
    double residual(int v) {
        return switch (kind) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD, LOSSY, TOKEN_V1, TOKEN_V2, TOKEN_V3 ->
                Math.max(0, target(v) - q[v]);
            case LENIENT -> Math.max(0, p[v] - q[v]);
            case TYPICAL, RELAXED_TOPK, SYNTHETIC, CUSTOM -> mass > 0 ? p[v] : 0;
        };
    }

    /// Σ q·(1 − accept).
    double rejectedMass() {
        return sum(v -> q[v] * (1 - accept(v)));
    }

    double margin() {
        return margin;
    }

    boolean defers() {
        return defers;
    }

    double variation() {
        return variation;
    }

    double mass() {
        return mass;
    }

    double scale() {
        return scale;
    }
}
