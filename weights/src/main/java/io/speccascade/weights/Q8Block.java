package io.speccascade.weights;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// One block of Q8_0: a scale in F16, then 32 signed bytes. Source: `quantize_row_q8_0_ref` of ggml, to the bit.
final class Q8Block {
    static final int LENGTH = 32;

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Q8Block() {}

    static void write(float[] values, int start, MemorySegment target, long at) {
        float largest = 0;
        for (int i = start; i < start + LENGTH; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        float scale = largest / Byte.MAX_VALUE;
        float inverse = scale == 0 ? 0 : 1 / scale;
        target.set(SHORT, at, Float.floatToFloat16(scale));
        for (int i = 0; i < LENGTH; i++) {
            target.set(ValueLayout.JAVA_BYTE, at + Short.BYTES + i, nearest(values[start + i] * inverse));
        }
    }

    /// Halves away from zero, as C rounds them.
    private static byte nearest(float value) {
        float size = Math.abs(value);
        int whole = (int) size;
        int rounded = size - whole >= 0.5f ? whole + 1 : whole;
        return (byte) (value < 0 ? -rounded : rounded);
    }
}
