package io.speccascade.bench.kernels;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRows;
import io.speccascade.kernels.RowStat;
import java.util.SplittableRandom;

/// What a model says in some rows: logits, and what sampling makes of them at temperature 1.
final class VocabularyRows {
    /// Of logits: as peaked as those of models are, so that a token has the most of the probability.
    private static final double SPREAD = 3;

    private final float[] logits; // [rows, vocabSize]
    private final float[] probabilities; // [rows, vocabSize]
    private final float[] statistics; // [rows, RowStat.COUNT]

    private VocabularyRows(int rows, int vocabSize) {
        logits = new float[rows * vocabSize];
        probabilities = new float[rows * vocabSize];
        statistics = new float[rows * RowStat.COUNT];
    }

    static VocabularyRows random(int rows, int vocabSize, long seed) {
        VocabularyRows all = new VocabularyRows(rows, vocabSize);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < all.logits.length; i++) {
            all.logits[i] = (float) (SPREAD * random.nextGaussian());
        }
        for (int row = 0; row < rows; row++) {
            all.measure(row, vocabSize);
        }
        return all;
    }

    /// Copies them to a device.
    void upload(Device device, ModelRows rows) {
        device.upload(rows.logits(), 0, logits);
        device.upload(rows.probabilities(), 0, probabilities);
        device.upload(rows.statistics(), 0, statistics);
    }

    /// The likeliest token of a row.
    int likeliest(int row) {
        return (int) statistics[row * RowStat.COUNT + RowStat.ARGMAX];
    }

    private void measure(int row, int vocabSize) {
        int from = row * vocabSize;
        int argmax = 0;
        for (int v = 1; v < vocabSize; v++) {
            argmax = logits[from + v] > logits[from + argmax] ? v : argmax;
        }
        double largest = logits[from + argmax];
        double sum = 0;
        double weighted = 0;
        for (int v = 0; v < vocabSize; v++) {
            double weight = Math.exp(logits[from + v] - largest);
            sum += weight;
            weighted += weight * (logits[from + v] - largest);
        }
        for (int v = 0; v < vocabSize; v++) {
            probabilities[from + v] = (float) (Math.exp(logits[from + v] - largest) / sum);
        }
        int at = row * RowStat.COUNT;
        statistics[at + RowStat.MISS] = (float) (1 - 1 / sum);
        statistics[at + RowStat.ARGMAX] = argmax;
        statistics[at + RowStat.MAX_LOGIT] = (float) largest;
        statistics[at + RowStat.LOG_SUM] = (float) Math.log(sum);
        statistics[at + RowStat.ENTROPY] = (float) (Math.log(sum) - weighted / sum);
    }
}
