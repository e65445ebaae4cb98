package io.speccascade.bench.tasks;

/// What BLEU is computed from; counts of several answers add up to those of the corpus.
///
/// @param length words of the answer
/// @param referenceLength words of the reference whose length is closest
/// @param matches runs of 1, 2, … words that a reference has too // [ORDER]
/// @param totals runs of 1, 2, … words // [ORDER]
@SuppressWarnings("ArrayRecordComponent") // small arrays that are added up by the million; never compared
public record BleuCounts(int length, int referenceLength, int[] matches, int[] totals) {
    static final int ORDER = 4;

    /// Of no answer at all.
    public static BleuCounts none() {
        return new BleuCounts(0, 0, new int[ORDER], new int[ORDER]);
    }

    public BleuCounts plus(BleuCounts other) {
        return new BleuCounts(
                length + other.length,
                referenceLength + other.referenceLength,
                sum(matches, other.matches),
                sum(totals, other.totals));
    }

    /// BLEU of the corpus, 0 to 1.
    public double corpusScore() {
        return score(false);
    }

    /// BLEU of a sentence, 0 to 1: orders that it is too short for do not count.
    double sentenceScore() {
        return score(true);
    }

    private double score(boolean effectiveOrder) {
        if (matches[0] == 0) {
            return 0;
        }
        double logarithms = 0;
        double smoothing = 1;
        int order = 0;
        while (order < ORDER && totals[order] > 0) {
            if (matches[order] == 0) {
                smoothing *= 2; // NIST: 1/2, 1/4, … of a match where there is none
            }
            logarithms += Math.log(matches[order] == 0 ? 1 / (smoothing * totals[order]) : ratio(order));
            order++;
        }
        if (order < ORDER && !effectiveOrder) {
            return 0;
        }
        return Math.min(1, brevityPenalty() * Math.exp(logarithms / order)); // 1 may round to a bit more
    }

    private double ratio(int order) {
        return (double) matches[order] / totals[order];
    }

    private double brevityPenalty() {
        return length < referenceLength ? Math.exp(1 - (double) referenceLength / length) : 1;
    }

    private static int[] sum(int[] ours, int[] theirs) {
        int[] sum = ours.clone();
        for (int i = 0; i < ORDER; i++) {
            sum[i] += theirs[i];
        }
        return sum;
    }
}
