package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.TestDevices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rules that are written as conditions: the exact mathematics by enumeration, and devices against it.
class CustomRuleTest {
    private static final List<String> CONDITIONS = List.of(
            "maxQ < 0.4 + alpha",
            "entropyQ > entropyP + alpha",
            "maxQ < maxP - alpha*tv && entropyQ > 0.1",
            "tv > alpha || surprise > 2",
            "abs(log(maxQ) - log(maxP)) > alpha",
            "sqrt(maxQ) * exp(-entropyQ) < max(alpha, min(maxP, 0.3))",
            "pV < 0.07 + alpha / 10",
            "qV > 0.11 * alpha * maxQ",
            "pV < qV * alpha",
            "pV < (1 - alpha)*maxP && qV < maxQ",
            "!(pV + 0.01 >= maxP - alpha * tv)",
            "log(pV) < -1.37 - alpha * entropyP",
            "pOfDraft < qOfDraft * alpha",
            "pOfDraft < 0.083 && qOfDraft > alpha / 20",
            "tv < alpha && pOfDraft > 0.051");
    private static final double[] ALPHAS = {0.1234567, 0.4567, 0.789};

    @Test
    void whatIsEmittedIsDistributedAsTheTarget() {
        for (String condition : CONDITIONS) {
            for (double alpha : ALPHAS) {
                for (LogitsPair pair : LogitsPair.all()) {
                    VerificationTest.assertEmits(exact(pair, Rule.parse(condition, alpha)), pair.q());
                }
            }
        }
    }

    /// For a rule over the row the target is one of the models' own; for a draft that is not examined the drafter's.
    @Test
    void targetIsWhatTheFormSays() {
        for (LogitsPair pair : LogitsPair.all()) {
            assertArrayEquals(pair.p(), exact(pair, Rule.parse("0 < 1")).target(), 1e-15);
            assertArrayEquals(pair.q(), exact(pair, Rule.parse("1 < 0")).target(), 1e-15);
            assertArrayEquals(pair.p(), exact(pair, Rule.parse("pOfDraft >= 0")).target(), 1e-12);
            assertArrayEquals(pair.q(), exact(pair, Rule.parse("pOfDraft < 0")).target(), 1e-15);
            assertArrayEquals(pair.p(), exact(pair, Rule.parse("pV >= 0")).target(), 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU"})
    void devicesDecideAsTheExactMathematics(TestDevices devices) {
        int clear = 0;
        try (Device device = devices.open()) {
            Map<Integer, DeviceVerification> bySize = new HashMap<>();
            for (LogitsPair pair : LogitsPair.all()) {
                DeviceVerification verification =
                        bySize.computeIfAbsent(pair.vocabSize(), size -> new DeviceVerification(device, size));
                for (String condition : CONDITIONS) {
                    for (double alpha : ALPHAS) {
                        clear += isAlike(verification, pair, condition, alpha) ? 1 : 0;
                    }
                }
            }
        }
        int all = LogitsPair.all().size() * CONDITIONS.size() * ALPHAS.length;
        assertTrue(clear > all * 9 / 10, clear + " of " + all + " are clear");
    }

    private static boolean isAlike(DeviceVerification device, LogitsPair pair, String condition, double alpha) {
        Rule rule = Rule.parse(condition, alpha);
        Verification exact = exact(pair, rule);
        // A decision that the last digits of alpha turn is left out.
        for (double near : new double[] {alpha - 1e-4, alpha + 1e-4}) {
            double[] other = exact(pair, Rule.parse(condition, near)).target();
            for (int v = 0; v < other.length; v++) {
                if (Math.abs(other[v] - exact.target()[v]) > 1e-9) {
                    return false;
                }
            }
        }
        Verification found = device.verify(rule, pair.sampling(), pair.drafterLogits(), pair.expertLogits());
        String what = rule + " " + pair.sampling() + " V=" + pair.vocabSize();
        assertArrayEquals(exact.target(), found.target(), 5e-6, () -> what + " target");
        assertArrayEquals(exact.accept(), found.accept(), 1e-5, () -> what + " accept");
        return true;
    }

    /// A confidence of 1 − 1e-26 rounds to 1 in any precision, and is less than 1 all the same.
    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU", "OPENCL_GPU"})
    void confidenceThatRoundsToOneIsLessThanOne(TestDevices devices) {
        try (Device device = devices.open();
                DeviceVerification verification = new DeviceVerification(device, 3)) {
            double[] drafter = {60, 0, 0};
            double[] expert = {0, 3, 0};
            for (String condition : List.of("maxQ < 1", "1 > maxQ", "maxQ < 1 && pV < 2", "!(maxQ >= 1)")) {
                double[] target = verification
                        .verify(Rule.parse(condition), SamplingParameters.PLAIN, drafter, expert)
                        .target();
                assertArrayEquals(Distributions.softmax(expert), target, 1e-6, condition);
            }
            double[] kept = verification
                    .verify(Rule.parse("maxQ > 1"), SamplingParameters.PLAIN, drafter, expert)
                    .target();
            assertArrayEquals(Distributions.softmax(drafter), kept, 1e-6);
        }
    }

    private static Verification exact(LogitsPair pair, Rule rule) {
        return Verification.of(rule, pair.q(), pair.p(), pair.qPlain(), pair.pPlain());
    }

    @Test
    void conditionsAreOfEveryForm() {
        List<RuleForm> forms = CONDITIONS.stream()
                .map(condition -> Rule.parse(condition, 0.5).program().form())
                .distinct()
                .sorted()
                .toList();
        assertTrue(forms.containsAll(
                List.of(RuleForm.ROW, RuleForm.ROW_VARIATION, RuleForm.TOKEN_P, RuleForm.TOKEN, RuleForm.DRAFT)));
    }
}
