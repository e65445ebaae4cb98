package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.PlainDecoder.FLOAT;
import static io.speccascade.kernels.host.PlainDecoder.SHORT;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.SubBlockScales;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The K-quantised types as numbers, element by element. A scale times its quants is exact in single precision, so
/// only the scales and the subtraction of a minimum round.
final class PlainSuperBlocks {
    private static final int SUPER_BLOCK = 256;
    private static final long SUB_BLOCK = 32;

    private PlainSuperBlocks() {}

    /// Q4_K, and Q5_K, which has a fifth bit of each element before the four.
    static void minimised(
            MemorySegment out, long outOffset, MemorySegment source, long offset, int size, ElementType type) {
        boolean fifth = type == ElementType.Q5_K;
        for (int block = 0; block < size / SUPER_BLOCK; block++) {
            long at = offset + (long) type.blockBytes() * block;
            long high = at + 4 + SubBlockScales.BYTES;
            long low = fifth ? high + SUPER_BLOCK / 8 : high;
            float scale = Float.float16ToFloat(source.get(SHORT, at));
            float minimum = Float.float16ToFloat(source.get(SHORT, at + 2));
            for (int sub = 0; sub < SubBlockScales.COUNT; sub++) {
                float s = scale * SubBlockScales.scale(source, at + 4, sub);
                float m = minimum * SubBlockScales.minimum(source, at + 4, sub);
                long to = outOffset + 4 * ((long) SUPER_BLOCK * block + SUB_BLOCK * sub);
                for (int i = 0; i < SUB_BLOCK; i++) {
                    int q = bits(source, low + SUB_BLOCK * (sub / 2) + i, 4 * (sub % 2), 4);
                    if (fifth) {
                        q |= bits(source, high + i, sub, 1) << 4;
                    }
                    out.set(FLOAT, to + 4L * i, s * q - m);
                }
            }
        }
    }

    static void q6(MemorySegment out, long outOffset, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / SUPER_BLOCK; block++) {
            long low = offset + (long) ElementType.Q6_K.blockBytes() * block;
            long high = low + SUPER_BLOCK / 2;
            long scales = high + SUPER_BLOCK / 4;
            float scale = Float.float16ToFloat(source.get(SHORT, scales + SUPER_BLOCK / 16));
            for (int i = 0; i < SUPER_BLOCK; i++) {
                int half = i / 128;
                int quarter = i / 32 % 4;
                int place = i % 32;
                int q = bits(source, low + 64L * half + SUB_BLOCK * (quarter % 2) + place, 4 * (quarter / 2), 4)
                        | bits(source, high + SUB_BLOCK * half + place, 2 * quarter, 2) << 4;
                float s = scale * source.get(ValueLayout.JAVA_BYTE, scales + i / 16);
                out.set(FLOAT, outOffset + 4 * ((long) SUPER_BLOCK * block + i), s * (q - 32));
            }
        }
    }

    private static int bits(MemorySegment source, long at, int shift, int count) {
        return source.get(ValueLayout.JAVA_BYTE, at) >> shift & ((1 << count) - 1);
    }
}
