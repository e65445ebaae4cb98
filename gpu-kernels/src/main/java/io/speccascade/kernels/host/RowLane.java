package io.speccascade.kernels.host;

import java.lang.foreign.MemorySegment;

/// One worker's working memory for vocabulary rows.
final class RowLane {
    final Selection selection = new Selection();
    final PairRow pair = new PairRow();
    final RuleRow rule = new RuleRow();
    final RuleMachine machine = new RuleMachine();
    float[] logits = {};
    float[] weights = {};
    double[] target = {};
    final double[] sums = new double[2];

    void reserve(int vocabSize) {
        pair.reserve(vocabSize);
        if (weights.length < vocabSize) {
            logits = new float[vocabSize];
            weights = new float[vocabSize];
            target = new double[vocabSize];
        }
    }

    /// Row `row` of a [rows, vocabSize] buffer into `target`.
    static void read(MemorySegment buffer, int row, int vocabSize, float[] target) {
        MemorySegment.copy(buffer, SlotMemory.FLOAT, 4L * row * vocabSize, target, 0, vocabSize);
    }

    /// `source` into row `row` of a [rows, vocabSize] buffer.
    static void write(float[] source, MemorySegment buffer, int row, int vocabSize) {
        MemorySegment.copy(source, 0, buffer, SlotMemory.FLOAT, 4L * row * vocabSize, vocabSize);
    }
}
