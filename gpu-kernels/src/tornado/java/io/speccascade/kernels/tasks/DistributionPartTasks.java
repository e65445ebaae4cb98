package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// The `distribution` of [DistributionTasks] for long rows on GPUs: a row is shared by `parts` work-groups, which would
/// leave most of the GPU idle were it one. What a part finds is read by the next kernel.
///
/// Sizes: rowsPerSlot, vocabSize, rows column, firstRow, rowCount. No more parts than lanes.
final class DistributionPartTasks {
    private static final int FOUND = 2;
    private static final int SUMS = 3;

    private DistributionPartTasks() {}

    /// Whether the row of a group is to be worked on: 1 or 0.
    private static int isWanted(IntArray ints, IntArray sizes, int group) {
        int slotInts = group / sizes.get(4) * IntColumn.COUNT;
        return Flags.of(sizes.get(3) + group % sizes.get(4) < ints.get(slotInts + sizes.get(2)));
    }

    private static int row(IntArray sizes, int group) {
        return group / sizes.get(4) * sizes.get(0) + sizes.get(3) + group % sizes.get(4);
    }

    /// Tokens of a part, in whole steps of the group.
    private static int length(int size, int parts, int lanes) {
        int step = parts * lanes;
        return (size + step - 1) / step * lanes;
    }

    /// 1 where what is asked for is one token alone: at temperature 0, or of a row with a fault.
    private static int isOneHot(FloatArray floats, int slotFloats, int faults) {
        return Flags.of(faults + Flags.of(floats.get(slotFloats + FloatColumn.TEMPERATURE) == 0f) > 0);
    }

    /// The largest logit of a part, and the first token that has it.
    static void distributionLargest(
            KernelContext context,
            FloatArray found, // [groups, parts, 2]
            FloatArray logits, // [rows, vocabSize]
            IntArray ints, // [slots, IntColumn.COUNT]
            IntArray sizes,
            int parts,
            int lanes) {
        int group = context.groupIdx;
        int part = context.groupIdy;
        int lane = context.localIdx;
        if (isWanted(ints, sizes, group) == 1) {
            int size = sizes.get(1);
            int base = row(sizes, group) * size;
            int length = length(size, parts, lanes);
            float best = Float.NEGATIVE_INFINITY;
            int bestAt = size;
            for (int next = 0; next < length; next += lanes) {
                int v = part * length + next + lane;
                float x = v < size ? logits.get(base + TornadoMath.min(v, size - 1)) : Float.NEGATIVE_INFINITY;
                bestAt = x > best ? v : bestAt;
                best = x > best ? x : best;
            }
            float largest = Lanes.max(context, lane, lanes, best);
            int first = Lanes.min(context, lane, lanes, best == largest ? bestAt : size);
            if (lane == 0) {
                int at = (group * parts + part) * FOUND;
                found.set(at, largest);
                found.set(at + 1, first);
            }
        }
    }

    /// Weights of a part, relative to the largest logit of the row, 0 where that is; their sum; and the plain sums that
    /// statistics are made from.
    static void distributionWeigh(
            KernelContext context,
            FloatArray probabilities, // [rows, vocabSize]
            FloatArray sums, // [groups, parts, 3]: plain weights, plain weights times distance, weights
            FloatArray found, // [groups, parts, 2]
            FloatArray logits, // [rows, vocabSize]
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            IntArray sizes,
            int parts,
            int lanes) {
        int group = context.groupIdx;
        int part = context.groupIdy;
        int lane = context.localIdx;
        if (isWanted(ints, sizes, group) == 1) {
            int size = sizes.get(1);
            int base = row(sizes, group) * size;
            int length = length(size, parts, lanes);
            int slotFloats = group / sizes.get(4) * FloatColumn.COUNT;
            int ownPart = (group * parts + TornadoMath.min(lane, parts - 1)) * FOUND;
            float largest = Lanes.max(context, lane, lanes, found.get(ownPart));
            int candidate = found.get(ownPart) == largest ? (int) found.get(ownPart + 1) : size - 1;
            int argmax = Lanes.min(context, lane, lanes, candidate);
            float temperature = floats.get(slotFloats + FloatColumn.TEMPERATURE);
            float temperatureLow = floats.get(slotFloats + FloatColumn.TEMPERATURE + FloatColumn.LOW);
            int warped = Flags.of(temperature != 0f)
                    * Flags.of(Flags.of(temperature != 1f) + Flags.of(temperatureLow != 0f) > 0);
            float divisor = warped == 1 ? temperature : 1f;
            float divisorLow = warped == 1 ? temperatureLow : 0f;
            float inverse = TornadoMath.min(1f / divisor, Float.MAX_VALUE);
            float inverseLow = (1f - inverse * divisor - inverse * divisorLow) * inverse;
            float plain = 0f;
            float dot = 0f;
            float rest = 0f;
            for (int next = 0; next < length; next += lanes) {
                int v = part * length + next + lane;
                if (v < size) {
                    float d = logits.get(base + v) - largest;
                    float weight = v == argmax ? 0f : Exponential.toZero(d);
                    float sharp = v == argmax ? 0f : Exponential.toZero(Rows.scaled(d, inverse, inverseLow));
                    float own = warped == 1 ? sharp : weight;
                    plain += weight;
                    dot += weight * TornadoMath.max(d, Exponential.ZERO_BELOW);
                    rest += own;
                    probabilities.set(base + v, own);
                }
            }
            float plainSum = Lanes.sum(context, lane, lanes, plain);
            float dotSum = Lanes.sum(context, lane, lanes, dot);
            float restSum = Lanes.sum(context, lane, lanes, rest);
            if (lane == 0) {
                int at = (group * parts + part) * SUMS;
                sums.set(at, plainSum);
                sums.set(at + 1, dotSum);
                sums.set(at + 2, restSum);
            }
        }
    }

    /// Probabilities of a part from its weights; the first part also writes the statistics. A row whose largest logit
    /// is
    /// not finite sets FAULT of the slot.
    static void distributionScale(
            KernelContext context,
            FloatArray probabilities, // [rows, vocabSize]
            FloatArray statistics, // [rows, RowStat.COUNT]
            FloatArray sums, // [groups, parts, 3]
            FloatArray found, // [groups, parts, 2]
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            IntArray sizes,
            int parts,
            int lanes) {
        int group = context.groupIdx;
        int part = context.groupIdy;
        int lane = context.localIdx;
        if (isWanted(ints, sizes, group) == 1) {
            int size = sizes.get(1);
            int row = row(sizes, group);
            int base = row * size;
            int length = length(size, parts, lanes);
            int slot = group / sizes.get(4);
            int slotInts = slot * IntColumn.COUNT;
            int slotFloats = slot * FloatColumn.COUNT;
            int ownPart = group * parts + TornadoMath.min(lane, parts - 1);
            float largest = Lanes.max(context, lane, lanes, found.get(ownPart * FOUND));
            int candidate = found.get(ownPart * FOUND) == largest ? (int) found.get(ownPart * FOUND + 1) : size - 1;
            int argmax = Lanes.min(context, lane, lanes, candidate);
            float ownPlain = sums.get(ownPart * SUMS);
            float ownDot = sums.get(ownPart * SUMS + 1);
            float ownRest = sums.get(ownPart * SUMS + 2);
            float doubt = Lanes.sum(context, lane, lanes, lane < parts ? ownPlain : 0f);
            float dot = Lanes.sum(context, lane, lanes, lane < parts ? ownDot : 0f);
            float total = 1f + Lanes.sum(context, lane, lanes, lane < parts ? ownRest : 0f);
            // NaN among the logits is NaN in their sum.
            int faults = Flags.of(largest == Float.NEGATIVE_INFINITY)
                    + Flags.of(largest == Float.POSITIVE_INFINITY)
                    + Flags.of(Float.isNaN(doubt));
            if (lane + part == 0) {
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
            int oneHot = isOneHot(floats, slotFloats, faults);
            int unscaled = oneHot + CutTasks.cuts(ints, floats, slotInts, slotFloats, size);
            float scale = unscaled > 0 ? 1f : 1f / total;
            for (int next = 0; next < length; next += lanes) {
                int v = part * length + next + lane;
                if (v < size) {
                    float weight = v == argmax ? 1f : probabilities.get(base + v);
                    float own = oneHot == 1 ? 0f : weight * scale;
                    probabilities.set(base + v, v == argmax ? scale : own);
                }
            }
        }
    }
}
