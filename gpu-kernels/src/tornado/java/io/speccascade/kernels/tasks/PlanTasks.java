package io.speccascade.kernels.tasks;

import io.speccascade.kernels.IntColumn;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Planning: which rows the next forward pass works on. One work-group, whose work-items take as many slots at a time
/// and each sums up the rows of those before its own, so that rows are packed in the order of the slots.
///
/// The first parameters of each task are those of a RowBatch: counts [2], token, slot, position [rows], outputSource,
/// outputTarget [outputs]; then ints [slots, IntColumn.COUNT] and tokens [slots, context].
final class PlanTasks {
    private PlanTasks() {}

    /// @param sizes slots, context, row capacity, the role's column of positions fed
    static void planPrefill(
            KernelContext context,
            IntArray counts,
            IntArray token,
            IntArray slot,
            IntArray position,
            IntArray ints,
            IntArray tokens,
            IntArray sizes,
            int lanes) {
        int[] rows = context.allocateIntLocalArray(lanes);
        int[] fed = context.allocateIntLocalArray(lanes);
        int lane = context.localIdx;
        int slots = sizes.get(0);
        int stride = sizes.get(1);
        int capacity = sizes.get(2);
        int column = sizes.get(3);
        int planned = 0;
        for (int base = 0; base < slots; base += lanes) {
            int own = base + lane;
            int wanted = 0;
            int next = 0;
            if (own < slots) {
                int at = own * IntColumn.COUNT;
                next = ints.get(at + column);
                if (ints.get(at + IntColumn.STATUS) == SlotCodes.RUNNING) {
                    wanted = TornadoMath.max(0, ints.get(at + IntColumn.PROMPT_LENGTH) - 1 - next);
                }
            }
            rows[lane] = wanted;
            fed[lane] = next;
            context.localBarrier();
            // All work-items write the rows of one slot after another.
            for (int other = 0; other < lanes; other++) {
                int count = TornadoMath.min(rows[other], capacity - planned);
                int from = fed[other];
                for (int i = lane; i < count; i += lanes) {
                    token.set(planned + i, tokens.get((base + other) * stride + from + i));
                    slot.set(planned + i, base + other);
                    position.set(planned + i, from + i);
                }
                if (other == lane && count > 0) {
                    ints.set(own * IntColumn.COUNT + column, next + count);
                }
                planned += count;
            }
            context.localBarrier();
        }
        if (lane == 0) {
            counts.set(0, planned);
            counts.set(1, 0);
        }
    }

    /// @param sizes slots, context, rows per slot, needed roles, the role's columns of positions fed, rows and calls
    static void planLast(
            KernelContext context,
            IntArray counts,
            IntArray token,
            IntArray slot,
            IntArray position,
            IntArray outputSource,
            IntArray outputTarget,
            IntArray ints,
            IntArray tokens,
            IntArray sizes,
            int lanes) {
        int[] rowsOf = context.allocateIntLocalArray(lanes);
        int lane = context.localIdx;
        int slots = sizes.get(0);
        int stride = sizes.get(1);
        int rowsPerSlot = sizes.get(2);
        int needed = sizes.get(3);
        int fedColumn = sizes.get(4);
        int rowsColumn = sizes.get(5);
        int callsColumn = sizes.get(6);
        int planned = 0;
        for (int base = 0; base < slots; base += lanes) {
            int own = base + lane;
            int at = own * IntColumn.COUNT;
            int ready = 0;
            if (own < slots) {
                ready = SlotTask.ready(ints, at, needed);
                SlotTask.begin(ints, at, ready);
                ints.set(at + rowsColumn, ready);
            }
            rowsOf[lane] = ready;
            context.localBarrier();
            int row = planned;
            for (int other = 0; other < lanes; other++) {
                row += other < lane ? rowsOf[other] : 0;
                planned += rowsOf[other];
            }
            context.localBarrier();
            if (ready == 1) {
                int length = ints.get(at + IntColumn.LENGTH);
                token.set(row, tokens.get(own * stride + length - 1));
                slot.set(row, own);
                position.set(row, length - 1);
                outputSource.set(row, row);
                outputTarget.set(row, own * rowsPerSlot);
                ints.set(at + fedColumn, length);
                ints.set(at + callsColumn, ints.get(at + callsColumn) + 1);
            }
        }
        if (lane == 0) {
            counts.set(0, planned);
            counts.set(1, planned);
        }
    }

    /// @param floats [slots, FloatColumn.COUNT]
    /// @param statistics [slots·rowsPerSlot, RowStat.COUNT], the drafter's
    /// @param sizes slots, context, rows per slot, window
    static void planTokenCascade(
            KernelContext context,
            IntArray counts,
            IntArray token,
            IntArray slot,
            IntArray position,
            IntArray outputSource,
            IntArray outputTarget,
            IntArray ints,
            IntArray tokens,
            FloatArray floats,
            FloatArray statistics,
            IntArray sizes,
            int lanes) {
        int[] rowsOf = context.allocateIntLocalArray(lanes);
        int[] outputsOf = context.allocateIntLocalArray(lanes);
        int lane = context.localIdx;
        int slots = sizes.get(0);
        int stride = sizes.get(1);
        int rowsPerSlot = sizes.get(2);
        int window = sizes.get(3);
        int planned = 0;
        int outputs = 0;
        for (int base = 0; base < slots; base += lanes) {
            int own = base + lane;
            int at = own * IntColumn.COUNT;
            int defers = 0;
            int rows = 0;
            int fed = 0;
            if (own < slots) {
                ints.set(at + IntColumn.EXPERT_ROWS, 0);
                if (SlotTask.active(ints, at) == 1) {
                    // The rule reads the drafter alone: its statistics stand in for the expert's.
                    float result = RowProgram.run(
                            context,
                            ints,
                            floats,
                            statistics,
                            statistics,
                            own,
                            own * rowsPerSlot,
                            0f,
                            0f,
                            -1,
                            lane,
                            lanes);
                    defers = Flags.of(result == 1f);
                    fed = ints.get(at + IntColumn.EXPERT_FED);
                    int waiting = ints.get(at + IntColumn.LENGTH) - fed;
                    rows = defers == 1 || waiting >= window ? waiting : 0;
                    ints.set(at + IntColumn.EXPERT_ROWS, defers);
                    ints.set(at + IntColumn.BLOCK_DEFERRED, defers);
                }
            }
            rowsOf[lane] = rows;
            outputsOf[lane] = defers;
            context.localBarrier();
            int row = planned;
            int target = outputs;
            for (int other = 0; other < lanes; other++) {
                row += other < lane ? rowsOf[other] : 0;
                target += other < lane ? outputsOf[other] : 0;
                planned += rowsOf[other];
                outputs += outputsOf[other];
            }
            context.localBarrier();
            if (rows > 0) {
                for (int i = 0; i < rows; i++) {
                    token.set(row + i, tokens.get(own * stride + fed + i));
                    slot.set(row + i, own);
                    position.set(row + i, fed + i);
                }
                ints.set(at + IntColumn.EXPERT_FED, fed + rows);
                ints.set(at + IntColumn.EXPERT_CALLS, ints.get(at + IntColumn.EXPERT_CALLS) + 1);
            }
            if (defers == 1) {
                outputSource.set(target, row + rows - 1);
                outputTarget.set(target, own * rowsPerSlot);
            }
        }
        if (lane == 0) {
            counts.set(0, planned);
            counts.set(1, outputs);
        }
    }
}
