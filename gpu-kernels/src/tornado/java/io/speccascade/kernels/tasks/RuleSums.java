package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/// Reductions of rules over a vocabulary row, by all lanes of a group; every lane gets the result. A lane adds up eight
/// sums side by side, which CPUs turn into vector code and which keeps their error small.
final class RuleSums {
    private RuleSums() {}

    /// log(ratio), or −Infinity where it is not positive.
    static float logRatio(float ratio) {
        float positive = ratio > 0f ? ratio : 1f;
        return ratio > 0f ? TornadoMath.log(positive) : Float.NEGATIVE_INFINITY;
    }

    /// log(1 − x) for x ≥ 0, accurate where x is tiny; −Infinity for x ≥ 1.
    static float logRest(float x) {
        float rest = 1f - x;
        float positive = rest > 0f ? rest : 0.5f;
        float accurate = rest == 1f ? -x : TornadoMath.log(positive) * x / (1f - positive);
        return rest > 0f ? accurate : Float.NEGATIVE_INFINITY;
    }

    /// Σ max(0, a − b).
    static float excess(KernelContext context, FloatArray a, FloatArray b, int base, int size, int lane, int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += TornadoMath.max(0f, a.get(v) - b.get(v));
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += TornadoMath.max(0f, a.get(v) - b.get(v));
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    /// Σ q over the tokens whose logit, relative to the largest, is below the threshold.
    static float massBelow(
            KernelContext context,
            FloatArray q,
            FloatArray drafterLogits,
            FloatArray expertLogits,
            int base,
            int size,
            float largest,
            int ofDrafter,
            float threshold,
            int lane,
            int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += below(
                        (ofDrafter == 1 ? drafterLogits.get(v) : expertLogits.get(v)) - largest, threshold, q.get(v));
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += below(
                        (ofDrafter == 1 ? drafterLogits.get(v) : expertLogits.get(v)) - largest, threshold, q.get(v));
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    /// Σ q over the tokens with p up to the threshold.
    static float massUpTo(
            KernelContext context,
            FloatArray q,
            FloatArray p,
            int base,
            int size,
            float threshold,
            int lane,
            int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += p.get(v) <= threshold ? q.get(v) : 0f;
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += p.get(v) <= threshold ? q.get(v) : 0f;
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    /// Σ q·(1 − min(1, p / (kept·q))): what lenient rejects.
    static float rejected(
            KernelContext context, FloatArray q, FloatArray p, int base, int size, float kept, int lane, int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += TornadoMath.max(0f, q.get(v) - p.get(v) / kept);
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += TornadoMath.max(0f, q.get(v) - p.get(v) / kept);
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    /// Σ max(min(q, p / kept), p·b).
    static float raised(
            KernelContext context,
            FloatArray q,
            FloatArray p,
            int base,
            int size,
            float kept,
            float b,
            int lane,
            int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += TornadoMath.max(TornadoMath.min(q.get(v), p.get(v) / kept), p.get(v) * b);
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += TornadoMath.max(TornadoMath.min(q.get(v), p.get(v) / kept), p.get(v) * b);
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    /// Σ p over the tokens where p·b exceeds min(q, p / kept).
    static float slope(
            KernelContext context,
            FloatArray q,
            FloatArray p,
            int base,
            int size,
            float kept,
            float b,
            int lane,
            int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += p.get(v) * b > TornadoMath.min(q.get(v), p.get(v) / kept) ? p.get(v) : 0f;
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += p.get(v) * b > TornadoMath.min(q.get(v), p.get(v) / kept) ? p.get(v) : 0f;
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    /// −Σ p·log p.
    static float entropy(KernelContext context, FloatArray p, int base, int size, int lane, int lanes) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        int strip = Rows.WIDTH * lanes;
        int whole = size / strip * strip;
        for (int from = 0; from < whole; from += strip) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                int v = base + from + k * lanes + lane;
                s[k] += surprise(p.get(v));
            }
        }
        float rest = 0f;
        for (int from = whole; from < size; from += lanes) {
            if (from + lane < size) {
                int v = base + from + lane;
                rest += surprise(p.get(v));
            }
        }
        return Lanes.sum(context, lane, lanes, Rows.sum(s) + rest);
    }

    private static float below(float relative, float threshold, float q) {
        return relative < threshold ? q : 0f;
    }

    private static float surprise(float p) {
        float positive = p > 0f ? p : 1f;
        return -positive * TornadoMath.log(positive);
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
