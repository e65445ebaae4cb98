package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Attention over a paged cache, for GPUs: a work-group takes a run of splits of one head of a row, then one joins the
/// runs. A split is a fixed number of positions; it has a largest score, a sum of weights relative to it, and a blend
/// of
/// values. Splits are joined one after the other, in order, so a row's result is the same to the bit whether they are
/// many runs or one.
final class AttentionSplitTasks {
    /// Runs that are read before they are joined.
    private static final int AHEAD = 8;

    private AttentionSplitTasks() {}

    /// Scores, weights and blend of a run of splits of one head of a row, joined.
    ///
    /// @param sizes headCount, kvHeadCount, headSize, pageSize, pagesPerSlot, window, splits of a run, runs
    /// @param scalars scale, softCap
    static void attentionSplit(
            KernelContext context,
            FloatArray blends, // [rows, headCount, runs, headSize]
            FloatArray states, // [rows, headCount, runs, 2]: largest score, sum of weights; sum 0 where there is none
            FloatArray qkv, // [rows, (headCount + 2·kvHeadCount)·headSize]
            FloatArray keys, // [pages·pageSize, kvHeadCount·headSize]
            FloatArray values, // [pages·pageSize, kvHeadCount·headSize]
            IntArray counts, // [2]
            IntArray slots, // [rows]
            IntArray positions, // [rows]
            IntArray blockTable, // [slots, pagesPerSlot]
            IntArray sizes,
            FloatArray scalars,
            int splitLength,
            int lanes) {
        float[] weights = context.allocateFloatLocalArray(splitLength);
        int[] places = context.allocateIntLocalArray(splitLength);
        float[] shared = context.allocateFloatLocalArray(lanes);
        int unit = context.groupIdx;
        int run = context.groupIdy;
        int lane = context.localIdx;
        int heads = sizes.get(0);
        int row = unit / heads;
        if (row < counts.get(0)) {
            int kvHeads = sizes.get(1);
            int headSize = sizes.get(2);
            int pageSize = sizes.get(3);
            int window = sizes.get(5);
            int runLength = sizes.get(6) * splitLength;
            float scale = scalars.get(0);
            float cap = scalars.get(1);
            int position = positions.get(row);
            int table = slots.get(row) * sizes.get(4);
            int head = unit % heads;
            int kvHead = head / (heads / kvHeads);
            int q = (row * (heads + 2 * kvHeads) + head) * headSize;
            int first = window > 0 ? TornadoMath.max(0, position - window + 1) : 0;
            int start = first - first % splitLength + run * runLength;
            int end = TornadoMath.min(start + runLength, position + 1);
            int part = unit * sizes.get(7) + run;
            // Lanes that share a dimension of the head, where there are more lanes than dimensions.
            int sharing = TornadoMath.max(1, lanes / headSize);
            int dimensions = TornadoMath.min(lanes, headSize);
            int turn = lane / dimensions;
            int place = lane % dimensions;
            float runLargest = 0;
            float runSum = 0;
            for (int from = start; from < end; from += splitLength) {
                int begin = TornadoMath.max(first, from);
                int count = TornadoMath.min(from + splitLength, position + 1) - begin;
                float largest = Float.NEGATIVE_INFINITY;
                for (int i = lane; i < count; i += lanes) {
                    int p = begin + i;
                    int cached = blockTable.get(table + p / pageSize) * pageSize + p % pageSize;
                    int k = (cached * kvHeads + kvHead) * headSize;
                    places[i] = k;
                    float score = Scores.dot(qkv, q, keys, k, headSize) * scale;
                    if (cap > 0) {
                        score = Scores.capped(score, cap);
                    }
                    weights[i] = score;
                    largest = TornadoMath.max(largest, score);
                }
                shared[lane] = largest;
                for (int step = lanes / 2; step > 0; step /= 2) {
                    context.localBarrier();
                    if (lane < step) {
                        shared[lane] = TornadoMath.max(shared[lane], shared[lane + step]);
                    }
                }
                context.localBarrier();
                largest = shared[0];
                context.localBarrier();
                float sum = 0;
                for (int i = lane; i < count; i += lanes) {
                    float weight = TornadoMath.exp(weights[i] - largest);
                    weights[i] = weight;
                    sum += weight;
                }
                shared[lane] = sum;
                for (int step = lanes / 2; step > 0; step /= 2) {
                    context.localBarrier();
                    if (lane < step) {
                        shared[lane] = shared[lane] + shared[lane + step];
                    }
                }
                context.localBarrier();
                sum = shared[0];
                context.localBarrier();
                float factor = TornadoMath.exp(-TornadoMath.abs(largest - runLargest));
                boolean isFirst = from == start;
                boolean isLower = largest < runLargest;
                for (int base = 0; base < headSize; base += dimensions) {
                    int d = base + place;
                    float blend = 0;
                    if (d < headSize && turn < sharing) {
                        for (int i = turn; i < count; i += sharing) {
                            blend += weights[i] * values.get(places[i] + d);
                        }
                    }
                    shared[lane] = blend;
                    context.localBarrier();
                    if (d < headSize && turn == 0) {
                        for (int other = 1; other < sharing; other++) {
                            blend += shared[other * dimensions + place];
                        }
                        int target = part * headSize + d;
                        if (isFirst) {
                            blends.set(target, blend);
                        } else {
                            float old = blends.get(target);
                            float low = isLower ? blend : old;
                            float high = isLower ? old : blend;
                            blends.set(target, low * factor + high);
                        }
                    }
                    context.localBarrier();
                }
                float lowSum = isLower ? sum : runSum;
                float highSum = isLower ? runSum : sum;
                runSum = isFirst ? sum : lowSum * factor + highSum;
                runLargest = isFirst ? largest : TornadoMath.max(largest, runLargest);
            }
            if (lane == 0) {
                states.set(part * 2, runLargest);
                states.set(part * 2 + 1, runSum);
            }
        }
    }

    /// Joins the runs of one head of a row.
    ///
    /// @param sizes headCount, headSize, runs
    static void attentionJoin(
            KernelContext context,
            FloatArray out, // [rows, headCount·headSize]
            FloatArray blends, // [rows, headCount, runs, headSize]
            FloatArray states, // [rows, headCount, runs, 2]
            IntArray counts, // [2]
            IntArray sizes,
            int lanes) {
        float[] nexts = new float[AHEAD];
        float[] nextSums = new float[AHEAD];
        float[] nextBlends = new float[AHEAD];
        int unit = context.groupIdx;
        int lane = context.localIdx;
        int heads = sizes.get(0);
        if (unit / heads < counts.get(0)) {
            int headSize = sizes.get(1);
            int runs = sizes.get(2);
            int part = unit * runs;
            int last = part + runs - 1;
            for (int d = lane; d < headSize; d += lanes) {
                float largest = states.get(part * 2);
                float sum = states.get(part * 2 + 1);
                float blend = blends.get(part * headSize + d);
                for (int from = part + 1; from <= last; from += AHEAD) {
                    for (int i = 0; i < AHEAD; i++) {
                        int run = TornadoMath.min(from + i, last);
                        float nextSum = states.get(run * 2 + 1);
                        nextSums[i] = from + i <= last ? nextSum : 0f;
                        nexts[i] = states.get(run * 2);
                        nextBlends[i] = blends.get(run * headSize + d);
                    }
                    for (int i = 0; i < AHEAD; i++) {
                        float nextSum = nextSums[i];
                        if (nextSum > 0) {
                            float next = nexts[i];
                            float value = nextBlends[i];
                            float factor = TornadoMath.exp(-TornadoMath.abs(next - largest));
                            boolean isLower = next < largest;
                            float low = isLower ? value : blend;
                            float high = isLower ? blend : value;
                            blend = low * factor + high;
                            float lowSum = isLower ? nextSum : sum;
                            float highSum = isLower ? sum : nextSum;
                            sum = lowSum * factor + highSum;
                            largest = TornadoMath.max(next, largest);
                        }
                    }
                }
                out.set(unit * headSize + d, blend * (1 / sum));
            }
        }
    }
}
