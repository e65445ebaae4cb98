package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.HAS_MANY_REGISTERS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.load;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of some rows with five weight rows: the inner loop of every batch.
///
/// Each result has one accumulator, a vector, that takes the products in order, so it does not matter which tile
/// computes it: tiles differ in how many results share a load. Five rows of weights lie interleaved, vector by vector,
/// in `w`, `bytes` in all; so do some rows of `x` from `xOffset` on, with `xStep` bytes from one vector of a row to its
/// next. Accumulators are
/// left in `sums` from index `to` on, row by row: an array, because the compiler gives up inlining before it is through
/// with as many accesses to a segment. For the same reason a tile does not go on from earlier accumulators.
///
/// Five by five: 25 accumulators, five weights and one input fill 31 of the 32 registers of AVX-512. Measured where the
/// registers allow 217 GFLOP/s: 149, with weights in first-level and rows in second-level cache; four by four 131, and
/// 108 without interleaving, when ten addresses overflow to the stack.
///
/// Two by five fill the 16 registers of AVX2: 50 of the 70 GFLOP/s that they allow, where five by five reach 28.
final class VectorTiles {
    private static final int STEP = VectorProduct.TILE * BYTES;

    private VectorTiles() {}

    /// The first `rows` rows, at most five.
    static void multiply(
            MemorySegment w, MemorySegment x, long xOffset, int xStep, int bytes, int rows, float[] sums, int to) {
        if (HAS_MANY_REGISTERS && rows > 3) {
            tile5(w, x, xOffset, xStep, bytes, sums, to);
        } else if (HAS_MANY_REGISTERS && rows == 3) {
            tile3(w, x, xOffset, xStep, bytes, sums, to);
        } else if (rows == 1) {
            tile1(w, x, xOffset, xStep, bytes, sums, to);
        } else {
            tile2(w, x, xOffset, xStep, bytes, sums, to);
            if (rows > 2) {
                int next = to + 2 * VectorProduct.TILE * LANES;
                multiply(w, x, xOffset + 2L * BYTES, xStep, bytes, rows - 2, sums, next);
            }
        }
    }

    /// Five rows.
    private static void tile5(
            MemorySegment w, MemorySegment x, long xOffset, int xStep, int bytes, float[] sums, int to) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector a4 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        FloatVector b4 = FloatVector.zero(FLOATS);
        FloatVector c0 = FloatVector.zero(FLOATS);
        FloatVector c1 = FloatVector.zero(FLOATS);
        FloatVector c2 = FloatVector.zero(FLOATS);
        FloatVector c3 = FloatVector.zero(FLOATS);
        FloatVector c4 = FloatVector.zero(FLOATS);
        FloatVector d0 = FloatVector.zero(FLOATS);
        FloatVector d1 = FloatVector.zero(FLOATS);
        FloatVector d2 = FloatVector.zero(FLOATS);
        FloatVector d3 = FloatVector.zero(FLOATS);
        FloatVector d4 = FloatVector.zero(FLOATS);
        FloatVector e0 = FloatVector.zero(FLOATS);
        FloatVector e1 = FloatVector.zero(FLOATS);
        FloatVector e2 = FloatVector.zero(FLOATS);
        FloatVector e3 = FloatVector.zero(FLOATS);
        FloatVector e4 = FloatVector.zero(FLOATS);
        long xk = xOffset;
        for (int k = 0; k < bytes; k += STEP, xk += xStep) {
            FloatVector w0 = load(w, k);
            FloatVector w1 = load(w, k + (long) BYTES);
            FloatVector w2 = load(w, k + 2L * BYTES);
            FloatVector w3 = load(w, k + 3L * BYTES);
            FloatVector w4 = load(w, k + 4L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            a4 = w4.fma(x0, a4);
            FloatVector x1 = load(x, xk + BYTES);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
            b4 = w4.fma(x1, b4);
            FloatVector x2 = load(x, xk + 2L * BYTES);
            c0 = w0.fma(x2, c0);
            c1 = w1.fma(x2, c1);
            c2 = w2.fma(x2, c2);
            c3 = w3.fma(x2, c3);
            c4 = w4.fma(x2, c4);
            FloatVector x3 = load(x, xk + 3L * BYTES);
            d0 = w0.fma(x3, d0);
            d1 = w1.fma(x3, d1);
            d2 = w2.fma(x3, d2);
            d3 = w3.fma(x3, d3);
            d4 = w4.fma(x3, d4);
            FloatVector x4 = load(x, xk + 4L * BYTES);
            e0 = w0.fma(x4, e0);
            e1 = w1.fma(x4, e1);
            e2 = w2.fma(x4, e2);
            e3 = w3.fma(x4, e3);
            e4 = w4.fma(x4, e4);
        }
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
        a2.intoArray(sums, to + 2 * LANES);
        a3.intoArray(sums, to + 3 * LANES);
        a4.intoArray(sums, to + 4 * LANES);
        b0.intoArray(sums, to + 5 * LANES);
        b1.intoArray(sums, to + 6 * LANES);
        b2.intoArray(sums, to + 7 * LANES);
        b3.intoArray(sums, to + 8 * LANES);
        b4.intoArray(sums, to + 9 * LANES);
        c0.intoArray(sums, to + 10 * LANES);
        c1.intoArray(sums, to + 11 * LANES);
        c2.intoArray(sums, to + 12 * LANES);
        c3.intoArray(sums, to + 13 * LANES);
        c4.intoArray(sums, to + 14 * LANES);
        d0.intoArray(sums, to + 15 * LANES);
        d1.intoArray(sums, to + 16 * LANES);
        d2.intoArray(sums, to + 17 * LANES);
        d3.intoArray(sums, to + 18 * LANES);
        d4.intoArray(sums, to + 19 * LANES);
        e0.intoArray(sums, to + 20 * LANES);
        e1.intoArray(sums, to + 21 * LANES);
        e2.intoArray(sums, to + 22 * LANES);
        e3.intoArray(sums, to + 23 * LANES);
        e4.intoArray(sums, to + 24 * LANES);
    }

    /// Three rows.
    private static void tile3(
            MemorySegment w, MemorySegment x, long xOffset, int xStep, int bytes, float[] sums, int to) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector a4 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        FloatVector b4 = FloatVector.zero(FLOATS);
        FloatVector c0 = FloatVector.zero(FLOATS);
        FloatVector c1 = FloatVector.zero(FLOATS);
        FloatVector c2 = FloatVector.zero(FLOATS);
        FloatVector c3 = FloatVector.zero(FLOATS);
        FloatVector c4 = FloatVector.zero(FLOATS);
        long xk = xOffset;
        for (int k = 0; k < bytes; k += STEP, xk += xStep) {
            FloatVector w0 = load(w, k);
            FloatVector w1 = load(w, k + (long) BYTES);
            FloatVector w2 = load(w, k + 2L * BYTES);
            FloatVector w3 = load(w, k + 3L * BYTES);
            FloatVector w4 = load(w, k + 4L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            a4 = w4.fma(x0, a4);
            FloatVector x1 = load(x, xk + BYTES);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
            b4 = w4.fma(x1, b4);
            FloatVector x2 = load(x, xk + 2L * BYTES);
            c0 = w0.fma(x2, c0);
            c1 = w1.fma(x2, c1);
            c2 = w2.fma(x2, c2);
            c3 = w3.fma(x2, c3);
            c4 = w4.fma(x2, c4);
        }
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
        a2.intoArray(sums, to + 2 * LANES);
        a3.intoArray(sums, to + 3 * LANES);
        a4.intoArray(sums, to + 4 * LANES);
        b0.intoArray(sums, to + 5 * LANES);
        b1.intoArray(sums, to + 6 * LANES);
        b2.intoArray(sums, to + 7 * LANES);
        b3.intoArray(sums, to + 8 * LANES);
        b4.intoArray(sums, to + 9 * LANES);
        c0.intoArray(sums, to + 10 * LANES);
        c1.intoArray(sums, to + 11 * LANES);
        c2.intoArray(sums, to + 12 * LANES);
        c3.intoArray(sums, to + 13 * LANES);
        c4.intoArray(sums, to + 14 * LANES);
    }

    /// Two rows.
    private static void tile2(
            MemorySegment w, MemorySegment x, long xOffset, int xStep, int bytes, float[] sums, int to) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector a4 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        FloatVector b4 = FloatVector.zero(FLOATS);
        long xk = xOffset;
        for (int k = 0; k < bytes; k += STEP, xk += xStep) {
            FloatVector w0 = load(w, k);
            FloatVector w1 = load(w, k + (long) BYTES);
            FloatVector w2 = load(w, k + 2L * BYTES);
            FloatVector w3 = load(w, k + 3L * BYTES);
            FloatVector w4 = load(w, k + 4L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            a4 = w4.fma(x0, a4);
            FloatVector x1 = load(x, xk + BYTES);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
            b4 = w4.fma(x1, b4);
        }
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
        a2.intoArray(sums, to + 2 * LANES);
        a3.intoArray(sums, to + 3 * LANES);
        a4.intoArray(sums, to + 4 * LANES);
        b0.intoArray(sums, to + 5 * LANES);
        b1.intoArray(sums, to + 6 * LANES);
        b2.intoArray(sums, to + 7 * LANES);
        b3.intoArray(sums, to + 8 * LANES);
        b4.intoArray(sums, to + 9 * LANES);
    }

    /// One row.
    private static void tile1(
            MemorySegment w, MemorySegment x, long xOffset, int xStep, int bytes, float[] sums, int to) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector a4 = FloatVector.zero(FLOATS);
        long xk = xOffset;
        for (int k = 0; k < bytes; k += STEP, xk += xStep) {
            FloatVector w0 = load(w, k);
            FloatVector w1 = load(w, k + (long) BYTES);
            FloatVector w2 = load(w, k + 2L * BYTES);
            FloatVector w3 = load(w, k + 3L * BYTES);
            FloatVector w4 = load(w, k + 4L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            a4 = w4.fma(x0, a4);
        }
        a0.intoArray(sums, to);
        a1.intoArray(sums, to + LANES);
        a2.intoArray(sums, to + 2 * LANES);
        a3.intoArray(sums, to + 3 * LANES);
        a4.intoArray(sums, to + 4 * LANES);
    }
}
