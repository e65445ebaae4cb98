package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.RuleStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What a rule finds out about a position that both models have a row for. A work-group is a row. Loops over the row
/// are
/// the same for all work-items, and so is which of them a rule takes.
final class RuleTasks {
    /// Newton's method for lossy's β: it needs few steps, and in single precision may never come to rest.
    private static final int MOST_STEPS = 60;

    /// Parts: rules by the reductions that they need.
    private static final int OPT = 1;

    private static final int TOKEN_V1 = 2;
    private static final int TOKEN_V2_V3 = 3;
    private static final int LOSSY = 4;
    private static final int LENIENT = 5;
    private static final int TYPICAL = 6;
    private static final int RELAXED = 7;
    static final int PARTS = 8;

    private RuleTasks() {}

    private static int partOf(int rule) {
        int row = rule == SlotCodes.OPT ? OPT : 0;
        int token = rule == SlotCodes.TOKEN_V1 ? TOKEN_V1 : TOKEN_V2_V3;
        int other = rule <= SlotCodes.TOKEN_V3 ? token : rule - SlotCodes.LOSSY + LOSSY;
        int reduced = rule <= SlotCodes.BILD ? row : other;
        return rule == SlotCodes.SYNTHETIC ? 0 : reduced;
    }

    /// RuleStat of each row whose rule belongs to a part. A kernel for each, because in one kernel with them all PoCL
    /// would write the rest of it anew for every condition around a barrier.
    ///
    /// @param sizes slots, rowsPerSlot, vocabSize, 1 where there is a draft
    static void rule(
            KernelContext context,
            FloatArray statistics, // [rows, RuleStat.COUNT]
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            IntArray draft, // [slots, max(1, rowsPerSlot − 1)]
            FloatArray drafterLogits, // [rows, vocabSize]
            FloatArray q, // [rows, vocabSize]
            FloatArray drafterStats, // [rows, RowStat.COUNT]
            FloatArray expertLogits,
            FloatArray p,
            FloatArray expertStats,
            IntArray sizes,
            int part,
            int lanes) {
        int row = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int rowsPerSlot = sizes.get(1);
        int slot = row / rowsPerSlot;
        int place = row % rowsPerSlot;
        int slotInts = slot * IntColumn.COUNT;
        int rule = ints.get(slotInts + IntColumn.RULE);
        int common = TornadoMath.min(
                ints.get(slotInts + IntColumn.DRAFTER_ROWS), ints.get(slotInts + IntColumn.EXPERT_ROWS));
        if (SampleTasks.active(ints, slotInts) * Flags.of(place < common) * Flags.of(partOf(rule) == part) == 1) {
            int size = sizes.get(2);
            int base = row * size;
            float alpha = floats.get(slot * FloatColumn.COUNT + FloatColumn.ALPHA);
            float alphaLow = floats.get(slot * FloatColumn.COUNT + FloatColumn.ALPHA + FloatColumn.LOW);
            float kept = (1f - alpha) - alphaLow;
            int drafterStat = row * RowStat.COUNT;
            float missQ = drafterStats.get(drafterStat + RowStat.MISS);
            float missP = expertStats.get(drafterStat + RowStat.MISS);
            float logSumQ = drafterStats.get(drafterStat + RowStat.LOG_SUM);
            float logSumP = expertStats.get(drafterStat + RowStat.LOG_SUM);
            float maxQ = drafterStats.get(drafterStat + RowStat.MAX_LOGIT);
            float maxP = expertStats.get(drafterStat + RowStat.MAX_LOGIT);

            int guess = (int) drafterStats.get(drafterStat + RowStat.ARGMAX);
            float surprise = logSumP - (expertLogits.get(base + guess) - maxP);
            int defer = Flags.of(rule == SlotCodes.EXACT)
                    + Flags.of(rule == SlotCodes.CHOW) * Flags.of(missQ - alpha > alphaLow)
                    + Flags.of(rule == SlotCodes.CHOW_LOG)
                            * Flags.of(drafterStats.get(drafterStat + RowStat.ENTROPY) - alpha > alphaLow)
                    + Flags.of(rule == SlotCodes.DIFF) * Flags.of((missQ - missP) - alpha > alphaLow)
                    + Flags.of(rule == SlotCodes.BILD) * Flags.of(surprise - alpha > alphaLow);
            float variation = 0f;
            float threshold = 0f;
            float mass = rule == SlotCodes.SYNTHETIC ? kept : 0f;
            float scale = 0f;
            float lastTie = size;
            if (part == OPT) {
                variation = RuleSums.sum(context, RuleSums.EXCESS, q, p, base, size, 0f, 0f, lane, lanes);
                defer = Flags.of((missQ - missP) - alpha * variation > alphaLow * variation);
            }
            if (part == TOKEN_V1) {
                threshold = RuleSums.logRatio(
                        TornadoMath.exp(logSumQ - logSumP) - (alpha + alphaLow) * TornadoMath.exp(logSumQ));
                mass = RuleSums.sum(
                        context, RuleSums.BELOW, q, drafterLogits, base, size, maxQ, threshold, lane, lanes);
            }
            if (part == TOKEN_V2_V3) {
                float scaled = rule == SlotCodes.TOKEN_V2 ? TornadoMath.exp(logSumP) : 1f;
                threshold = RuleSums.logRest((alpha + alphaLow) * scaled);
                mass = RuleSums.sum(context, RuleSums.BELOW, q, expertLogits, base, size, maxP, threshold, lane, lanes);
            }
            if (part == LOSSY) {
                float b = 1f / kept;
                int steps = MOST_STEPS;
                int mayRise = 1;
                for (int step = 0; step < steps; step++) {
                    float sum = RuleSums.sum(context, RuleSums.RAISED, q, p, base, size, kept, b, lane, lanes);
                    float slope = RuleSums.sum(context, RuleSums.SLOPE, q, p, base, size, kept, b, lane, lanes);
                    float next = slope > 0f ? TornadoMath.max(0f, b - (sum - 1f) / slope) : b;
                    // A long first step may end below the root by its rounding: one step may go up again.
                    int rise = mayRise * Flags.of(next > b);
                    int moves = rise + Flags.of(next < b);
                    mayRise -= rise;
                    steps = moves > 0 ? steps : 0;
                    b = moves > 0 ? next : b;
                }
                scale = b;
            }
            if (part == LENIENT) {
                mass = RuleSums.sum(context, RuleSums.REJECTED, q, p, base, size, kept, 0f, lane, lanes);
                float excess = RuleSums.sum(context, RuleSums.EXCESS, p, q, base, size, 0f, 0f, lane, lanes);
                scale = excess > 0f ? 1f / excess : 0f;
            }
            if (part == TYPICAL) {
                float entropy = RuleSums.sum(context, RuleSums.SURPRISE, q, p, base, size, 0f, 0f, lane, lanes);
                float exact = alpha + alphaLow;
                threshold = TornadoMath.min(exact, TornadoMath.sqrt(exact) * TornadoMath.exp(-entropy));
                mass = RuleSums.sum(context, RuleSums.UP_TO, q, p, base, size, threshold, 0f, lane, lanes);
            }
            if (part == RELAXED) {
                float ratio = RuleSums.logRest((alpha + alphaLow) * TornadoMath.exp(logSumP));
                float largest = Float.POSITIVE_INFINITY;
                int last = -1;
                int wanted = TornadoMath.min(RuleKind.RELAXED_CANDIDATES, size);
                for (int n = 0; n < wanted; n++) {
                    float next = RuleSums.largestAfter(context, expertLogits, base, size, largest, last, lane, lanes);
                    last = RuleSums.firstAfter(
                            context, expertLogits, base, size, next, next == largest ? last : -1, lane, lanes);
                    largest = next;
                }
                float tenth = largest - maxP;
                threshold = TornadoMath.max(ratio, tenth);
                lastTie = tenth >= ratio ? last : size;
                mass = RuleSums.massOfOthers(
                        context, q, expertLogits, base, size, maxP, threshold, lastTie, lane, lanes);
            }
            if (lane == 0) {
                int stat = row * RuleStat.COUNT;
                statistics.set(stat + RuleStat.DEFER, defer);
                statistics.set(stat + RuleStat.TOTAL_VARIATION, variation);
                statistics.set(stat + RuleStat.DEFERRED_MASS, mass);
                statistics.set(stat + RuleStat.SCALE, scale);
                statistics.set(stat + RuleStat.THRESHOLD, threshold);
                statistics.set(stat + RuleStat.LAST_TIE, lastTie);
                int drafted = draft.get(slot * TornadoMath.max(1, rowsPerSlot - 1)
                        + TornadoMath.min(place, TornadoMath.max(0, rowsPerSlot - 2)));
                int isDrafted = Flags.of(place < ints.get(slotInts + IntColumn.BLOCK_DRAFT)) * sizes.get(3);
                int token = isDrafted == 1 ? drafted : 0;
                float relative = rule == SlotCodes.TOKEN_V1
                        ? drafterLogits.get(base + token) - maxQ
                        : expertLogits.get(base + token) - maxP;
                int isCandidate = RuleValues.isCandidate(token, relative, threshold, lastTie);
                float accept = RuleValues.accept(
                        rule,
                        q.get(base + token),
                        p.get(base + token),
                        relative,
                        defer,
                        mass,
                        scale,
                        threshold,
                        isCandidate,
                        kept);
                int defersDrafted =
                        RuleValues.defers(rule, p.get(base + token), relative, defer, threshold, isCandidate);
                statistics.set(stat + RuleStat.ACCEPT, isDrafted * accept);
                statistics.set(stat + RuleStat.DEFER_DRAFTED, isDrafted * defersDrafted);
                float drafts = q.get(base + token);
                float exactly = p.get(base + token) < drafts ? p.get(base + token) / drafts : 1;
                statistics.set(stat + RuleStat.ACCEPT_EXACTLY, isDrafted * exactly);
            }
        }
    }
}
