package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Four results of a row, which share what is read of the row: outputs i, i + s, i + 2s, i + 3s of one weight, or where
/// two
/// weights are gated outputs i, i + s of the first and then of the second. The stride s is as large as can be: a CPU
/// prefetches
/// one stream of each page, so four rows of weights beside each other come at 15.6 GB/s from memory (Q8_0, 768 inputs,
/// PoCL
/// on two cores), four far apart at 24.8.
final class Quad {
    private Quad() {}

    /// Distance of the outputs of one weight.
    private static int stride(int mode, int outputs) {
        return mode == Product.GATE ? (outputs + 1) / 2 : (outputs + 3) / 4;
    }

    static boolean exists(int quad, int mode, int outputs) {
        return quad < stride(mode, outputs);
    }

    static int first(int quad) {
        return quad;
    }

    static int second(int quad, int mode, int outputs) {
        return Math.min(quad + stride(mode, outputs), outputs - 1);
    }

    static int third(int quad, int mode, int outputs) {
        return mode == Product.GATE ? quad : Math.min(quad + 2 * stride(mode, outputs), outputs - 1);
    }

    static int fourth(int quad, int mode, int outputs) {
        return mode == Product.GATE
                ? second(quad, mode, outputs)
                : Math.min(quad + 3 * stride(mode, outputs), outputs - 1);
    }

    /// Of the two pairs of outputs that a quad is, where they are made one after the other: the first of pair `pair`,
    /// of the first weight.
    static int firstOfPair(int quad, int pair, int mode, int outputs) {
        return Math.min(quad + pair * stride(mode, outputs), outputs - 1);
    }

    /// The second of pair `pair`, of the second weight.
    static int secondOfPair(int quad, int pair, int mode, int outputs) {
        int apart = mode == Product.GATE ? pair : pair + 2;
        return Math.min(quad + apart * stride(mode, outputs), outputs - 1);
    }

    /// Takes the results of a pair, if the row is one of the batch.
    static void putPair(
            FloatArray out,
            IntArray target,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int pair,
            float a,
            float c,
            int mode) {
        if (row < rows) {
            int outputs = Product.outputs(sizes);
            int first = quad + pair * stride(mode, outputs);
            int second = quad + (pair + 2) * stride(mode, outputs);
            int to = Product.place(target, sizes, row);
            if (first < outputs) {
                if (mode == Product.GATE) {
                    out.set(to + first, Product.gate(a, c));
                } else {
                    put(out, to + first, a, mode);
                }
            }
            if (mode != Product.GATE && second < outputs) {
                put(out, to + second, c, mode);
            }
        }
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
            int stride = stride(mode, outputs);
            int to = Product.place(target, sizes, row);
            if (mode == Product.GATE) {
                out.set(to + quad, Product.gate(a, c));
                if (quad + stride < outputs) {
                    out.set(to + quad + stride, Product.gate(b, d));
                }
            } else {
                put(out, to + quad, a, mode);
                if (quad + stride < outputs) {
                    put(out, to + quad + stride, b, mode);
                }
                if (quad + 2 * stride < outputs) {
                    put(out, to + quad + 2 * stride, c, mode);
                }
                if (quad + 3 * stride < outputs) {
                    put(out, to + quad + 3 * stride, d, mode);
                }
            }
        }
    }

    private static void put(FloatArray out, int at, float y, int mode) {
        float sum = mode == Product.ADD ? out.get(at) + y : y;
        out.set(at, sum);
    }
}
