package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Philox;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Tokens drawn from residuals and targets. A work-group is a slot.
final class CorrectTasks {
    private static final int RESIDUAL = 0;
    private static final int TARGET = 1;
    private static final int EXPERT = 2;

    private CorrectTasks() {}

    /// lastToken: from the residual of row blockAccepted where that is less than γ, else the bonus token.
    ///
    /// @param sizes slots, rowsPerSlot, vocabSize, bonus
    static void correct(
            KernelContext context,
            FloatArray weights, // [slots, vocabSize]: what is drawn from
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            FloatArray drafterLogits, // [rows, vocabSize]
            FloatArray q, // [rows, vocabSize]
            FloatArray drafterStats, // [rows, RowStat.COUNT]
            FloatArray expertLogits,
            FloatArray p,
            FloatArray expertStats,
            FloatArray statistics, // [rows, RuleStat.COUNT]
            IntArray deferred, // [rows, words]
            IntArray sizes,
            int lanes,
            int blocks) {
        int slot = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slotInts = slot * IntColumn.COUNT;
        if (SampleTasks.active(ints, slotInts) == 1) {
            int size = sizes.get(2);
            int accepted = ints.get(slotInts + IntColumn.BLOCK_ACCEPTED);
            int blockDraft = ints.get(slotInts + IntColumn.BLOCK_DRAFT);
            int row = slot * sizes.get(1) + accepted;
            int rejected = Flags.of(accepted < blockDraft);
            int bonus = sizes.get(3) == 0 ? EXPERT : TARGET;
            int mode = rejected == 1 ? RESIDUAL : bonus;
            float part = fill(
                    weights,
                    floats,
                    drafterLogits,
                    q,
                    drafterStats,
                    expertLogits,
                    p,
                    expertStats,
                    statistics,
                    deferred,
                    ints.get(slotInts + IntColumn.RULE),
                    mode,
                    slot,
                    row,
                    size,
                    lane,
                    lanes);
            float total = Lanes.sum(context, lane, lanes, part);
            // The acceptance was below 1 by rounding alone: only the target is left to draw from.
            if (total <= 0f) {
                fill(
                        weights,
                        floats,
                        drafterLogits,
                        q,
                        drafterStats,
                        expertLogits,
                        p,
                        expertStats,
                        statistics,
                        deferred,
                        ints.get(slotInts + IntColumn.RULE),
                        TARGET,
                        slot,
                        row,
                        size,
                        lane,
                        lanes);
            }
            context.globalBarrier();
            float uniform = PhiloxTask.uniform(
                    ints.get(slotInts + IntColumn.SEED_LOW),
                    ints.get(slotInts + IntColumn.SEED_HIGH),
                    ints.get(slotInts + IntColumn.LENGTH) + accepted,
                    rejected == 1 ? Philox.RESIDUAL : Philox.TOKEN);
            int drawn = Draw.token(context, weights, slot * size, size, uniform, lane, lanes, blocks);
            if (lane == 0) {
                int alone = blockDraft == 0 ? SlotCodes.FROM_EXPERT : SlotCodes.FROM_BONUS;
                int whole = mode == EXPERT ? alone : SlotCodes.FROM_BONUS;
                ints.set(slotInts + IntColumn.LAST_TOKEN, TornadoMath.max(drawn, 0));
                ints.set(slotInts + IntColumn.LAST_SOURCE, mode == RESIDUAL ? SlotCodes.FROM_RESIDUAL : whole);
                floats.set(slot * FloatColumn.COUNT + FloatColumn.LAST_LOG_PROBABILITY, 0f);
                if (drawn < 0) {
                    ints.set(slotInts + IntColumn.FAULT, 1);
                }
            }
        }
    }

    /// lastToken: from the target of row 0.
    ///
    /// @param sizes slots, rowsPerSlot, vocabSize
    static void sampleTarget(
            KernelContext context,
            FloatArray weights, // [slots, vocabSize]: what is drawn from
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            FloatArray drafterLogits, // [rows, vocabSize]
            FloatArray q, // [rows, vocabSize]
            FloatArray drafterStats, // [rows, RowStat.COUNT]
            FloatArray expertLogits,
            FloatArray p,
            FloatArray expertStats,
            FloatArray statistics, // [rows, RuleStat.COUNT]
            IntArray deferred, // [rows, words]
            IntArray sizes,
            int lanes,
            int blocks) {
        int slot = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slotInts = slot * IntColumn.COUNT;
        if (SampleTasks.active(ints, slotInts) == 1) {
            int size = sizes.get(2);
            int row = slot * sizes.get(1);
            int rule = ints.get(slotInts + IntColumn.RULE);
            fill(
                    weights,
                    floats,
                    drafterLogits,
                    q,
                    drafterStats,
                    expertLogits,
                    p,
                    expertStats,
                    statistics,
                    deferred,
                    rule,
                    TARGET,
                    slot,
                    row,
                    size,
                    lane,
                    lanes);
            context.globalBarrier();
            float uniform = PhiloxTask.uniform(
                    ints.get(slotInts + IntColumn.SEED_LOW),
                    ints.get(slotInts + IntColumn.SEED_HIGH),
                    ints.get(slotInts + IntColumn.LENGTH),
                    Philox.TOKEN);
            int drawn = Draw.token(context, weights, slot * size, size, uniform, lane, lanes, blocks);
            if (lane == 0) {
                int token = TornadoMath.max(drawn, 0);
                int stat = row * RuleStat.COUNT;
                float threshold = statistics.get(stat + RuleStat.THRESHOLD);
                float relative = rule == RuleCodes.TOKEN_Q
                        ? drafterLogits.get(row * size + token)
                                - drafterStats.get(row * RowStat.COUNT + RowStat.MAX_LOGIT)
                        : expertLogits.get(row * size + token)
                                - expertStats.get(row * RowStat.COUNT + RowStat.MAX_LOGIT);
                if (rule >= RuleCodes.TOKEN) {
                    relative = RuleValues.relativeOf(deferred, row, size, token);
                }
                int isCandidate =
                        RuleValues.isCandidate(token, relative, threshold, statistics.get(stat + RuleStat.LAST_TIE));
                int defers = RuleValues.defers(
                        rule,
                        p.get(row * size + token),
                        relative,
                        statistics.get(stat + RuleStat.DEFER),
                        threshold,
                        isCandidate);
                ints.set(slotInts + IntColumn.BLOCK_DEFERRED, defers);
                ints.set(slotInts + IntColumn.LAST_TOKEN, token);
                ints.set(
                        slotInts + IntColumn.LAST_SOURCE, defers == 1 ? SlotCodes.FROM_EXPERT : SlotCodes.FROM_DRAFTER);
                floats.set(slot * FloatColumn.COUNT + FloatColumn.LAST_LOG_PROBABILITY, 0f);
                if (drawn < 0) {
                    ints.set(slotInts + IntColumn.FAULT, 1);
                }
            }
        }
    }

    /// Writes what is drawn from to row `slot` of `weights`; returns the sum of what this work-item wrote.
    private static float fill(
            FloatArray weights,
            FloatArray floats,
            FloatArray drafterLogits,
            FloatArray q,
            FloatArray drafterStats,
            FloatArray expertLogits,
            FloatArray p,
            FloatArray expertStats,
            FloatArray statistics,
            IntArray deferred,
            int rule,
            int mode,
            int slot,
            int row,
            int size,
            int lane,
            int lanes) {
        int alpha = slot * FloatColumn.COUNT + FloatColumn.ALPHA;
        float kept = (1f - floats.get(alpha)) - floats.get(alpha + FloatColumn.LOW);
        int stat = row * RuleStat.COUNT;
        float defer = statistics.get(stat + RuleStat.DEFER);
        float mass = statistics.get(stat + RuleStat.DEFERRED_MASS);
        float scale = statistics.get(stat + RuleStat.SCALE);
        float threshold = statistics.get(stat + RuleStat.THRESHOLD);
        float lastTie = statistics.get(stat + RuleStat.LAST_TIE);
        float maxQ = drafterStats.get(row * RowStat.COUNT + RowStat.MAX_LOGIT);
        float maxP = expertStats.get(row * RowStat.COUNT + RowStat.MAX_LOGIT);
        float sum = 0f;
        for (int from = 0; from < size; from += lanes) {
            int v = from + lane;
            if (v < size) {
                int at = row * size + v;
                float qv = q.get(at);
                float pv = p.get(at);
                float relative = rule == RuleCodes.TOKEN_Q ? drafterLogits.get(at) - maxQ : expertLogits.get(at) - maxP;
                if (rule >= RuleCodes.TOKEN) {
                    relative = RuleValues.relativeOf(deferred, row, size, v);
                }
                int isCandidate = RuleValues.isCandidate(v, relative, threshold, lastTie);
                float target =
                        RuleValues.target(rule, qv, pv, relative, defer, mass, scale, threshold, isCandidate, kept);
                float residual =
                        RuleValues.residual(rule, qv, pv, relative, defer, mass, scale, threshold, isCandidate, kept);
                float drafted = mode == RESIDUAL ? residual : target;
                float value = mode == EXPERT ? pv : drafted;
                weights.set(slot * size + v, value);
                sum += value;
            }
        }
        return sum;
    }
}
