package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.INTS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.ORDER;
import static io.speccascade.kernels.host.Vectors.load;
import static io.speccascade.kernels.host.Vectors.store;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Weights as numbers, one vector at a time. The number that a weight becomes is the same wherever it is decoded.
final class VectorDecoder {
    /// Elements of a quantised block.
    static final int BLOCK = 32;

    static final int Q8_BYTES = 34;
    static final int Q4_BYTES = 18;

    /// As many bytes as there are floats in a vector; but no vector is shorter than 64 bits, so that with 128-bit
    /// vectors
    /// one of bytes becomes two of floats.
    private static final VectorSpecies<Byte> BYTE_LANES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, LANES * Byte.SIZE)));

    private static final VectorSpecies<Short> SHORT_LANES =
            VectorSpecies.of(short.class, VectorShape.forBitSize(LANES * Short.SIZE));
    static final int BYTE_COUNT = BYTE_LANES.length();
    /// Vectors of floats in one of bytes.
    static final int PARTS = BYTE_COUNT / LANES;

    /// All half-precision numbers: a scale is read and spread over a vector in one go, without a conversion.
    private static final float[] HALVES = halves();

    private VectorDecoder() {}

    private static float[] halves() {
        float[] halves = new float[1 << Short.SIZE];
        for (int bits = 0; bits < halves.length; bits++) {
            halves[bits] = Float.float16ToFloat((short) bits);
        }
        return halves;
    }

    /// Writes elements `from` to `to` of one row of `weight`, vector after vector, each `step` bytes after the last
    /// one;
    /// the lanes after the row's end are 0. `from` is a multiple of a block.
    static void decode(MemorySegment out, long outOffset, long step, Weight weight, int row, int from, int to) {
        MemorySegment source = weight.segment();
        long offset = weight.rowOffset(row) + weight.type().byteSize(from);
        int whole = FLOATS.loopBound(to - from);
        switch (weight.type()) {
            case F32 -> f32(out, outOffset, step, source, offset, whole);
            case F16 -> f16(out, outOffset, step, source, offset, whole);
            case BF16 -> bf16(out, outOffset, step, source, offset, whole);
            case Q8_0 -> q8(out, outOffset, step, source, offset, whole);
            case Q4_0 -> q4(out, outOffset, step, source, offset, whole);
            case Q4_K -> VectorSuperBlocks.q4(out, outOffset, step, source, offset, whole);
            case Q5_K -> VectorSuperBlocks.q5(out, outOffset, step, source, offset, whole);
            case Q6_K -> VectorSuperBlocks.q6(out, outOffset, step, source, offset, whole);
            case I32 -> throw new IllegalArgumentException("weight: I32 (expected: a floating or quantised type)");
        }
        if (whole < to - from) {
            long at = outOffset + whole / LANES * step;
            store(FloatVector.zero(FLOATS), out, at);
            for (int i = from + whole; i < to; i++) {
                float value = PlainDecoder.unquantised(weight, row, i);
                out.set(PlainDecoder.FLOAT, at + 4L * (i - from - whole), value);
            }
        }
    }

    private static void f32(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i += LANES) {
            store(load(source, offset + 4L * i), out, to + i / LANES * step);
        }
    }

    private static void f16(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i += LANES) {
            store(half(source, offset + 2L * i), out, to + i / LANES * step);
        }
    }

    private static void bf16(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i += LANES) {
            store(brainHalf(source, offset + 2L * i), out, to + i / LANES * step);
        }
    }

    private static void q8(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / BLOCK; block++) {
            long at = offset + (long) Q8_BYTES * block;
            long target = to + (long) block * (BLOCK / LANES) * step;
            float scale = scale(source, at);
            for (int i = 0; i < BLOCK; i += BYTE_COUNT) {
                ByteVector quanta = bytes(source, at + 2 + i);
                for (int part = 0; part < PARTS; part++) {
                    store(signed(quanta, part, scale), out, target + (i / LANES + part) * step);
                }
            }
        }
    }

    private static void q4(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / BLOCK; block++) {
            long at = offset + (long) Q4_BYTES * block;
            long target = to + (long) block * (BLOCK / LANES) * step;
            float scale = scale(source, at);
            for (int i = 0; i < BLOCK / 2; i += BYTE_COUNT) {
                ByteVector quanta = bytes(source, at + 2 + i);
                for (int part = 0; part < PARTS; part++) {
                    long low = target + (i / LANES + part) * step;
                    store(low(quanta, part, scale), out, low);
                    store(high(quanta, part, scale), out, low + BLOCK / 2 / LANES * step);
                }
            }
        }
    }

    /// Scale of the quantised block at `at`.
    static float scale(MemorySegment source, long at) {
        return HALVES[source.get(PlainDecoder.SHORT, at) & 0xFFFF];
    }

    static ByteVector bytes(MemorySegment source, long at) {
        return ByteVector.fromMemorySegment(BYTE_LANES, source, at, ORDER);
    }

    /// Signed bytes (part `part` of them) times a scale.
    static FloatVector signed(ByteVector quanta, int part, float scale) {
        return ((FloatVector) quanta.convertShape(VectorOperators.B2F, FLOATS, part)).mul(scale);
    }

    /// Low four bits, less 8, times a scale.
    static FloatVector low(ByteVector pairs, int part, float scale) {
        return nibbles(unsigned(pairs, part).lanewise(VectorOperators.AND, 0xF), scale);
    }

    /// High four bits, less 8, times a scale.
    static FloatVector high(ByteVector pairs, int part, float scale) {
        return nibbles(unsigned(pairs, part).lanewise(VectorOperators.LSHR, 4), scale);
    }

    static IntVector unsigned(ByteVector pairs, int part) {
        return (IntVector) pairs.convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, part);
    }

    private static FloatVector nibbles(IntVector nibbles, float scale) {
        return ((FloatVector) nibbles.sub(8).convertShape(VectorOperators.I2F, FLOATS, 0)).mul(scale);
    }

    private static IntVector shorts(MemorySegment source, long offset) {
        return (IntVector) ShortVector.fromMemorySegment(SHORT_LANES, source, offset, ORDER)
                .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
    }

    /// BF16: the upper half of a single-precision number.
    static FloatVector brainHalf(MemorySegment source, long offset) {
        return shorts(source, offset).lanewise(VectorOperators.LSHL, 16).reinterpretAsFloats();
    }

    /// F16: moves exponent and fraction into place and rebases the exponent. A subnormal number gets the least exponent
    /// and loses the bit that this implies; infinities and NaNs get the greatest.
    static FloatVector half(MemorySegment source, long offset) {
        IntVector bits = shorts(source, offset);
        IntVector magnitude = bits.lanewise(VectorOperators.AND, 0x7FFF).lanewise(VectorOperators.LSHL, 13);
        IntVector sign = bits.lanewise(VectorOperators.AND, 0x8000).lanewise(VectorOperators.LSHL, 16);
        IntVector normal = magnitude.add(112 << 23);
        IntVector subnormal =
                magnitude.add(113 << 23).reinterpretAsFloats().sub(0x1p-14f).reinterpretAsInts();
        return normal.blend(subnormal, magnitude.compare(VectorOperators.LT, 1 << 23))
                .blend(magnitude.add(224 << 23), magnitude.compare(VectorOperators.GE, 31 << 23))
                .lanewise(VectorOperators.OR, sign)
                .reinterpretAsFloats();
    }
}
