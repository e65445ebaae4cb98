package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.ORDER;
import static io.speccascade.kernels.host.Vectors.load;
import static io.speccascade.kernels.host.Vectors.store;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;

/// Attention's inner loops for heads of whole vectors. Every result comes from the same operations in the same order as
/// in the loops of [VectorArithmetic], to the last bit; here several positions share a load and a reduction.
final class VectorAttention {
    /// Positions scored together.
    private static final int GROUP = 8;
    /// Vectors of a head blended together.
    private static final int BLENDED = 4;

    private static final VectorShuffle<Float> BY_8 = exchange(8);
    private static final VectorShuffle<Float> BY_4 = exchange(4);
    private static final VectorShuffle<Float> BY_2 = exchange(2);
    private static final VectorShuffle<Float> BY_1 = exchange(1);
    private static final VectorMask<Float> ODD_8 = lanesWithBit(8);
    private static final VectorMask<Float> ODD_4 = lanesWithBit(4);
    private static final VectorMask<Float> ODD_2 = lanesWithBit(2);
    private static final VectorMask<Float> ODD_1 = lanesWithBit(1);

    /// Result lane i is where [#sums] left the sum of its vector i.
    private static final VectorShuffle<Float> IN_ORDER = VectorShuffle.fromOp(FLOATS, VectorAttention::laneOfSum);

    private VectorAttention() {}

    /// Exchanges neighbouring runs of `size` lanes.
    private static VectorShuffle<Float> exchange(int size) {
        return VectorShuffle.fromOp(FLOATS, lane -> (lane ^ size) % FLOATS.length());
    }

    private static VectorMask<Float> lanesWithBit(int bit) {
        long lanes = 0;
        for (int lane = 0; lane < LANES; lane++) {
            lanes |= (lane & bit) != 0 ? 1L << lane : 0;
        }
        return VectorMask.fromLong(FLOATS, lanes);
    }

    /// The first halving picks by the highest bit of the lane, and so on.
    private static int laneOfSum(int index) {
        int top = LANES / 2;
        return (index & 1) * top + (index >> 1 & 1) * (top / 2) + (index >> 2 & 1) * (top / 4);
    }

    /// Whether a head can be handled here.
    static boolean fits(int headSize) {
        return LANES >= GROUP && headSize % LANES == 0;
    }

    /// See [Arithmetic#scores]. Writes up to a vector past the last score.
    static void scores(
            MemorySegment scores,
            long scoreOffset,
            MemorySegment q,
            long qOffset,
            MemorySegment keys,
            long keyOffset,
            long stride,
            int positions,
            int headSize,
            float scale) {
        for (int p = 0; p < positions; p += GROUP) {
            int last = Math.min(GROUP, positions - p) - 1;
            group(
                    scores,
                    scoreOffset + 4L * p,
                    q,
                    qOffset,
                    keys,
                    keyOffset + p * stride,
                    stride,
                    last,
                    headSize,
                    scale);
        }
    }

    /// Scores key 0 to key `last`, at most eight. Stores the result itself: a vector that leaves a compiled method
    /// would
    /// be an object.
    private static void group(
            MemorySegment scores,
            long scoreOffset,
            MemorySegment q,
            long qOffset,
            MemorySegment keys,
            long key,
            long stride,
            int last,
            int headSize,
            float scale) {
        long k1 = key + Math.min(1, last) * stride;
        long k2 = key + Math.min(2, last) * stride;
        long k3 = key + Math.min(3, last) * stride;
        long k4 = key + Math.min(4, last) * stride;
        long k5 = key + Math.min(5, last) * stride;
        long k6 = key + Math.min(6, last) * stride;
        long k7 = key + Math.min(7, last) * stride;
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector a4 = FloatVector.zero(FLOATS);
        FloatVector a5 = FloatVector.zero(FLOATS);
        FloatVector a6 = FloatVector.zero(FLOATS);
        FloatVector a7 = FloatVector.zero(FLOATS);
        for (int d = 0; d != 4 * headSize; d += BYTES) {
            FloatVector x = load(q, qOffset + d);
            a0 = x.fma(load(keys, key + d), a0);
            a1 = x.fma(load(keys, k1 + d), a1);
            a2 = x.fma(load(keys, k2 + d), a2);
            a3 = x.fma(load(keys, k3 + d), a3);
            a4 = x.fma(load(keys, k4 + d), a4);
            a5 = x.fma(load(keys, k5 + d), a5);
            a6 = x.fma(load(keys, k6 + d), a6);
            a7 = x.fma(load(keys, k7 + d), a7);
        }
        sums(a0, a1, a2, a3, a4, a5, a6, a7)
                .rearrange(IN_ORDER)
                .mul(scale)
                .intoMemorySegment(scores, scoreOffset, ORDER);
    }

    /// The sums of eight vectors at once, each paired as [Vectors#sum] pairs: every halving of the width makes room for
    /// another vector.
    private static FloatVector sums(
            FloatVector a0,
            FloatVector a1,
            FloatVector a2,
            FloatVector a3,
            FloatVector a4,
            FloatVector a5,
            FloatVector a6,
            FloatVector a7) {
        if (LANES == 16) {
            FloatVector b0 = halved(a0, a1, BY_8, ODD_8);
            FloatVector b1 = halved(a2, a3, BY_8, ODD_8);
            FloatVector b2 = halved(a4, a5, BY_8, ODD_8);
            FloatVector b3 = halved(a6, a7, BY_8, ODD_8);
            FloatVector c0 = halved(b0, b1, BY_4, ODD_4);
            FloatVector c1 = halved(b2, b3, BY_4, ODD_4);
            FloatVector sums = halved(c0, c1, BY_2, ODD_2);
            return sums.add(sums.rearrange(BY_1));
        }
        FloatVector b0 = halved(a0, a1, BY_4, ODD_4);
        FloatVector b1 = halved(a2, a3, BY_4, ODD_4);
        FloatVector b2 = halved(a4, a5, BY_4, ODD_4);
        FloatVector b3 = halved(a6, a7, BY_4, ODD_4);
        FloatVector c0 = halved(b0, b1, BY_2, ODD_2);
        FloatVector c1 = halved(b2, b3, BY_2, ODD_2);
        return halved(c0, c1, BY_1, ODD_1);
    }

    private static FloatVector halved(
            FloatVector a, FloatVector b, VectorShuffle<Float> exchange, VectorMask<Float> second) {
        return a.add(a.rearrange(exchange)).blend(b.add(b.rearrange(exchange)), second);
    }

    /// See [Arithmetic#softCap]. Works on whole vectors. tanh by an exponential, since a score needs no relative
    /// precision
    /// near 0.
    static void softCap(MemorySegment scores, long offset, int size, float softCap) {
        long end = offset + 4L * FLOATS.loopBound(size + LANES - 1);
        for (long at = offset; at != end; at += BYTES) {
            FloatVector power = Vectors.exp(load(scores, at).mul(2 / softCap));
            store(FloatVector.broadcast(FLOATS, -2 * softCap).div(power.add(1f)).add(softCap), scores, at);
        }
    }

    /// See [Arithmetic#softmax]. Works on whole vectors: what lies past the end counts as −∞ and becomes 0.
    static void softmax(MemorySegment scores, long offset, int size) {
        long end = offset + 4L * FLOATS.loopBound(size + LANES - 1);
        for (long at = offset + 4L * size; at < end; at += 4) {
            scores.set(PlainDecoder.FLOAT, at, Float.NEGATIVE_INFINITY);
        }
        float max = max(scores, offset, end);
        float scale = 1 / exponentials(scores, offset, end, max);
        for (long at = offset; at != end; at += BYTES) {
            store(load(scores, at).mul(scale), scores, at);
        }
    }

    private static float max(MemorySegment values, long offset, long end) {
        FloatVector max = FloatVector.broadcast(FLOATS, Float.NEGATIVE_INFINITY);
        for (long at = offset; at != end; at += BYTES) {
            max = max.max(load(values, at));
        }
        return max.reduceLanes(VectorOperators.MAX);
    }

    /// Replaces each value by exp(value − max); returns their sum.
    private static float exponentials(MemorySegment values, long offset, long end, float max) {
        FloatVector sums = FloatVector.zero(FLOATS);
        for (long at = offset; at != end; at += BYTES) {
            FloatVector weight = Vectors.exp(load(values, at).sub(max));
            store(weight, values, at);
            sums = sums.add(weight);
        }
        return Vectors.sum(sums);
    }

    /// See [Arithmetic#blend].
    static void blend(
            MemorySegment out,
            long outOffset,
            MemorySegment probabilities,
            long probabilityOffset,
            MemorySegment values,
            long valueOffset,
            long stride,
            int positions,
            int headSize) {
        int vectors = headSize / LANES;
        int d = 0;
        for (; d + BLENDED <= vectors; d += BLENDED) {
            long at = 4L * LANES * d;
            blendFour(
                    out, outOffset + at, probabilities, probabilityOffset, values, valueOffset + at, stride, positions);
        }
        for (; d < vectors; d++) {
            long at = 4L * LANES * d;
            FloatVector sum = load(out, outOffset + at);
            for (int p = 0; p < positions; p++) {
                float probability = probabilities.get(PlainDecoder.FLOAT, probabilityOffset + 4L * p);
                sum = load(values, valueOffset + at + p * stride).fma(FloatVector.broadcast(FLOATS, probability), sum);
            }
            store(sum, out, outOffset + at);
        }
    }

    private static void blendFour(
            MemorySegment out,
            long outOffset,
            MemorySegment probabilities,
            long probabilityOffset,
            MemorySegment values,
            long valueOffset,
            long stride,
            int positions) {
        FloatVector a0 = load(out, outOffset);
        FloatVector a1 = load(out, outOffset + BYTES);
        FloatVector a2 = load(out, outOffset + 2L * BYTES);
        FloatVector a3 = load(out, outOffset + 3L * BYTES);
        long end = valueOffset + positions * stride;
        long probability = probabilityOffset;
        for (long value = valueOffset; value != end; value += stride) {
            FloatVector weight = FloatVector.broadcast(FLOATS, probabilities.get(PlainDecoder.FLOAT, probability));
            probability += Float.BYTES;
            a0 = load(values, value).fma(weight, a0);
            a1 = load(values, value + BYTES).fma(weight, a1);
            a2 = load(values, value + 2L * BYTES).fma(weight, a2);
            a3 = load(values, value + 3L * BYTES).fma(weight, a3);
        }
        store(a0, out, outOffset);
        store(a1, out, outOffset + BYTES);
        store(a2, out, outOffset + 2L * BYTES);
        store(a3, out, outOffset + 3L * BYTES);
    }
}
