package io.speccascade.kernels.host;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RowStat;
import java.lang.foreign.MemorySegment;

/// Planning: which rows the next forward pass works on. A few integers per slot, so the caller does it alone.
final class PlanKernels {
    private static final int ROW_BUFFERS = 6;
    /// In place of the expert's statistics, where it has not been called.
    private static final float[] NO_EXPERT = new float[RowStat.COUNT];

    private PlanKernels() {}

    static HostKernel prefill(Launch launch) {
        RowWriter rows = new RowWriter(launch);
        SlotMemory slots = slots(launch);
        int slotCount = Expect.positive(launch, 0, "slots");
        int context = Expect.positive(launch, 1, "context");
        MemorySegment tokens = ints(launch, 7, "tokens", (long) slotCount * context);
        int fedColumn = role(launch, 3).fedColumn();
        return () -> {
            rows.clear();
            for (int slot = 0; slot < slotCount; slot++) {
                if (!slots.isRunning(slot)) {
                    continue;
                }
                int fed = slots.get(slot, fedColumn);
                int last = slots.get(slot, IntColumn.PROMPT_LENGTH) - 1;
                for (; fed < last && rows.hasRoom(); fed++) {
                    rows.add(token(tokens, context, slot, fed), slot, fed);
                }
                slots.set(slot, fedColumn, fed);
            }
            rows.finish();
        };
    }

    static HostKernel draft(Launch launch) {
        RowWriter rows = new RowWriter(launch);
        SlotMemory slots = slots(launch);
        int slotCount = Expect.positive(launch, 0, "slots");
        int context = Expect.positive(launch, 1, "context");
        int maxDraft = Expect.positive(launch, 2, "maxDraft");
        int step = launch.size(3);
        int extra = launch.size(4) == Bonus.TARGET.code() ? 1 : 0;
        MemorySegment tokens = ints(launch, 7, "tokens", (long) slotCount * context);
        MemorySegment draft = ints(launch, 8, "draft", (long) slotCount * maxDraft);
        return () -> {
            rows.clear();
            for (int slot = 0; slot < slotCount; slot++) {
                if (step == 0) {
                    beginDraft(slots, slot, maxDraft);
                }
                if (!slots.isActive(slot) || slots.get(slot, IntColumn.BLOCK_DRAFT) + extra <= step) {
                    continue;
                }
                int length = slots.get(slot, IntColumn.LENGTH);
                if (step > 0) {
                    rows.add(token(draft, maxDraft, slot, step - 1), slot, length + step - 1);
                } else {
                    if (length > 1) {
                        rows.add(token(tokens, context, slot, length - 2), slot, length - 2);
                    }
                    rows.add(token(tokens, context, slot, length - 1), slot, length - 1);
                }
                rows.addOutput(slot * (maxDraft + 1) + step);
                slots.set(slot, IntColumn.DRAFTER_FED, length + step);
                slots.set(slot, IntColumn.DRAFTER_ROWS, step + 1);
                slots.add(slot, IntColumn.DRAFTER_CALLS, 1);
            }
            rows.finish();
        };
    }

    private static void beginDraft(SlotMemory slots, int slot, int maxDraft) {
        boolean active = slots.isReady(slot, ModelRole.DRAFTER.bit() | ModelRole.EXPERT.bit());
        begin(slots, slot, active);
        slots.set(slot, IntColumn.DRAFTER_ROWS, 0);
        slots.set(slot, IntColumn.EXPERT_ROWS, 0);
        if (active) {
            int room = slots.get(slot, IntColumn.LIMIT) - slots.get(slot, IntColumn.LENGTH) - 1;
            int wanted = Math.min(slots.get(slot, IntColumn.DRAFT_TOKENS), maxDraft);
            slots.set(slot, IntColumn.BLOCK_DRAFT, Math.max(0, Math.min(wanted, room)));
        }
    }

    static HostKernel verify(Launch launch) {
        RowWriter rows = new RowWriter(launch);
        SlotMemory slots = slots(launch);
        int slotCount = Expect.positive(launch, 0, "slots");
        int context = Expect.positive(launch, 1, "context");
        int maxDraft = Expect.positive(launch, 2, "maxDraft");
        MemorySegment tokens = ints(launch, 7, "tokens", (long) slotCount * context);
        MemorySegment draft = ints(launch, 8, "draft", (long) slotCount * maxDraft);
        return () -> {
            rows.clear();
            for (int slot = 0; slot < slotCount; slot++) {
                if (!slots.isActive(slot)) {
                    continue;
                }
                int length = slots.get(slot, IntColumn.LENGTH);
                int blockDraft = slots.get(slot, IntColumn.BLOCK_DRAFT);
                for (int i = 0; i <= blockDraft; i++) {
                    int token = i == 0 ? token(tokens, context, slot, length - 1) : token(draft, maxDraft, slot, i - 1);
                    rows.add(token, slot, length - 1 + i);
                    rows.addOutput(slot * (maxDraft + 1) + i);
                }
                slots.set(slot, IntColumn.EXPERT_FED, length + blockDraft);
                slots.set(slot, IntColumn.EXPERT_ROWS, blockDraft + 1);
                slots.add(slot, IntColumn.EXPERT_CALLS, 1);
            }
            rows.finish();
        };
    }

    static HostKernel last(Launch launch) {
        RowWriter rows = new RowWriter(launch);
        SlotMemory slots = slots(launch);
        int slotCount = Expect.positive(launch, 0, "slots");
        int context = Expect.positive(launch, 1, "context");
        int rowsPerSlot = launch.size(2) + 1;
        ModelRole role = role(launch, 3);
        int needed = launch.size(4);
        MemorySegment tokens = ints(launch, 7, "tokens", (long) slotCount * context);
        return () -> {
            rows.clear();
            for (int slot = 0; slot < slotCount; slot++) {
                boolean active = slots.isReady(slot, needed);
                begin(slots, slot, active);
                slots.set(slot, role.rowsColumn(), active ? 1 : 0);
                if (active) {
                    int length = slots.get(slot, IntColumn.LENGTH);
                    rows.add(token(tokens, context, slot, length - 1), slot, length - 1);
                    rows.addOutput(slot * rowsPerSlot);
                    slots.set(slot, role.fedColumn(), length);
                    slots.add(slot, role.callsColumn(), 1);
                }
            }
            rows.finish();
        };
    }

    static HostKernel tokenCascade(Launch launch) {
        RowWriter rows = new RowWriter(launch);
        int slotCount = Expect.positive(launch, 0, "slots");
        int context = Expect.positive(launch, 1, "context");
        int rowsPerSlot = launch.size(2) + 1;
        int window = Expect.positive(launch, 3, "window");
        MemorySegment tokens = ints(launch, 7, "tokens", (long) slotCount * context);
        SlotMemory slots = new SlotMemory(
                slots(launch).ints(),
                Expect.buffer(launch, 8, "floats", ElementType.F32, (long) slotCount * FloatColumn.COUNT));
        MemorySegment statistics =
                Expect.buffer(launch, 9, "statistics", ElementType.F32, (long) slotCount * rowsPerSlot * RowStat.COUNT);
        RuleMachine machine = new RuleMachine();
        float[] drafter = new float[RowStat.COUNT];
        return () -> {
            rows.clear();
            for (int slot = 0; slot < slotCount; slot++) {
                if (!slots.isActive(slot)) {
                    slots.set(slot, IntColumn.EXPERT_ROWS, 0);
                    continue;
                }
                long row = (long) slot * rowsPerSlot * RowStat.COUNT;
                MemorySegment.copy(statistics, SlotMemory.FLOAT, 4 * row, drafter, 0, RowStat.COUNT);
                machine.load(slots, slot);
                machine.requireDrafterAlone(slots.rule(slot));
                boolean defers = machine.row(drafter, NO_EXPERT, 0, 0) == 1;
                int length = slots.get(slot, IntColumn.LENGTH);
                int fed = slots.get(slot, IntColumn.EXPERT_FED);
                slots.set(slot, IntColumn.EXPERT_ROWS, defers ? 1 : 0);
                slots.set(slot, IntColumn.BLOCK_DEFERRED, defers ? 1 : 0);
                if (!defers && length - fed < window) {
                    continue;
                }
                for (int position = fed; position < length; position++) {
                    rows.add(token(tokens, context, slot, position), slot, position);
                }
                if (defers) {
                    rows.addOutput(slot * rowsPerSlot);
                }
                slots.set(slot, IntColumn.EXPERT_FED, length);
                slots.add(slot, IntColumn.EXPERT_CALLS, 1);
            }
            rows.finish();
        };
    }

    /// Clears what the last block left behind.
    private static void begin(SlotMemory slots, int slot, boolean active) {
        slots.set(slot, IntColumn.ACTIVE, active ? 1 : 0);
        slots.set(slot, IntColumn.BLOCK_DRAFT, 0);
        slots.set(slot, IntColumn.BLOCK_ACCEPTED, 0);
        slots.set(slot, IntColumn.BLOCK_DEFERRED, 0);
        slots.set(slot, IntColumn.FAULT, 0);
    }

    private static int token(MemorySegment tokens, int stride, int slot, int index) {
        return tokens.getAtIndex(SlotMemory.INT, (long) slot * stride + index);
    }

    private static SlotMemory slots(Launch launch) {
        return SlotMemory.ofInts(ints(launch, ROW_BUFFERS, "ints", (long) launch.size(0) * IntColumn.COUNT));
    }

    private static MemorySegment ints(Launch launch, int index, String name, long length) {
        return Expect.buffer(launch, index, name, ElementType.I32, length);
    }

    private static ModelRole role(Launch launch, int index) {
        return launch.size(index) == ModelRole.DRAFTER.code() ? ModelRole.DRAFTER : ModelRole.EXPERT;
    }
}
