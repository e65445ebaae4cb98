package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.TestDevices;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The device's rules against the exact mathematics.
@ParameterizedClass
@EnumSource(names = {"HOST", "OPENCL_CPU"})
class DeviceVerificationTest {
    @Parameter
    private TestDevices devices = TestDevices.HOST;

    /// The host measures in double precision; compiled kernels make π and the acceptance from single ones, whose sums
    /// over a row are off by some units in the last place.
    private double tolerance() {
        return devices == TestDevices.HOST ? 1e-6 : 5e-6;
    }

    @ParameterizedTest
    @EnumSource(value = RuleKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void agreesWithTheExactMathematicsOnSmallVocabularies(RuleKind kind) {
        try (Device device = devices.open()) {
            Map<Integer, DeviceVerification> bySize = new HashMap<>();
            for (LogitsPair pair : LogitsPair.all()) {
                DeviceVerification verification =
                        bySize.computeIfAbsent(pair.vocabSize(), size -> new DeviceVerification(device, size));
                for (double alpha : Samples.alphas(kind)) {
                    assertAgrees(verification, pair, kind, alpha);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = RuleKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void agreesWithTheExactMathematicsOnLargeVocabularies(RuleKind kind) {
        Random random = new Random(7);
        List<SamplingParameters> samplings = List.of(
                SamplingParameters.PLAIN,
                SamplingParameters.GREEDY,
                new SamplingParameters(0.5, 0, 1, 0),
                new SamplingParameters(0.7, 40, 0.95, 0.05),
                new SamplingParameters(1.3, 0, 0.9, 0));
        try (Device device = devices.open()) {
            for (int vocabSize : new int[] {9, 100, 257, 2000}) {
                try (DeviceVerification verification = new DeviceVerification(device, vocabSize)) {
                    for (SamplingParameters sampling : samplings) {
                        double[] expert = Samples.logits(random, vocabSize, 4);
                        double[] drafter = Samples.logits(random, vocabSize, 2);
                        for (int v = 0; v < vocabSize; v++) {
                            drafter[v] = (float) (drafter[v] + 0.7 * expert[v]);
                        }
                        LogitsPair pair = new LogitsPair(drafter, expert, sampling);
                        for (double alpha : Samples.alphas(kind)) {
                            assertAgrees(verification, pair, kind, alpha);
                        }
                    }
                }
            }
        }
    }

    @Test
    void badLogitsAreNamed() {
        try (Device device = devices.open();
                DeviceVerification verification = new DeviceVerification(device, 2)) {
            Exception length = assertThrows(
                    IllegalArgumentException.class,
                    () -> verification.verify(Rule.EXACT, SamplingParameters.PLAIN, new double[3], new double[2]));
            assertEquals("drafterLogits: 3 values (expected: 2, the vocabulary)", length.getMessage());
            Exception nan = assertThrows(
                    IllegalArgumentException.class,
                    () -> verification.verify(
                            Rule.EXACT, SamplingParameters.PLAIN, new double[2], new double[] {0, Double.NaN}));
            assertEquals("logits[1]: NaN (expected: finite or -Infinity)", nan.getMessage());
            Exception large = assertThrows(
                    IllegalArgumentException.class,
                    () -> verification.verify(
                            Rule.EXACT, SamplingParameters.PLAIN, new double[] {1e39, 0}, new double[2]));
            assertEquals("logits[0]: Infinity (expected: finite or -Infinity)", large.getMessage());
        }
    }

    /// A uniform drafter ties exactly at alpha 1, and rounding decides.
    private static boolean isTie(LogitsPair pair, double alpha) {
        double maxQ = Arrays.stream(pair.qPlain()).max().orElseThrow();
        double maxP = Arrays.stream(pair.pPlain()).max().orElseThrow();
        return Math.abs(maxP - alpha * Distributions.totalVariation(pair.q(), pair.p()) - maxQ) < 1e-6;
    }

    private void assertAgrees(DeviceVerification device, LogitsPair pair, RuleKind kind, double alpha) {
        if (kind == RuleKind.OPT && isTie(pair, alpha)) {
            return;
        }
        Rule rule = new Rule(kind, alpha);
        Verification exact = pair.verify(kind, alpha);
        Verification found = device.verify(rule, pair.sampling(), pair.drafterLogits(), pair.expertLogits());
        String what = rule + " " + pair.sampling() + " V=" + pair.vocabSize();
        assertArrayEquals(exact.target(), found.target(), tolerance(), () -> what + " target");
        assertArrayEquals(exact.accept(), found.accept(), tolerance(), () -> what + " accept");
        double rejected = 0;
        double[] q = pair.q();
        double[] accept = exact.accept();
        for (int v = 0; v < q.length; v++) {
            rejected += q[v] * (1 - accept[v]);
        }
        // In single precision a residual is a difference of nearly equal numbers where little is rejected.
        boolean isDouble = devices == TestDevices.HOST;
        if (rejected > (isDouble ? 1e-9 : 1e-5)) {
            double residualTolerance = isDouble ? tolerance() : tolerance() / rejected;
            assertTrue(exact.residual().isPresent() && found.residual().isPresent(), () -> what + " residual");
            assertArrayEquals(
                    exact.residual().orElseThrow(),
                    found.residual().orElseThrow(),
                    residualTolerance,
                    () -> what + " residual");
        }
    }
}
