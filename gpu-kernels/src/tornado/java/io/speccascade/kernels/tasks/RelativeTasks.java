package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Attention with a bias by distance. A work-group is a head of a row; its work-items share positions, then dimensions.
final class RelativeTasks {
    private RelativeTasks() {}

    /// @param sizes headCount, headSize, pageSize, pagesPerSlot, stride of queries, whole, centre, span
    /// @param scalars scale
    static void attentionRelative(
            KernelContext context,
            FloatArray out, // [rows, headCount·headSize]
            FloatArray queries, // [rows, stride]
            FloatArray keys, // [pages·pageSize, headCount·headSize]
            FloatArray values, // [pages·pageSize, headCount·headSize]
            IntArray counts, // [2]
            IntArray slots, // [rows]
            IntArray positions, // [rows]
            IntArray blockTable, // [slots, pagesPerSlot]
            IntArray lengths, // [slots]
            FloatArray bias, // [headCount, span]
            IntArray sizes,
            FloatArray scalars,
            int splitLength,
            int lanes) {
        float[] weights = context.allocateFloatLocalArray(splitLength);
        int[] places = context.allocateIntLocalArray(splitLength);
        int row = context.groupIdx;
        int head = context.groupIdy;
        int lane = context.localIdx;
        if (row < counts.get(0)) {
            int heads = sizes.get(0);
            int headSize = sizes.get(1);
            int pageSize = sizes.get(2);
            int span = sizes.get(7);
            int slot = slots.get(row);
            int position = positions.get(row);
            int seen = sizes.get(5) == 1 ? lengths.get(slot) : position + 1;
            int table = slot * sizes.get(3);
            int q = row * sizes.get(4) + head * headSize;
            int target = (row * heads + head) * headSize;
            float largest = Float.NEGATIVE_INFINITY;
            float sum = 0;
            for (int from = 0; from < seen; from += splitLength) {
                float own = Float.NEGATIVE_INFINITY;
                for (int first = 0; first < splitLength; first += lanes) {
                    int i = first + lane;
                    int k = from + i;
                    if (k < seen) {
                        int page = blockTable.get(table + k / pageSize) * pageSize;
                        int place = ((page + k % pageSize) * heads + head) * headSize;
                        int distance = TornadoMath.min(TornadoMath.max(position - k + sizes.get(6), 0), span - 1);
                        float score = Scores.dot(queries, q, keys, place, headSize) * scalars.get(0)
                                + bias.get(head * span + distance);
                        places[i] = place;
                        weights[i] = score;
                        own = TornadoMath.max(own, score);
                    }
                }
                float before = largest;
                largest = TornadoMath.max(before, Lanes.max(context, lane, lanes, own));
                float part = 0;
                for (int first = 0; first < splitLength; first += lanes) {
                    int i = first + lane;
                    if (from + i < seen) {
                        float weight = TornadoMath.exp(weights[i] - largest);
                        weights[i] = weight;
                        part += weight;
                    }
                }
                float kept = from > 0 ? TornadoMath.exp(before - largest) : 0f;
                sum = sum * kept + Lanes.sum(context, lane, lanes, part);
                int count = TornadoMath.min(splitLength, seen - from);
                for (int first = 0; first < headSize; first += lanes) {
                    int d = first + lane;
                    if (d < headSize) {
                        float blend = from > 0 ? out.get(target + d) * kept : 0f;
                        for (int i = 0; i < count; i++) {
                            blend += weights[i] * values.get(places[i] + d);
                        }
                        out.set(target + d, blend);
                    }
                }
                context.localBarrier();
            }
            for (int first = 0; first < headSize; first += lanes) {
                int d = first + lane;
                if (d < headSize) {
                    out.set(target + d, out.get(target + d) / sum);
                }
            }
        }
    }
}
