package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.RuleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void namesAreThoseOfTheCommandLine() {
        assertEquals(
                List.of(
                        "exact",
                        "chow",
                        "chow-log",
                        "diff",
                        "opt",
                        "bild",
                        "token-v1",
                        "token-v2",
                        "token-v3",
                        "lossy",
                        "lenient",
                        "typical",
                        "relaxed-topk",
                        "synthetic"),
                Rule.names());
        for (String name : Rule.names()) {
            assertEquals(name, Rule.parse(name).name());
        }
    }

    @Test
    void unknownNameListsAllRules() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Rule.parse("chau", 0.5));
        assertEquals(
                "rule: chau (expected: one of " + String.join(", ", Rule.names())
                        + ", or a condition, as maxQ < maxP - alpha*tv)",
                e.getMessage());
    }

    @Test
    void alphaOutsideItsRangeIsNamed() {
        assertRange("alpha: 1.4 (expected: 0 <= alpha <= 1 for rule chow)", RuleKind.CHOW, 1.4);
        assertRange("alpha: -1.5 (expected: -1 <= alpha <= 1 for rule diff)", RuleKind.DIFF, -1.5);
        assertRange("alpha: Infinity (expected: a finite number for rule opt)", RuleKind.OPT, Double.POSITIVE_INFINITY);
        assertRange("alpha: -0.1 (expected: alpha >= 0 for rule chow-log)", RuleKind.CHOW_LOG, -0.1);
        assertRange("alpha: -0.1 (expected: alpha >= 0 for rule bild)", RuleKind.BILD, -0.1);
        assertRange("alpha: 1.01 (expected: -1 <= alpha <= 1 for rule token-v1)", RuleKind.TOKEN_V1, 1.01);
        assertRange("alpha: -1.01 (expected: -1 <= alpha <= 1 for rule token-v2)", RuleKind.TOKEN_V2, -1.01);
        assertRange("alpha: -0.1 (expected: 0 <= alpha <= 1 for rule token-v3)", RuleKind.TOKEN_V3, -0.1);
        assertRange("alpha: 1.0 (expected: 0 <= alpha < 1 for rule lossy)", RuleKind.LOSSY, 1);
        assertRange("alpha: 1.1 (expected: 0 <= alpha <= 1 for rule lenient)", RuleKind.LENIENT, 1.1);
        assertRange("alpha: 1.0 (expected: 0 <= alpha < 1 for rule typical)", RuleKind.TYPICAL, 1);
        assertRange("alpha: 2.0 (expected: 0 <= alpha <= 1 for rule relaxed-topk)", RuleKind.RELAXED_TOPK, 2);
        assertRange("alpha: -0.5 (expected: 0 <= alpha <= 1 for rule synthetic)", RuleKind.SYNTHETIC, -0.5);
        assertRange("alpha: NaN (expected: a finite number for rule exact)", RuleKind.EXACT, Double.NaN);
    }

    @Test
    void everyAlphaOfTheRangeIsAccepted() {
        for (RuleKind kind : RuleKind.values()) {
            for (double alpha : Samples.alphas(kind)) {
                assertEquals(alpha, new Rule(kind, alpha).alpha());
            }
        }
    }

    @Test
    void onlyExactIsLossless() {
        assertTrue(Rule.EXACT.isLossless());
        assertFalse(Rule.parse("token-v3", 0).isLossless());
        assertEquals("exact", Rule.EXACT.toString());
        assertEquals("token-v3(0.5)", Rule.parse("token-v3", 0.5).toString());
    }

    private static void assertRange(String message, RuleKind kind, double alpha) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Rule(kind, alpha));
        assertEquals(message, e.getMessage());
    }
}
