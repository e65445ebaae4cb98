package io.speccascade.kernels.tasks;

import io.speccascade.kernels.IntColumn;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Planning of the two sides of a draft: the drafter's steps, and the expert's pass over all of it. As in [PlanTasks].
final class DraftTasks {
    private DraftTasks() {}

    /// @param draft [slots, maxDraft]
    /// @param sizes slots, context, maxDraft, step, 1 where the bonus is drawn from the target
    static void planDraft(
            KernelContext context,
            IntArray counts,
            IntArray token,
            IntArray slot,
            IntArray position,
            IntArray outputSource,
            IntArray outputTarget,
            IntArray ints,
            IntArray tokens,
            IntArray draft,
            IntArray sizes,
            int lanes) {
        int[] rowsOf = context.allocateIntLocalArray(lanes);
        int[] outputsOf = context.allocateIntLocalArray(lanes);
        int lane = context.localIdx;
        int slots = sizes.get(0);
        int stride = sizes.get(1);
        int maxDraft = sizes.get(2);
        int place = sizes.get(3);
        int extra = sizes.get(4);
        int planned = 0;
        int outputs = 0;
        for (int base = 0; base < slots; base += lanes) {
            int own = base + lane;
            int at = own * IntColumn.COUNT;
            int length = 0;
            int output = 0;
            int rows = 0;
            if (own < slots) {
                length = ints.get(at + IntColumn.LENGTH);
                if (place == 0) {
                    int ready = SlotTask.ready(ints, at, SlotCodes.DRAFTER_BIT | SlotCodes.EXPERT_BIT);
                    SlotTask.begin(ints, at, ready);
                    ints.set(at + IntColumn.DRAFTER_ROWS, 0);
                    ints.set(at + IntColumn.EXPERT_ROWS, 0);
                    if (ready == 1) {
                        int room = ints.get(at + IntColumn.LIMIT) - length - 1;
                        int wanted = TornadoMath.min(ints.get(at + IntColumn.DRAFT_TOKENS), maxDraft);
                        ints.set(at + IntColumn.BLOCK_DRAFT, TornadoMath.max(0, TornadoMath.min(wanted, room)));
                    }
                }
                if (SlotTask.active(ints, at) == 1 && ints.get(at + IntColumn.BLOCK_DRAFT) + extra > place) {
                    output = 1;
                    rows = place == 0 ? TornadoMath.min(2, length) : 1;
                }
            }
            rowsOf[lane] = rows;
            outputsOf[lane] = output;
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
            if (output == 1) {
                for (int i = 0; i < rows; i++) {
                    int p = length + place - rows + i;
                    slot.set(row + i, own);
                    position.set(row + i, p);
                    if (place > 0) {
                        token.set(row + i, draft.get(own * maxDraft + place - 1));
                    } else {
                        token.set(row + i, tokens.get(own * stride + p));
                    }
                }
                outputSource.set(target, row + rows - 1);
                outputTarget.set(target, own * (maxDraft + 1) + place);
                ints.set(at + IntColumn.DRAFTER_FED, length + place);
                ints.set(at + IntColumn.DRAFTER_ROWS, place + 1);
                ints.set(at + IntColumn.DRAFTER_CALLS, ints.get(at + IntColumn.DRAFTER_CALLS) + 1);
            }
        }
        if (lane == 0) {
            counts.set(0, planned);
            counts.set(1, outputs);
        }
    }

    /// @param draft [slots, maxDraft]
    /// @param sizes slots, context, maxDraft
    static void planVerify(
            KernelContext context,
            IntArray counts,
            IntArray token,
            IntArray slot,
            IntArray position,
            IntArray outputSource,
            IntArray outputTarget,
            IntArray ints,
            IntArray tokens,
            IntArray draft,
            IntArray sizes,
            int lanes) {
        int[] rowsOf = context.allocateIntLocalArray(lanes);
        int lane = context.localIdx;
        int slots = sizes.get(0);
        int stride = sizes.get(1);
        int maxDraft = sizes.get(2);
        int planned = 0;
        for (int base = 0; base < slots; base += lanes) {
            int own = base + lane;
            int at = own * IntColumn.COUNT;
            int rows = 0;
            if (own < slots) {
                if (SlotTask.active(ints, at) == 1) {
                    rows = ints.get(at + IntColumn.BLOCK_DRAFT) + 1;
                }
            }
            rowsOf[lane] = rows;
            context.localBarrier();
            int row = planned;
            for (int other = 0; other < lanes; other++) {
                row += other < lane ? rowsOf[other] : 0;
                planned += rowsOf[other];
            }
            context.localBarrier();
            if (rows > 0) {
                int length = ints.get(at + IntColumn.LENGTH);
                token.set(row, tokens.get(own * stride + length - 1));
                for (int i = 0; i < rows; i++) {
                    if (i > 0) {
                        token.set(row + i, draft.get(own * maxDraft + i - 1));
                    }
                    slot.set(row + i, own);
                    position.set(row + i, length - 1 + i);
                    outputSource.set(row + i, row + i);
                    outputTarget.set(row + i, own * (maxDraft + 1) + i);
                }
                ints.set(at + IntColumn.EXPERT_FED, length + rows - 1);
                ints.set(at + IntColumn.EXPERT_ROWS, rows);
                ints.set(at + IntColumn.EXPERT_CALLS, ints.get(at + IntColumn.EXPERT_CALLS) + 1);
            }
        }
        if (lane == 0) {
            counts.set(0, planned);
            counts.set(1, planned);
        }
    }
}
