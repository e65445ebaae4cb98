package io.speccascade.kernels.tasks;

import io.speccascade.kernels.IntColumn;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What tasks ask of a slot, whose columns begin at `at`.
final class SlotTask {
    private SlotTask() {}

    /// 1 where a slot is running and the models of `needed` have been fed its prompt but for the last token, else 0.
    static int ready(IntArray ints, int at, int needed) {
        int fed = ints.get(at + IntColumn.PROMPT_LENGTH) - 1;
        int running = ints.get(at + IntColumn.STATUS) == SlotCodes.RUNNING ? 1 : 0;
        int drafter = ints.get(at + IntColumn.DRAFTER_FED) >= fed ? SlotCodes.DRAFTER_BIT : 0;
        int expert = ints.get(at + IntColumn.EXPERT_FED) >= fed ? SlotCodes.EXPERT_BIT : 0;
        return (needed & ~(drafter | expert)) == 0 ? running : 0;
    }

    /// Clears what the last block left behind.
    static void begin(IntArray ints, int at, int active) {
        ints.set(at + IntColumn.ACTIVE, active);
        ints.set(at + IntColumn.BLOCK_DRAFT, 0);
        ints.set(at + IntColumn.BLOCK_ACCEPTED, 0);
        ints.set(at + IntColumn.BLOCK_DEFERRED, 0);
        ints.set(at + IntColumn.FAULT, 0);
    }

    /// 1 where a slot takes part in the block, without a fault so far, else 0.
    static int active(IntArray ints, int at) {
        return ints.get(at + IntColumn.FAULT) == 0 ? ints.get(at + IntColumn.ACTIVE) : 0;
    }
}
