package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleReadingTest {
    private static final double[] Q = {0.5, 0.3, 0.2};
    private static final double[] P = {0.1, 0.6, 0.3};

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNotDeferredStandsForCertain(RuleKind kind) {
        for (LogitsPair pair : LogitsPair.all()) {
            for (double alpha : Samples.alphas(kind)) {
                Rule rule = new Rule(kind, alpha);
                double[] accept = Verification.of(rule, pair.q(), pair.p(), pair.qPlain(), pair.pPlain())
                        .accept();
                double deferred = 0;
                for (int v = 0; v < accept.length; v++) {
                    boolean defers = RuleReading.of(rule, pair.q(), pair.p(), pair.qPlain(), pair.pPlain(), v)
                            .defers();
                    assertTrue(defers || accept[v] >= 1 - 1e-12, rule + ", token " + v + ": accepted by " + accept[v]);
                    deferred += defers ? pair.q()[v] : 0;
                }
                assertEquals(
                        deferred,
                        RuleReading.deferralRate(rule, pair.q(), pair.p(), pair.qPlain(), pair.pPlain()),
                        1e-12,
                        rule.toString());
            }
        }
    }

    @Test
    void showsBothSidesOfTheTest() {
        RuleReading chow = RuleReading.of(new Rule(RuleKind.CHOW, 0.4), Q, P, Q, P, 0);
        assertEquals(new RuleReading("max q̂ < 1 − α", 0.5, 0.6, true), chow);
        RuleReading version3 = RuleReading.of(new Rule(RuleKind.TOKEN_V3, 0.75), Q, P, Q, P, 0);
        assertEquals(0.1, version3.left());
        assertEquals(0.15, version3.right(), 1e-12);
        assertTrue(version3.defers());
        RuleReading opt = RuleReading.of(new Rule(RuleKind.OPT, 0.5), Q, P, Q, P, 0);
        assertEquals(0.6 - 0.5 * 0.4, opt.right(), 1e-12);
        assertFalse(opt.defers());
    }
}
