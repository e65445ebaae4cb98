package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Logits to probabilities and plain statistics. A work-group is a row.
final class DistributionTasks {
    private DistributionTasks() {}

    /// Probabilities; of rows that are still to be cut, weights of which the largest is 1. A row whose largest logit is
    /// not
    /// finite sets FAULT of the slot.
    ///
    /// @param sizes rowsPerSlot, vocabSize, rows column, firstRow, rowCount
    static void distribution(
            KernelContext context,
            FloatArray probabilities, // [rows, vocabSize]
            FloatArray statistics, // [rows, RowStat.COUNT]
            FloatArray logits, // [rows, vocabSize]
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            IntArray sizes,
            int lanes,
            int span) {
        int group = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slot = group / sizes.get(4);
        int place = sizes.get(3) + group % sizes.get(4);
        int slotInts = slot * IntColumn.COUNT;
        int slotFloats = slot * FloatColumn.COUNT;
        if (place < ints.get(slotInts + sizes.get(2))) {
            int size = sizes.get(1);
            int row = slot * sizes.get(0) + place;
            int base = row * size;
            int whole = Rows.whole(size, span);

            float best = Float.NEGATIVE_INFINITY;
            int bestAt = lane;
            for (int from = 0; from < whole; from += span) {
                float m = Rows.largestOfSpan(logits, base + from + lane, lanes, span);
                bestAt = m > best ? from + lane : bestAt;
                best = m > best ? m : best;
            }
            for (int from = whole; from < size; from += lanes) {
                int v = from + lane;
                float x = v < size ? logits.get(base + v) : Float.NEGATIVE_INFINITY;
                bestAt = x > best ? v : bestAt;
                best = x > best ? x : best;
            }
            float largest = Lanes.max(context, lane, lanes, best);
            int first = size - 1;
            int end = best == largest ? size : 0;
            for (int j = 0; j < span; j += lanes) {
                int v = bestAt + j;
                if (v < end) {
                    first = TornadoMath.min(first, logits.get(base + v) == largest ? v : first);
                }
            }
            int argmax = Lanes.min(context, lane, lanes, first);

            float rest =
                    Rows.weigh(context, probabilities, logits, base, size, largest, argmax, 1f, 0f, lane, lanes, span);
            float dot = Rows.dot(probabilities, logits, base, size, largest, lane, lanes, span);
            float doubt = Lanes.sum(context, lane, lanes, rest);
            dot = Lanes.sum(context, lane, lanes, dot);
            // NaN among the logits is NaN in their sum.
            int faults = Flags.of(largest == Float.NEGATIVE_INFINITY)
                    + Flags.of(largest == Float.POSITIVE_INFINITY)
                    + Flags.of(Float.isNaN(doubt));
            if (lane == 0) {
                float logSum = RuleMath.log1p(doubt);
                int stat = row * RowStat.COUNT;
                statistics.set(stat + RowStat.MISS, doubt / (1f + doubt));
                statistics.set(stat + RowStat.ARGMAX, argmax);
                statistics.set(stat + RowStat.MAX_LOGIT, largest);
                statistics.set(stat + RowStat.LOG_SUM, logSum);
                statistics.set(stat + RowStat.ENTROPY, logSum - dot / (1f + doubt));
                if (faults > 0) {
                    ints.set(slotInts + IntColumn.FAULT, 1);
                }
            }

            float temperature = floats.get(slotFloats + FloatColumn.TEMPERATURE);
            float temperatureLow = floats.get(slotFloats + FloatColumn.TEMPERATURE + FloatColumn.LOW);
            int oneHot = faults + Flags.of(temperature == 0f);
            int warped = Flags.of(temperature != 1f) + Flags.of(temperatureLow != 0f);
            if (Flags.of(oneHot == 0) * warped > 0) {
                float inverse = TornadoMath.min(1f / temperature, Float.MAX_VALUE);
                float inverseLow = (1f - inverse * temperature - inverse * temperatureLow) * inverse;
                rest = Rows.weigh(
                        context,
                        probabilities,
                        logits,
                        base,
                        size,
                        largest,
                        argmax,
                        inverse,
                        inverseLow,
                        lane,
                        lanes,
                        span);
            }
            float total = 1f + Lanes.sum(context, lane, lanes, rest);
            int unscaled = oneHot + CutTasks.cuts(ints, floats, slotInts, slotFloats, size);
            float scale = unscaled > 0 ? 1f : 1f / total;
            if (oneHot > 0) {
                Rows.clear(probabilities, base, size, lane, lanes, span);
            }
            if (scale != 1f) {
                Rows.scale(probabilities, base, size, scale, lane, lanes, span);
            }
            if (argmax % lanes == lane) {
                probabilities.set(base + argmax, scale);
            }
        }
    }
}
