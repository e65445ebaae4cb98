package io.speccascade.kernels.tasks;

import static io.speccascade.kernels.tasks.Floats.load;
import static io.speccascade.kernels.tasks.Floats.multiplyAdd;
import static io.speccascade.kernels.tasks.Floats.sum;
import static io.speccascade.kernels.tasks.Floats.zero;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float16;

/// Matrix products in F32 for CPUs: a work-item is four outputs ([Quad]), all rows.
///
/// How it came about: PoCL 3.1 on two cores with AVX-512, weights in third-level cache, one row and six (four in the
/// second):
/// - 16 private sums, scalars: 6 GB/s. TornadoVM's integer addresses hide that loads are consecutive.
/// - The same with pointers as addresses: 23 GB/s; four rows share loads of weights and stay scalar, 12 GFLOP/s.
/// - Two outputs in `Float8`: 45 GB/s, 60 GFLOP/s. Two outputs read a row from second-level cache too often.
/// - Four outputs in `Float16`, four rows and two: 50 GB/s, 79 GFLOP/s.
/// - The same, six rows at a time, weights far apart: 51 GB/s, 94 GFLOP/s; 31 GB/s from memory.
final class MatmulF32Tasks {
    private static final int VECTOR = 16;

    private MatmulF32Tasks() {}

    /// `sizes` and `mode` are those of [Product]. Rows go six, two, one at a time, with the last
    /// one again in place of those that six lack; a row's sum is the same in each.
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
        int quad = context.globalIdx;
        int rows = Product.rows(counts, sizes);
        if (Quad.exists(quad, mode, Product.outputs(sizes))) {
            int row = 0;
            for (; row + 3 <= rows; row += 6) {
                sixRows(out, x, target, first, second, sizes, rows, row, quad, mode);
            }
            for (; row + 2 <= rows; row += 2) {
                twoRows(out, x, target, first, second, sizes, rows, row, quad, mode);
            }
            for (; row < rows; row++) {
                oneRow(out, x, target, first, second, sizes, rows, row, quad, mode);
            }
        }
    }

    private static void sixRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        int whole = inputs & -VECTOR;
        int at = Quad.first(quad) * inputs;
        int bt = Quad.second(quad, mode, outputs) * inputs;
        int ct = Quad.third(quad, mode, outputs) * inputs;
        int dt = Quad.fourth(quad, mode, outputs) * inputs;
        int x0 = row * inputs;
        int x1 = Math.min(row + 1, rows - 1) * inputs;
        int x2 = Math.min(row + 2, rows - 1) * inputs;
        int x3 = Math.min(row + 3, rows - 1) * inputs;
        int x4 = Math.min(row + 4, rows - 1) * inputs;
        int x5 = Math.min(row + 5, rows - 1) * inputs;
        Float16 a0 = zero();
        Float16 a1 = zero();
        Float16 a2 = zero();
        Float16 a3 = zero();
        Float16 a4 = zero();
        Float16 a5 = zero();
        Float16 b0 = zero();
        Float16 b1 = zero();
        Float16 b2 = zero();
        Float16 b3 = zero();
        Float16 b4 = zero();
        Float16 b5 = zero();
        Float16 c0 = zero();
        Float16 c1 = zero();
        Float16 c2 = zero();
        Float16 c3 = zero();
        Float16 c4 = zero();
        Float16 c5 = zero();
        Float16 d0 = zero();
        Float16 d1 = zero();
        Float16 d2 = zero();
        Float16 d3 = zero();
        Float16 d4 = zero();
        Float16 d5 = zero();
        for (int k = 0; k < whole; k += VECTOR) {
            Float16 a = load(first, at + k);
            Float16 b = load(first, bt + k);
            Float16 c = load(second, ct + k);
            Float16 d = load(second, dt + k);
            Float16 y0 = load(x, x0 + k);
            a0 = multiplyAdd(a0, a, y0);
            b0 = multiplyAdd(b0, b, y0);
            c0 = multiplyAdd(c0, c, y0);
            d0 = multiplyAdd(d0, d, y0);
            Float16 y1 = load(x, x1 + k);
            a1 = multiplyAdd(a1, a, y1);
            b1 = multiplyAdd(b1, b, y1);
            c1 = multiplyAdd(c1, c, y1);
            d1 = multiplyAdd(d1, d, y1);
            Float16 y2 = load(x, x2 + k);
            a2 = multiplyAdd(a2, a, y2);
            b2 = multiplyAdd(b2, b, y2);
            c2 = multiplyAdd(c2, c, y2);
            d2 = multiplyAdd(d2, d, y2);
            Float16 y3 = load(x, x3 + k);
            a3 = multiplyAdd(a3, a, y3);
            b3 = multiplyAdd(b3, b, y3);
            c3 = multiplyAdd(c3, c, y3);
            d3 = multiplyAdd(d3, d, y3);
            Float16 y4 = load(x, x4 + k);
            a4 = multiplyAdd(a4, a, y4);
            b4 = multiplyAdd(b4, b, y4);
            c4 = multiplyAdd(c4, c, y4);
            d4 = multiplyAdd(d4, d, y4);
            Float16 y5 = load(x, x5 + k);
            a5 = multiplyAdd(a5, a, y5);
            b5 = multiplyAdd(b5, b, y5);
            c5 = multiplyAdd(c5, c, y5);
            d5 = multiplyAdd(d5, d, y5);
        }
        put(out, x, target, first, second, sizes, rows, row, quad, a0, b0, c0, d0, mode);
        put(out, x, target, first, second, sizes, rows, row + 1, quad, a1, b1, c1, d1, mode);
        put(out, x, target, first, second, sizes, rows, row + 2, quad, a2, b2, c2, d2, mode);
        put(out, x, target, first, second, sizes, rows, row + 3, quad, a3, b3, c3, d3, mode);
        put(out, x, target, first, second, sizes, rows, row + 4, quad, a4, b4, c4, d4, mode);
        put(out, x, target, first, second, sizes, rows, row + 5, quad, a5, b5, c5, d5, mode);
    }

    private static void twoRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        int whole = inputs & -VECTOR;
        int at = Quad.first(quad) * inputs;
        int bt = Quad.second(quad, mode, outputs) * inputs;
        int ct = Quad.third(quad, mode, outputs) * inputs;
        int dt = Quad.fourth(quad, mode, outputs) * inputs;
        int x0 = row * inputs;
        int x1 = x0 + inputs;
        Float16 a0 = zero();
        Float16 a1 = zero();
        Float16 b0 = zero();
        Float16 b1 = zero();
        Float16 c0 = zero();
        Float16 c1 = zero();
        Float16 d0 = zero();
        Float16 d1 = zero();
        for (int k = 0; k < whole; k += VECTOR) {
            Float16 a = load(first, at + k);
            Float16 b = load(first, bt + k);
            Float16 c = load(second, ct + k);
            Float16 d = load(second, dt + k);
            Float16 y0 = load(x, x0 + k);
            a0 = multiplyAdd(a0, a, y0);
            b0 = multiplyAdd(b0, b, y0);
            c0 = multiplyAdd(c0, c, y0);
            d0 = multiplyAdd(d0, d, y0);
            Float16 y1 = load(x, x1 + k);
            a1 = multiplyAdd(a1, a, y1);
            b1 = multiplyAdd(b1, b, y1);
            c1 = multiplyAdd(c1, c, y1);
            d1 = multiplyAdd(d1, d, y1);
        }
        put(out, x, target, first, second, sizes, rows, row, quad, a0, b0, c0, d0, mode);
        put(out, x, target, first, second, sizes, rows, row + 1, quad, a1, b1, c1, d1, mode);
    }

    private static void oneRow(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        int whole = inputs & -VECTOR;
        int at = Quad.first(quad) * inputs;
        int bt = Quad.second(quad, mode, outputs) * inputs;
        int ct = Quad.third(quad, mode, outputs) * inputs;
        int dt = Quad.fourth(quad, mode, outputs) * inputs;
        int x0 = row * inputs;
        Float16 a0 = zero();
        Float16 b0 = zero();
        Float16 c0 = zero();
        Float16 d0 = zero();
        for (int k = 0; k < whole; k += VECTOR) {
            Float16 a = load(first, at + k);
            Float16 b = load(first, bt + k);
            Float16 c = load(second, ct + k);
            Float16 d = load(second, dt + k);
            Float16 y0 = load(x, x0 + k);
            a0 = multiplyAdd(a0, a, y0);
            b0 = multiplyAdd(b0, b, y0);
            c0 = multiplyAdd(c0, c, y0);
            d0 = multiplyAdd(d0, d, y0);
        }
        put(out, x, target, first, second, sizes, rows, row, quad, a0, b0, c0, d0, mode);
    }

    /// Adds what is left of a row after its whole vectors.
    private static void put(
            FloatArray out,
            FloatArray x,
            IntArray target,
            FloatArray first,
            FloatArray second,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            Float16 a,
            Float16 b,
            Float16 c,
            Float16 d,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        float p = sum(a);
        float q = sum(b);
        float r = sum(c);
        float s = sum(d);
        for (int k = inputs & -VECTOR; k < inputs; k++) {
            float y = x.get(Math.min(row, rows - 1) * inputs + k);
            p += first.get(Quad.first(quad) * inputs + k) * y;
            q += first.get(Quad.second(quad, mode, outputs) * inputs + k) * y;
            r += second.get(Quad.third(quad, mode, outputs) * inputs + k) * y;
            s += second.get(Quad.fourth(quad, mode, outputs) * inputs + k) * y;
        }
        Quad.put(out, target, sizes, rows, row, quad, p, q, r, s, mode);
    }
}
