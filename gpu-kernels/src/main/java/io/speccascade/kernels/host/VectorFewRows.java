package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.VectorDecoder.BLOCK;
import static io.speccascade.kernels.host.VectorDecoder.BYTE_COUNT;
import static io.speccascade.kernels.host.VectorDecoder.PARTS;
import static io.speccascade.kernels.host.VectorDecoder.Q8_BYTES;
import static io.speccascade.kernels.host.VectorDecoder.bytes;
import static io.speccascade.kernels.host.VectorDecoder.scale;
import static io.speccascade.kernels.host.VectorDecoder.signed;
import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.load;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of up to six rows with two rows of Q8_0 weights, decoded on their way from memory: what verifying a draft
/// takes. With three the compiler gives up inlining. Writing weights down first, as [VectorTiles] wants them, takes
/// longer than multiplying them with so few rows, where there are registers enough.
/// Every accumulator takes the same products in the same order as there and in [VectorRow].
final class VectorFewRows {
    /// Rows of a tile; so many are staged side by side, vector by vector.
    static final int ROWS = 6;
    /// Weight rows of a tile.
    static final int OUTPUTS = 2;

    private VectorFewRows() {}

    /// Leaves the accumulators of `size` inputs in `sums`, output by output.
    ///
    /// @param w0 byte offset of the first weight row's inputs; of the second `w1`
    /// @param xOffset byte offset of the first row's inputs
    static void q8(float[] sums, MemorySegment w, long w0, long w1, MemorySegment x, long xOffset, int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector a4 = FloatVector.zero(FLOATS);
        FloatVector a5 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        FloatVector b4 = FloatVector.zero(FLOATS);
        FloatVector b5 = FloatVector.zero(FLOATS);
        for (int block = 0; block < size / BLOCK; block++) {
            long at = (long) Q8_BYTES * block;
            long xk = xOffset + (long) ROWS * Float.BYTES * BLOCK * block;
            float s0 = scale(w, w0 + at);
            float s1 = scale(w, w1 + at);
            for (int i = 0; i < BLOCK; i += LANES) {
                long xi = xk + (long) ROWS * Float.BYTES * i;
                long quanta = at + 2 + i - i % BYTE_COUNT;
                int part = i / LANES % PARTS;
                FloatVector v0 = signed(bytes(w, w0 + quanta), part, s0);
                FloatVector v1 = signed(bytes(w, w1 + quanta), part, s1);
                FloatVector x0 = load(x, xi);
                a0 = v0.fma(x0, a0);
                b0 = v1.fma(x0, b0);
                FloatVector x1 = load(x, xi + BYTES);
                a1 = v0.fma(x1, a1);
                b1 = v1.fma(x1, b1);
                FloatVector x2 = load(x, xi + 2L * BYTES);
                a2 = v0.fma(x2, a2);
                b2 = v1.fma(x2, b2);
                FloatVector x3 = load(x, xi + 3L * BYTES);
                a3 = v0.fma(x3, a3);
                b3 = v1.fma(x3, b3);
                FloatVector x4 = load(x, xi + 4L * BYTES);
                a4 = v0.fma(x4, a4);
                b4 = v1.fma(x4, b4);
                FloatVector x5 = load(x, xi + 5L * BYTES);
                a5 = v0.fma(x5, a5);
                b5 = v1.fma(x5, b5);
            }
        }
        a0.intoArray(sums, 0);
        a1.intoArray(sums, LANES);
        a2.intoArray(sums, 2 * LANES);
        a3.intoArray(sums, 3 * LANES);
        a4.intoArray(sums, 4 * LANES);
        a5.intoArray(sums, 5 * LANES);
        b0.intoArray(sums, 6 * LANES);
        b1.intoArray(sums, 7 * LANES);
        b2.intoArray(sums, 8 * LANES);
        b3.intoArray(sums, 9 * LANES);
        b4.intoArray(sums, 10 * LANES);
        b5.intoArray(sums, 11 * LANES);
    }
}
