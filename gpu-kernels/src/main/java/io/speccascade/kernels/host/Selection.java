package io.speccascade.kernels.host;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds where to cut a row so that its largest values stay: the k largest, or as few as hold a given mass. Digit
/// by digit from the top (radix selection), without sorting; ties keep the lowest index.
final class Selection {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int[] SHIFTS = {21, 10, 0};

    private final double[] mass = new double[DIGITS];
    private float threshold;
    private int ties;

    /// Smallest value that stays.
    float threshold() {
        return threshold;
    }

    /// How many values equal to the threshold stay.
    int ties() {
        return ties;
    }

    /// Cuts after the `count` largest values.
    void largest(float[] x, int size, int count) {
        double above = select(x, null, size, count);
        ties = (int) (count - above);
    }

    /// Keeps a value iff those before it hold less than `bar`, by the weights of the values. Zero weights are not
    /// there.
    void holding(float[] x, float[] weights, int size, double bar) {
        double above = select(x, weights, size, bar);
        float weight = 0;
        for (int v = 0; v < size && weight == 0; v++) {
            weight = x[v] == threshold ? weights[v] : 0;
        }
        ties = weight == 0 ? 1 : Math.max(1, (int) Math.ceil((bar - above) / weight));
    }

    /// Sets the weights of all values that do not stay to zero.
    void cut(float[] x, float[] weights, int size) {
        int left = ties;
        for (int v = 0; v < size; v++) {
            if (x[v] < threshold) {
                weights[v] = 0;
            } else if (x[v] == threshold && weights[v] != 0 && --left < 0) {
                weights[v] = 0;
            }
        }
    }

    /// Index of the last value equal to the threshold that stays.
    int lastTie(float[] x, int size) {
        int left = ties;
        for (int v = 0; v < size; v++) {
            if (x[v] == threshold && --left == 0) {
                return v;
            }
        }
        return size - 1;
    }

    /// Sets the threshold: the largest value such that it and those above hold at least `bar`. Returns the mass
    /// above.
    private double select(float[] x, float @Nullable [] weights, int size, double bar) {
        int prefix = 0;
        int known = 0;
        double above = 0;
        for (int shift : SHIFTS) {
            int mask = DIGITS - 1 & ~(known >>> shift);
            Arrays.fill(mass, 0);
            for (int v = 0; v < size; v++) {
                int key = key(x[v]);
                if ((key & known) == prefix) {
                    mass[(key >>> shift) & mask] += weights == null ? 1 : weights[v];
                }
            }
            int digit = mask;
            int lowest = digit;
            while (digit >= 0 && above + mass[digit] < bar) {
                if (mass[digit] > 0) {
                    lowest = digit;
                }
                above += mass[digit--];
            }
            if (digit < 0) {
                // Rounding left the bar just out of reach: the lowest value there is.
                digit = lowest;
                above -= mass[lowest];
            }
            prefix |= digit << shift;
            known |= mask << shift;
        }
        threshold = value(prefix);
        return above;
    }

    /// Bits that order as unsigned numbers like the floats do; −0 as +0.
    private static int key(float x) {
        int bits = Float.floatToRawIntBits(x + 0f);
        return bits ^ (bits >> 31 | Integer.MIN_VALUE);
    }

    private static float value(int key) {
        return Float.intBitsToFloat(key < 0 ? key ^ Integer.MIN_VALUE : ~key);
    }
}
