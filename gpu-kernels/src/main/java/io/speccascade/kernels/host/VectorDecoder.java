package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.INTS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.ORDER;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Weight rows as numbers, one vector at a time.
final class VectorDecoder {
    private static final int BLOCK = 32;
    /// As many bytes or shorts as there are floats in a vector, but no shape is shorter than 64 bits.
    private static final VectorSpecies<Byte> BYTE_LANES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, LANES * Byte.SIZE)));

    private static final VectorSpecies<Short> SHORT_LANES =
            VectorSpecies.of(short.class, VectorShape.forBitSize(Math.max(64, LANES * Short.SIZE)));

    private VectorDecoder() {}

    /// Writes one row of `weight` as floats to `out` from byte `outOffset` on.
    static void decode(MemorySegment out, long outOffset, Weight weight, int row) {
        MemorySegment source = weight.segment();
        long offset = weight.rowOffset(row);
        int size = weight.inputs();
        if ((LANES < 8 && weight.type() != ElementType.F32) || size % LANES != 0) {
            PlainDecoder.decode(out, outOffset, weight, row);
            return;
        }
        switch (weight.type()) {
            case F32 -> MemorySegment.copy(source, offset, out, outOffset, 4L * size);
            case F16 -> f16(out, outOffset, source, offset, size);
            case BF16 -> bf16(out, outOffset, source, offset, size);
            case Q8_0 -> q8(out, outOffset, source, offset, size);
            case Q4_0 -> q4(out, outOffset, source, offset, size);
            case I32 -> throw new IllegalArgumentException("weight: I32 (expected: a floating or quantised type)");
        }
    }

    private static IntVector shorts(MemorySegment source, long offset) {
        return (IntVector) ShortVector.fromMemorySegment(SHORT_LANES, source, offset, ORDER)
                .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
    }

    private static void bf16(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i += LANES) {
            FloatVector value = shorts(source, offset + 2L * i)
                    .lanewise(VectorOperators.LSHL, 16)
                    .reinterpretAsFloats();
            value.intoMemorySegment(out, outOffset + 4L * i, ORDER);
        }
    }

    private static void f16(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i += LANES) {
            half(shorts(source, offset + 2L * i)).intoMemorySegment(out, outOffset + 4L * i, ORDER);
        }
    }

    /// Half precision to single: moves exponent and fraction into place, then scales by 2^112, which also makes normal
    /// numbers of the subnormal ones; infinities and NaNs get the greatest exponent.
    private static FloatVector half(IntVector bits) {
        IntVector magnitude = bits.lanewise(VectorOperators.AND, 0x7FFF).lanewise(VectorOperators.LSHL, 13);
        IntVector sign = bits.lanewise(VectorOperators.AND, 0x8000).lanewise(VectorOperators.LSHL, 16);
        IntVector scaled = magnitude.reinterpretAsFloats().mul(0x1p112f).reinterpretAsInts();
        IntVector special =
                scaled.lanewise(VectorOperators.OR, 0x7F800000, magnitude.compare(VectorOperators.GE, 0x7C00 << 13));
        return special.lanewise(VectorOperators.OR, sign).reinterpretAsFloats();
    }

    private static void q8(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / BLOCK; block++) {
            long at = offset + 34L * block;
            long to = outOffset + 4L * BLOCK * block;
            float scale = Float.float16ToFloat(source.get(PlainDecoder.SHORT, at));
            for (int i = 0; i < BLOCK; i += LANES) {
                FloatVector value = (FloatVector) ByteVector.fromMemorySegment(BYTE_LANES, source, at + 2 + i, ORDER)
                        .convertShape(VectorOperators.B2F, FLOATS, 0);
                value.mul(scale).intoMemorySegment(out, to + 4L * i, ORDER);
            }
        }
    }

    private static void q4(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / BLOCK; block++) {
            long at = offset + 18L * block;
            long to = outOffset + 4L * BLOCK * block;
            float scale = Float.float16ToFloat(source.get(PlainDecoder.SHORT, at));
            for (int i = 0; i < BLOCK / 2; i += LANES) {
                IntVector pairs = (IntVector) ByteVector.fromMemorySegment(BYTE_LANES, source, at + 2 + i, ORDER)
                        .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0);
                nibbles(pairs.lanewise(VectorOperators.AND, 0xF), scale).intoMemorySegment(out, to + 4L * i, ORDER);
                nibbles(pairs.lanewise(VectorOperators.LSHR, 4), scale)
                        .intoMemorySegment(out, to + 2L * BLOCK + 4L * i, ORDER);
            }
        }
    }

    private static FloatVector nibbles(IntVector nibbles, float scale) {
        return ((FloatVector) nibbles.sub(8).convertShape(VectorOperators.I2F, FLOATS, 0)).mul(scale);
    }
}
