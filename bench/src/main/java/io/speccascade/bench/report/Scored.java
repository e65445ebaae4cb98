package io.speccascade.bench.report;

import io.speccascade.cascade.Distributions;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.RuleReading;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.Verification;

/// What both models say at one position of an answer.
///
/// @param q drafter's sampling distribution, [V]
/// @param p expert's sampling distribution, [V]
/// @param qPlain drafter's plain softmax, [V]
/// @param pPlain expert's plain softmax, [V]
record Scored(double[] q, double[] p, double[] qPlain, double[] pPlain) {
    static Scored of(float[] drafterLogits, float[] expertLogits, SamplingParameters sampling) {
        double[] drafter = widened(drafterLogits);
        double[] expert = widened(expertLogits);
        double[] qPlain = Distributions.softmax(drafter);
        double[] pPlain = Distributions.softmax(expert);
        boolean isPlain = sampling.equals(SamplingParameters.PLAIN);
        return new Scored(
                isPlain ? qPlain : Distributions.sampling(drafter, sampling),
                isPlain ? pPlain : Distributions.sampling(expert, sampling),
                qPlain,
                pPlain);
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
