package io.speccascade.kernels;

import java.util.ArrayList;
import java.util.List;

/// Makes the launches that decide, on the device, which rows the next forward pass works on.
public final class PlanLaunches {
    private PlanLaunches() {}

    /// The next chunk of the prompts that `role` has not been fed yet. No outputs.
    public static Launch prefill(SlotState state, RowBatch rows, ModelRole role) {
        return new Launch(
                Operation.PLAN_PREFILL,
                buffers(rows, state.ints(), state.tokens()),
                List.of(state.slots(), state.context(), rows.rowCapacity(), role.code()),
                List.of());
    }

    /// Step `step` of a block's draft; step 0 begins the block.
    public static Launch draft(SlotState state, RowBatch rows, int step, Bonus bonus) {
        require("draft rows", rows.rowCapacity(), state.slots() * (step == 0 ? 2 : 1));
        require("draft outputs", rows.outputCapacity(), state.slots());
        return new Launch(
                Operation.PLAN_DRAFT,
                buffers(rows, state.ints(), state.tokens(), state.draft()),
                List.of(state.slots(), state.context(), state.maxDraft(), step, bonus.code()),
                List.of());
    }

    /// The expert's rows of a block: last committed token and the draft.
    ///
    /// @param draftTokens the most that any slot drafts, at most maxDraft
    public static Launch verify(SlotState state, RowBatch rows, int draftTokens) {
        require("verify rows", rows.rowCapacity(), state.slots() * (draftTokens + 1));
        require("verify outputs", rows.outputCapacity(), state.slots() * (draftTokens + 1));
        return new Launch(
                Operation.PLAN_VERIFY,
                buffers(rows, state.ints(), state.tokens(), state.draft()),
                List.of(state.slots(), state.context(), state.maxDraft()),
                List.of());
    }

    /// One row per running slot: the last committed token. Begins the block.
    ///
    /// @param needed roles that must have been fed the prompt, as bits
    public static Launch last(SlotState state, RowBatch rows, ModelRole role, int needed) {
        require("last rows", rows.rowCapacity(), state.slots());
        require("last outputs", rows.outputCapacity(), state.slots());
        return new Launch(
                Operation.PLAN_LAST,
                buffers(rows, state.ints(), state.tokens()),
                List.of(state.slots(), state.context(), state.maxDraft(), role.code(), needed),
                List.of());
    }

    /// The expert's rows of a token cascade: for slots whose rule defers, all tokens it has not been fed yet.
    public static Launch tokenCascade(SlotState state, RowBatch rows, ModelRows drafter) {
        require("token cascade rows", rows.rowCapacity(), state.slots());
        require("token cascade outputs", rows.outputCapacity(), state.slots());
        return new Launch(
                Operation.PLAN_TOKEN_CASCADE,
                buffers(rows, state.ints(), state.tokens(), state.floats(), drafter.statistics()),
                List.of(state.slots(), state.context(), state.maxDraft(), rows.rowCapacity() / state.slots()),
                List.of());
    }

    private static List<DeviceBuffer> buffers(RowBatch rows, DeviceBuffer... others) {
        List<DeviceBuffer> all = new ArrayList<>(rows.buffers());
        all.addAll(List.of(others));
        return all;
    }

    private static void require(String what, int capacity, int least) {
        if (capacity < least) {
            throw new IllegalArgumentException(what + ": " + capacity + " (expected: >= " + least + ")");
        }
    }
}
