package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.RuleKind;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each rule against its equation in Narasimhan et al. 2025 (or its own source), written again from the paper, and the
/// identities that follow from them.
class RuleEquationsTest {
    private static final double EXACTLY = 1e-12;

    @Test
    void rowRulesMixByTheirInequality() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] q = pair.q();
            double[] p = pair.p();
            double maxQ = Arrays.stream(pair.qPlain()).max().orElseThrow();
            double maxP = Arrays.stream(pair.pPlain()).max().orElseThrow();
            double variation = 0.5
                    * IntStream.range(0, q.length)
                            .mapToDouble(v -> Math.abs(p[v] - q[v]))
                            .sum();
            for (double alpha : Samples.alphas(RuleKind.CHOW)) {
                assertMix(pair, RuleKind.CHOW, alpha, maxQ < 1 - alpha);
            }
            for (double alpha : Samples.alphas(RuleKind.DIFF)) {
                assertMix(pair, RuleKind.DIFF, alpha, maxQ < maxP - alpha);
            }
            for (double alpha : new double[] {-3, -0.4, 0.3, 0.7, 2}) {
                assertMix(pair, RuleKind.OPT, alpha, maxQ < maxP - alpha * variation);
            }
        }
    }

    @Test
    void logRulesReadEntropyAndTheExpertsOpinionOfTheDraft() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] qPlain = pair.qPlain();
            double entropy = Arrays.stream(qPlain)
                    .filter(x -> x > 0)
                    .map(x -> x * Math.log(1 / x))
                    .sum();
            double likeliest = Arrays.stream(qPlain).max().orElseThrow();
            int guess = IntStream.range(0, qPlain.length)
                    .filter(v -> qPlain[v] == likeliest)
                    .findFirst()
                    .orElseThrow();
            for (double alpha : new double[] {0.07, 0.5, 1.2, 2}) {
                assertMix(pair, RuleKind.CHOW_LOG, alpha, entropy > alpha);
                assertMix(pair, RuleKind.BILD, alpha, pair.pPlain()[guess] < Math.exp(-alpha));
            }
        }
    }

    @Test
    void tokenRulesFollowEquationEleven() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] qPlain = pair.qPlain();
            double[] pPlain = pair.pPlain();
            double maxP = Arrays.stream(pPlain).max().orElseThrow();
            for (double alpha : new double[] {-0.9, -0.2, 0.05, 0.33, 0.77}) {
                assertToken(pair, RuleKind.TOKEN_V1, alpha, v -> qPlain[v] < maxP - alpha);
                assertToken(pair, RuleKind.TOKEN_V2, alpha, v -> pPlain[v] < maxP - alpha);
            }
            for (double alpha : new double[] {0.05, 0.33, 0.77}) {
                assertToken(pair, RuleKind.TOKEN_V3, alpha, v -> pPlain[v] < maxP * (1 - alpha));
            }
        }
    }

    /// π(v) = q(v)·1[v in Top] + p(v)·Σ over u not in Top of q(u); tokens in the set need no coin, those outside have
    /// the
    /// coin p(v)·η/q(v).
    @Test
    void tokenV3AcceptsItsSetWithoutCoin() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] q = pair.q();
            double[] p = pair.p();
            double[] pPlain = pair.pPlain();
            double maxP = Arrays.stream(pPlain).max().orElseThrow();
            for (double alpha : new double[] {0.05, 0.33, 0.77}) {
                double[] accept = pair.verify(RuleKind.TOKEN_V3, alpha).accept();
                double outside = IntStream.range(0, q.length)
                        .filter(v -> pPlain[v] < maxP * (1 - alpha))
                        .mapToDouble(v -> q[v])
                        .sum();
                for (int v = 0; v < q.length; v++) {
                    boolean inSet = pPlain[v] >= maxP * (1 - alpha);
                    double coin = q[v] == 0 ? 1 : Math.min(1, p[v] * outside / q[v]);
                    assertEquals(inSet ? 1 : coin, accept[v], EXACTLY);
                }
            }
        }
    }

    @Test
    void tokenV3AtAlphaZeroIsNotLossless() {
        LogitsPair pair = new LogitsPair(new double[] {2, 0, 0}, new double[] {0.1, 0, 0}, SamplingParameters.PLAIN);
        double[] q = pair.q();
        double[] p = pair.p();
        double[] target = pair.target(RuleKind.TOKEN_V3, 0);
        assertTrue(Distributions.totalVariation(target, p) > 0.3);
        // The expert's likeliest token stays in the set: π = q(v*)·δ(v*) + (1 − q(v*))·p.
        double[] expected = {q[0] + (1 - q[0]) * p[0], (1 - q[0]) * p[1], (1 - q[0]) * p[2]};
        assertArrayEquals(expected, target, EXACTLY);
    }

    @Test
    void anEmptySetIsLossless() {
        for (LogitsPair pair : LogitsPair.all()) {
            assertArrayEquals(pair.p(), pair.target(RuleKind.TOKEN_V2, -0.01), EXACTLY);
        }
    }

    @Test
    void alphasAtTheEndsAreOneModelAlone() {
        for (LogitsPair pair : LogitsPair.ofSampling(SamplingParameters.PLAIN)) {
            double[] q = pair.q();
            double[] p = pair.p();
            assertArrayEquals(q, pair.target(RuleKind.CHOW, 1));
            assertArrayEquals(q, pair.target(RuleKind.DIFF, 1));
            assertArrayEquals(q, pair.target(RuleKind.CHOW_LOG, 50));
            assertArrayEquals(q, pair.target(RuleKind.TOKEN_V1, 1), EXACTLY);
            assertArrayEquals(q, pair.target(RuleKind.TOKEN_V2, 1), EXACTLY);
            assertArrayEquals(q, pair.target(RuleKind.TOKEN_V3, 1), EXACTLY);
            assertArrayEquals(q, pair.target(RuleKind.LENIENT, 1), EXACTLY);
            assertArrayEquals(p, pair.target(RuleKind.EXACT, 0));
            assertArrayEquals(p, pair.target(RuleKind.LOSSY, 0), EXACTLY);
            assertArrayEquals(p, pair.target(RuleKind.LENIENT, 0), EXACTLY);
            boolean drafterIsSure = Arrays.stream(pair.qPlain()).max().orElseThrow() == 1;
            assertArrayEquals(drafterIsSure ? q : p, pair.target(RuleKind.CHOW, 0));
        }
    }

    @Test
    void lossyTargetIsTranThiensWithBetaOfAtLeastOneMinusAlpha() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] q = pair.q();
            double[] p = pair.p();
            for (double alpha : Samples.alphas(RuleKind.LOSSY)) {
                double inverseBeta = bisectInverseBeta(q, p, alpha);
                assertTrue(inverseBeta <= 1 / (1 - alpha) + EXACTLY);
                double[] expected = IntStream.range(0, q.length)
                        .mapToDouble(v -> Math.max(Math.min(q[v], p[v] / (1 - alpha)), p[v] * inverseBeta))
                        .toArray();
                assertArrayEquals(expected, pair.target(RuleKind.LOSSY, alpha), 1e-11);
            }
        }
    }

    @Test
    void lenientAcceptsMoreThanExactAndDrawsFromItsResidual() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] q = pair.q();
            double[] p = pair.p();
            for (double alpha : new double[] {0, 0.2, 0.7}) {
                Verification lenient = pair.verify(RuleKind.LENIENT, alpha);
                double[] accept = lenient.accept();
                for (int v = 0; v < q.length; v++) {
                    double expected = q[v] == 0 ? 1 : Math.min(1, p[v] / ((1 - alpha) * q[v]));
                    assertEquals(expected, accept[v], EXACTLY);
                }
                double[] exact = pair.verify(RuleKind.EXACT, 0).residual().orElse(q);
                lenient.residual().ifPresent(residual -> assertArrayEquals(exact, residual, EXACTLY));
            }
        }
    }

    @Test
    void typicalAcceptsAboveMedusasThreshold() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] p = pair.p();
            double entropy = Arrays.stream(p)
                    .filter(x -> x > 0)
                    .map(x -> x * Math.log(1 / x))
                    .sum();
            double[] accept = pair.verify(RuleKind.TYPICAL, 0.09).accept();
            for (int v = 0; v < p.length; v++) {
                assertEquals(p[v] > Math.min(0.09, 0.3 * Math.exp(-entropy)) ? 1 : 0, accept[v]);
            }
        }
    }

    @Test
    void relaxedTopKAcceptsTenCandidatesWithinDelta() {
        double[] flat = new double[40];
        double[] accept = new LogitsPair(flat, flat, SamplingParameters.PLAIN)
                .verify(RuleKind.RELAXED_TOPK, 0.6)
                .accept();
        for (int v = 0; v < 40; v++) {
            assertEquals(v < 10 ? 1 : 0, accept[v]);
        }
        double[] expert = {Math.log(0.7), Math.log(0.15), Math.log(0.09), Math.log(0.06)};
        LogitsPair sure = new LogitsPair(new double[4], expert, SamplingParameters.GREEDY);
        assertArrayEquals(
                new double[] {1, 1, 0, 0},
                sure.verify(RuleKind.RELAXED_TOPK, 0.6).accept());
    }

    /// At T = 0 total variation is 0 or 1, so OPT is Diff wherever it matters.
    @Test
    void optIsDiffAtTemperatureZero() {
        for (LogitsPair pair : LogitsPair.ofSampling(SamplingParameters.GREEDY)) {
            for (double alpha : Samples.alphas(RuleKind.DIFF)) {
                assertArrayEquals(pair.target(RuleKind.DIFF, alpha), pair.target(RuleKind.OPT, alpha));
            }
        }
    }

    @Test
    void lossyAndLenientAreLosslessAtTemperatureZero() {
        for (LogitsPair pair : LogitsPair.ofSampling(SamplingParameters.GREEDY)) {
            for (double alpha : new double[] {0, 0.3, 0.99}) {
                assertArrayEquals(pair.p(), pair.target(RuleKind.LOSSY, alpha));
                assertArrayEquals(pair.p(), pair.target(RuleKind.LENIENT, alpha));
            }
        }
    }

    /// At T = 0 a draft d stands iff p̂(d) ≥ max p̂ − α, resp. (1 − α)·max p̂; else the expert's likeliest token comes.
    @Test
    void tokenRulesAtTemperatureZeroKeepTheDraftOrTakeTheExpertsChoice() {
        for (LogitsPair pair : LogitsPair.ofSampling(SamplingParameters.GREEDY)) {
            double[] pPlain = pair.pPlain();
            double maxP = Arrays.stream(pPlain).max().orElseThrow();
            int draft = Distributions.argmax(pair.q());
            for (double alpha : new double[] {0.05, 0.33, 0.77}) {
                boolean inV2 = pPlain[draft] >= maxP - alpha;
                boolean inV3 = pPlain[draft] >= (1 - alpha) * maxP;
                assertArrayEquals(inV2 ? pair.q() : pair.p(), pair.target(RuleKind.TOKEN_V2, alpha));
                assertArrayEquals(inV3 ? pair.q() : pair.p(), pair.target(RuleKind.TOKEN_V3, alpha));
            }
        }
    }

    /// Lemma 3: the rejection rate of a row rule is TV(π, q).
    @ParameterizedTest
    @EnumSource(names = {"EXACT", "CHOW", "DIFF", "OPT", "TOKEN_V3", "LOSSY"})
    void rejectionRateIsTheVariationBetweenTargetAndDrafter(RuleKind kind) {
        for (LogitsPair pair : LogitsPair.all()) {
            for (double alpha : Samples.alphas(kind)) {
                Verification verification = pair.verify(kind, alpha);
                double[] q = pair.q();
                double[] accept = verification.accept();
                double rejected = IntStream.range(0, q.length)
                        .mapToDouble(v -> q[v] * (1 - accept[v]))
                        .sum();
                assertEquals(Distributions.totalVariation(verification.target(), q), rejected, EXACTLY);
            }
        }
    }

    private static void assertMix(LogitsPair pair, RuleKind kind, double alpha, boolean defers) {
        assertArrayEquals(
                defers ? pair.p() : pair.q(), pair.target(kind, alpha), EXACTLY, () -> kind + " alpha " + alpha);
    }

    private static void assertToken(LogitsPair pair, RuleKind kind, double alpha, IntPredicate defers) {
        double[] q = pair.q();
        double[] p = pair.p();
        double eta = IntStream.range(0, q.length)
                .filter(defers)
                .mapToDouble(v -> q[v])
                .sum();
        double[] expected = IntStream.range(0, q.length)
                .mapToDouble(v -> (defers.test(v) ? 0 : q[v]) + eta * p[v])
                .toArray();
        assertArrayEquals(expected, pair.target(kind, alpha), EXACTLY, () -> kind + " alpha " + alpha);
    }

    private static double bisectInverseBeta(double[] q, double[] p, double alpha) {
        double low = 0;
        double high = 1 / (1 - alpha);
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (int v = 0; v < q.length; v++) {
                sum += Math.max(Math.min(q[v], p[v] / (1 - alpha)), p[v] * middle);
            }
            if (sum < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
