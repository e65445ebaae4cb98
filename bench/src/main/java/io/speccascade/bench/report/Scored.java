package io.speccascade.bench.report;

import io.speccascade.cascade.Distributions;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.RuleReading;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.Verification;

/// What both models say at one position of an answer.
final class Scored {
    private final double[] q; // drafter's sampling distribution, [V]
    private final double[] p; // expert's sampling distribution, [V]
    private final double[] qPlain; // drafter's plain softmax, [V]
    private final double[] pPlain; // expert's plain softmax, [V]

    /// @param drafterLogits [V]
    /// @param expertLogits [V]
    Scored(float[] drafterLogits, float[] expertLogits, SamplingParameters sampling) {
        double[] drafter = widened(drafterLogits);
        double[] expert = widened(expertLogits);
        boolean isPlain = sampling.equals(SamplingParameters.PLAIN);
        qPlain = Distributions.softmax(drafter);
        pPlain = Distributions.softmax(expert);
        q = isPlain ? qPlain : Distributions.sampling(drafter, sampling);
        p = isPlain ? pPlain : Distributions.sampling(expert, sampling);
    }

    double q(int token) {
        return q[token];
    }

    double p(int token) {
        return p[token];
    }

    double qPlain(int token) {
        return qPlain[token];
    }

    double pPlain(int token) {
        return pPlain[token];
    }

    double maxQ() {
        return qPlain[drafterChoice()];
    }

    double maxP() {
        return pPlain[expertChoice()];
    }

    int drafterChoice() {
        return Distributions.argmax(qPlain);
    }

    int expertChoice() {
        return Distributions.argmax(pPlain);
    }

    double deferralRate(Rule rule) {
        return RuleReading.deferralRate(rule, q, p, qPlain, pPlain);
    }

    RuleReading reading(Rule rule, int token) {
        return RuleReading.of(rule, q, p, qPlain, pPlain, token);
    }

    /// The chance that a drafted token stands.
    double accept(Rule rule, int token) {
        return Verification.of(rule, q, p, qPlain, pPlain).accept()[token];
    }

    private static double[] widened(float[] values) {
        double[] widened = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            widened[i] = values[i];
        }
        return widened;
    }
}
