package io.speccascade.kernels.host;

/// Loops over one row of the vocabulary, in arrays. Exponentials in single, sums in double precision.
final class RowMath {
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2 = 0.6931471805599453;
    /// Adding 1.5·2^52 rounds to the nearest integer, which then stands in the low bits.
    private static final double ROUNDER = 6755399441055744.0;

    private static final double EXP_MIN = -87.33;

    private RowMath() {}

    /// exp(x) for x ≤ 0, within 2 units in the last place of a float; 0 below −87.33. Reduced in double
    /// precision, since a rounding error in x is a relative error of the result; polynomial of Cephes' expf.
    static float exp(double x) {
        double clamped = Math.max(x, EXP_MIN);
        double shifted = clamped * LOG2_E + ROUNDER;
        float r = (float) (clamped - (shifted - ROUNDER) * LN2);
        float p = 1.9875691e-4f;
        p = p * r + 1.3981999e-3f;
        p = p * r + 8.333452e-3f;
        p = p * r + 4.1665796e-2f;
        p = p * r + 0.16666666f;
        p = p * r + 0.5f;
        p = p * (r * r) + r + 1f;
        float power = Float.intBitsToFloat(((int) Double.doubleToRawLongBits(shifted) << 23) + 0x3F800000);
        return x < EXP_MIN ? 0f : p * power;
    }

    static float max(float[] x, int size) {
        float max = Float.NEGATIVE_INFINITY;
        for (int v = 0; v < size; v++) {
            max = Math.max(max, x[v]);
        }
        return max;
    }

    /// The first index of `value`.
    static int indexOf(float[] x, float value, int size) {
        for (int v = 0; v < size; v++) {
            if (x[v] == value) {
                return v;
            }
        }
        throw new IllegalStateException("value: " + value + " (expected: one of the row)");
    }

    static double sum(float[] x, int size) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int whole = size & ~3;
        for (int v = 0; v < whole; v += 4) {
            a += x[v];
            b += x[v + 1];
            c += x[v + 2];
            d += x[v + 3];
        }
        for (int v = whole; v < size; v++) {
            a += x[v];
        }
        return (a + b) + (c + d);
    }

    static double sum(double[] x, int size) {
        double even = 0;
        double odd = 0;
        int whole = size & ~1;
        for (int v = 0; v < whole; v += 2) {
            even += x[v];
            odd += x[v + 1];
        }
        return even + odd + (whole < size ? x[whole] : 0);
    }

    /// Σ max(0, a − b).
    static double excess(double[] a, double[] b, int size) {
        double even = 0;
        double odd = 0;
        int whole = size & ~1;
        for (int v = 0; v < whole; v += 2) {
            even += Math.max(0, a[v] - b[v]);
            odd += Math.max(0, a[v + 1] - b[v + 1]);
        }
        return even + odd + (whole < size ? Math.max(0, a[whole] - b[whole]) : 0);
    }

    /// −Σ x·log x.
    static double entropy(double[] probabilities, int size) {
        double sum = 0;
        for (int v = 0; v < size; v++) {
            double x = probabilities[v];
            sum -= x > 0 ? x * Math.log(x) : 0;
        }
        return sum;
    }

    /// The first index at which the running sum of `weights` exceeds `bar`; the last positive one if none does.
    static int draw(float[] weights, int size, double bar) {
        double running = 0;
        int last = -1;
        for (int v = 0; v < size; v++) {
            if (weights[v] > 0) {
                last = v;
                running += weights[v];
                if (running > bar) {
                    return v;
                }
            }
        }
        return requireDrawn(last);
    }

    /// The first index at which the running sum of `weights` exceeds `bar`; the last positive one if none does.
    static int draw(double[] weights, int size, double bar) {
        double running = 0;
        int last = -1;
        for (int v = 0; v < size; v++) {
            if (weights[v] > 0) {
                last = v;
                running += weights[v];
                if (running > bar) {
                    return v;
                }
            }
        }
        return requireDrawn(last);
    }

    private static int requireDrawn(int token) {
        if (token < 0) {
            throw new IllegalStateException("weights: all zero or NaN (expected: something to draw)");
        }
        return token;
    }
}
