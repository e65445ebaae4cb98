package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.VectorDecoder.BLOCK;
import static io.speccascade.kernels.host.VectorDecoder.Q4_BYTES;
import static io.speccascade.kernels.host.VectorDecoder.Q8_BYTES;
import static io.speccascade.kernels.host.VectorDecoder.brainHalf;
import static io.speccascade.kernels.host.VectorDecoder.bytes;
import static io.speccascade.kernels.host.VectorDecoder.half;
import static io.speccascade.kernels.host.VectorDecoder.high;
import static io.speccascade.kernels.host.VectorDecoder.low;
import static io.speccascade.kernels.host.VectorDecoder.scale;
import static io.speccascade.kernels.host.VectorDecoder.signed;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.load;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of a single row with four weight rows, decoded on their way from memory: where a decoding step spends its
/// time. Every accumulator takes the same products in the same order as in [VectorTiles].
///
/// Where decoding takes many steps the compiler inlines no more than two rows of it.
final class VectorRow {
    private VectorRow() {}

    /// Whether rows of `weight` are whole vectors, and vectors of bytes no shorter than those of floats.
    static boolean fits(Weight weight) {
        return weight.inputs() % LANES == 0 && (LANES >= 8 || weight.type().blockLength() == 1);
    }

    /// Leaves four accumulators at index `to` of `out`: those of weight rows `first`, `first` + `apart` and so on, but
    /// at most `last`. Rows far apart are read as four separate streams; neighbours in one page of memory would hide
    /// each other from the prefetcher.
    static void multiply(float[] out, int to, Weight weight, int first, int apart, int last, MemorySegment x) {
        MemorySegment w = weight.segment();
        int size = weight.inputs();
        long w0 = weight.rowOffset(first);
        long w1 = weight.rowOffset(Math.min(first + apart, last));
        long w2 = weight.rowOffset(Math.min(first + 2 * apart, last));
        long w3 = weight.rowOffset(Math.min(first + 3 * apart, last));
        switch (weight.type()) {
            case F32 -> f32(out, to, w, w0, w1, w2, w3, x, size);
            case F16 -> {
                f16(out, to, w, w0, w1, x, size);
                f16(out, to + 2 * LANES, w, w2, w3, x, size);
            }
            case BF16 -> bf16(out, to, w, w0, w1, w2, w3, x, size);
            case Q8_0 -> q8(out, to, w, w0, w1, w2, w3, x, size);
            case Q4_0 -> {
                q4(out, to, w, w0, w1, x, size);
                q4(out, to + 2 * LANES, w, w2, w3, x, size);
            }
            case I32 -> throw new IllegalArgumentException("weight: I32 (expected: a floating or quantised type)");
        }
    }

    private static void f32(
            float[] out, int to, MemorySegment w, long w0, long w1, long w2, long w3, MemorySegment x, int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int i = 0; i < size; i += LANES) {
            FloatVector xi = load(x, 4L * i);
            a0 = load(w, w0 + 4L * i).fma(xi, a0);
            a1 = load(w, w1 + 4L * i).fma(xi, a1);
            a2 = load(w, w2 + 4L * i).fma(xi, a2);
            a3 = load(w, w3 + 4L * i).fma(xi, a3);
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + LANES);
        a2.intoArray(out, to + 2 * LANES);
        a3.intoArray(out, to + 3 * LANES);
    }

    private static void f16(float[] out, int to, MemorySegment w, long w0, long w1, MemorySegment x, int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        for (int i = 0; i < size; i += LANES) {
            FloatVector xi = load(x, 4L * i);
            a0 = half(w, w0 + 2L * i).fma(xi, a0);
            a1 = half(w, w1 + 2L * i).fma(xi, a1);
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + LANES);
    }

    private static void bf16(
            float[] out, int to, MemorySegment w, long w0, long w1, long w2, long w3, MemorySegment x, int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int i = 0; i < size; i += LANES) {
            FloatVector xi = load(x, 4L * i);
            a0 = brainHalf(w, w0 + 2L * i).fma(xi, a0);
            a1 = brainHalf(w, w1 + 2L * i).fma(xi, a1);
            a2 = brainHalf(w, w2 + 2L * i).fma(xi, a2);
            a3 = brainHalf(w, w3 + 2L * i).fma(xi, a3);
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + LANES);
        a2.intoArray(out, to + 2 * LANES);
        a3.intoArray(out, to + 3 * LANES);
    }

    private static void q8(
            float[] out, int to, MemorySegment w, long w0, long w1, long w2, long w3, MemorySegment x, int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int block = 0; block < size / BLOCK; block++) {
            long at = (long) Q8_BYTES * block;
            long xk = 4L * BLOCK * block;
            float s0 = scale(w, w0 + at);
            float s1 = scale(w, w1 + at);
            float s2 = scale(w, w2 + at);
            float s3 = scale(w, w3 + at);
            for (int i = 0; i < BLOCK; i += LANES) {
                FloatVector xi = load(x, xk + 4L * i);
                long quanta = at + 2 + i;
                a0 = signed(bytes(w, w0 + quanta), 0, s0).fma(xi, a0);
                a1 = signed(bytes(w, w1 + quanta), 0, s1).fma(xi, a1);
                a2 = signed(bytes(w, w2 + quanta), 0, s2).fma(xi, a2);
                a3 = signed(bytes(w, w3 + quanta), 0, s3).fma(xi, a3);
            }
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + LANES);
        a2.intoArray(out, to + 2 * LANES);
        a3.intoArray(out, to + 3 * LANES);
    }

    private static void q4(float[] out, int to, MemorySegment w, long w0, long w1, MemorySegment x, int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        for (int block = 0; block < size / BLOCK; block++) {
            long at = (long) Q4_BYTES * block;
            long xk = 4L * BLOCK * block;
            float s0 = scale(w, w0 + at);
            float s1 = scale(w, w1 + at);
            for (int i = 0; i < BLOCK / 2; i += LANES) {
                FloatVector xi = load(x, xk + 4L * i);
                long pairs = at + 2 + i;
                a0 = low(bytes(w, w0 + pairs), 0, s0).fma(xi, a0);
                a1 = low(bytes(w, w1 + pairs), 0, s1).fma(xi, a1);
            }
            for (int i = 0; i < BLOCK / 2; i += LANES) {
                FloatVector xi = load(x, xk + 2L * BLOCK + 4L * i);
                long pairs = at + 2 + i;
                a0 = high(bytes(w, w0 + pairs), 0, s0).fma(xi, a0);
                a1 = high(bytes(w, w1 + pairs), 0, s1).fma(xi, a1);
            }
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + LANES);
    }
}
