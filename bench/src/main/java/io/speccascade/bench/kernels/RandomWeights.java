package io.speccascade.bench.kernels;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;

/// Weights of any type, about even in ±scale: random blocks whose scales fit, written again and again.
///
/// @param scale largest size of a number, about
record RandomWeights(ElementType type, double scale) {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// Elements drawn before they are repeated; not a power of two, so that rows of a matrix differ.
    private static final int DRAWN = 256 * 1021;

    private static final double Q8_STEPS = 127;
    private static final double Q4_STEPS = 8;
    private static final double SUB_SCALES = 63;
    private static final double Q4_MIDDLE = 7.5;
    private static final double Q5_MIDDLE = 15.5;
    private static final double Q6_STEPS = 32 * 128;

    /// `length` elements in memory of the arena.
    MemorySegment allocate(Arena arena, long length) {
        MemorySegment all = arena.allocate(type.byteSize(length), 64);
        long drawn = type.byteSize(Math.min(length, DRAWN));
        SplittableRandom random = new SplittableRandom(17);
        for (long at = 0; at < drawn; at += type.blockBytes()) {
            fill(all.asSlice(at, type.blockBytes()), random);
        }
        for (long at = drawn; at < all.byteSize(); at += drawn) {
            long size = Math.min(drawn, all.byteSize() - at);
            MemorySegment.copy(all, 0, all, at, size);
        }
        return all;
    }

    private void fill(MemorySegment block, SplittableRandom random) {
        byte[] bytes = new byte[type.blockBytes()];
        random.nextBytes(bytes);
        MemorySegment.copy(MemorySegment.ofArray(bytes), 0, block, 0, bytes.length);
        float number = (float) (scale * (2 * random.nextDouble() - 1));
        switch (type) {
            case F32 -> block.set(FLOAT, 0, number);
            case F16 -> block.set(SHORT, 0, Float.floatToFloat16(number));
            case BF16 -> block.set(SHORT, 0, (short) (Float.floatToRawIntBits(number) >>> Short.SIZE));
            case Q8_0 -> setHalves(block, List.of(scale / Q8_STEPS));
            case Q4_0 -> setHalves(block, List.of(scale / Q4_STEPS));
            case Q4_K -> setHalves(block, List.of(scale / SUB_SCALES / Q4_MIDDLE, scale / SUB_SCALES));
            case Q5_K -> setHalves(block, List.of(scale / SUB_SCALES / Q5_MIDDLE, scale / SUB_SCALES));
            case Q6_K ->
                block.set(SHORT, block.byteSize() - Short.BYTES, Float.floatToFloat16((float) (scale / Q6_STEPS)));
            case I32 -> throw new IllegalArgumentException("weights: I32 (expected: a floating or quantised type)");
        }
    }

    private static void setHalves(MemorySegment block, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            block.set(
                    SHORT,
                    (long) i * Short.BYTES,
                    Float.floatToFloat16(values.get(i).floatValue()));
        }
    }
}
