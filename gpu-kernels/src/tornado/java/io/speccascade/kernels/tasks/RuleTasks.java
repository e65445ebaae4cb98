package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleForm;
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

    /// Parts: rules by the reductions that they need, called after the form that needs them.
    static final int PARTS = 8;

    private RuleTasks() {}

    /// Synthetic needs none, as row rules that do not ask for the variation; those that decide token by token are
    /// elsewhere.
    private static int partOf(int rule) {
        int reduced = rule < RuleCodes.SYNTHETIC ? rule : PARTS;
        return rule == RuleCodes.SYNTHETIC ? RuleCodes.ROW : reduced;
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
            float logSumP = expertStats.get(drafterStat + RowStat.LOG_SUM);
            float maxQ = drafterStats.get(drafterStat + RowStat.MAX_LOGIT);
            float maxP = expertStats.get(drafterStat + RowStat.MAX_LOGIT);

            float variation = 0f;
            if (part == RuleCodes.ROW_VARIATION) {
                variation = RuleSums.sum(context, RuleSums.EXCESS, q, p, base, size, 0f, 0f, lane, lanes);
            }
            float result = 0f;
            if (part <= RuleCodes.TOKEN_P) {
                int guess = (int) drafterStats.get(drafterStat + RowStat.ARGMAX);
                float surprise = logSumP - (expertLogits.get(base + guess) - maxP);
                result = RowProgram.run(
                        context,
                        ints,
                        floats,
                        drafterStats,
                        expertStats,
                        slot,
                        row,
                        variation,
                        surprise,
                        -1,
                        lane,
                        lanes);
            }
            int defer = part <= RuleCodes.ROW_VARIATION ? Flags.of(result == 1f) : 0;
            float threshold = 0f;
            float mass = rule == RuleCodes.SYNTHETIC ? kept : 0f;
            float scale = 0f;
            float lastTie = size;
            if (part == RuleCodes.TOKEN_Q) {
                threshold = result;
                mass = RuleSums.sum(
                        context, RuleSums.BELOW, q, drafterLogits, base, size, maxQ, threshold, lane, lanes);
            }
            if (part == RuleCodes.TOKEN_P) {
                threshold = result;
                mass = RuleSums.sum(context, RuleSums.BELOW, q, expertLogits, base, size, maxP, threshold, lane, lanes);
            }
            if (part == RuleCodes.LOSSY) {
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
            if (part == RuleCodes.LENIENT) {
                mass = RuleSums.sum(context, RuleSums.REJECTED, q, p, base, size, kept, 0f, lane, lanes);
                float excess = RuleSums.sum(context, RuleSums.EXCESS, p, q, base, size, 0f, 0f, lane, lanes);
                scale = excess > 0f ? 1f / excess : 0f;
            }
            if (part == RuleCodes.TYPICAL) {
                float entropy = RuleSums.sum(context, RuleSums.SURPRISE, q, p, base, size, 0f, 0f, lane, lanes);
                float exact = alpha + alphaLow;
                threshold = TornadoMath.min(exact, TornadoMath.sqrt(exact) * TornadoMath.exp(-entropy));
                mass = RuleSums.sum(context, RuleSums.UP_TO, q, p, base, size, threshold, 0f, lane, lanes);
            }
            if (part == RuleCodes.RELAXED) {
                float ratio = RuleSums.logRest((alpha + alphaLow) * TornadoMath.exp(logSumP));
                float largest = Float.POSITIVE_INFINITY;
                int last = -1;
                int wanted = TornadoMath.min(RuleForm.RELAXED_CANDIDATES, size);
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
                int drafted = drafted(ints, draft, slot, place, rowsPerSlot, sizes.get(3));
                int token = TornadoMath.max(drafted, 0);
                float relative = rule == RuleCodes.TOKEN_Q
                        ? drafterLogits.get(base + token) - maxQ
                        : expertLogits.get(base + token) - maxP;
                judge(
                        statistics,
                        stat,
                        rule,
                        drafted,
                        q.get(base + token),
                        p.get(base + token),
                        relative,
                        RuleValues.isCandidate(token, relative, threshold, lastTie),
                        kept);
            }
        }
    }

    /// The token drafted at a place of a slot, or −1.
    static int drafted(IntArray ints, IntArray draft, int slot, int place, int rowsPerSlot, int hasDraft) {
        int at = slot * TornadoMath.max(1, rowsPerSlot - 1)
                + TornadoMath.min(place, TornadoMath.max(0, rowsPerSlot - 2));
        int isDrafted = Flags.of(place < ints.get(slot * IntColumn.COUNT + IntColumn.BLOCK_DRAFT)) * hasDraft;
        return isDrafted == 1 ? draft.get(at) : -1;
    }

    /// What becomes of the drafted token, from the statistics of its row.
    static void judge(
            FloatArray statistics,
            int stat,
            int rule,
            int drafted,
            float q,
            float p,
            float relative,
            int isCandidate,
            float kept) {
        int isDrafted = Flags.of(drafted >= 0);
        float defer = statistics.get(stat + RuleStat.DEFER);
        float threshold = statistics.get(stat + RuleStat.THRESHOLD);
        float accept = RuleValues.accept(
                rule,
                q,
                p,
                relative,
                defer,
                statistics.get(stat + RuleStat.DEFERRED_MASS),
                statistics.get(stat + RuleStat.SCALE),
                threshold,
                isCandidate,
                kept);
        int defers = RuleValues.defers(rule, p, relative, defer, threshold, isCandidate);
        float exactly = p < q ? p / q : 1;
        statistics.set(stat + RuleStat.ACCEPT, isDrafted * accept);
        statistics.set(stat + RuleStat.DEFER_DRAFTED, isDrafted * defers);
        statistics.set(stat + RuleStat.ACCEPT_EXACTLY, isDrafted * exactly);
    }
}
