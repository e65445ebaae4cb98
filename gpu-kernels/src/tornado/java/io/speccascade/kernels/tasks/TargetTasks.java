package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Targets, acceptances and residuals of whole rows, to look at. A work-group is a row.
final class TargetTasks {
    private TargetTasks() {}

    /// Target, acceptance and residual of every token of a row, the residual summing to 1.
    ///
    /// @param sizes slots, rowsPerSlot, vocabSize
    static void target(
            KernelContext context,
            FloatArray target, // [rows, vocabSize]
            FloatArray accept, // [rows, vocabSize]
            FloatArray residual, // [rows, vocabSize]
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
            int lanes) {
        int row = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slot = row / sizes.get(1);
        int slotInts = slot * IntColumn.COUNT;
        int common = TornadoMath.min(
                ints.get(slotInts + IntColumn.DRAFTER_ROWS), ints.get(slotInts + IntColumn.EXPERT_ROWS));
        if (SampleTasks.active(ints, slotInts) * Flags.of(row % sizes.get(1) < common) == 1) {
            int size = sizes.get(2);
            int rule = ints.get(slotInts + IntColumn.RULE);
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
            float lost = 0f;
            for (int from = 0; from < size; from += lanes) {
                int v = from + lane;
                if (v < size) {
                    int at = row * size + v;
                    float qv = q.get(at);
                    float pv = p.get(at);
                    float relative =
                            rule == RuleCodes.TOKEN_Q ? drafterLogits.get(at) - maxQ : expertLogits.get(at) - maxP;
                    if (rule >= RuleCodes.TOKEN) {
                        relative = RuleValues.relativeOf(deferred, row, size, v);
                    }
                    int isCandidate = RuleValues.isCandidate(v, relative, threshold, lastTie);
                    float left = RuleValues.residual(
                            rule, qv, pv, relative, defer, mass, scale, threshold, isCandidate, kept);
                    target.set(
                            at,
                            RuleValues.target(
                                    rule, qv, pv, relative, defer, mass, scale, threshold, isCandidate, kept));
                    accept.set(
                            at,
                            RuleValues.accept(
                                    rule, qv, pv, relative, defer, mass, scale, threshold, isCandidate, kept));
                    residual.set(at, left);
                    float term = left - lost;
                    float next = sum + term;
                    lost = (next - sum) - term;
                    sum = next;
                }
            }
            float total = Lanes.sum(context, lane, lanes, sum);
            float norm = total > 0f ? 1f / total : 0f;
            for (int from = 0; from < size; from += lanes) {
                int v = from + lane;
                if (v < size) {
                    residual.set(row * size + v, residual.get(row * size + v) * norm);
                }
            }
        }
    }
}
