package io.speccascade.kernels.tasks;

/// exp as plain arithmetic, which OpenCL compilers for CPUs vectorise, as they do not their own.
final class Exponential {
    /// Logarithm of the least normal number.
    static final float ZERO_BELOW = -87.33f;

    private static final float LEAST = -41;
    private static final float LOG2_E = 1.442695f;
    private static final float LN2_HIGH = 0x1.63p-1f;
    private static final float LN2_LOW = -2.1219444e-4f;

    private Exponential() {}

    /// exp(x) for x <= 0, within 2 units in the last place; below exp(-41) = 1.6e-18, which beside a weight of 1 is
    /// nothing, no less than that. NaN is passed on.
    static float of(float x) {
        float bounded = x < LEAST ? LEAST : x;
        int halvings = (int) (0.5f - bounded * LOG2_E);
        float r = halvings * LN2_HIGH + bounded;
        r = halvings * LN2_LOW + r;
        float p = 1.9875691e-4f;
        p = p * r + 1.3981999e-3f;
        p = p * r + 8.333452e-3f;
        p = p * r + 4.1665796e-2f;
        p = p * r + 0.16666666f;
        p = p * r + 0.5f;
        p = p * r * r + r + 1;
        int half = halvings >> 1;
        float scale = (float) (1 << half) * (float) (1 << (halvings - half));
        return p / scale;
    }

    /// exp(x) for x <= 0, within 2 units in the last place; 0 below [#ZERO_BELOW]. NaN is passed on.
    static float toZero(float x) {
        float bounded = x < ZERO_BELOW ? ZERO_BELOW : x;
        int halvings = (int) (0.5f - bounded * LOG2_E);
        float r = halvings * LN2_HIGH + bounded;
        r = halvings * LN2_LOW + r;
        float p = 1.9875691e-4f;
        p = p * r + 1.3981999e-3f;
        p = p * r + 8.333452e-3f;
        p = p * r + 4.1665796e-2f;
        p = p * r + 0.16666666f;
        p = p * r + 0.5f;
        p = p * (r * r) + r + 1f;
        // 2^−halvings: a fourth of the halvings as a shift, to the fourth power, and the rest.
        int quarter = halvings >> 2;
        int fourth = quarter < 30 ? quarter : 30;
        float root = (float) (1 << (30 - fourth)) * 0x1p-30f;
        float rest = (float) (64 >> (halvings - 4 * fourth)) * 0x1p-6f;
        float square = root * root;
        return x < ZERO_BELOW ? 0f : p * rest * (square * square);
    }
}
