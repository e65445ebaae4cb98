package io.speccascade.kernels.tasks;

import static io.speccascade.kernels.tasks.Floats.load;
import static io.speccascade.kernels.tasks.Floats.multiplyAdd;
import static io.speccascade.kernels.tasks.Floats.sum;
import static io.speccascade.kernels.tasks.Floats.zero;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float8;

/// Matrix products in F32 for CPUs: a work-item is a pair of outputs, all rows.
final class MatmulF32Tasks {
    private static final int VECTOR = 8;

    private MatmulF32Tasks() {}

    /// `sizes` and `mode` are those of [Product]. Rows go four, two, one at a time; a row's sum is the same in each.
    static void matmulF32(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            FloatArray first, // [outputs, inputs]
            FloatArray second, // the same, or the second weight
            IntArray sizes,
            int mode) {
        int pair = context.globalIdx;
        int rows = Product.rows(counts, sizes);
        if (Product.first(pair, mode) < Product.outputs(sizes)) {
            int row = 0;
            for (; row + 4 <= rows; row += 4) {
                fourRows(out, x, target, first, second, sizes, row, pair, mode);
            }
            for (; row + 2 <= rows; row += 2) {
                twoRows(out, x, target, first, second, sizes, row, pair, mode);
            }
            for (; row < rows; row++) {
                oneRow(out, x, target, first, second, sizes, row, pair, mode);
            }
        }
    }

    private static void fourRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int row,
            int pair,
            int mode) {
        int inputs = Product.inputs(sizes);
        int whole = inputs & -VECTOR;
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
        for (int k = 0; k < whole; k += VECTOR) {
            Float8 a = load(first, at + k);
            Float8 b = load(second, bt + k);
            Float8 y0 = load(x, x0 + k);
            Float8 y1 = load(x, x1 + k);
            Float8 y2 = load(x, x2 + k);
            Float8 y3 = load(x, x3 + k);
            a0 = multiplyAdd(a0, a, y0);
            b0 = multiplyAdd(b0, b, y0);
            a1 = multiplyAdd(a1, a, y1);
            b1 = multiplyAdd(b1, b, y1);
            a2 = multiplyAdd(a2, a, y2);
            b2 = multiplyAdd(b2, b, y2);
            a3 = multiplyAdd(a3, a, y3);
            b3 = multiplyAdd(b3, b, y3);
        }
        put(out, x, target, first, second, sizes, row, pair, a0, b0, mode);
        put(out, x, target, first, second, sizes, row + 1, pair, a1, b1, mode);
        put(out, x, target, first, second, sizes, row + 2, pair, a2, b2, mode);
        put(out, x, target, first, second, sizes, row + 3, pair, a3, b3, mode);
    }

    private static void twoRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int row,
            int pair,
            int mode) {
        int inputs = Product.inputs(sizes);
        int whole = inputs & -VECTOR;
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        int x0 = row * inputs;
        int x1 = x0 + inputs;
        Float8 a0 = zero();
        Float8 a1 = zero();
        Float8 b0 = zero();
        Float8 b1 = zero();
        for (int k = 0; k < whole; k += VECTOR) {
            Float8 a = load(first, at + k);
            Float8 b = load(second, bt + k);
            Float8 y0 = load(x, x0 + k);
            Float8 y1 = load(x, x1 + k);
            a0 = multiplyAdd(a0, a, y0);
            b0 = multiplyAdd(b0, b, y0);
            a1 = multiplyAdd(a1, a, y1);
            b1 = multiplyAdd(b1, b, y1);
        }
        put(out, x, target, first, second, sizes, row, pair, a0, b0, mode);
        put(out, x, target, first, second, sizes, row + 1, pair, a1, b1, mode);
    }

    private static void oneRow(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int row,
            int pair,
            int mode) {
        int inputs = Product.inputs(sizes);
        int whole = inputs & -VECTOR;
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        int x0 = row * inputs;
        Float8 a0 = zero();
        Float8 b0 = zero();
        for (int k = 0; k < whole; k += VECTOR) {
            Float8 y0 = load(x, x0 + k);
            a0 = multiplyAdd(a0, load(first, at + k), y0);
            b0 = multiplyAdd(b0, load(second, bt + k), y0);
        }
        put(out, x, target, first, second, sizes, row, pair, a0, b0, mode);
    }

    /// Adds what is left of a row after its whole vectors.
    private static void put(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int row,
            int pair,
            Float8 a,
            Float8 b,
            int mode) {
        int inputs = Product.inputs(sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        float y = sum(a);
        float z = sum(b);
        for (int k = inputs & -VECTOR; k < inputs; k++) {
            y += first.get(at + k) * x.get(row * inputs + k);
            z += second.get(bt + k) * x.get(row * inputs + k);
        }
        Product.put(out, target, sizes, row, pair, y, z, mode);
    }
}
