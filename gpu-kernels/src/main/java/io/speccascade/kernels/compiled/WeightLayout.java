package io.speccascade.kernels.compiled;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// How the elements of a file's type lie in device memory: as they are, widened to F32, or with quants and scales
/// apart.
enum WeightLayout {
    /// Byte for byte.
    KEPT_I32(ElementType.I32, 1, 4),
    KEPT_F32(ElementType.F32, 1, 4),
    KEPT_F16(ElementType.F16, 1, 2),
    KEPT_BF16(ElementType.BF16, 1, 2),
    WIDENED_F16(ElementType.F32, 1, 4),
    WIDENED_BF16(ElementType.F32, 1, 4),
    /// 32 signed bytes a block; a block's scale in F32.
    SPLIT_Q8_0(ElementType.Q8_0, 32, 32),
    /// 16 bytes a block, low nibbles first; the top bit of a byte inverted, so that its high nibble, as a signed
    /// number, is
    /// already less by 8; a block's scale in F32.
    SPLIT_Q4_0(ElementType.Q4_0, 32, 16),
    /// Super-blocks of one form ([SuperBlockLayout]): 4.75, 5.75 and 6.625 bits an element.
    SUPER_Q4_K(ElementType.Q4_K, 256, 144),
    SUPER_Q5_K(ElementType.Q5_K, 256, 176),
    SUPER_Q6_K(ElementType.Q6_K, 256, 208);

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int SCALE_BYTES = Short.BYTES;
    private static final long TOP_BITS = 0x8080808080808080L;

    private final ElementType storedAs;
    private final int blockLength;
    private final int blockBytes;

    WeightLayout(ElementType storedAs, int blockLength, int blockBytes) {
        this.storedAs = storedAs;
        this.blockLength = blockLength;
        this.blockBytes = blockBytes;
    }

    /// @param keeps whether kernels of the device read the type as files store it
    static WeightLayout of(ElementType type, boolean keeps) {
        return switch (type) {
            case I32 -> KEPT_I32;
            case F32 -> KEPT_F32;
            case F16 -> keeps ? KEPT_F16 : WIDENED_F16;
            case BF16 -> keeps ? KEPT_BF16 : WIDENED_BF16;
            case Q8_0 -> SPLIT_Q8_0;
            case Q4_0 -> SPLIT_Q4_0;
            case Q4_K -> SUPER_Q4_K;
            case Q5_K -> SUPER_Q5_K;
            case Q6_K -> SUPER_Q6_K;
        };
    }

    ElementType storedAs() {
        return storedAs;
    }

    /// Whether the device holds the file's very bytes.
    boolean isKept() {
        return switch (this) {
            case KEPT_I32, KEPT_F32, KEPT_F16, KEPT_BF16 -> true;
            case WIDENED_F16, WIDENED_BF16, SPLIT_Q8_0, SPLIT_Q4_0, SUPER_Q4_K, SUPER_Q5_K, SUPER_Q6_K -> false;
        };
    }

    /// Bytes of `length` elements on the device, without scales.
    long elementBytes(long length) {
        return Math.multiplyExact(length / blockLength, (long) blockBytes);
    }

    /// Bytes of the scales of `length` elements; 0 where there are none.
    long scaleBytes(long length) {
        return length / blockLength * scales() * Float.BYTES;
    }

    /// Numbers beside the elements of a block.
    private int scales() {
        return switch (this) {
            case KEPT_I32, KEPT_F32, KEPT_F16, KEPT_BF16, WIDENED_F16, WIDENED_BF16 -> 0;
            case SPLIT_Q8_0, SPLIT_Q4_0, SUPER_Q6_K -> 1;
            case SUPER_Q4_K, SUPER_Q5_K -> 2;
        };
    }

    /// Converts `blocks` blocks of a file.
    ///
    /// @param scales written only where there are scales
    void convert(MemorySegment source, long blocks, MemorySegment elements, MemorySegment scales) {
        switch (this) {
            case KEPT_I32, KEPT_F32, KEPT_F16, KEPT_BF16 ->
                MemorySegment.copy(source, 0, elements, 0, blocks * blockBytes);
            case WIDENED_F16 -> {
                for (long i = 0; i < blocks; i++) {
                    elements.setAtIndex(ValueLayout.JAVA_FLOAT, i, Float.float16ToFloat(source.get(SHORT, 2 * i)));
                }
            }
            case WIDENED_BF16 -> {
                for (long i = 0; i < blocks; i++) {
                    elements.setAtIndex(
                            ValueLayout.JAVA_FLOAT, i, Float.intBitsToFloat(source.get(SHORT, 2 * i) << Short.SIZE));
                }
            }
            case SPLIT_Q8_0 -> split(source, blocks, elements, scales, 0);
            case SPLIT_Q4_0 -> split(source, blocks, elements, scales, TOP_BITS);
            case SUPER_Q4_K, SUPER_Q5_K -> new SuperBlockLayout(storedAs, source, elements, scales).minimised(blocks);
            case SUPER_Q6_K -> new SuperBlockLayout(storedAs, source, elements, scales).signed(blocks);
        }
    }

    private void split(MemorySegment source, long blocks, MemorySegment elements, MemorySegment scales, long inverted) {
        long stride = (long) SCALE_BYTES + blockBytes;
        for (long i = 0; i < blocks; i++) {
            scales.setAtIndex(ValueLayout.JAVA_FLOAT, i, Float.float16ToFloat(source.get(SHORT, i * stride)));
            for (long at = 0; at < blockBytes; at += Long.BYTES) {
                long bytes = source.get(ValueLayout.JAVA_LONG_UNALIGNED, i * stride + SCALE_BYTES + at);
                elements.set(ValueLayout.JAVA_LONG_UNALIGNED, i * blockBytes + at, bytes ^ inverted);
            }
        }
    }
}
