package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.load;
import static jdk.incubator.vector.FloatVector.fromArray;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of one to four rows with four weight rows: the inner loop of every batch.
///
/// Each of the results has one accumulator, a vector, that takes the products in order, so it does not matter which
/// tile
/// computes it: tiles differ in how many results share a load. Four rows of weights lie interleaved, vector by vector,
/// in `w`; so do the rows of `x`, `bytes` in all from `xOffset` on. Accumulators are taken from index `from` of an
/// array
/// and left from index `to` on, row by row: an array, because the compiler gives up inlining before it is through with
/// 32 accesses to a segment.
///
/// Measured on one AVX-512 core whose registers allow 245 GFLOP/s: four rows 150, with the operands in the first-level
/// cache. Interleaving makes two addresses of eight; without it the compiler keeps them on the stack (110).
final class VectorTiles {
    private VectorTiles() {}

    /// Four rows.
    static void tile4(
            MemorySegment w, MemorySegment x, long xOffset, int bytes, float[] accumulators, int from, int to) {
        FloatVector a0 = fromArray(FLOATS, accumulators, from);
        FloatVector a1 = fromArray(FLOATS, accumulators, from + LANES);
        FloatVector a2 = fromArray(FLOATS, accumulators, from + 2 * LANES);
        FloatVector a3 = fromArray(FLOATS, accumulators, from + 3 * LANES);
        FloatVector b0 = fromArray(FLOATS, accumulators, from + 4 * LANES);
        FloatVector b1 = fromArray(FLOATS, accumulators, from + 5 * LANES);
        FloatVector b2 = fromArray(FLOATS, accumulators, from + 6 * LANES);
        FloatVector b3 = fromArray(FLOATS, accumulators, from + 7 * LANES);
        FloatVector c0 = fromArray(FLOATS, accumulators, from + 8 * LANES);
        FloatVector c1 = fromArray(FLOATS, accumulators, from + 9 * LANES);
        FloatVector c2 = fromArray(FLOATS, accumulators, from + 10 * LANES);
        FloatVector c3 = fromArray(FLOATS, accumulators, from + 11 * LANES);
        FloatVector d0 = fromArray(FLOATS, accumulators, from + 12 * LANES);
        FloatVector d1 = fromArray(FLOATS, accumulators, from + 13 * LANES);
        FloatVector d2 = fromArray(FLOATS, accumulators, from + 14 * LANES);
        FloatVector d3 = fromArray(FLOATS, accumulators, from + 15 * LANES);
        for (int k = 0; k < bytes; k += 4 * BYTES) {
            long wk = k;
            long xk = xOffset + k;
            FloatVector w0 = load(w, wk);
            FloatVector w1 = load(w, wk + BYTES);
            FloatVector w2 = load(w, wk + 2L * BYTES);
            FloatVector w3 = load(w, wk + 3L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            FloatVector x1 = load(x, xk + BYTES);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
            FloatVector x2 = load(x, xk + 2L * BYTES);
            c0 = w0.fma(x2, c0);
            c1 = w1.fma(x2, c1);
            c2 = w2.fma(x2, c2);
            c3 = w3.fma(x2, c3);
            FloatVector x3 = load(x, xk + 3L * BYTES);
            d0 = w0.fma(x3, d0);
            d1 = w1.fma(x3, d1);
            d2 = w2.fma(x3, d2);
            d3 = w3.fma(x3, d3);
        }
        a0.intoArray(accumulators, to);
        a1.intoArray(accumulators, to + LANES);
        a2.intoArray(accumulators, to + 2 * LANES);
        a3.intoArray(accumulators, to + 3 * LANES);
        b0.intoArray(accumulators, to + 4 * LANES);
        b1.intoArray(accumulators, to + 5 * LANES);
        b2.intoArray(accumulators, to + 6 * LANES);
        b3.intoArray(accumulators, to + 7 * LANES);
        c0.intoArray(accumulators, to + 8 * LANES);
        c1.intoArray(accumulators, to + 9 * LANES);
        c2.intoArray(accumulators, to + 10 * LANES);
        c3.intoArray(accumulators, to + 11 * LANES);
        d0.intoArray(accumulators, to + 12 * LANES);
        d1.intoArray(accumulators, to + 13 * LANES);
        d2.intoArray(accumulators, to + 14 * LANES);
        d3.intoArray(accumulators, to + 15 * LANES);
    }

    /// Three rows, staged as four.
    static void tile3(
            MemorySegment w, MemorySegment x, long xOffset, int bytes, float[] accumulators, int from, int to) {
        FloatVector a0 = fromArray(FLOATS, accumulators, from);
        FloatVector a1 = fromArray(FLOATS, accumulators, from + LANES);
        FloatVector a2 = fromArray(FLOATS, accumulators, from + 2 * LANES);
        FloatVector a3 = fromArray(FLOATS, accumulators, from + 3 * LANES);
        FloatVector b0 = fromArray(FLOATS, accumulators, from + 4 * LANES);
        FloatVector b1 = fromArray(FLOATS, accumulators, from + 5 * LANES);
        FloatVector b2 = fromArray(FLOATS, accumulators, from + 6 * LANES);
        FloatVector b3 = fromArray(FLOATS, accumulators, from + 7 * LANES);
        FloatVector c0 = fromArray(FLOATS, accumulators, from + 8 * LANES);
        FloatVector c1 = fromArray(FLOATS, accumulators, from + 9 * LANES);
        FloatVector c2 = fromArray(FLOATS, accumulators, from + 10 * LANES);
        FloatVector c3 = fromArray(FLOATS, accumulators, from + 11 * LANES);
        for (int k = 0; k < bytes; k += 4 * BYTES) {
            long wk = k;
            long xk = xOffset + k;
            FloatVector w0 = load(w, wk);
            FloatVector w1 = load(w, wk + BYTES);
            FloatVector w2 = load(w, wk + 2L * BYTES);
            FloatVector w3 = load(w, wk + 3L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            FloatVector x1 = load(x, xk + BYTES);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
            FloatVector x2 = load(x, xk + 2L * BYTES);
            c0 = w0.fma(x2, c0);
            c1 = w1.fma(x2, c1);
            c2 = w2.fma(x2, c2);
            c3 = w3.fma(x2, c3);
        }
        a0.intoArray(accumulators, to);
        a1.intoArray(accumulators, to + LANES);
        a2.intoArray(accumulators, to + 2 * LANES);
        a3.intoArray(accumulators, to + 3 * LANES);
        b0.intoArray(accumulators, to + 4 * LANES);
        b1.intoArray(accumulators, to + 5 * LANES);
        b2.intoArray(accumulators, to + 6 * LANES);
        b3.intoArray(accumulators, to + 7 * LANES);
        c0.intoArray(accumulators, to + 8 * LANES);
        c1.intoArray(accumulators, to + 9 * LANES);
        c2.intoArray(accumulators, to + 10 * LANES);
        c3.intoArray(accumulators, to + 11 * LANES);
    }

    /// Two rows.
    static void tile2(
            MemorySegment w, MemorySegment x, long xOffset, int bytes, float[] accumulators, int from, int to) {
        FloatVector a0 = fromArray(FLOATS, accumulators, from);
        FloatVector a1 = fromArray(FLOATS, accumulators, from + LANES);
        FloatVector a2 = fromArray(FLOATS, accumulators, from + 2 * LANES);
        FloatVector a3 = fromArray(FLOATS, accumulators, from + 3 * LANES);
        FloatVector b0 = fromArray(FLOATS, accumulators, from + 4 * LANES);
        FloatVector b1 = fromArray(FLOATS, accumulators, from + 5 * LANES);
        FloatVector b2 = fromArray(FLOATS, accumulators, from + 6 * LANES);
        FloatVector b3 = fromArray(FLOATS, accumulators, from + 7 * LANES);
        for (int k = 0; k < bytes; k += 2 * BYTES) {
            long wk = 2L * k;
            long xk = xOffset + k;
            FloatVector w0 = load(w, wk);
            FloatVector w1 = load(w, wk + BYTES);
            FloatVector w2 = load(w, wk + 2L * BYTES);
            FloatVector w3 = load(w, wk + 3L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            FloatVector x1 = load(x, xk + BYTES);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
        }
        a0.intoArray(accumulators, to);
        a1.intoArray(accumulators, to + LANES);
        a2.intoArray(accumulators, to + 2 * LANES);
        a3.intoArray(accumulators, to + 3 * LANES);
        b0.intoArray(accumulators, to + 4 * LANES);
        b1.intoArray(accumulators, to + 5 * LANES);
        b2.intoArray(accumulators, to + 6 * LANES);
        b3.intoArray(accumulators, to + 7 * LANES);
    }

    /// One row.
    static void tile1(
            MemorySegment w, MemorySegment x, long xOffset, int bytes, float[] accumulators, int from, int to) {
        FloatVector a0 = fromArray(FLOATS, accumulators, from);
        FloatVector a1 = fromArray(FLOATS, accumulators, from + LANES);
        FloatVector a2 = fromArray(FLOATS, accumulators, from + 2 * LANES);
        FloatVector a3 = fromArray(FLOATS, accumulators, from + 3 * LANES);
        for (int k = 0; k < bytes; k += BYTES) {
            long wk = 4L * k;
            long xk = xOffset + k;
            FloatVector w0 = load(w, wk);
            FloatVector w1 = load(w, wk + BYTES);
            FloatVector w2 = load(w, wk + 2L * BYTES);
            FloatVector w3 = load(w, wk + 3L * BYTES);
            FloatVector x0 = load(x, xk);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
        }
        a0.intoArray(accumulators, to);
        a1.intoArray(accumulators, to + LANES);
        a2.intoArray(accumulators, to + 2 * LANES);
        a3.intoArray(accumulators, to + 3 * LANES);
    }
}
