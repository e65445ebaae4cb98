package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/// Reductions of rules over a vocabulary row, by all lanes of a group; every lane gets the result.
final class RuleSums {
    /// Terms of [#sum], in q and p of a token and numbers x and y.
    ///
    /// max(0, q − p).
    static final int EXCESS = 0;
    /// q where p, a logit less the largest, x, is below y.
    static final int BELOW = 1;
    /// q where p is at most x.
    static final int UP_TO = 2;
    /// max(0, q − p / x): what lenient rejects, q·(1 − min(1, p / (x·q))).
    static final int REJECTED = 3;
    /// max(min(q, p / x), p·y).
    static final int RAISED = 4;
    /// p where p·y exceeds min(q, p / x).
    static final int SLOPE = 5;
    /// −p·log p.
    static final int SURPRISE = 6;

    /// Strips that are added up before compensation.
    private static final int STRIPS = 32;

    private RuleSums() {}

    /// log(ratio), or −Infinity where it is not positive.
    static float logRatio(float ratio) {
        float positive = ratio > 0f ? ratio : 1f;
        return ratio > 0f ? TornadoMath.log(positive) : Float.NEGATIVE_INFINITY;
    }

    /// log(1 − x) for x ≥ 0, accurate where x is tiny; −Infinity for x ≥ 1.
    static float logRest(float x) {
        float bounded = x < 1f ? x : 0.5f;
        return x < 1f ? RuleMath.log1p(-bounded) : Float.NEGATIVE_INFINITY;
    }

    /// Σ of a term over a row. A lane adds up eight sums side by side, which CPUs turn into vector code, over spans
    /// that
    /// are then added with compensation (Kahan), so that the error does not grow with the vocabulary.
    ///
    /// @param term a constant, so that the compiler leaves the others out
    static float sum(
            KernelContext context,
            int term,
            FloatArray q,
            FloatArray p,
            int base,
            int size,
            float x,
            float y,
            int lane,
            int lanes) {
        int strip = Rows.WIDTH * lanes;
        int span = STRIPS * strip;
        int whole = size / strip * strip;
        float sum = 0f;
        float lost = 0f;
        for (int start = 0; start < whole; start += span) {
            float[] s = new float[Rows.WIDTH];
            for (int k = 0; k < Rows.WIDTH; k++) {
                s[k] = 0f;
            }
            int end = TornadoMath.min(start + span, whole);
            for (int from = start; from < end; from += strip) {
                for (int k = 0; k < Rows.WIDTH; k++) {
                    int v = base + from + k * lanes + lane;
                    s[k] += term(term, q.get(v), p.get(v), x, y);
                }
            }
            float part = Rows.sum(s) - lost;
            float next = sum + part;
            lost = (next - sum) - part;
            sum = next;
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += term(term, q.get(v), p.get(v), x, y);
            }
        }
        return Lanes.sum(context, lane, lanes, sum + (rest - lost));
    }

    private static float term(int term, float q, float p, float x, float y) {
        float value = 0f;
        if (term == EXCESS) {
            value = TornadoMath.max(0f, q - p);
        }
        if (term == BELOW) {
            value = p - x < y ? q : 0f;
        }
        if (term == UP_TO) {
            value = p <= x ? q : 0f;
        }
        if (term == REJECTED) {
            value = TornadoMath.max(0f, q - p / x);
        }
        if (term == RAISED) {
            value = TornadoMath.max(TornadoMath.min(q, p / x), p * y);
        }
        if (term == SLOPE) {
            value = p * y > TornadoMath.min(q, p / x) ? p : 0f;
        }
        if (term == SURPRISE) {
            float positive = p > 0f ? p : 1f;
            value = -positive * TornadoMath.log(positive);
        }
        return value;
    }

    /// Σ q over the tokens that are no candidates of relaxed-topk.
    static float massOfOthers(
            KernelContext context,
            FloatArray q,
            FloatArray logits,
            int base,
            int size,
            float largest,
            float threshold,
            float lastTie,
            int lane,
            int lanes) {
        float sum = 0f;
        float lost = 0f;
        for (int from = 0; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                float relative = logits.get(base + v) - largest;
                float term = (1 - RuleValues.isCandidate(v, relative, threshold, lastTie)) * q.get(base + v) - lost;
                float next = sum + term;
                lost = (next - sum) - term;
                sum = next;
            }
        }
        return Lanes.sum(context, lane, lanes, sum);
    }

    /// The largest logit that comes after (`largest`, `last`) when tokens are sorted by falling logit, then by index.
    static float largestAfter(
            KernelContext context,
            FloatArray logits,
            int base,
            int size,
            float largest,
            int last,
            int lane,
            int lanes) {
        float found = Float.NEGATIVE_INFINITY;
        for (int from = 0; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                float x = logits.get(base + v);
                int after = Flags.of(x < largest) + Flags.of(x == largest) * Flags.of(v > last);
                found = after == 1 ? TornadoMath.max(found, x) : found;
            }
        }
        return Lanes.max(context, lane, lanes, found);
    }

    /// The first token after `last` with the logit `value`.
    static int firstAfter(
            KernelContext context, FloatArray logits, int base, int size, float value, int last, int lane, int lanes) {
        int found = size;
        for (int from = 0; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                int match = Flags.of(logits.get(base + v) == value) * Flags.of(v > last);
                found = match == 1 ? TornadoMath.min(found, v) : found;
            }
        }
        return Lanes.min(context, lane, lanes, found);
    }
}
