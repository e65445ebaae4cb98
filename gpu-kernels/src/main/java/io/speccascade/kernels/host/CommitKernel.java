package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.SlotState;
import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TokenSource;
import java.lang.foreign.MemorySegment;

/// Ends a block in every slot. A few integers per slot, so the caller does it alone.
final class CommitKernel implements HostKernel {
    private final int slotCount;
    private final int context;
    private final int maxDraft;
    private final int stopCapacity;
    private final SlotMemory slots;
    private final MemorySegment tokens;
    private final MemorySegment sources;
    private final MemorySegment acceptedPerPosition;
    private final MemorySegment emitted;
    private final MemorySegment draft;
    private final MemorySegment stopTokens;

    CommitKernel(Launch launch) {
        slotCount = Expect.positive(launch, 0, "slots");
        context = Expect.positive(launch, 1, "context");
        maxDraft = launch.size(2);
        stopCapacity = Expect.positive(launch, 3, "stopCapacity");
        long perPosition = (long) slotCount * Math.max(1, maxDraft);
        slots = new SlotMemory(
                ints(launch, 0, "ints", (long) slotCount * IntColumn.COUNT),
                Expect.buffer(launch, 1, "floats", ElementType.F32, (long) slotCount * FloatColumn.COUNT));
        tokens = ints(launch, 2, "tokens", (long) slotCount * context);
        sources = ints(launch, 3, "sources", (long) slotCount * context);
        acceptedPerPosition = ints(launch, 4, "acceptedPerPosition", perPosition);
        emitted = ints(launch, 5, "emitted", (long) slotCount * (maxDraft + 4));
        draft = ints(launch, 6, "draft", perPosition);
        stopTokens = ints(launch, 7, "stopTokens", (long) slotCount * stopCapacity);
    }

    private static MemorySegment ints(Launch launch, int index, String name, long length) {
        return Expect.buffer(launch, index, name, ElementType.I32, length);
    }

    @Override
    public void run() {
        for (int slot = 0; slot < slotCount; slot++) {
            boolean active = slots.isActive(slot);
            int committed = active ? append(slot) : 0;
            if (slots.isBegun(slot)) {
                if (active) {
                    count(slot, committed);
                } else {
                    slots.set(slot, IntColumn.STATUS, SlotStatus.FAILED.code());
                }
                rewind(slot, IntColumn.DRAFTER_FED);
                rewind(slot, IntColumn.EXPERT_FED);
                slots.set(slot, IntColumn.ACTIVE, 0);
            }
            emit(slot, SlotState.EMITTED_COUNT, committed);
            emit(slot, SlotState.EMITTED_STATUS, slots.get(slot, IntColumn.STATUS));
        }
    }

    /// Appends the accepted tokens and the last one until a stop token or the limit; returns how many.
    private int append(int slot) {
        int length = slots.get(slot, IntColumn.LENGTH);
        int limit = slots.get(slot, IntColumn.LIMIT);
        int accepted = slots.get(slot, IntColumn.BLOCK_ACCEPTED);
        int appended = 0;
        SlotStatus status = SlotStatus.RUNNING;
        while (status == SlotStatus.RUNNING && appended <= accepted) {
            boolean isLast = appended == accepted;
            int token = isLast
                    ? slots.get(slot, IntColumn.LAST_TOKEN)
                    : draft.getAtIndex(SlotMemory.INT, (long) slot * Math.max(1, maxDraft) + appended);
            int source = isLast ? slots.get(slot, IntColumn.LAST_SOURCE) : TokenSource.DRAFTER.code();
            tokens.setAtIndex(SlotMemory.INT, (long) slot * context + length + appended, token);
            sources.setAtIndex(SlotMemory.INT, (long) slot * context + length + appended, source);
            emit(slot, SlotState.EMITTED_TOKENS + appended, token);
            emit(slot, SlotState.EMITTED_LAST_SOURCE, source);
            appended++;
            if (isStop(slot, token)) {
                status = SlotStatus.STOPPED;
            } else if (length + appended >= limit) {
                status = SlotStatus.LIMIT_REACHED;
            }
        }
        slots.set(slot, IntColumn.LENGTH, length + appended);
        slots.set(slot, IntColumn.STATUS, status.code());
        return appended;
    }

    private boolean isStop(int slot, int token) {
        for (int i = 0; i < stopCapacity; i++) {
            if (stopTokens.getAtIndex(SlotMemory.INT, (long) slot * stopCapacity + i) == token) {
                return true;
            }
        }
        return false;
    }

    private void count(int slot, int committed) {
        int accepted = slots.get(slot, IntColumn.BLOCK_ACCEPTED);
        int kept = Math.min(accepted, committed);
        slots.add(slot, IntColumn.BLOCKS, 1);
        slots.add(slot, IntColumn.DRAFTED, slots.get(slot, IntColumn.BLOCK_DRAFT));
        slots.add(slot, IntColumn.ACCEPTED, kept);
        slots.add(slot, IntColumn.DEFERRED, slots.get(slot, IntColumn.BLOCK_DEFERRED));
        for (int i = 0; i < kept; i++) {
            long at = (long) slot * Math.max(1, maxDraft) + i;
            acceptedPerPosition.setAtIndex(SlotMemory.INT, at, acceptedPerPosition.getAtIndex(SlotMemory.INT, at) + 1);
        }
        if (committed > accepted) {
            float confidence = slots.getFloat(slot, FloatColumn.LOG_CONFIDENCE);
            slots.setFloat(
                    slot,
                    FloatColumn.LOG_CONFIDENCE,
                    confidence + slots.getFloat(slot, FloatColumn.LAST_LOG_PROBABILITY));
        }
    }

    /// What a model has been fed beyond the committed tokens but the last is void.
    private void rewind(int slot, int fedColumn) {
        int valid = slots.get(slot, IntColumn.LENGTH) - 1;
        slots.set(slot, fedColumn, Math.min(slots.get(slot, fedColumn), valid));
    }

    private void emit(int slot, int column, int value) {
        emitted.setAtIndex(SlotMemory.INT, (long) slot * (maxDraft + 4) + column, value);
    }
}
