package io.speccascade.cascade;

import io.speccascade.kernels.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The logits of both models at one position, and how they are sampled.
final class LogitsPair {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final double[] drafterLogits;
    private final double[] expertLogits;
    private final SamplingParameters sampling;

    LogitsPair(double[] drafterLogits, double[] expertLogits, SamplingParameters sampling) {
        this.drafterLogits = drafterLogits;
        this.expertLogits = expertLogits;
        this.sampling = sampling;
    }

    /// Random, equal, disjoint and one-hot distributions, cut and uncut, cold and warm.
    static List<LogitsPair> all() {
        List<LogitsPair> pairs = new ArrayList<>(ofSampling(SamplingParameters.PLAIN));
        pairs.addAll(ofSampling(SamplingParameters.GREEDY));
        pairs.addAll(ofSampling(new SamplingParameters(0.5, 0, 1, 0)));
        pairs.addAll(ofSampling(new SamplingParameters(1.7, 3, 1, 0)));
        pairs.addAll(ofSampling(new SamplingParameters(1, 0, 0.8, 0.05)));
        return pairs;
    }

    static List<LogitsPair> ofSampling(SamplingParameters sampling) {
        Random random = new Random(20250911);
        List<LogitsPair> pairs = new ArrayList<>();
        for (int vocabSize = 2; vocabSize <= 8; vocabSize++) {
            for (double scale : new double[] {0.3, 1, 4}) {
                double[] q = Samples.logits(random, vocabSize, scale);
                double[] p = Samples.logits(random, vocabSize, scale);
                pairs.add(new LogitsPair(q, p, sampling));
                pairs.add(new LogitsPair(q, q, sampling));
                pairs.add(new LogitsPair(new double[vocabSize], p, sampling));
            }
        }
        double[] left = {0.4, 1, 0.1, -INFINITY, -INFINITY, -INFINITY};
        double[] right = {-INFINITY, -INFINITY, -INFINITY, 0.3, 2, 1};
        double[] oneHot = {-INFINITY, 0, -INFINITY, -INFINITY, -INFINITY, -INFINITY};
        double[] other = Samples.logits(random, 6, 1);
        pairs.add(new LogitsPair(left, right, sampling));
        pairs.add(new LogitsPair(oneHot, left, sampling));
        pairs.add(new LogitsPair(oneHot, right, sampling));
        pairs.add(new LogitsPair(other, oneHot, sampling));
        pairs.add(new LogitsPair(oneHot, other, sampling));
        pairs.add(new LogitsPair(oneHot, oneHot, sampling));
        return pairs;
    }

    /// Both models say what the expert says.
    LogitsPair withDrafterAsExpert() {
        return new LogitsPair(expertLogits, expertLogits, sampling);
    }

    Verification verify(RuleKind kind, double alpha) {
        return Verification.ofLogits(new Rule(kind, alpha), sampling, drafterLogits, expertLogits);
    }

    double[] target(RuleKind kind, double alpha) {
        return verify(kind, alpha).target();
    }

    int vocabSize() {
        return drafterLogits.length;
    }

    double[] drafterLogits() {
        return drafterLogits;
    }

    double[] expertLogits() {
        return expertLogits;
    }

    SamplingParameters sampling() {
        return sampling;
    }

    double[] q() {
        return Distributions.sampling(drafterLogits, sampling);
    }

    double[] p() {
        return Distributions.sampling(expertLogits, sampling);
    }

    double[] qPlain() {
        return Distributions.softmax(drafterLogits);
    }

    double[] pPlain() {
        return Distributions.softmax(expertLogits);
    }
}
