package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Four results of a row, which share what is read of the row: outputs 4i … 4i + 3 of one weight, or where two weights are
/// gated outputs 2i and 2i + 1 of the first and then of the second. Beyond the last output it stands in once more.
final class Quad {
    private Quad() {}

    static int first(int quad, int mode) {
        return mode == Product.GATE ? 2 * quad : 4 * quad;
    }

    static int second(int quad, int mode, int outputs) {
        return Math.min(first(quad, mode) + 1, outputs - 1);
    }

    static int third(int quad, int mode, int outputs) {
        return mode == Product.GATE ? first(quad, mode) : Math.min(first(quad, mode) + 2, outputs - 1);
    }

    static int fourth(int quad, int mode, int outputs) {
        return mode == Product.GATE ? second(quad, mode, outputs) : Math.min(first(quad, mode) + 3, outputs - 1);
    }

    /// Takes the four results of a row, if it is one of the batch.
    static void put(
            FloatArray out,
            IntArray target,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            float a,
            float b,
            float c,
            float d,
            int mode) {
        if (row < rows) {
            int outputs = Product.outputs(sizes);
            int to = Product.place(target, sizes, row);
            int first = to + first(quad, mode);
            int second = to + second(quad, mode, outputs);
            int third = to + third(quad, mode, outputs);
            int fourth = to + fourth(quad, mode, outputs);
            if (mode == Product.SET) {
                out.set(first, a);
                out.set(second, b);
                out.set(third, c);
                out.set(fourth, d);
            }
            if (mode == Product.ADD) {
                float p = out.get(first) + a;
                float q = out.get(second) + b;
                float r = out.get(third) + c;
                float s = out.get(fourth) + d;
                out.set(first, p);
                out.set(second, q);
                out.set(third, r);
                out.set(fourth, s);
            }
            if (mode == Product.GATE) {
                out.set(first, Product.gate(a, c));
                out.set(second, Product.gate(b, d));
            }
        }
    }
}
