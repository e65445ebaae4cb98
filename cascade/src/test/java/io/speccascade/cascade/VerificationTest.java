package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.RuleKind;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// By enumeration of small vocabularies: what is emitted is distributed as the target, for every rule.
class VerificationTest {
    @ParameterizedTest
    @EnumSource(value = RuleKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void whatIsEmittedIsDistributedAsTheTarget(RuleKind kind) {
        for (LogitsPair pair : LogitsPair.all()) {
            for (double alpha : Samples.alphas(kind)) {
                assertEmits(pair.verify(kind, alpha), pair.q());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EXACT", "CHOW", "CHOW_LOG", "DIFF", "OPT", "BILD", "LOSSY", "LENIENT"})
    void drafterEqualToExpertIsNeverRejected(RuleKind kind) {
        for (LogitsPair pair : LogitsPair.all()) {
            LogitsPair same = pair.withDrafterAsExpert();
            for (double alpha : Samples.alphas(kind)) {
                Verification verification = same.verify(kind, alpha);
                assertArrayEquals(same.p(), verification.target(), 1e-14);
                for (double accept : verification.accept()) {
                    assertEquals(1, accept, 1e-14);
                }
            }
        }
    }

    @Test
    void oneTokenVocabularyHasNothingToReject() {
        for (RuleKind kind : RuleKind.values()) {
            if (kind != RuleKind.TYPICAL && kind != RuleKind.SYNTHETIC && kind != RuleKind.CUSTOM) {
                LogitsPair one = new LogitsPair(new double[] {3}, new double[] {-2}, SamplingParameters.PLAIN);
                Verification verification = one.verify(kind, Rule.defaultAlpha(kind));
                assertArrayEquals(new double[] {1}, verification.target());
                assertTrue(verification.residual().isEmpty(), kind::name);
            }
        }
    }

    /// Whatever the models say, at T = 0 and for tokens that the drafter never drafts too.
    @Test
    void syntheticAcceptsEveryTokenByTheSameCoin() {
        for (LogitsPair pair : LogitsPair.all()) {
            double[] q = pair.q();
            double[] p = pair.p();
            for (double alpha : Samples.alphas(RuleKind.SYNTHETIC)) {
                Verification synthetic = pair.verify(RuleKind.SYNTHETIC, alpha);
                double[] accept = new double[q.length];
                Arrays.fill(accept, alpha);
                assertArrayEquals(accept, synthetic.accept());
                double[] mixture = IntStream.range(0, q.length)
                        .mapToDouble(v -> alpha * q[v] + (1 - alpha) * p[v])
                        .toArray();
                assertArrayEquals(mixture, synthetic.target(), 1e-12);
                if (alpha < 1) {
                    assertArrayEquals(p, synthetic.residual().orElseThrow());
                }
            }
        }
    }

    @Test
    void arraysOfDifferentLengthsAreNamed() {
        double[] two = {0.5, 0.5};
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Verification.of(Rule.EXACT, two, new double[] {1}, two, two));
        assertEquals("p: 1 values (expected: 2, as the drafter's)", e.getMessage());
    }

    static void assertEmits(Verification verification, double[] q) {
        double[] target = verification.target();
        double[] accept = verification.accept();
        double rejected = 0;
        for (int v = 0; v < q.length; v++) {
            assertTrue(accept[v] >= 0 && accept[v] <= 1);
            rejected += q[v] * (1 - accept[v]);
        }
        double[] residual = verification.residual().orElse(new double[q.length]);
        double[] emitted = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            emitted[v] = q[v] * accept[v] + rejected * residual[v];
        }
        assertArrayEquals(target, emitted, 1e-12);
        assertEquals(1, Samples.sum(target), 1e-12);
        if (verification.residual().isPresent()) {
            assertEquals(1, Samples.sum(residual), 1e-12);
        } else {
            assertEquals(0, rejected, 1e-12);
        }
    }
}
