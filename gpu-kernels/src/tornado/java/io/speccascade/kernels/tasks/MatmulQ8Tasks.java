package io.speccascade.kernels.tasks;

import static io.speccascade.kernels.tasks.Floats.all;
import static io.speccascade.kernels.tasks.Floats.load;
import static io.speccascade.kernels.tasks.Floats.multiplyAdd;
import static io.speccascade.kernels.tasks.Floats.sum;
import static io.speccascade.kernels.tasks.Floats.zero;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float16;

/// Matrix products in Q8_0 for CPUs: a work-item is four outputs ([Quad]), all rows. Weights are scaled as they are
/// widened, so
/// that rows share the cost.
///
/// How it came about: PoCL 3.1 on two cores with AVX-512, weights in third-level cache, one row and six (four in the
/// first):
/// - 16 private sums, scalars: 2.3 GB/s, with pointers as addresses 8; 11 and 16 GFLOP/s.
/// - Two outputs in `Float8`: 16 GB/s, 76 GFLOP/s.
/// - The same with products and sums fused: 24 GB/s, 93 GFLOP/s.
/// - Four outputs in `Float16`, four rows and two: 27 GB/s, 100 GFLOP/s. Half of the work is widening.
/// - The same, six rows at a time, weights far apart: 32 GB/s, 135 GFLOP/s; 25 GB/s from memory.
final class MatmulQ8Tasks {
    private static final int BLOCK = 32;
    private static final int BLOCK_BITS = 5;

    private MatmulQ8Tasks() {}

    /// `sizes` and `mode` are those of [Product]. Rows go six, two, one at a time, with the last
    /// one again in place of those that six lack; a row's sum is the same in each.
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
        int quad = context.globalIdx;
        int rows = Product.rows(counts, sizes);
        if (Quad.exists(quad, mode, Product.outputs(sizes))) {
            int row = 0;
            for (; row + 3 <= rows; row += 6) {
                sixRows(out, x, target, first, firstScales, second, secondScales, sizes, rows, row, quad, mode);
            }
            for (; row + 2 <= rows; row += 2) {
                twoRows(out, x, target, first, firstScales, second, secondScales, sizes, rows, row, quad, mode);
            }
            for (; row < rows; row++) {
                oneRow(out, x, target, first, firstScales, second, secondScales, sizes, rows, row, quad, mode);
            }
        }
    }

    private static void sixRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            ByteArray first,
            FloatArray firstScales,
            ByteArray second,
            FloatArray secondScales,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
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
        for (int k = 0; k < inputs; k += BLOCK) {
            Float16 as = all(firstScales.get((at + k) >> BLOCK_BITS));
            Float16 aw0 = Float16.mult(load(first, at + k), as);
            Float16 aw1 = Float16.mult(load(first, at + k + 16), as);
            Float16 bs = all(firstScales.get((bt + k) >> BLOCK_BITS));
            Float16 bw0 = Float16.mult(load(first, bt + k), bs);
            Float16 bw1 = Float16.mult(load(first, bt + k + 16), bs);
            Float16 cs = all(secondScales.get((ct + k) >> BLOCK_BITS));
            Float16 cw0 = Float16.mult(load(second, ct + k), cs);
            Float16 cw1 = Float16.mult(load(second, ct + k + 16), cs);
            Float16 ds = all(secondScales.get((dt + k) >> BLOCK_BITS));
            Float16 dw0 = Float16.mult(load(second, dt + k), ds);
            Float16 dw1 = Float16.mult(load(second, dt + k + 16), ds);
            Float16 y0 = load(x, x0 + k);
            Float16 z0 = load(x, x0 + k + 16);
            a0 = multiplyAdd(multiplyAdd(a0, aw0, y0), aw1, z0);
            b0 = multiplyAdd(multiplyAdd(b0, bw0, y0), bw1, z0);
            c0 = multiplyAdd(multiplyAdd(c0, cw0, y0), cw1, z0);
            d0 = multiplyAdd(multiplyAdd(d0, dw0, y0), dw1, z0);
            Float16 y1 = load(x, x1 + k);
            Float16 z1 = load(x, x1 + k + 16);
            a1 = multiplyAdd(multiplyAdd(a1, aw0, y1), aw1, z1);
            b1 = multiplyAdd(multiplyAdd(b1, bw0, y1), bw1, z1);
            c1 = multiplyAdd(multiplyAdd(c1, cw0, y1), cw1, z1);
            d1 = multiplyAdd(multiplyAdd(d1, dw0, y1), dw1, z1);
            Float16 y2 = load(x, x2 + k);
            Float16 z2 = load(x, x2 + k + 16);
            a2 = multiplyAdd(multiplyAdd(a2, aw0, y2), aw1, z2);
            b2 = multiplyAdd(multiplyAdd(b2, bw0, y2), bw1, z2);
            c2 = multiplyAdd(multiplyAdd(c2, cw0, y2), cw1, z2);
            d2 = multiplyAdd(multiplyAdd(d2, dw0, y2), dw1, z2);
            Float16 y3 = load(x, x3 + k);
            Float16 z3 = load(x, x3 + k + 16);
            a3 = multiplyAdd(multiplyAdd(a3, aw0, y3), aw1, z3);
            b3 = multiplyAdd(multiplyAdd(b3, bw0, y3), bw1, z3);
            c3 = multiplyAdd(multiplyAdd(c3, cw0, y3), cw1, z3);
            d3 = multiplyAdd(multiplyAdd(d3, dw0, y3), dw1, z3);
            Float16 y4 = load(x, x4 + k);
            Float16 z4 = load(x, x4 + k + 16);
            a4 = multiplyAdd(multiplyAdd(a4, aw0, y4), aw1, z4);
            b4 = multiplyAdd(multiplyAdd(b4, bw0, y4), bw1, z4);
            c4 = multiplyAdd(multiplyAdd(c4, cw0, y4), cw1, z4);
            d4 = multiplyAdd(multiplyAdd(d4, dw0, y4), dw1, z4);
            Float16 y5 = load(x, x5 + k);
            Float16 z5 = load(x, x5 + k + 16);
            a5 = multiplyAdd(multiplyAdd(a5, aw0, y5), aw1, z5);
            b5 = multiplyAdd(multiplyAdd(b5, bw0, y5), bw1, z5);
            c5 = multiplyAdd(multiplyAdd(c5, cw0, y5), cw1, z5);
            d5 = multiplyAdd(multiplyAdd(d5, dw0, y5), dw1, z5);
        }
        Quad.put(out, target, sizes, rows, row, quad, sum(a0), sum(b0), sum(c0), sum(d0), mode);
        Quad.put(out, target, sizes, rows, row + 1, quad, sum(a1), sum(b1), sum(c1), sum(d1), mode);
        Quad.put(out, target, sizes, rows, row + 2, quad, sum(a2), sum(b2), sum(c2), sum(d2), mode);
        Quad.put(out, target, sizes, rows, row + 3, quad, sum(a3), sum(b3), sum(c3), sum(d3), mode);
        Quad.put(out, target, sizes, rows, row + 4, quad, sum(a4), sum(b4), sum(c4), sum(d4), mode);
        Quad.put(out, target, sizes, rows, row + 5, quad, sum(a5), sum(b5), sum(c5), sum(d5), mode);
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
            int rows,
            int row,
            int quad,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
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
        for (int k = 0; k < inputs; k += BLOCK) {
            Float16 as = all(firstScales.get((at + k) >> BLOCK_BITS));
            Float16 aw0 = Float16.mult(load(first, at + k), as);
            Float16 aw1 = Float16.mult(load(first, at + k + 16), as);
            Float16 bs = all(firstScales.get((bt + k) >> BLOCK_BITS));
            Float16 bw0 = Float16.mult(load(first, bt + k), bs);
            Float16 bw1 = Float16.mult(load(first, bt + k + 16), bs);
            Float16 cs = all(secondScales.get((ct + k) >> BLOCK_BITS));
            Float16 cw0 = Float16.mult(load(second, ct + k), cs);
            Float16 cw1 = Float16.mult(load(second, ct + k + 16), cs);
            Float16 ds = all(secondScales.get((dt + k) >> BLOCK_BITS));
            Float16 dw0 = Float16.mult(load(second, dt + k), ds);
            Float16 dw1 = Float16.mult(load(second, dt + k + 16), ds);
            Float16 y0 = load(x, x0 + k);
            Float16 z0 = load(x, x0 + k + 16);
            a0 = multiplyAdd(multiplyAdd(a0, aw0, y0), aw1, z0);
            b0 = multiplyAdd(multiplyAdd(b0, bw0, y0), bw1, z0);
            c0 = multiplyAdd(multiplyAdd(c0, cw0, y0), cw1, z0);
            d0 = multiplyAdd(multiplyAdd(d0, dw0, y0), dw1, z0);
            Float16 y1 = load(x, x1 + k);
            Float16 z1 = load(x, x1 + k + 16);
            a1 = multiplyAdd(multiplyAdd(a1, aw0, y1), aw1, z1);
            b1 = multiplyAdd(multiplyAdd(b1, bw0, y1), bw1, z1);
            c1 = multiplyAdd(multiplyAdd(c1, cw0, y1), cw1, z1);
            d1 = multiplyAdd(multiplyAdd(d1, dw0, y1), dw1, z1);
        }
        Quad.put(out, target, sizes, rows, row, quad, sum(a0), sum(b0), sum(c0), sum(d0), mode);
        Quad.put(out, target, sizes, rows, row + 1, quad, sum(a1), sum(b1), sum(c1), sum(d1), mode);
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
            int rows,
            int row,
            int quad,
            int mode) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        int at = Quad.first(quad) * inputs;
        int bt = Quad.second(quad, mode, outputs) * inputs;
        int ct = Quad.third(quad, mode, outputs) * inputs;
        int dt = Quad.fourth(quad, mode, outputs) * inputs;
        int x0 = row * inputs;
        Float16 a0 = zero();
        Float16 b0 = zero();
        Float16 c0 = zero();
        Float16 d0 = zero();
        for (int k = 0; k < inputs; k += BLOCK) {
            Float16 as = all(firstScales.get((at + k) >> BLOCK_BITS));
            Float16 aw0 = Float16.mult(load(first, at + k), as);
            Float16 aw1 = Float16.mult(load(first, at + k + 16), as);
            Float16 bs = all(firstScales.get((bt + k) >> BLOCK_BITS));
            Float16 bw0 = Float16.mult(load(first, bt + k), bs);
            Float16 bw1 = Float16.mult(load(first, bt + k + 16), bs);
            Float16 cs = all(secondScales.get((ct + k) >> BLOCK_BITS));
            Float16 cw0 = Float16.mult(load(second, ct + k), cs);
            Float16 cw1 = Float16.mult(load(second, ct + k + 16), cs);
            Float16 ds = all(secondScales.get((dt + k) >> BLOCK_BITS));
            Float16 dw0 = Float16.mult(load(second, dt + k), ds);
            Float16 dw1 = Float16.mult(load(second, dt + k + 16), ds);
            Float16 y0 = load(x, x0 + k);
            Float16 z0 = load(x, x0 + k + 16);
            a0 = multiplyAdd(multiplyAdd(a0, aw0, y0), aw1, z0);
            b0 = multiplyAdd(multiplyAdd(b0, bw0, y0), bw1, z0);
            c0 = multiplyAdd(multiplyAdd(c0, cw0, y0), cw1, z0);
            d0 = multiplyAdd(multiplyAdd(d0, dw0, y0), dw1, z0);
        }
        Quad.put(out, target, sizes, rows, row, quad, sum(a0), sum(b0), sum(c0), sum(d0), mode);
    }
}
