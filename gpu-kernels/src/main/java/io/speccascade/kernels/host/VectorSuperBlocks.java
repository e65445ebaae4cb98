package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.VectorDecoder.BYTE_COUNT;
import static io.speccascade.kernels.host.VectorDecoder.PARTS;
import static io.speccascade.kernels.host.VectorDecoder.bytes;
import static io.speccascade.kernels.host.VectorDecoder.scale;
import static io.speccascade.kernels.host.VectorDecoder.unsigned;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.store;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.SubBlockScales;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/// The K-quantised types as numbers, one vector at a time; to the bit those of [PlainSuperBlocks]. The multiplication
/// in a fused multiply-add is exact anyway.
final class VectorSuperBlocks {
    private static final int SUPER_BLOCK = 256;
    private static final int SUB_BLOCK = 32;
    private static final int Q6_SUB_BLOCK = 16;

    private VectorSuperBlocks() {}

    /// Vectors are written each `step` bytes after the last one.
    static void q4(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / SUPER_BLOCK; block++) {
            long at = offset + (long) ElementType.Q4_K.blockBytes() * block;
            long quants = at + 4 + SubBlockScales.BYTES;
            long target = to + (long) block * (SUPER_BLOCK / LANES) * step;
            float scale = scale(source, at);
            float minimum = scale(source, at + 2);
            for (int sub = 0; sub < SubBlockScales.COUNT; sub++) {
                float s = scale * SubBlockScales.scale(source, at + 4, sub);
                float m = minimum * SubBlockScales.minimum(source, at + 4, sub);
                for (int i = 0; i < SUB_BLOCK; i += LANES) {
                    IntVector q = low(source, quants + 32L * (sub / 2), i, 4 * (sub % 2));
                    store(number(q, s, -m), out, target + (SUB_BLOCK * sub + i) / LANES * step);
                }
            }
        }
    }

    static void q5(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / SUPER_BLOCK; block++) {
            long at = offset + (long) ElementType.Q5_K.blockBytes() * block;
            long fifth = at + 4 + SubBlockScales.BYTES;
            long quants = fifth + SUPER_BLOCK / 8;
            long target = to + (long) block * (SUPER_BLOCK / LANES) * step;
            float scale = scale(source, at);
            float minimum = scale(source, at + 2);
            for (int sub = 0; sub < SubBlockScales.COUNT; sub++) {
                float s = scale * SubBlockScales.scale(source, at + 4, sub);
                float m = minimum * SubBlockScales.minimum(source, at + 4, sub);
                for (int i = 0; i < SUB_BLOCK; i += LANES) {
                    IntVector q = low(source, quants + 32L * (sub / 2), i, 4 * (sub % 2))
                            .lanewise(VectorOperators.OR, high(source, fifth, i, sub, 1));
                    store(number(q, s, -m), out, target + (SUB_BLOCK * sub + i) / LANES * step);
                }
            }
        }
    }

    static void q6(MemorySegment out, long to, long step, MemorySegment source, long offset, int size) {
        for (int block = 0; block < size / SUPER_BLOCK; block++) {
            long quants = offset + (long) ElementType.Q6_K.blockBytes() * block;
            long upper = quants + SUPER_BLOCK / 2;
            long scales = upper + SUPER_BLOCK / 4;
            long target = to + (long) block * (SUPER_BLOCK / LANES) * step;
            float scale = scale(source, scales + SUPER_BLOCK / Q6_SUB_BLOCK);
            for (int sub = 0; sub < SUPER_BLOCK / Q6_SUB_BLOCK; sub++) {
                float s = scale * source.get(ValueLayout.JAVA_BYTE, scales + sub);
                int half = sub / 8;
                int quarter = sub / 2 % 4;
                long low = quants + 64L * half + 32L * (quarter % 2);
                for (int i = sub % 2 * Q6_SUB_BLOCK; i < (sub % 2 + 1) * Q6_SUB_BLOCK; i += LANES) {
                    IntVector q = low(source, low, i, 4 * (quarter / 2))
                            .lanewise(VectorOperators.OR, high(source, upper + 32L * half, i, 2 * quarter, 3))
                            .sub(32);
                    store(number(q, s, -0f), out, target + (SUB_BLOCK * (sub / 2) + i) / LANES * step);
                }
            }
        }
    }

    /// Four bits of each of the bytes from `at` + `i` on, `shift` bits up.
    private static IntVector low(MemorySegment source, long at, int i, int shift) {
        return shifted(source, at, i, shift).lanewise(VectorOperators.AND, 0xF);
    }

    /// The bits of `mask`, `shift` bits up, of each byte, as the bits above four low ones.
    private static IntVector high(MemorySegment source, long at, int i, int shift, int mask) {
        return shifted(source, at, i, shift).lanewise(VectorOperators.AND, mask).lanewise(VectorOperators.LSHL, 4);
    }

    private static IntVector shifted(MemorySegment source, long at, int i, int shift) {
        return unsigned(bytes(source, at + i - i % BYTE_COUNT), i / LANES % PARTS)
                .lanewise(VectorOperators.LSHR, shift);
    }

    /// @param offset −0 for none: it keeps the signs of zeros
    private static FloatVector number(IntVector quants, float scale, float offset) {
        return ((FloatVector) quants.convertShape(VectorOperators.I2F, FLOATS, 0)).fma(scale, offset);
    }
}
