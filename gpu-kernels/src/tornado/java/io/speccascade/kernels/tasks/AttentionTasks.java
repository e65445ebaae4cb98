package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Attention over a paged cache, for CPUs: a work-item takes query heads of a row that share a key-value head, all of
/// them where there is enough to do. The positions are cut into splits of fixed length, which stay in the first cache;
/// inner loops run over
/// consecutive floats, four positions at a time where values are blended (PoCL, 2 cores, 512 to 2048 positions: 0.5 to
/// 0.8
/// of the speed of the host device; with a loop over positions inside one over the head's dimensions 0.16).
final class AttentionTasks {
    private AttentionTasks() {}

    /// Attention of some query heads.
    ///
    /// @param sizes headCount, kvHeadCount, headSize, pageSize, pagesPerSlot, window, heads of a work-item
    /// @param scalars scale, softCap
    static void attentionRow(
            KernelContext context,
            FloatArray out, // [rows, headCount·headSize]
            FloatArray states, // [rows, headCount, 2]: largest score and sum of weights so far
            FloatArray qkv, // [rows, (headCount + 2·kvHeadCount)·headSize]
            FloatArray keys, // [pages·pageSize, kvHeadCount·headSize]
            FloatArray values, // [pages·pageSize, kvHeadCount·headSize]
            IntArray counts, // [2]
            IntArray slots, // [rows]
            IntArray positions, // [rows]
            IntArray blockTable, // [slots, pagesPerSlot]
            IntArray sizes,
            FloatArray scalars,
            int splitLength) {
        float[] weights = context.allocateFloatLocalArray(splitLength);
        int[] places = context.allocateIntLocalArray(splitLength);
        int row = context.groupIdx;
        int part = context.groupIdy;
        if (row < counts.get(0)) {
            int heads = sizes.get(0);
            int kvHeads = sizes.get(1);
            int headSize = sizes.get(2);
            int pageSize = sizes.get(3);
            int window = sizes.get(5);
            float scale = scalars.get(0);
            float cap = scalars.get(1);
            int position = positions.get(row);
            int table = slots.get(row) * sizes.get(4);
            int first = window > 0 ? TornadoMath.max(0, position - window + 1) : 0;
            int firstHead = part * sizes.get(6);
            int lastHead = firstHead + sizes.get(6);
            int kvHead = firstHead / (heads / kvHeads);
            for (int from = first - first % splitLength; from <= position; from += splitLength) {
                int begin = TornadoMath.max(first, from);
                int count = TornadoMath.min(from + splitLength, position + 1) - begin;
                int page = table + begin / pageSize;
                int inPage = begin % pageSize;
                int cached = blockTable.get(page) * pageSize;
                for (int i = 0; i < count; i++) {
                    if (inPage == pageSize) {
                        inPage = 0;
                        page++;
                        cached = blockTable.get(page) * pageSize;
                    }
                    places[i] = ((cached + inPage) * kvHeads + kvHead) * headSize;
                    inPage++;
                }
                for (int head = firstHead; head < lastHead; head++) {
                    int q = (row * (heads + 2 * kvHeads) + head) * headSize;
                    float largest = Float.NEGATIVE_INFINITY;
                    for (int i = 0; i < count; i++) {
                        int k = places[i];
                        float score = Scores.dot(qkv, q, keys, k, headSize) * scale;
                        if (cap > 0) {
                            score = Scores.capped(score, cap);
                        }
                        weights[i] = score;
                        largest = TornadoMath.max(largest, score);
                    }
                    for (int i = 0; i < count; i++) {
                        weights[i] = Exponential.of(weights[i] - largest);
                    }
                    float sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += weights[i];
                    }
                    int state = (row * heads + head) * 2;
                    int target = (row * heads + head) * headSize;
                    // What the weights of this split and of those before it are worth beside the largest of all.
                    float share = 1;
                    float kept = 0;
                    if (begin > first) {
                        float before = states.get(state);
                        share = TornadoMath.exp(largest - TornadoMath.max(largest, before));
                        kept = TornadoMath.exp(before - TornadoMath.max(largest, before));
                        sum = sum * share + states.get(state + 1) * kept;
                        largest = TornadoMath.max(largest, before);
                    }
                    for (int d = 0; d < headSize; d++) {
                        float before = kept > 0 ? out.get(target + d) : 0;
                        out.set(target + d, before * kept);
                    }
                    states.set(state, largest);
                    states.set(state + 1, sum);
                    int i = 0;
                    for (; i < count - 3; i += 4) {
                        float w0 = weights[i] * share;
                        float w1 = weights[i + 1] * share;
                        float w2 = weights[i + 2] * share;
                        float w3 = weights[i + 3] * share;
                        int v0 = places[i];
                        int v1 = places[i + 1];
                        int v2 = places[i + 2];
                        int v3 = places[i + 3];
                        for (int d = 0; d < headSize; d++) {
                            float blend = out.get(target + d) + w0 * values.get(v0 + d);
                            blend += w1 * values.get(v1 + d);
                            blend += w2 * values.get(v2 + d);
                            out.set(target + d, blend + w3 * values.get(v3 + d));
                        }
                    }
                    for (; i < count; i++) {
                        float weight = weights[i] * share;
                        int v = places[i];
                        for (int d = 0; d < headSize; d++) {
                            out.set(target + d, out.get(target + d) + weight * values.get(v + d));
                        }
                    }
                }
            }
            for (int head = firstHead; head < lastHead; head++) {
                float share = 1 / states.get((row * heads + head) * 2 + 1);
                int target = (row * heads + head) * headSize;
                for (int d = 0; d < headSize; d++) {
                    out.set(target + d, out.get(target + d) * share);
                }
            }
        }
    }
}
