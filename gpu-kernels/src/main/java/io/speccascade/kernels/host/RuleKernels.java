package io.speccascade.kernels.host;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Philox;
import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleStat;
import io.speccascade.kernels.TokenSource;
import java.lang.foreign.MemorySegment;

/// What a rule does with the rows of both models: statistics, correction, target. A part is one row or one slot.
final class RuleKernels {
    private RuleKernels() {}

    static HostKernel rule(Launch launch, RowCrew crew) {
        SlotShape shape = SlotShape.of(launch);
        int rowsPerSlot = shape.rowsPerSlot();
        int maxDraft = Math.max(1, rowsPerSlot - 1);
        MemorySegment statistics = shape.rows(launch, 0, "rule statistics", RuleStat.COUNT);
        SlotMemory slots = shape.memory(launch, 1, 2);
        MemorySegment draft = Expect.buffer(launch, 3, "draft", ElementType.I32, (long) shape.slots() * maxDraft);
        RulePair pair = RulePair.of(launch, 4, shape.rows(), shape.vocabSize());
        DeferredTokens deferred = DeferredTokens.of(launch, 10, shape);
        crew.reserve(shape.vocabSize());
        Workers.Part part = (row, worker) -> {
            int slot = row / rowsPerSlot;
            int place = row % rowsPerSlot;
            if (place >= commonRows(slots, slot)) {
                return;
            }
            RowLane lane = crew.lane(worker);
            int drafted = place < slots.get(slot, IntColumn.BLOCK_DRAFT)
                    ? draft.getAtIndex(SlotMemory.INT, (long) slot * maxDraft + place)
                    : -1;
            RuleForm form = slots.rule(slot);
            if (reducesRows(form)) {
                lane.pair.read(pair, row, form);
            } else {
                lane.pair.readToken(pair, row, form, Math.max(0, drafted));
            }
            measure(lane, pair, slots, slot, row, crew);
            lane.rule.store(statistics, row, drafted, lane.target);
            if (form.isByToken()) {
                deferred.store(row, lane.pair.deferred);
            }
        };
        return () -> crew.run(shape.rows(), shape.vocabSize(), part);
    }

    static HostKernel target(Launch launch, RowCrew crew) {
        SlotShape shape = SlotShape.of(launch);
        int vocabSize = shape.vocabSize();
        MemorySegment target = shape.rows(launch, 0, "target", vocabSize);
        MemorySegment accept = shape.rows(launch, 1, "accept", vocabSize);
        MemorySegment residual = shape.rows(launch, 2, "residual", vocabSize);
        SlotMemory slots = shape.memory(launch, 3, 4);
        RulePair pair = RulePair.of(launch, 5, shape.rows(), vocabSize);
        crew.reserve(vocabSize);
        Workers.Part part = (row, worker) -> {
            int slot = row / shape.rowsPerSlot();
            if (row % shape.rowsPerSlot() >= commonRows(slots, slot)) {
                return;
            }
            RowLane lane = crew.lane(worker);
            lane.pair.readPrecisely(pair, row, slots.rule(slot), slots.getDouble(slot, FloatColumn.TEMPERATURE));
            measure(lane, pair, slots, slot, row, crew);
            lane.rule.target(lane.target, 0, vocabSize);
            write(lane, 1, target, row, vocabSize);
            lane.rule.accept(lane.target, 0, vocabSize);
            write(lane, 1, accept, row, vocabSize);
            lane.rule.residual(lane.target);
            double total = RowMath.sum(lane.target, vocabSize);
            write(lane, total > 0 ? 1 / total : 0, residual, row, vocabSize);
        };
        return () -> crew.run(shape.rows(), vocabSize, part);
    }

    /// Applies the slot's rule to the row that the lane holds.
    private static void measure(RowLane lane, RulePair pair, SlotMemory slots, int slot, int row, RowCrew crew) {
        RuleForm form = slots.rule(slot);
        if (form.isByToken()) {
            lane.pair.readWeights(pair, row, crew.loops(), lane.sums);
        }
        lane.machine.load(slots, slot);
        lane.rule.apply(lane.pair, form, slots.getDouble(slot, FloatColumn.ALPHA));
        lane.rule.measure(lane);
    }

    private static void write(RowLane lane, double scale, MemorySegment buffer, int row, int vocabSize) {
        for (int v = 0; v < vocabSize; v++) {
            lane.weights[v] = (float) (lane.target[v] * scale);
        }
        RowLane.write(lane.weights, buffer, row, vocabSize);
    }

    static HostKernel correct(Launch launch, RowCrew crew) {
        SlotShape shape = SlotShape.of(launch);
        boolean bonusFromTarget = launch.size(3) == Bonus.TARGET.code();
        SlotMemory slots = shape.memory(launch, 0, 1);
        RulePair pair = RulePair.of(launch, 2, shape.rows(), shape.vocabSize());
        MemorySegment statistics = shape.rows(launch, 8, "rule statistics", RuleStat.COUNT);
        DeferredTokens deferred = DeferredTokens.of(launch, 9, shape);
        crew.reserve(shape.vocabSize());
        Workers.Part part = (slot, worker) -> {
            if (!slots.isActive(slot)) {
                return;
            }
            RowLane lane = crew.lane(worker);
            int accepted = slots.get(slot, IntColumn.BLOCK_ACCEPTED);
            int blockDraft = slots.get(slot, IntColumn.BLOCK_DRAFT);
            int row = slot * shape.rowsPerSlot() + accepted;
            boolean rejected = accepted < blockDraft;
            int position = slots.get(slot, IntColumn.LENGTH) + accepted;
            double u = SampleKernels.uniform(slots, slot, position, rejected ? Philox.RESIDUAL : Philox.TOKEN);
            if (!rejected && !bonusFromTarget) {
                RowLane.read(pair.expertProbabilities(), row, shape.vocabSize(), lane.weights);
                TokenSource source = blockDraft == 0 ? TokenSource.EXPERT : TokenSource.BONUS;
                SampleKernels.setLast(slots, slot, RowMath.draw(lane.weights, shape.vocabSize(), u), source, 0);
                return;
            }
            load(lane, slots, pair, deferred, slot, row);
            lane.rule.recall(statistics, row);
            if (rejected) {
                lane.rule.residual(lane.target);
            }
            double total = rejected ? RowMath.sum(lane.target, shape.vocabSize()) : 0;
            if (total <= 0) {
                // A bonus token; or the acceptance was below 1 by rounding alone, and only the target is left to draw
                // from.
                lane.rule.target(lane.target, 0, shape.vocabSize());
                total = RowMath.sum(lane.target, shape.vocabSize());
            }
            int token = RowMath.draw(lane.target, shape.vocabSize(), total * u);
            SampleKernels.setLast(slots, slot, token, rejected ? TokenSource.RESIDUAL : TokenSource.BONUS, 0);
        };
        return () -> crew.run(shape.slots(), shape.vocabSize(), part);
    }

    static HostKernel sampleTarget(Launch launch, RowCrew crew) {
        SlotShape shape = SlotShape.of(launch);
        SlotMemory slots = shape.memory(launch, 0, 1);
        RulePair pair = RulePair.of(launch, 2, shape.rows(), shape.vocabSize());
        MemorySegment statistics = shape.rows(launch, 8, "rule statistics", RuleStat.COUNT);
        DeferredTokens deferred = DeferredTokens.of(launch, 9, shape);
        crew.reserve(shape.vocabSize());
        Workers.Part part = (slot, worker) -> {
            if (!slots.isActive(slot)) {
                return;
            }
            RowLane lane = crew.lane(worker);
            int row = slot * shape.rowsPerSlot();
            load(lane, slots, pair, deferred, slot, row);
            lane.rule.recall(statistics, row);
            lane.rule.target(lane.target, 0, shape.vocabSize());
            double total = RowMath.sum(lane.target, shape.vocabSize());
            int position = slots.get(slot, IntColumn.LENGTH);
            double bar = total * SampleKernels.uniform(slots, slot, position, Philox.TOKEN);
            int token = RowMath.draw(lane.target, shape.vocabSize(), bar);
            boolean isDeferred = lane.rule.defers(token);
            slots.set(slot, IntColumn.BLOCK_DEFERRED, isDeferred ? 1 : 0);
            SampleKernels.setLast(slots, slot, token, isDeferred ? TokenSource.EXPERT : TokenSource.DRAFTER, 0);
        };
        return () -> crew.run(shape.slots(), shape.vocabSize(), part);
    }

    private static int commonRows(SlotMemory slots, int slot) {
        return slots.isActive(slot)
                ? Math.min(slots.get(slot, IntColumn.DRAFTER_ROWS), slots.get(slot, IntColumn.EXPERT_ROWS))
                : 0;
    }

    private static void load(
            RowLane lane, SlotMemory slots, RulePair pair, DeferredTokens deferred, int slot, int row) {
        RuleForm form = slots.rule(slot);
        lane.pair.read(pair, row, form);
        if (form.isByToken()) {
            deferred.load(row, lane.pair.deferred);
        }
        lane.rule.apply(lane.pair, form, slots.getDouble(slot, FloatColumn.ALPHA));
    }

    /// Whether the rule's statistics need all probabilities of a row, not only the drafted token's.
    private static boolean reducesRows(RuleForm form) {
        return form != RuleForm.ROW && form != RuleForm.SYNTHETIC;
    }
}
