package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.VectorDecoder.BLOCK;
import static io.speccascade.kernels.host.VectorDecoder.BYTE_COUNT;
import static io.speccascade.kernels.host.VectorDecoder.PARTS;
import static io.speccascade.kernels.host.VectorDecoder.Q4_BYTES;
import static io.speccascade.kernels.host.VectorDecoder.Q8_BYTES;
import static io.speccascade.kernels.host.VectorDecoder.brainHalf;
import static io.speccascade.kernels.host.VectorDecoder.bytes;
import static io.speccascade.kernels.host.VectorDecoder.half;
import static io.speccascade.kernels.host.VectorDecoder.high;
import static io.speccascade.kernels.host.VectorDecoder.low;
import static io.speccascade.kernels.host.VectorDecoder.scale;
import static io.speccascade.kernels.host.VectorDecoder.signed;
import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.load;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// Products of a single row with four weight rows, decoded on their way from memory: where a decoding step spends its
/// time. Every accumulator takes the same products in the same order as in [VectorTiles]. Rows far apart are read side
/// by
/// side: neighbours within a page of memory would hide each other from the prefetcher.
///
/// Where decoding takes many steps the compiler inlines no more than two rows of it.
final class VectorRow {
    private VectorRow() {}

    /// Leaves the accumulators of outputs `j`, `j` + `apart`, `j` + 2·`apart` and `j` + 3·`apart` of a part in `sums`,
    /// where output 0 of the part has index `at`, over inputs `from` to `to`; instead of one past the part its
    /// last.
    ///
    /// @param decoded for four stretches of rows in super-blocks, whose decoding is too long for the inner loop
    static void multiply(
            float[] sums,
            int at,
            Weight weight,
            int first,
            int count,
            int j,
            int apart,
            MemorySegment x,
            int from,
            int to,
            MemorySegment decoded) {
        MemorySegment w = weight.segment();
        int size = to - from;
        long xOffset = 4L * from;
        long start = weight.rowOffset(first) + weight.type().byteSize(from);
        int j0 = Math.min(j, count - 1);
        int j1 = Math.min(j + apart, count - 1);
        int j2 = Math.min(j + 2 * apart, count - 1);
        int j3 = Math.min(j + 3 * apart, count - 1);
        long w0 = start + weight.rowOffset(j0);
        long w1 = start + weight.rowOffset(j1);
        long w2 = start + weight.rowOffset(j2);
        long w3 = start + weight.rowOffset(j3);
        int at0 = from == 0 ? at + j0 * LANES : 0;
        int at1 = from == 0 ? at + j1 * LANES : LANES;
        int at2 = from == 0 ? at + j2 * LANES : 2 * LANES;
        int at3 = from == 0 ? at + j3 * LANES : 3 * LANES;
        switch (weight.type()) {
            case F32 -> f32(sums, at0, at1, at2, at3, w, w0, w1, w2, w3, x, xOffset, size);
            case F16 -> {
                f16(sums, at0, at1, w, w0, w1, x, xOffset, size);
                f16(sums, at2, at3, w, w2, w3, x, xOffset, size);
            }
            case BF16 -> bf16(sums, at0, at1, at2, at3, w, w0, w1, w2, w3, x, xOffset, size);
            case Q8_0 -> q8(sums, at0, at1, at2, at3, w, w0, w1, w2, w3, x, xOffset, size);
            case Q4_0 -> {
                q4(sums, at0, at1, w, w0, w1, x, xOffset, size);
                q4(sums, at2, at3, w, w2, w3, x, xOffset, size);
            }
            case Q4_K, Q5_K, Q6_K -> {
                long row = 4L * size;
                VectorDecoder.decode(decoded, 0, BYTES, weight, first + j0, from, to);
                VectorDecoder.decode(decoded, row, BYTES, weight, first + j1, from, to);
                VectorDecoder.decode(decoded, 2 * row, BYTES, weight, first + j2, from, to);
                VectorDecoder.decode(decoded, 3 * row, BYTES, weight, first + j3, from, to);
                f32(sums, at0, at1, at2, at3, decoded, 0, row, 2 * row, 3 * row, x, xOffset, size);
            }
            case I32 -> throw new IllegalArgumentException("weight: I32 (expected: a floating or quantised type)");
        }
        if (from > 0) {
            VectorProduct.add(sums, at + j0 * LANES, at0, LANES);
            VectorProduct.add(sums, at + j1 * LANES, at1, LANES);
            VectorProduct.add(sums, at + j2 * LANES, at2, LANES);
            VectorProduct.add(sums, at + j3 * LANES, at3, LANES);
        }
    }

    private static void f32(
            float[] sums,
            int at0,
            int at1,
            int at2,
            int at3,
            MemorySegment w,
            long w0,
            long w1,
            long w2,
            long w3,
            MemorySegment x,
            long xOffset,
            int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int i = 0; i < size; i += LANES) {
            FloatVector xi = load(x, xOffset + 4L * i);
            a0 = load(w, w0 + 4L * i).fma(xi, a0);
            a1 = load(w, w1 + 4L * i).fma(xi, a1);
            a2 = load(w, w2 + 4L * i).fma(xi, a2);
            a3 = load(w, w3 + 4L * i).fma(xi, a3);
        }
        a0.intoArray(sums, at0);
        a1.intoArray(sums, at1);
        a2.intoArray(sums, at2);
        a3.intoArray(sums, at3);
    }

    private static void f16(
            float[] sums,
            int at0,
            int at1,
            MemorySegment w,
            long w0,
            long w1,
            MemorySegment x,
            long xOffset,
            int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        for (int i = 0; i < size; i += LANES) {
            FloatVector xi = load(x, xOffset + 4L * i);
            a0 = half(w, w0 + 2L * i).fma(xi, a0);
            a1 = half(w, w1 + 2L * i).fma(xi, a1);
        }
        a0.intoArray(sums, at0);
        a1.intoArray(sums, at1);
    }

    private static void bf16(
            float[] sums,
            int at0,
            int at1,
            int at2,
            int at3,
            MemorySegment w,
            long w0,
            long w1,
            long w2,
            long w3,
            MemorySegment x,
            long xOffset,
            int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int i = 0; i < size; i += LANES) {
            FloatVector xi = load(x, xOffset + 4L * i);
            a0 = brainHalf(w, w0 + 2L * i).fma(xi, a0);
            a1 = brainHalf(w, w1 + 2L * i).fma(xi, a1);
            a2 = brainHalf(w, w2 + 2L * i).fma(xi, a2);
            a3 = brainHalf(w, w3 + 2L * i).fma(xi, a3);
        }
        a0.intoArray(sums, at0);
        a1.intoArray(sums, at1);
        a2.intoArray(sums, at2);
        a3.intoArray(sums, at3);
    }

    private static void q8(
            float[] sums,
            int at0,
            int at1,
            int at2,
            int at3,
            MemorySegment w,
            long w0,
            long w1,
            long w2,
            long w3,
            MemorySegment x,
            long xOffset,
            int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        for (int block = 0; block < size / BLOCK; block++) {
            long at = (long) Q8_BYTES * block;
            long xk = xOffset + 4L * BLOCK * block;
            float s0 = scale(w, w0 + at);
            float s1 = scale(w, w1 + at);
            float s2 = scale(w, w2 + at);
            float s3 = scale(w, w3 + at);
            for (int i = 0; i < BLOCK; i += LANES) {
                FloatVector xi = load(x, xk + 4L * i);
                long quanta = at + 2 + i - i % BYTE_COUNT;
                int part = i / LANES % PARTS;
                a0 = signed(bytes(w, w0 + quanta), part, s0).fma(xi, a0);
                a1 = signed(bytes(w, w1 + quanta), part, s1).fma(xi, a1);
                a2 = signed(bytes(w, w2 + quanta), part, s2).fma(xi, a2);
                a3 = signed(bytes(w, w3 + quanta), part, s3).fma(xi, a3);
            }
        }
        a0.intoArray(sums, at0);
        a1.intoArray(sums, at1);
        a2.intoArray(sums, at2);
        a3.intoArray(sums, at3);
    }

    private static void q4(
            float[] sums,
            int at0,
            int at1,
            MemorySegment w,
            long w0,
            long w1,
            MemorySegment x,
            long xOffset,
            int size) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        for (int block = 0; block < size / BLOCK; block++) {
            long at = (long) Q4_BYTES * block;
            long xk = xOffset + 4L * BLOCK * block;
            float s0 = scale(w, w0 + at);
            float s1 = scale(w, w1 + at);
            for (int i = 0; i < BLOCK / 2; i += LANES) {
                FloatVector xi = load(x, xk + 4L * i);
                long pairs = at + 2 + i - i % BYTE_COUNT;
                int part = i / LANES % PARTS;
                a0 = low(bytes(w, w0 + pairs), part, s0).fma(xi, a0);
                a1 = low(bytes(w, w1 + pairs), part, s1).fma(xi, a1);
            }
            for (int i = 0; i < BLOCK / 2; i += LANES) {
                FloatVector xi = load(x, xk + 2L * BLOCK + 4L * i);
                long pairs = at + 2 + i - i % BYTE_COUNT;
                int part = i / LANES % PARTS;
                a0 = high(bytes(w, w0 + pairs), part, s0).fma(xi, a0);
                a1 = high(bytes(w, w1 + pairs), part, s1).fma(xi, a1);
            }
        }
        a0.intoArray(sums, at0);
        a1.intoArray(sums, at1);
    }
}
