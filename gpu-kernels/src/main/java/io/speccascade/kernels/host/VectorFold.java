package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/// Sums the lanes of many accumulators at once: two are folded into the halves of one, and so on until each lane holds
/// the sum of one accumulator. Lanes are paired as in [Vectors#sum], so both give the same bits.
final class VectorFold {
    private static final VectorMask<Float> MASK_8 = mask(8);
    private static final VectorMask<Float> MASK_4 = mask(4);
    private static final VectorMask<Float> MASK_2 = mask(2);
    private static final VectorMask<Float> MASK_1 = mask(1);
    private static final VectorShuffle<Float> SWAP_8 = swap(8);
    private static final VectorShuffle<Float> SWAP_4 = swap(4);
    private static final VectorShuffle<Float> SWAP_2 = swap(2);
    private static final VectorShuffle<Float> SWAP_1 = swap(1);

    private VectorFold() {}

    private static VectorMask<Float> mask(int bit) {
        boolean[] lanes = new boolean[LANES];
        for (int lane = 0; lane < LANES; lane++) {
            lanes[lane] = (lane & bit) != 0;
        }
        return VectorMask.fromArray(FLOATS, lanes, 0);
    }

    private static VectorShuffle<Float> swap(int distance) {
        return VectorShuffle.fromOp(FLOATS, lane -> (lane ^ distance) % FLOATS.length());
    }

    /// Replaces `count` accumulators, which begin at index `at`, by their sums, one after the other. Overwrites them,
    /// and none that follow; reads up to LANES − 1 after the last.
    static void fold(float[] sums, int at, int count) {
        if (LANES == 16) {
            fold16(sums, at, count);
        } else if (LANES == 8) {
            fold8(sums, at, count);
        }
        for (int i = 0; i < count; i += LANES) {
            fold4(sums, at + i * LANES, at + i);
        }
    }

    /// Leaves four accumulators of each sixteen.
    private static void fold16(float[] sums, int at, int count) {
        for (int i = 0; i < count; i += LANES) {
            for (int p = at + i * LANES; p < at + Math.min(i + 4, count) * LANES; p += LANES) {
                FloatVector even = by8(load(sums, p), load(sums, p + 8 * LANES));
                FloatVector odd = by8(load(sums, p + 4 * LANES), load(sums, p + 12 * LANES));
                by4(even, odd).intoArray(sums, p);
            }
        }
    }

    /// Leaves four accumulators of each eight.
    private static void fold8(float[] sums, int at, int count) {
        for (int i = 0; i < count; i += LANES) {
            for (int p = at + i * LANES; p < at + Math.min(i + 4, count) * LANES; p += LANES) {
                by4(load(sums, p), load(sums, p + 4 * LANES)).intoArray(sums, p);
            }
        }
    }

    private static void fold4(float[] sums, int at, int to) {
        FloatVector even = by2(load(sums, at), load(sums, at + 2 * LANES));
        FloatVector odd = by2(load(sums, at + LANES), load(sums, at + 3 * LANES));
        by1(even, odd).intoArray(sums, to);
    }

    private static FloatVector load(float[] sums, int at) {
        return FloatVector.fromArray(FLOATS, sums, at);
    }

    private static FloatVector by8(FloatVector a, FloatVector b) {
        return a.blend(b, MASK_8).add(b.blend(a, MASK_8).rearrange(SWAP_8));
    }

    private static FloatVector by4(FloatVector a, FloatVector b) {
        return a.blend(b, MASK_4).add(b.blend(a, MASK_4).rearrange(SWAP_4));
    }

    private static FloatVector by2(FloatVector a, FloatVector b) {
        return a.blend(b, MASK_2).add(b.blend(a, MASK_2).rearrange(SWAP_2));
    }

    private static FloatVector by1(FloatVector a, FloatVector b) {
        return a.blend(b, MASK_1).add(b.blend(a, MASK_1).rearrange(SWAP_1));
    }
}
