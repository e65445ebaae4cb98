package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.load;
import static io.speccascade.kernels.host.Vectors.sum;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of a few rows with four weight rows, all padded to whole vectors. Every result has one accumulator that
/// takes the vectors in order, so it does not matter which tile computes it; the tiles differ in how many results share
/// a load.
final class VectorTiles {
    private VectorTiles() {}

    /// One row.
    static void tile1(
            MemorySegment y, long yOffset, MemorySegment w, long wStride, MemorySegment x, long xOffset, int bytes) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int k = 0; k < bytes; k += BYTES) {
            FloatVector x0 = load(x, xOffset + k);
            a0 = load(w, k).fma(x0, a0);
            a1 = load(w, wStride + k).fma(x0, a1);
            a2 = load(w, 2 * wStride + k).fma(x0, a2);
            a3 = load(w, 3 * wStride + k).fma(x0, a3);
        }
        put(y, yOffset, sum(a0), sum(a1), sum(a2), sum(a3));
    }

    /// Two rows.
    static void tile2(
            MemorySegment y,
            long yOffset,
            long yStride,
            MemorySegment w,
            long wStride,
            MemorySegment x,
            long xOffset,
            long xStride,
            int bytes) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        for (int k = 0; k < bytes; k += BYTES) {
            FloatVector w0 = load(w, k);
            FloatVector w1 = load(w, wStride + k);
            FloatVector w2 = load(w, 2 * wStride + k);
            FloatVector w3 = load(w, 3 * wStride + k);
            FloatVector x0 = load(x, xOffset + k);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            FloatVector x1 = load(x, xOffset + xStride + k);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
        }
        put(y, yOffset, sum(a0), sum(a1), sum(a2), sum(a3));
        put(y, yOffset + yStride, sum(b0), sum(b1), sum(b2), sum(b3));
    }

    /// Four rows.
    static void tile4(
            MemorySegment y,
            long yOffset,
            long yStride,
            MemorySegment w,
            long wStride,
            MemorySegment x,
            long xOffset,
            long xStride,
            int bytes) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        FloatVector c0 = FloatVector.zero(FLOATS);
        FloatVector c1 = FloatVector.zero(FLOATS);
        FloatVector c2 = FloatVector.zero(FLOATS);
        FloatVector c3 = FloatVector.zero(FLOATS);
        FloatVector d0 = FloatVector.zero(FLOATS);
        FloatVector d1 = FloatVector.zero(FLOATS);
        FloatVector d2 = FloatVector.zero(FLOATS);
        FloatVector d3 = FloatVector.zero(FLOATS);
        for (int k = 0; k < bytes; k += BYTES) {
            FloatVector w0 = load(w, k);
            FloatVector w1 = load(w, wStride + k);
            FloatVector w2 = load(w, 2 * wStride + k);
            FloatVector w3 = load(w, 3 * wStride + k);
            FloatVector x0 = load(x, xOffset + k);
            a0 = w0.fma(x0, a0);
            a1 = w1.fma(x0, a1);
            a2 = w2.fma(x0, a2);
            a3 = w3.fma(x0, a3);
            FloatVector x1 = load(x, xOffset + xStride + k);
            b0 = w0.fma(x1, b0);
            b1 = w1.fma(x1, b1);
            b2 = w2.fma(x1, b2);
            b3 = w3.fma(x1, b3);
            FloatVector x2 = load(x, xOffset + 2 * xStride + k);
            c0 = w0.fma(x2, c0);
            c1 = w1.fma(x2, c1);
            c2 = w2.fma(x2, c2);
            c3 = w3.fma(x2, c3);
            FloatVector x3 = load(x, xOffset + 3 * xStride + k);
            d0 = w0.fma(x3, d0);
            d1 = w1.fma(x3, d1);
            d2 = w2.fma(x3, d2);
            d3 = w3.fma(x3, d3);
        }
        put(y, yOffset, sum(a0), sum(a1), sum(a2), sum(a3));
        put(y, yOffset + yStride, sum(b0), sum(b1), sum(b2), sum(b3));
        put(y, yOffset + 2 * yStride, sum(c0), sum(c1), sum(c2), sum(c3));
        put(y, yOffset + 3 * yStride, sum(d0), sum(d1), sum(d2), sum(d3));
    }

    private static void put(MemorySegment y, long offset, float y0, float y1, float y2, float y3) {
        y.set(PlainDecoder.FLOAT, offset, y0);
        y.set(PlainDecoder.FLOAT, offset + 4, y1);
        y.set(PlainDecoder.FLOAT, offset + 8, y2);
        y.set(PlainDecoder.FLOAT, offset + 12, y3);
    }
}
