package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;

/// Writes random super-blocks of the K-quantised types, as `quantize_row_q4_K_ref` and so on of ggml-quants.c pack
/// them, with the numbers they stand for.
final class SuperBlockFixture {
    private static final int LENGTH = 256;

    private final MemorySegment bytes;
    private final long at;
    private final Random random;

    private SuperBlockFixture(MemorySegment bytes, long at, Random random) {
        this.bytes = bytes;
        this.at = at;
        this.random = random;
    }

    static void write(MemorySegment bytes, long at, ElementType type, double[] values, int first, Random random) {
        bytes.asSlice(at, type.blockBytes()).fill((byte) 0);
        SuperBlockFixture block = new SuperBlockFixture(bytes, at, random);
        switch (type) {
            case Q4_K -> block.minimised(16, 16, 16, values, first);
            case Q5_K -> block.minimised(32, 16, 48, values, first);
            case Q6_K -> block.signed(values, first);
            case F32, F16, BF16, Q8_0, Q4_0, I32 ->
                throw new IllegalArgumentException("type: " + type + " (expected: K-quantised)");
        }
    }

    private void minimised(int levels, long fifth, long low, double[] values, int first) {
        double scale = half(0, random.nextGaussian() * 0.002);
        double minimum = half(2, random.nextGaussian() * 0.004);
        for (int sub = 0; sub < 8; sub++) {
            int s = random.nextInt(64);
            int m = random.nextInt(64);
            if (sub < 4) {
                or(4 + sub, s);
                or(8 + sub, m);
            } else {
                or(8 + sub, (s & 0xF) | (m & 0xF) << 4);
                or(sub, s >> 4 << 6);
                or(4 + sub, m >> 4 << 6);
            }
            for (int i = 0; i < 32; i++) {
                int q = random.nextInt(levels);
                or(low + sub / 2 * 32L + i, (q & 0xF) << (sub % 2 * 4));
                if (q > 15) {
                    or(fifth + i, 1 << sub);
                }
                values[first + 32 * sub + i] = scale * s * q - minimum * m;
            }
        }
    }

    private void signed(double[] values, int first) {
        double scale = half(208, random.nextGaussian() * 0.0005);
        for (int i = 0; i < LENGTH; i++) {
            int half = i / 128;
            int quarter = i % 128 / 32;
            int place = i % 32;
            if (i % 16 == 0) {
                or(192 + i / 16, random.nextInt(256));
            }
            int q = random.nextInt(64);
            or(64L * half + 32L * (quarter % 2) + place, (q & 0xF) << (quarter / 2 * 4));
            or(128 + 32L * half + place, q >> 4 << (2 * quarter));
            values[first + i] = scale * bytes.get(ValueLayout.JAVA_BYTE, at + 192 + i / 16) * (q - 32);
        }
    }

    private double half(long offset, double value) {
        short half = Float.floatToFloat16((float) value);
        bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, at + offset, half);
        return WeightFixture.halfValue(half);
    }

    private void or(long offset, int bits) {
        byte old = bytes.get(ValueLayout.JAVA_BYTE, at + offset);
        bytes.set(ValueLayout.JAVA_BYTE, at + offset, (byte) (old | bits));
    }
}
