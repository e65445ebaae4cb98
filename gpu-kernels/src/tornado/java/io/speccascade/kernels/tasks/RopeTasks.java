package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Rotary embedding and the write to the cache. A work-group is a row; its work-items share pairs and heads, so that
/// the
/// sine and cosine of a pair serve several heads.
final class RopeTasks {
    private static final float TWO_OVER_PI = 0.63661975f;
    /// Four floats whose sum is π/2; the product of the first three with a number of up to 17 bits is exact.
    private static final float HALF_PI_1 = 1.5625f;

    private static final float HALF_PI_2 = 0x1.1p-7f;
    private static final float HALF_PI_3 = -0x1.2cp-18f;
    private static final float HALF_PI_4 = 0x1.110b46p-26f;
    /// No angle gets so far.
    private static final float LARGEST = 1e30f;

    private RopeTasks() {}

    /// angle − quarter·π/2, exact but for the last bits, as the devices' own sine of a large angle need not be.
    static float rest(float angle, int quarter) {
        return ((angle - quarter * HALF_PI_1) - quarter * HALF_PI_2) - quarter * HALF_PI_3 - quarter * HALF_PI_4;
    }

    /// sin(quarter·π/2 + x) for |x| ≤ π/4 and a little more, by the polynomials of Cephes' sinf and cosf.
    static float sine(float x, int quarter) {
        float square = x * x;
        float odd = ((-1.9515296e-4f * square + 8.332161e-3f) * square - 0.16666655f) * square * x + x;
        float even = ((2.4433157e-5f * square - 1.3887316e-3f) * square + 4.1666646e-2f) * square * square
                - 0.5f * square
                + 1f;
        float isOdd = 1 - (quarter & 1);
        return (1 - (quarter & 2)) * (isOdd * odd + (1 - isOdd) * even);
    }

    /// Rotates queries and keys in place, writes keys and values to the page of the row's position.
    ///
    /// @param sizes headCount, kvHeadCount, headSize, rotarySize, pageSize, pagesPerSlot, interleaved
    /// @param scalars magnitude
    static void ropeStore(
            KernelContext context,
            FloatArray qkv, // [rows, (headCount + 2·kvHeadCount)·headSize], in and out
            FloatArray keys, // [pages·pageSize, kvHeadCount·headSize]
            FloatArray values, // [pages·pageSize, kvHeadCount·headSize]
            IntArray counts, // [2]
            IntArray slots, // [rows]
            IntArray positions, // [rows]
            IntArray blockTable, // [slots, pagesPerSlot]
            FloatArray frequency, // [rotarySize / 2]
            IntArray sizes,
            FloatArray scalars,
            int pairLanes,
            int headLanes) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < counts.get(0)) {
            int heads = sizes.get(0);
            int kvHeads = sizes.get(1);
            int headSize = sizes.get(2);
            int rotarySize = sizes.get(3);
            int pageSize = sizes.get(4);
            int interleaved = sizes.get(6);
            float magnitude = scalars.get(0);
            int half = rotarySize / 2;
            int position = positions.get(row);
            int page = blockTable.get(slots.get(row) * sizes.get(5) + position / pageSize);
            int kvSize = kvHeads * headSize;
            int at = row * (heads + 2 * kvHeads) * headSize;
            int cached = (page * pageSize + position % pageSize) * kvSize;
            int keyHead = lane / pairLanes;
            for (int pair = lane % pairLanes; pair < half; pair += pairLanes) {
                // The minimum keeps compilers from fusing the product with what follows, unrounded.
                float angle = TornadoMath.min(position * frequency.get(pair), LARGEST);
                int quarter = (int) (angle * TWO_OVER_PI + 0.5f);
                float rest = rest(angle, quarter);
                float cosine = sine(rest, quarter + 1) * magnitude;
                float sine = sine(rest, quarter) * magnitude;
                int first = pair + interleaved * pair;
                int second = pair + (1 - interleaved) * half + interleaved * (pair + 1);
                for (int head = keyHead; head < heads; head += headLanes) {
                    int base = at + head * headSize;
                    float a = qkv.get(base + first);
                    float b = qkv.get(base + second);
                    qkv.set(base + first, a * cosine - b * sine);
                    qkv.set(base + second, b * cosine + a * sine);
                }
                for (int head = keyHead; head < kvHeads; head += headLanes) {
                    int base = at + (heads + head) * headSize;
                    int target = cached + head * headSize;
                    float a = qkv.get(base + first);
                    float b = qkv.get(base + second);
                    float x = a * cosine - b * sine;
                    float y = b * cosine + a * sine;
                    qkv.set(base + first, x);
                    qkv.set(base + second, y);
                    keys.set(target + first, x);
                    keys.set(target + second, y);
                }
            }
            int lanes = pairLanes * headLanes;
            int still = headSize - rotarySize;
            for (int i = lane; i < kvHeads * still; i += lanes) {
                int d = i / still * headSize + rotarySize + i % still;
                keys.set(cached + d, qkv.get(at + heads * headSize + d));
            }
            int value = at + (heads + kvHeads) * headSize;
            for (int i = lane; i < kvSize; i += lanes) {
                values.set(cached + i, qkv.get(value + i));
            }
        }
    }
}
