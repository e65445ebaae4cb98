package io.speccascade.weights;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Reads single numbers of tensors that are not in blocks.
final class FloatReader {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private FloatReader() {}

    static boolean canRead(TensorType type) {
        return type == TensorType.F32 || type == TensorType.F16 || type == TensorType.BF16;
    }

    /// Fills an array with the numbers that begin at an index.
    static void read(TensorType type, MemorySegment data, long from, float[] target) {
        long at = from * type.blockBytes();
        switch (type) {
            case F32 -> {
                for (int i = 0; i < target.length; i++) {
                    target[i] = data.get(FLOAT, at + 4L * i);
                }
            }
            case F16 -> {
                for (int i = 0; i < target.length; i++) {
                    target[i] = Float.float16ToFloat(data.get(SHORT, at + 2L * i));
                }
            }
            case BF16 -> {
                for (int i = 0; i < target.length; i++) {
                    target[i] = Float.intBitsToFloat(data.get(SHORT, at + 2L * i) << Short.SIZE);
                }
            }
            default -> throw new IllegalArgumentException("type: " + type + " (expected: F32, F16 or BF16)");
        }
    }
}
