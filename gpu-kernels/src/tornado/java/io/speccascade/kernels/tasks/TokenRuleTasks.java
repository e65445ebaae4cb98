package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleStat;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Rules that decide token by token. A work-group is a row, a work-item takes 32 tokens at a time.
final class TokenRuleTasks {
    private TokenRuleTasks() {}

    /// Words of 32 tokens in a row.
    static int words(int size) {
        return (size + Integer.SIZE - 1) / Integer.SIZE;
    }

    /// RuleStat of each row whose rule decides token by token, and r of its tokens.
    ///
    /// @param deferred [rows, words]: a bit for each token
    /// @param sizes slots, rowsPerSlot, vocabSize, 1 where there is a draft
    static void ruleTokens(
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
            IntArray deferred,
            FloatArray rowValues, // [rows, VALUES], working memory
            IntArray sizes,
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
        if (SampleTasks.active(ints, slotInts) * Flags.of(place < common) * Flags.of(rule >= RuleCodes.TOKEN) == 1) {
            int width = TokenProgram.width(lanes);
            int size = sizes.get(2);
            int base = row * size;
            int words = words(size);
            int rowStat = row * RowStat.COUNT;
            float maxQ = drafterStats.get(rowStat + RowStat.MAX_LOGIT);
            float maxP = expertStats.get(rowStat + RowStat.MAX_LOGIT);
            float largestQ = RowProgram.largest(drafterStats, rowStat);
            float largestP = RowProgram.largest(expertStats, rowStat);
            int guess = (int) drafterStats.get(rowStat + RowStat.ARGMAX);
            float surprise = expertStats.get(rowStat + RowStat.LOG_SUM) - (expertLogits.get(base + guess) - maxP);
            float variation = 0f;
            if (RowProgram.asks(ints, slotInts, RuleCodes.VARIATION) == 1) {
                variation = RuleSums.sum(context, RuleSums.EXCESS, q, p, base, size, 0f, 0f, lane, lanes);
            }
            // Bounds that the compiler does not know: it would write the interpreters out for each turn.
            int values = TornadoMath.min(RowProgram.VALUES, size * RowProgram.VALUES);
            int wordSize = TornadoMath.min(Integer.SIZE, size * Integer.SIZE);
            for (int n = 0; n < values; n++) {
                float value = RowProgram.run(
                        context,
                        ints,
                        floats,
                        drafterStats,
                        expertStats,
                        slot,
                        row,
                        variation,
                        surprise,
                        n,
                        lane,
                        lanes);
                rowValues.set(row * RowProgram.VALUES + n, value);
            }
            float sum = 0f;
            float lost = 0f;
            for (int from = 0; from < words; from += lanes) {
                int word = from + lane;
                if (word < words) {
                    int bits = 0;
                    for (int k = 0; k < wordSize; k += width) {
                        int some = TokenProgram.run(
                                context,
                                ints,
                                floats,
                                drafterLogits,
                                expertLogits,
                                rowValues,
                                slot,
                                row,
                                word * Integer.SIZE + k,
                                size,
                                maxQ,
                                maxP,
                                largestQ,
                                largestP,
                                lane,
                                lanes);
                        bits += some << k;
                    }
                    deferred.set(row * words + word, bits);
                    int first = word * Integer.SIZE;
                    float covered = Flags.of(rule == RuleCodes.DRAFT);
                    float mass = first + Integer.SIZE <= size
                            ? rejectedOfWord(q, p, covered, bits, base + first)
                            : rejected(q, p, covered, bits, base + first, size - first);
                    float part = mass - lost;
                    float next = sum + part;
                    lost = (next - sum) - part;
                    sum = next;
                }
            }
            float rejected = Lanes.sum(context, lane, lanes, sum);
            float excess = 0f;
            if (rule == RuleCodes.DRAFT) {
                excess = RuleSums.sum(context, RuleSums.EXCESS, p, q, base, size, 0f, 0f, lane, lanes);
            }
            context.globalBarrier();
            if (lane == 0) {
                int stat = row * RuleStat.COUNT;
                statistics.set(stat + RuleStat.DEFER, 0f);
                statistics.set(stat + RuleStat.TOTAL_VARIATION, variation);
                statistics.set(stat + RuleStat.DEFERRED_MASS, rejected);
                statistics.set(stat + RuleStat.SCALE, excess > 0f ? 1f / excess : 0f);
                statistics.set(stat + RuleStat.THRESHOLD, 0f);
                statistics.set(stat + RuleStat.LAST_TIE, size);
                int drafted = RuleTasks.drafted(ints, draft, slot, place, rowsPerSlot, sizes.get(3));
                int token = TornadoMath.max(drafted, 0);
                float alpha = floats.get(slot * FloatColumn.COUNT + FloatColumn.ALPHA);
                RuleTasks.judge(
                        statistics,
                        stat,
                        rule,
                        drafted,
                        q.get(base + token),
                        p.get(base + token),
                        RuleValues.relativeOf(deferred, row, size, token),
                        0,
                        1f - alpha);
            }
        }
    }

    /// What the rule rejects of the 32 tokens from `first` on: q of those deferred, less what p covers of drafts.
    ///
    /// @param covered 1 for rules over the drafted token, else 0
    private static float rejectedOfWord(FloatArray q, FloatArray p, float covered, int bits, int first) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        for (int from = 0; from < Integer.SIZE; from += Rows.WIDTH) {
            for (int k = 0; k < Rows.WIDTH; k++) {
                float whole = q.get(first + from + k);
                s[k] += (bits >> (from + k) & 1) * (whole - covered * TornadoMath.min(whole, p.get(first + from + k)));
            }
        }
        return Rows.sum(s);
    }

    /// The same of `count` tokens, fewer than 32.
    private static float rejected(FloatArray q, FloatArray p, float covered, int bits, int first, int count) {
        float sum = 0f;
        for (int k = 0; k < count; k++) {
            float whole = q.get(first + k);
            sum += (bits >> k & 1) * (whole - covered * TornadoMath.min(whole, p.get(first + k)));
        }
        return sum;
    }
}
