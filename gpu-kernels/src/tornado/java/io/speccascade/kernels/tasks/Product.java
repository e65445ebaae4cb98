package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What every matrix product is given, and what becomes of its results.
///
/// Sizes of a product: inputs, outputs, the size of a row of `out`, its first column to write, the index of the row
/// count in
/// `counts`, the most rows there may be. Results are made by the pair for GPUs (outputs 2i and 2i + 1 of one weight, or
/// output i
/// of two weights where they are gated) and by four for CPUs ([Quad]).
final class Product {
    /// out[target[r], column + o] = y.
    static final int SET = 0;
    /// out[target[r], column + o] += y.
    static final int ADD = 1;
    /// out[target[r], column + o] = silu(y of the first weight) · y of the second.
    static final int GATE = 2;

    private Product() {}

    static int inputs(IntArray sizes) {
        return sizes.get(0);
    }

    static int outputs(IntArray sizes) {
        return sizes.get(1);
    }

    static int rows(IntArray counts, IntArray sizes) {
        return Math.min(counts.get(sizes.get(4)), sizes.get(5));
    }

    /// Where the results of a row begin in `out`.
    static int place(IntArray target, IntArray sizes, int row) {
        return target.get(row) * sizes.get(2) + sizes.get(3);
    }

    /// silu(a) · b.
    static float gate(float a, float b) {
        return a / (1 + TornadoMath.exp(-a)) * b;
    }

    /// The first output of a pair.
    static int first(int pair, int mode) {
        return mode == GATE ? pair : 2 * pair;
    }

    /// The second output of a pair: the first once more where it is the last.
    static int second(int pair, int mode, int outputs) {
        return mode == GATE ? pair : Math.min(2 * pair + 1, outputs - 1);
    }

    /// Takes the two results of a row.
    static void put(FloatArray out, IntArray target, IntArray sizes, int row, int pair, float a, float b, int mode) {
        int to = place(target, sizes, row);
        int first = to + first(pair, mode);
        int second = to + second(pair, mode, outputs(sizes));
        if (mode == SET) {
            out.set(first, a);
            out.set(second, b);
        }
        if (mode == ADD) {
            float sum = out.get(second) + b;
            out.set(first, out.get(first) + a);
            out.set(second, sum);
        }
        if (mode == GATE) {
            out.set(first, gate(a, b));
        }
    }
}
