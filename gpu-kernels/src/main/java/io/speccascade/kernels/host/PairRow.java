package io.speccascade.kernels.host;

import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleForm;
import java.lang.foreign.MemorySegment;

/// One row of both models in working memory: probabilities, plain statistics, and the logits that a rule
/// compares.
final class PairRow {
    int size;
    double[] drafterProbabilities = {};
    double[] expertProbabilities = {};
    final float[] drafterStatistics = new float[RowStat.COUNT];
    final float[] expertStatistics = new float[RowStat.COUNT];
    /// Logits whose plain probability the rule compares: the drafter's or the expert's.
    float[] compared = {};
    /// The largest of them.
    float comparedMax;
    /// −log p̂(argmax q̂).
    double surprise;
    /// r of each token, where a rule decides token by token.
    boolean[] deferred = {};
    /// exp(logit − largest) of both models, where a rule decides token by token.
    private float[] drafterWeights = {};

    private float[] expertWeights = {};
    private final double[] qPlain = new double[RuleMachine.STRIP];
    private final double[] pPlain = new double[RuleMachine.STRIP];

    private float[] working = {};

    void reserve(int vocabSize) {
        if (working.length < vocabSize) {
            drafterProbabilities = new double[vocabSize];
            expertProbabilities = new double[vocabSize];
            compared = new float[vocabSize];
            working = new float[vocabSize];
            deferred = new boolean[vocabSize];
            drafterWeights = new float[vocabSize];
            expertWeights = new float[vocabSize];
        }
    }

    /// Reads row `row`, the probabilities as stored.
    void read(RulePair pair, int row, RuleForm form) {
        readStatistics(pair, row, form);
        widen(pair.drafterProbabilities(), row, drafterProbabilities);
        widen(pair.expertProbabilities(), row, expertProbabilities);
    }

    /// Reads what a rule without reductions needs to decide on one token; the other probabilities stay as they
    /// were.
    void readToken(RulePair pair, int row, RuleForm form, int token) {
        readStatistics(pair, row, form);
        long at = (long) row * size + token;
        drafterProbabilities[token] = pair.drafterProbabilities().getAtIndex(SlotMemory.FLOAT, at);
        expertProbabilities[token] = pair.expertProbabilities().getAtIndex(SlotMemory.FLOAT, at);
    }

    /// Reads row `row`, the probabilities once more from the logits, in double precision: a residual is divided
    /// by the mass rejected, which may be so small that single precision shows.
    void readPrecisely(RulePair pair, int row, RuleForm form, double temperature) {
        read(pair, row, form);
        if (temperature > 0) {
            refine(pair.drafterLogits(), row, drafterProbabilities, drafterStatistics, temperature);
            refine(pair.expertLogits(), row, expertProbabilities, expertStatistics, temperature);
        }
    }

    private void readStatistics(RulePair pair, int row, RuleForm form) {
        size = pair.vocabSize();
        copy(pair.drafterStatistics(), row, drafterStatistics);
        copy(pair.expertStatistics(), row, expertStatistics);
        int guess = (int) drafterStatistics[RowStat.ARGMAX];
        double guessed = pair.expertLogits().getAtIndex(SlotMemory.FLOAT, (long) row * size + guess);
        surprise = expertStatistics[RowStat.LOG_SUM] - (guessed - expertStatistics[RowStat.MAX_LOGIT]);
        switch (form) {
            case TOKEN_Q -> compare(pair.drafterLogits(), row, drafterStatistics);
            case TOKEN_P, RELAXED -> compare(pair.expertLogits(), row, expertStatistics);
            case ROW, ROW_VARIATION, LOSSY, LENIENT, TYPICAL, SYNTHETIC, TOKEN, DRAFT -> {}
        }
    }

    /// Reads the plain weights of both models, for a rule that decides token by token.
    void readWeights(RulePair pair, int row, RowLoops loops, double[] sums) {
        weigh(pair.drafterLogits(), row, loops, sums, drafterStatistics, drafterWeights);
        weigh(pair.expertLogits(), row, loops, sums, expertStatistics, expertWeights);
    }

    private void weigh(
            MemorySegment logits, int row, RowLoops loops, double[] sums, float[] statistics, float[] weights) {
        RowLane.read(logits, row, size, working);
        loops.exponentials(weights, sums, working, statistics[RowStat.MAX_LOGIT], 1, size);
    }

    /// Has `machine` say for every token whether the rule defers.
    void decideTokens(RuleMachine machine) {
        double largestQ = RuleMachine.largest(drafterStatistics);
        double largestP = RuleMachine.largest(expertStatistics);
        for (int from = 0; from < size; from += RuleMachine.STRIP) {
            int count = Math.min(RuleMachine.STRIP, size - from);
            for (int v = 0; v < count; v++) {
                qPlain[v] = drafterWeights[from + v] * largestQ;
                pPlain[v] = expertWeights[from + v] * largestP;
            }
            machine.tokens(qPlain, pPlain, deferred, from, count);
        }
    }

    private static void copy(MemorySegment statistics, int row, float[] target) {
        MemorySegment.copy(statistics, SlotMemory.FLOAT, 4L * row * target.length, target, 0, target.length);
    }

    private void compare(MemorySegment logits, int row, float[] statistics) {
        RowLane.read(logits, row, size, compared);
        comparedMax = statistics[RowStat.MAX_LOGIT];
    }

    private void widen(MemorySegment buffer, int row, double[] target) {
        RowLane.read(buffer, row, size, working);
        for (int v = 0; v < size; v++) {
            target[v] = working[v];
        }
    }

    /// Replaces every positive probability by the softmax over these tokens.
    private void refine(MemorySegment logits, int row, double[] probabilities, float[] statistics, double temperature) {
        RowLane.read(logits, row, size, working);
        double largest = statistics[RowStat.MAX_LOGIT];
        for (int v = 0; v < size; v++) {
            probabilities[v] = probabilities[v] > 0 ? Math.exp((working[v] - largest) / temperature) : 0;
        }
        double total = RowMath.sum(probabilities, size);
        for (int v = 0; v < size; v++) {
            probabilities[v] /= total;
        }
    }
}
