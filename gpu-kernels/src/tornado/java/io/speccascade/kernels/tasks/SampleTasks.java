package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Philox;
import io.speccascade.kernels.RowStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Tokens drawn from one model. A work-group is a slot.
final class SampleTasks {
    private SampleTasks() {}

    /// 1 where the slot takes part in the block, without a fault so far.
    static int active(IntArray ints, int slotInts) {
        return ints.get(slotInts + IntColumn.ACTIVE) * (1 - ints.get(slotInts + IntColumn.FAULT));
    }

    /// draft[step] from row `step` of the drafter.
    ///
    /// @param sizes rowsPerSlot, vocabSize, step
    static void sampleDraft(
            KernelContext context,
            IntArray draft, // [slots, rowsPerSlot − 1]
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray probabilities, // [rows, vocabSize]
            IntArray sizes,
            int lanes,
            int blocks) {
        int slot = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slotInts = slot * IntColumn.COUNT;
        int step = sizes.get(2);
        if (active(ints, slotInts) * Flags.of(step < ints.get(slotInts + IntColumn.BLOCK_DRAFT)) == 1) {
            int size = sizes.get(1);
            int rowsPerSlot = sizes.get(0);
            float uniform = PhiloxTask.uniform(
                    ints.get(slotInts + IntColumn.SEED_LOW),
                    ints.get(slotInts + IntColumn.SEED_HIGH),
                    ints.get(slotInts + IntColumn.LENGTH) + step,
                    Philox.TOKEN);
            int base = (slot * rowsPerSlot + step) * size;
            int token = Draw.token(context, probabilities, base, size, uniform, lane, lanes, blocks);
            if (lane == 0) {
                draft.set(slot * (rowsPerSlot - 1) + step, token < 0 ? 0 : token);
                if (token < 0) {
                    ints.set(slotInts + IntColumn.FAULT, 1);
                }
            }
        }
    }

    /// lastToken from row 0 of a model.
    ///
    /// @param sizes rowsPerSlot, vocabSize, rows column, code of the token's source
    static void sampleLast(
            KernelContext context,
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            FloatArray logits, // [rows, vocabSize]
            FloatArray probabilities, // [rows, vocabSize]
            FloatArray statistics, // [rows, RowStat.COUNT]
            IntArray sizes,
            int lanes,
            int blocks) {
        int slot = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slotInts = slot * IntColumn.COUNT;
        if (active(ints, slotInts) * Flags.of(ints.get(slotInts + sizes.get(2)) > 0) == 1) {
            int size = sizes.get(1);
            int row = slot * sizes.get(0);
            float uniform = PhiloxTask.uniform(
                    ints.get(slotInts + IntColumn.SEED_LOW),
                    ints.get(slotInts + IntColumn.SEED_HIGH),
                    ints.get(slotInts + IntColumn.LENGTH),
                    Philox.TOKEN);
            int drawn = Draw.token(context, probabilities, row * size, size, uniform, lane, lanes, blocks);
            if (lane == 0) {
                int token = drawn < 0 ? 0 : drawn;
                int stat = row * RowStat.COUNT;
                float logProbability = logits.get(row * size + token)
                        - statistics.get(stat + RowStat.MAX_LOGIT)
                        - statistics.get(stat + RowStat.LOG_SUM);
                ints.set(slotInts + IntColumn.LAST_TOKEN, token);
                ints.set(slotInts + IntColumn.LAST_SOURCE, sizes.get(3));
                floats.set(slot * FloatColumn.COUNT + FloatColumn.LAST_LOG_PROBABILITY, logProbability);
                if (drawn < 0) {
                    ints.set(slotInts + IntColumn.FAULT, 1);
                }
            }
        }
    }
}
