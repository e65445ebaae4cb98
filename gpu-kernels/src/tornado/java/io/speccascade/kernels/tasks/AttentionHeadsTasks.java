package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;

/// Attention over a paged cache, for GPUs and heads of a multiple of four dimensions: as `attentionSplit` of
/// [AttentionSplitTasks], but a work-group takes several query heads of one key-value head, so that keys and values are
/// read once for them, and work-items lie side by side along the dimensions of a position, so that reads are wide.
///
/// Compiled for sm_90: 76 registers for four heads, 22 KiB of local memory, nothing spilled; no speed was measured.
final class AttentionHeadsTasks {
    /// Work-items that share the score of a position.
    private static final int STRIP = 8;
    /// Positions whose scores are made between two waits.
    private static final int CHUNK = 64;
    /// Floats of a strip in local memory: one more than it has, so that the next is in other banks.
    private static final int STRIDE = STRIP + 1;

    private AttentionHeadsTasks() {}

    /// Scores, weights and blend of a run of splits of `together` heads of a row, joined.
    ///
    /// @param sizes headCount, kvHeadCount, headSize, pageSize, pagesPerSlot, window, splits of a run, runs
    /// @param scalars scale, softCap
    static void attentionHeads(
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
            int together,
            int lanes) {
        float[] weights = context.allocateFloatLocalArray(splitLength * together);
        int[] places = context.allocateIntLocalArray(splitLength);
        float[] strips = context.allocateFloatLocalArray(CHUNK * STRIDE * together);
        float[] shared = context.allocateFloatLocalArray(4 * lanes * together);
        float[] sums = new float[4 * together];
        float[] largest = new float[together];
        float[] runLargest = new float[together];
        float[] runSum = new float[together];
        int group = context.groupIdx;
        int run = context.groupIdy;
        int lane = context.localIdx;
        int heads = sizes.get(0);
        int row = group / (heads / together);
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
            int head = group % (heads / together) * together;
            int kvHead = head / (heads / kvHeads);
            int q = (row * (heads + 2 * kvHeads) + head) * headSize;
            int first = window > 0 ? TornadoMath.max(0, position - window + 1) : 0;
            int start = first - first % splitLength + run * runLength;
            int end = TornadoMath.min(start + runLength, position + 1);
            int part = (row * heads + head) * sizes.get(7) + run;
            int quads = headSize / 4;
            int sharing = TornadoMath.max(1, lanes / quads);
            int turn = lane / quads;
            int place = lane % quads * 4;
            for (int h = 0; h < together; h++) {
                runLargest[h] = 0;
                runSum[h] = 0;
            }
            for (int from = start; from < end; from += splitLength) {
                int begin = TornadoMath.max(first, from);
                int count = TornadoMath.min(from + splitLength, position + 1) - begin;
                for (int chunk = 0; chunk < count; chunk += CHUNK) {
                    for (int next = 0; next < CHUNK; next += lanes / STRIP) {
                        int i = next + lane / STRIP;
                        if (chunk + i < count) {
                            int p = begin + chunk + i;
                            int cached = blockTable.get(table + p / pageSize) * pageSize + p % pageSize;
                            int k = (cached * kvHeads + kvHead) * headSize;
                            places[chunk + i] = k;
                            for (int h = 0; h < together; h++) {
                                sums[h] = 0;
                            }
                            for (int d = lane % STRIP * 4; d < headSize; d += 4 * STRIP) {
                                Float4 key = Wide.load(keys, k + d);
                                for (int h = 0; h < together; h++) {
                                    Float4 query = Wide.load(qkv, q + h * headSize + d);
                                    sums[h] = Wide.add(sums[h], key.getX(), key.getY(), key.getZ(), key.getW(), query);
                                }
                            }
                            for (int h = 0; h < together; h++) {
                                strips[(h * CHUNK + i) * STRIDE + lane % STRIP] = sums[h];
                            }
                        }
                    }
                    context.localBarrier();
                    for (int next = 0; next < CHUNK * together; next += lanes) {
                        int h = (next + lane) / CHUNK;
                        int i = (next + lane) % CHUNK;
                        if (h < together && chunk + i < count) {
                            int at = (next + lane) * STRIDE;
                            float low = (strips[at] + strips[at + 1]) + (strips[at + 2] + strips[at + 3]);
                            float high = (strips[at + 4] + strips[at + 5]) + (strips[at + 6] + strips[at + 7]);
                            float score = (low + high) * scale;
                            if (cap > 0) {
                                score = Scores.capped(score, cap);
                            }
                            weights[h * splitLength + chunk + i] = score;
                        }
                    }
                    context.localBarrier();
                }
                for (int h = 0; h < together; h++) {
                    float most = Float.NEGATIVE_INFINITY;
                    for (int next = 0; next < splitLength; next += lanes) {
                        int i = next + lane;
                        if (i < count) {
                            most = TornadoMath.max(most, weights[h * splitLength + i]);
                        }
                    }
                    shared[h * lanes + lane] = most;
                }
                for (int step = lanes / 2; step > 0; step /= 2) {
                    context.localBarrier();
                    if (lane < step) {
                        for (int h = 0; h < together; h++) {
                            int at = h * lanes + lane;
                            shared[at] = TornadoMath.max(shared[at], shared[at + step]);
                        }
                    }
                }
                context.localBarrier();
                for (int h = 0; h < together; h++) {
                    largest[h] = shared[h * lanes];
                }
                context.localBarrier();
                for (int h = 0; h < together; h++) {
                    float sum = 0;
                    for (int next = 0; next < splitLength; next += lanes) {
                        int i = next + lane;
                        if (i < count) {
                            float weight = TornadoMath.exp(weights[h * splitLength + i] - largest[h]);
                            weights[h * splitLength + i] = weight;
                            sum += weight;
                        }
                    }
                    shared[h * lanes + lane] = sum;
                }
                for (int step = lanes / 2; step > 0; step /= 2) {
                    context.localBarrier();
                    if (lane < step) {
                        for (int h = 0; h < together; h++) {
                            int at = h * lanes + lane;
                            shared[at] = shared[at] + shared[at + step];
                        }
                    }
                }
                context.localBarrier();
                for (int h = 0; h < together; h++) {
                    sums[h] = shared[h * lanes];
                }
                boolean isFirst = from == start;
                context.localBarrier();
                for (int h = 0; h < together; h++) {
                    float factor = TornadoMath.exp(-TornadoMath.abs(largest[h] - runLargest[h]));
                    boolean isLower = largest[h] < runLargest[h];
                    float lowSum = isLower ? sums[h] : runSum[h];
                    float highSum = isLower ? runSum[h] : sums[h];
                    runSum[h] = isFirst ? sums[h] : lowSum * factor + highSum;
                }
                for (int s = 0; s < 4 * together; s++) {
                    sums[s] = 0;
                }
                for (int next = 0; next < count; next += sharing) {
                    int i = next + turn;
                    if (turn < sharing && i < count) {
                        Float4 value = Wide.load(values, places[i] + place);
                        for (int h = 0; h < together; h++) {
                            float weight = weights[h * splitLength + i];
                            sums[4 * h] += weight * value.getX();
                            sums[4 * h + 1] += weight * value.getY();
                            sums[4 * h + 2] += weight * value.getZ();
                            sums[4 * h + 3] += weight * value.getW();
                        }
                    }
                }
                for (int s = 0; s < 4 * together; s++) {
                    shared[s * lanes + lane] = sums[s];
                }
                context.localBarrier();
                for (int h = 0; h < together; h++) {
                    float factor = TornadoMath.exp(-TornadoMath.abs(largest[h] - runLargest[h]));
                    boolean isLower = largest[h] < runLargest[h];
                    for (int next = 0; next < headSize; next += lanes) {
                        int d = next + lane;
                        if (d < headSize) {
                            int at = (4 * h + d % 4) * lanes + d / 4;
                            float blend = 0;
                            for (int other = 0; other < sharing; other++) {
                                blend += shared[at + other * quads];
                            }
                            int target = (part + h * sizes.get(7)) * headSize + d;
                            if (isFirst) {
                                blends.set(target, blend);
                            } else {
                                float old = blends.get(target);
                                float low = isLower ? blend : old;
                                float high = isLower ? old : blend;
                                blends.set(target, low * factor + high);
                            }
                        }
                    }
                    runLargest[h] = isFirst ? largest[h] : TornadoMath.max(largest[h], runLargest[h]);
                }
                context.localBarrier();
            }
            if (lane == 0) {
                for (int h = 0; h < together; h++) {
                    int state = (part + h * sizes.get(7)) * 2;
                    states.set(state, runLargest[h]);
                    states.set(state + 1, runSum[h]);
                }
            }
        }
    }
}
