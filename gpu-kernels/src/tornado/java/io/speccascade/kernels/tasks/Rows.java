package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/// What one work-item does in a vocabulary row: it takes every `lanes`-th token, in spans of `span` tokens for the
/// whole
/// group; `span` is a multiple of 8 · lanes. Eight accumulators at a time become vector code on CPUs; sums over spans
/// are
/// compensated (Kahan), so that their error does not grow with the vocabulary.
///
/// All loops are the same for all work-items, and what differs is asked inside: PoCL 3.1 loses conditions of single
/// work-items that live across a barrier (it writes them as bits and reads them as bytes), and the bounds of loops do.
final class Rows {
    static final int WIDTH = 8;

    private Rows() {}

    /// Tokens in whole spans.
    static int whole(int size, int span) {
        return size / span * span;
    }

    static float sum(float[] s) {
        return ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));
    }

    /// d · (inverse + inverseLow), also for d = −Infinity.
    static float scaled(float d, float inverse, float inverseLow) {
        return d * inverse + TornadoMath.max(d, -1e6f) * inverseLow;
    }

    /// Largest of this work-item's tokens in the span that begins at `from`, its own first token.
    static float largestOfSpan(FloatArray x, int from, int lanes, int span) {
        float[] m = new float[WIDTH];
        for (int k = 0; k < WIDTH; k++) {
            m[k] = Float.NEGATIVE_INFINITY;
        }
        for (int j = 0; j < span; j += WIDTH * lanes) {
            for (int k = 0; k < WIDTH; k++) {
                m[k] = TornadoMath.max(m[k], x.get(from + j + k * lanes));
            }
        }
        return TornadoMath.max(
                TornadoMath.max(TornadoMath.max(m[0], m[1]), TornadoMath.max(m[2], m[3])),
                TornadoMath.max(TornadoMath.max(m[4], m[5]), TornadoMath.max(m[6], m[7])));
    }

    /// weights = exp((x − largest) · (inverse + inverseLow)), but 0 at the argmax; returns their sum. The exponentials
    /// pass through local memory, where a compiler can see that they do not overlap.
    static float weigh(
            KernelContext context,
            FloatArray weights,
            FloatArray x,
            int base,
            int size,
            float largest,
            int argmax,
            float inverse,
            float inverseLow,
            int lane,
            int lanes,
            int span) {
        float[] tile = context.allocateFloatLocalArray(span);
        float sum = 0f;
        float lost = 0f;
        int whole = whole(size, span);
        for (int from = 0; from < whole; from += span) {
            for (int j = 0; j < span; j += WIDTH * lanes) {
                float[] w = new float[WIDTH];
                for (int k = 0; k < WIDTH; k++) {
                    w[k] = x.get(base + from + lane + j + k * lanes);
                }
                for (int k = 0; k < WIDTH; k++) {
                    tile[lane + j + k * lanes] = w[k];
                }
            }
            for (int j = 0; j < span; j += lanes) {
                float d = tile[lane + j] - largest;
                tile[lane + j] = Exponential.toZero(scaled(d, inverse, inverseLow));
            }
            int own = argmax - from;
            if (Flags.within(own, span) * Flags.of(own % lanes == lane) == 1) {
                tile[own] = 0f;
            }
            float[] s = new float[WIDTH];
            for (int k = 0; k < WIDTH; k++) {
                s[k] = 0f;
            }
            for (int j = 0; j < span; j += WIDTH * lanes) {
                float[] w = new float[WIDTH];
                for (int k = 0; k < WIDTH; k++) {
                    w[k] = tile[lane + j + k * lanes];
                    s[k] += w[k];
                }
                for (int k = 0; k < WIDTH; k++) {
                    weights.set(base + from + lane + j + k * lanes, w[k]);
                }
            }
            float term = sum(s) - lost;
            float next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        float part = 0f;
        for (int from = whole; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                float d = x.get(base + v) - largest;
                float w = Exponential.toZero(scaled(d, inverse, inverseLow));
                w = v == argmax ? 0f : w;
                weights.set(base + v, w);
                part += w;
            }
        }
        return sum + (part - lost);
    }

    /// Σ weights · (x − largest).
    static float dot(
            FloatArray weights, FloatArray x, int base, int size, float largest, int lane, int lanes, int span) {
        float sum = 0f;
        float lost = 0f;
        int whole = whole(size, span);
        for (int from = 0; from < whole; from += span) {
            float[] s = new float[WIDTH];
            for (int k = 0; k < WIDTH; k++) {
                s[k] = 0f;
            }
            for (int j = 0; j < span; j += WIDTH * lanes) {
                int at = base + from + lane + j;
                for (int k = 0; k < WIDTH; k++) {
                    float d = TornadoMath.max(x.get(at + k * lanes) - largest, Exponential.ZERO_BELOW);
                    s[k] += weights.get(at + k * lanes) * d;
                }
            }
            float term = sum(s) - lost;
            float next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        float part = 0f;
        for (int from = whole; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                part += weights.get(base + v) * TornadoMath.max(x.get(base + v) - largest, Exponential.ZERO_BELOW);
            }
        }
        return sum + (part - lost);
    }

    /// Σ weights.
    static float sum(FloatArray weights, int base, int size, int lane, int lanes, int span) {
        float sum = 0f;
        float lost = 0f;
        int whole = whole(size, span);
        for (int from = 0; from < whole; from += span) {
            float[] s = new float[WIDTH];
            for (int k = 0; k < WIDTH; k++) {
                s[k] = 0f;
            }
            for (int j = 0; j < span; j += WIDTH * lanes) {
                for (int k = 0; k < WIDTH; k++) {
                    s[k] += weights.get(base + from + lane + j + k * lanes);
                }
            }
            float term = sum(s) - lost;
            float next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        float part = 0f;
        for (int from = whole; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                part += weights.get(base + v);
            }
        }
        return sum + (part - lost);
    }

    /// weights ·= factor.
    static void scale(FloatArray weights, int base, int size, float factor, int lane, int lanes, int span) {
        int whole = whole(size, span);
        for (int j = 0; j < whole; j += WIDTH * lanes) {
            float[] w = new float[WIDTH];
            for (int k = 0; k < WIDTH; k++) {
                w[k] = weights.get(base + lane + j + k * lanes) * factor;
            }
            for (int k = 0; k < WIDTH; k++) {
                weights.set(base + lane + j + k * lanes, w[k]);
            }
        }
        for (int from = whole; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                weights.set(base + v, weights.get(base + v) * factor);
            }
        }
    }

    /// weights = 0.
    static void clear(FloatArray weights, int base, int size, int lane, int lanes, int span) {
        int whole = whole(size, span);
        for (int j = 0; j < whole; j += WIDTH * lanes) {
            for (int k = 0; k < WIDTH; k++) {
                weights.set(base + lane + j + k * lanes, 0f);
            }
        }
        for (int from = whole; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                weights.set(base + v, 0f);
            }
        }
    }
}
