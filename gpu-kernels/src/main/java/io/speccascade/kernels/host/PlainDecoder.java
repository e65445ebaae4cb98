package io.speccascade.kernels.host;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Weight rows as numbers: one plain loop for each file format.
final class PlainDecoder {
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 32;

    private PlainDecoder() {}

    /// Writes one row of `weight` as floats to `out` from byte `outOffset` on.
    static void decode(MemorySegment out, long outOffset, Weight weight, int row) {
        MemorySegment source = weight.segment();
        long offset = weight.rowOffset(row);
        int size = weight.inputs();
        switch (weight.type()) {
            case F32 -> MemorySegment.copy(source, offset, out, outOffset, 4L * size);
            case F16 -> f16(out, outOffset, source, offset, size);
            case BF16 -> bf16(out, outOffset, source, offset, size);
            case Q8_0 -> q8(out, outOffset, source, offset, size);
            case Q4_0 -> q4(out, outOffset, source, offset, size);
            case Q4_K, Q5_K -> PlainSuperBlocks.minimised(out, outOffset, source, offset, size, weight.type());
            case Q6_K -> PlainSuperBlocks.q6(out, outOffset, source, offset, size);
            case I32 -> throw new IllegalArgumentException("weight: I32 (expected: a floating or quantised type)");
        }
    }

    /// One element of a row that is not stored in blocks.
    static float unquantised(Weight weight, int row, int index) {
        MemorySegment source = weight.segment();
        long offset = weight.rowOffset(row);
        return switch (weight.type()) {
            case F32 -> source.get(FLOAT, offset + 4L * index);
            case F16 -> Float.float16ToFloat(source.get(SHORT, offset + 2L * index));
            case BF16 -> Float.intBitsToFloat(source.get(SHORT, offset + 2L * index) << 16);
            case Q8_0, Q4_0, Q4_K, Q5_K, Q6_K, I32 ->
                throw new IllegalArgumentException("weight: " + weight.type() + " (expected: F32, F16 or BF16)");
        };
    }

    private static void f16(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i++) {
            out.set(FLOAT, outOffset + 4L * i, Float.float16ToFloat(source.get(SHORT, offset + 2L * i)));
        }
    }

    private static void bf16(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int i = 0; i < size; i++) {
            out.set(FLOAT, outOffset + 4L * i, Float.intBitsToFloat(source.get(SHORT, offset + 2L * i) << 16));
        }
    }

    private static void q8(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / BLOCK; block++) {
            long at = offset + 34L * block;
            long to = outOffset + 4L * BLOCK * block;
            float scale = Float.float16ToFloat(source.get(SHORT, at));
            for (int i = 0; i < BLOCK; i++) {
                out.set(FLOAT, to + 4L * i, source.get(ValueLayout.JAVA_BYTE, at + 2 + i) * scale);
            }
        }
    }

    private static void q4(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / BLOCK; block++) {
            long at = offset + 18L * block;
            long to = outOffset + 4L * BLOCK * block;
            float scale = Float.float16ToFloat(source.get(SHORT, at));
            for (int i = 0; i < BLOCK / 2; i++) {
                int pair = source.get(ValueLayout.JAVA_BYTE, at + 2 + i);
                out.set(FLOAT, to + 4L * i, ((pair & 0xF) - 8) * scale);
                out.set(FLOAT, to + 4L * (i + BLOCK / 2), ((pair >> 4 & 0xF) - 8) * scale);
            }
        }
    }
}
