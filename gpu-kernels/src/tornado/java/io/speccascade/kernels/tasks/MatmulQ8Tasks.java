package io.speccascade.kernels.tasks;

import static io.speccascade.kernels.tasks.Floats.load;
import static io.speccascade.kernels.tasks.Floats.multiplyAdd;
import static io.speccascade.kernels.tasks.Floats.sum;
import static io.speccascade.kernels.tasks.Floats.zero;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float8;

/// Matrix products in Q8_0 for CPUs: a work-item is a pair of outputs, all rows.
final class MatmulQ8Tasks {
    private static final int BLOCK = 32;

    private MatmulQ8Tasks() {}

    /// `sizes` and `mode` are those of [Product]. Rows go four, two, one at a time; a row's sum is the same in each.
    static void matmulQ8(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            ByteArray first, // [outputs, inputs]
            FloatArray firstScales, // [outputs, inputs / 32]
            ByteArray second, // the same, or the second weight
            FloatArray secondScales,
            IntArray sizes,
            int mode) {
        int pair = context.globalIdx;
        int rows = Product.rows(counts, sizes);
        if (Product.first(pair, mode) < Product.outputs(sizes)) {
            int row = 0;
            for (; row + 4 <= rows; row += 4) {
                fourRows(out, x, target, first, firstScales, second, secondScales, sizes, row, pair, mode);
            }
            for (; row + 2 <= rows; row += 2) {
                twoRows(out, x, target, first, firstScales, second, secondScales, sizes, row, pair, mode);
            }
            for (; row < rows; row++) {
                oneRow(out, x, target, first, firstScales, second, secondScales, sizes, row, pair, mode);
            }
        }
    }

    private static void fourRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            ByteArray first,
            FloatArray firstScales,
            ByteArray second,
            FloatArray secondScales,
            IntArray sizes,
            int row,
            int pair,
            int mode) {
        int inputs = Product.inputs(sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        int x0 = row * inputs;
        int x1 = x0 + inputs;
        int x2 = x1 + inputs;
        int x3 = x2 + inputs;
        Float8 a0 = zero();
        Float8 a1 = zero();
        Float8 a2 = zero();
        Float8 a3 = zero();
        Float8 b0 = zero();
        Float8 b1 = zero();
        Float8 b2 = zero();
        Float8 b3 = zero();
        for (int k = 0; k < inputs; k += BLOCK) {
            Float8 w0 = load(first, at + k);
            Float8 w1 = load(first, at + k + 8);
            Float8 w2 = load(first, at + k + 16);
            Float8 w3 = load(first, at + k + 24);
            float d = firstScales.get((at + k) / BLOCK);
            a0 = multiplyAdd(a0, block(w0, w1, w2, w3, x, x0 + k), d);
            a1 = multiplyAdd(a1, block(w0, w1, w2, w3, x, x1 + k), d);
            a2 = multiplyAdd(a2, block(w0, w1, w2, w3, x, x2 + k), d);
            a3 = multiplyAdd(a3, block(w0, w1, w2, w3, x, x3 + k), d);
            Float8 v0 = load(second, bt + k);
            Float8 v1 = load(second, bt + k + 8);
            Float8 v2 = load(second, bt + k + 16);
            Float8 v3 = load(second, bt + k + 24);
            float e = secondScales.get((bt + k) / BLOCK);
            b0 = multiplyAdd(b0, block(v0, v1, v2, v3, x, x0 + k), e);
            b1 = multiplyAdd(b1, block(v0, v1, v2, v3, x, x1 + k), e);
            b2 = multiplyAdd(b2, block(v0, v1, v2, v3, x, x2 + k), e);
            b3 = multiplyAdd(b3, block(v0, v1, v2, v3, x, x3 + k), e);
        }
        Product.put(out, target, sizes, row, pair, sum(a0), sum(b0), mode);
        Product.put(out, target, sizes, row + 1, pair, sum(a1), sum(b1), mode);
        Product.put(out, target, sizes, row + 2, pair, sum(a2), sum(b2), mode);
        Product.put(out, target, sizes, row + 3, pair, sum(a3), sum(b3), mode);
    }

    private static void twoRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            ByteArray first,
            FloatArray firstScales,
            ByteArray second,
            FloatArray secondScales,
            IntArray sizes,
            int row,
            int pair,
            int mode) {
        int inputs = Product.inputs(sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        int x0 = row * inputs;
        int x1 = x0 + inputs;
        Float8 a0 = zero();
        Float8 a1 = zero();
        Float8 b0 = zero();
        Float8 b1 = zero();
        for (int k = 0; k < inputs; k += BLOCK) {
            Float8 w0 = load(first, at + k);
            Float8 w1 = load(first, at + k + 8);
            Float8 w2 = load(first, at + k + 16);
            Float8 w3 = load(first, at + k + 24);
            float d = firstScales.get((at + k) / BLOCK);
            a0 = multiplyAdd(a0, block(w0, w1, w2, w3, x, x0 + k), d);
            a1 = multiplyAdd(a1, block(w0, w1, w2, w3, x, x1 + k), d);
            Float8 v0 = load(second, bt + k);
            Float8 v1 = load(second, bt + k + 8);
            Float8 v2 = load(second, bt + k + 16);
            Float8 v3 = load(second, bt + k + 24);
            float e = secondScales.get((bt + k) / BLOCK);
            b0 = multiplyAdd(b0, block(v0, v1, v2, v3, x, x0 + k), e);
            b1 = multiplyAdd(b1, block(v0, v1, v2, v3, x, x1 + k), e);
        }
        Product.put(out, target, sizes, row, pair, sum(a0), sum(b0), mode);
        Product.put(out, target, sizes, row + 1, pair, sum(a1), sum(b1), mode);
    }

    private static void oneRow(
            FloatArray out,
            FloatArray x,
            IntArray target,
            ByteArray first,
            FloatArray firstScales,
            ByteArray second,
            FloatArray secondScales,
            IntArray sizes,
            int row,
            int pair,
            int mode) {
        int inputs = Product.inputs(sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        int x0 = row * inputs;
        Float8 a0 = zero();
        Float8 b0 = zero();
        for (int k = 0; k < inputs; k += BLOCK) {
            Float8 w0 = load(first, at + k);
            Float8 w1 = load(first, at + k + 8);
            Float8 w2 = load(first, at + k + 16);
            Float8 w3 = load(first, at + k + 24);
            float d = firstScales.get((at + k) / BLOCK);
            a0 = multiplyAdd(a0, block(w0, w1, w2, w3, x, x0 + k), d);
            Float8 v0 = load(second, bt + k);
            Float8 v1 = load(second, bt + k + 8);
            Float8 v2 = load(second, bt + k + 16);
            Float8 v3 = load(second, bt + k + 24);
            float e = secondScales.get((bt + k) / BLOCK);
            b0 = multiplyAdd(b0, block(v0, v1, v2, v3, x, x0 + k), e);
        }
        Product.put(out, target, sizes, row, pair, sum(a0), sum(b0), mode);
    }

    /// Products of one block, eight sums side by side.
    private static Float8 block(Float8 w0, Float8 w1, Float8 w2, Float8 w3, FloatArray x, int at) {
        Float8 sum = Float8.mult(w0, load(x, at));
        sum = multiplyAdd(sum, w1, load(x, at + 8));
        sum = multiplyAdd(sum, w2, load(x, at + 16));
        return multiplyAdd(sum, w3, load(x, at + 24));
    }
}
