package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Philox;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleStat;
import io.speccascade.kernels.TokenSource;
import java.lang.foreign.MemorySegment;

/// Draws and coins. A part is one slot.
final class SampleKernels {
    private SampleKernels() {}

    static HostKernel sampleDraft(Launch launch, RowCrew crew) {
        SlotShape shape = SlotShape.of(launch);
        int step = launch.size(3);
        int maxDraft = shape.rowsPerSlot() - 1;
        MemorySegment draft = Expect.buffer(launch, 0, "draft", ElementType.I32, (long) shape.slots() * maxDraft);
        SlotMemory slots = shape.ints(launch, 1);
        MemorySegment probabilities = shape.rows(launch, 2, "probabilities", shape.vocabSize());
        crew.reserve(shape.vocabSize());
        Workers.Part part = (slot, worker) -> {
            if (!slots.isActive(slot) || slots.get(slot, IntColumn.BLOCK_DRAFT) <= step) {
                return;
            }
            float[] q = crew.lane(worker).weights;
            RowLane.read(probabilities, slot * shape.rowsPerSlot() + step, shape.vocabSize(), q);
            int position = slots.get(slot, IntColumn.LENGTH) + step;
            int token = RowMath.draw(q, shape.vocabSize(), uniform(slots, slot, position, Philox.TOKEN));
            draft.setAtIndex(SlotMemory.INT, (long) slot * maxDraft + step, token);
        };
        return () -> crew.run(shape.slots(), shape.vocabSize(), part);
    }

    static HostKernel sampleLast(Launch launch, RowCrew crew) {
        SlotShape shape = SlotShape.of(launch);
        ModelRole role = launch.size(3) == ModelRole.DRAFTER.code() ? ModelRole.DRAFTER : ModelRole.EXPERT;
        SlotMemory slots = shape.memory(launch, 0, 1);
        MemorySegment logits = shape.rows(launch, 2, "logits", shape.vocabSize());
        MemorySegment probabilities = shape.rows(launch, 3, "probabilities", shape.vocabSize());
        MemorySegment statistics = shape.rows(launch, 4, "statistics", RowStat.COUNT);
        crew.reserve(shape.vocabSize());
        Workers.Part part = (slot, worker) -> {
            if (!slots.isActive(slot) || slots.get(slot, role.rowsColumn()) == 0) {
                return;
            }
            int row = slot * shape.rowsPerSlot();
            float[] weights = crew.lane(worker).weights;
            RowLane.read(probabilities, row, shape.vocabSize(), weights);
            int position = slots.get(slot, IntColumn.LENGTH);
            int token = RowMath.draw(weights, shape.vocabSize(), uniform(slots, slot, position, Philox.TOKEN));
            float logProbability = logits.getAtIndex(SlotMemory.FLOAT, (long) row * shape.vocabSize() + token)
                    - statistics.getAtIndex(SlotMemory.FLOAT, (long) row * RowStat.COUNT + RowStat.MAX_LOGIT)
                    - statistics.getAtIndex(SlotMemory.FLOAT, (long) row * RowStat.COUNT + RowStat.LOG_SUM);
            setLast(slots, slot, token, role.source(), logProbability);
        };
        return () -> crew.run(shape.slots(), shape.vocabSize(), part);
    }

    static HostKernel accept(Launch launch) {
        int slotCount = Expect.positive(launch, 0, "slots");
        int rowsPerSlot = Expect.positive(launch, 1, "rowsPerSlot");
        SlotMemory slots = SlotMemory.ofInts(
                Expect.buffer(launch, 0, "ints", ElementType.I32, (long) slotCount * IntColumn.COUNT));
        MemorySegment statistics = Expect.buffer(
                launch, 1, "rule statistics", ElementType.F32, (long) slotCount * rowsPerSlot * RuleStat.COUNT);
        return () -> {
            for (int slot = 0; slot < slotCount; slot++) {
                if (slots.isActive(slot)) {
                    tossCoins(slots, slot, statistics, (long) slot * rowsPerSlot * RuleStat.COUNT);
                }
            }
        };
    }

    private static void tossCoins(SlotMemory slots, int slot, MemorySegment statistics, long firstStat) {
        int blockDraft = slots.get(slot, IntColumn.BLOCK_DRAFT);
        int length = slots.get(slot, IntColumn.LENGTH);
        int accepted = 0;
        int deferred = 0;
        int lossy = 0;
        for (boolean passes = true; passes && accepted < blockDraft; ) {
            long stat = firstStat + (long) accepted * RuleStat.COUNT;
            deferred += (int) statistics.getAtIndex(SlotMemory.FLOAT, stat + RuleStat.DEFER_DRAFTED);
            float coin = uniform(slots, slot, length + accepted, Philox.ACCEPT);
            passes = coin < statistics.getAtIndex(SlotMemory.FLOAT, stat + RuleStat.ACCEPT);
            accepted += passes ? 1 : 0;
            lossy += passes && coin >= statistics.getAtIndex(SlotMemory.FLOAT, stat + RuleStat.ACCEPT_EXACTLY) ? 1 : 0;
        }
        slots.set(slot, IntColumn.BLOCK_ACCEPTED, accepted);
        slots.set(slot, IntColumn.BLOCK_DEFERRED, deferred);
        slots.add(slot, IntColumn.LOSSY, lossy);
    }

    static float uniform(SlotMemory slots, int slot, int position, int purpose) {
        return Philox.uniform(
                slots.get(slot, IntColumn.SEED_LOW), slots.get(slot, IntColumn.SEED_HIGH), position, purpose);
    }

    static void setLast(SlotMemory slots, int slot, int token, TokenSource source, float logProbability) {
        slots.set(slot, IntColumn.LAST_TOKEN, token);
        slots.set(slot, IntColumn.LAST_SOURCE, source.code());
        slots.setFloat(slot, FloatColumn.LAST_LOG_PROBABILITY, logProbability);
    }
}
