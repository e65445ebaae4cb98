package io.speccascade.kernels.host;

import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleKind;
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

    private float[] working = {};

    void reserve(int vocabSize) {
        if (working.length < vocabSize) {
            drafterProbabilities = new double[vocabSize];
            expertProbabilities = new double[vocabSize];
            compared = new float[vocabSize];
            working = new float[vocabSize];
        }
    }

    /// Reads row `row`, the probabilities as stored.
    void read(RulePair pair, int row, RuleKind kind) {
        readStatistics(pair, row, kind);
        widen(pair.drafterProbabilities(), row, drafterProbabilities);
        widen(pair.expertProbabilities(), row, expertProbabilities);
    }

    /// Reads what a rule without reductions needs to decide on one token; the other probabilities stay as they
    /// were.
    void readToken(RulePair pair, int row, RuleKind kind, int token) {
        readStatistics(pair, row, kind);
        long at = (long) row * size + token;
        drafterProbabilities[token] = pair.drafterProbabilities().getAtIndex(SlotMemory.FLOAT, at);
        expertProbabilities[token] = pair.expertProbabilities().getAtIndex(SlotMemory.FLOAT, at);
    }

    /// Reads row `row`, the probabilities once more from the logits, in double precision: a residual is divided
    /// by the mass rejected, which may be so small that single precision shows.
    void readPrecisely(RulePair pair, int row, RuleKind kind, double temperature) {
        read(pair, row, kind);
        if (temperature > 0) {
            refine(pair.drafterLogits(), row, drafterProbabilities, drafterStatistics, temperature);
            refine(pair.expertLogits(), row, expertProbabilities, expertStatistics, temperature);
        }
    }

    private void readStatistics(RulePair pair, int row, RuleKind kind) {
        size = pair.vocabSize();
        copy(pair.drafterStatistics(), row, drafterStatistics);
        copy(pair.expertStatistics(), row, expertStatistics);
        switch (kind) {
            case TOKEN_V1 -> compare(pair.drafterLogits(), row, drafterStatistics);
            case BILD, TOKEN_V2, TOKEN_V3, RELAXED_TOPK -> compare(pair.expertLogits(), row, expertStatistics);
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, LOSSY, LENIENT, TYPICAL, SYNTHETIC -> {}
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
