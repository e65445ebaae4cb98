package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleKind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules that are written as conditions: what is read, what it is compiled to, what is refused.
class RuleExpressionTest {
    /// The same program is the same decision, bit for bit, on every device.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHOW|maxQ < 1 - alpha",
                "CHOW_LOG|entropyQ > alpha",
                "DIFF|maxQ < maxP - alpha",
                "OPT|maxQ < maxP - alpha*tv",
                "BILD|surprise > alpha",
                "TOKEN_V1|qV < maxP - alpha",
                "TOKEN_V2|pV < maxP - alpha",
                "TOKEN_V3|pV < (1 - alpha)*maxP",
                "TOKEN_V3|(1-alpha) * maxP > pV"
            })
    void builtInRuleAsConditionIsTheSameProgram(RuleKind kind, String text) {
        assertEquals(kind.program().orElseThrow(), Rule.parse(text, 0.3).program());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROW|maxQ < 0.5",
                "ROW|entropyQ > entropyP + alpha && maxP > 0.2",
                "ROW_VARIATION|maxQ < maxP - tv || tv > 0.9",
                "TOKEN_P|pV < maxP*maxP",
                "TOKEN_P|pV < min(0.1, alpha)",
                "TOKEN_Q|0.2*maxQ > qV",
                "TOKEN|pV <= 0.1",
                "TOKEN|pV < tv",
                "TOKEN|pV < qV",
                "TOKEN|!(pV > 0.1)",
                "DRAFT|pOfDraft < qOfDraft",
                "DRAFT|log(pOfDraft) < log(qOfDraft) - alpha"
            })
    void conditionHasTheFormThatItsNamesAskFor(RuleForm form, String text) {
        assertEquals(form, Rule.parse(text, 0.3).program().form());
    }

    @Test
    void conditionIsItsOwnName() {
        Rule rule = Rule.parse("  maxQ < 0.5 ");
        assertEquals("maxQ < 0.5", rule.name());
        assertEquals("maxQ < 0.5", rule.toString());
        assertEquals("maxQ < alpha, alpha 0.5", Rule.parse("maxQ < alpha", 0.5).toString());
        assertFalse(rule.isLossless());
        assertEquals(rule, Rule.parse("maxQ<0.5"));
        assertNotEquals(rule, Rule.parse("maxQ<0.25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maxR < 0.5|column 1: unknown name 'maxR' (expected: one of alpha, maxQ, maxP, tv",
                "maxQ < maxP - alfa*tv|column 15: unknown name 'alfa' (expected: one of alpha",
                "maxQ - 1|column 6: a number (expected: a condition, as maxQ < 1 - alpha)",
                "(maxQ)|column 2: a number (expected: a condition",
                "maxQ < 1 < 2|column 6: a condition (expected: a number)",
                "maxQ < (1 < 2)|column 11: a condition (expected: a number)",
                "maxQ && 1 < 2|column 1: a number (expected: a condition",
                "maxQ < 2 ^ alpha|column 10: '^' (expected: + - * / <",
                "maxQ == 1|column 6: '==' (expected: + - * /",
                "maxQ < 0x10|column 8: '0x10' (expected: a decimal number)",
                "maxQ < 1e99|column 8: '1e99' (expected: a number of single precision)",
                "maxQ < (1 - alpha|column",
                "maxQ < |column",
                "maxQ < sin(1)|column 8: undefined function",
                "maxQ < log(1, 2)|column",
                "maxQ < \"a\"|column 8: 'a' (expected: numbers, names, operators, functions)",
                "pV < qOfDraft|qOfDraft or pOfDraft beside qV or pV (expected: one kind of them)"
            })
    void mistakeIsNamedWithItsColumn(String text, String message) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Rule.parse(text, 0.5));
        String expected = "rule: " + text.strip() + ": " + message;
        assertTrue(String.valueOf(e.getMessage()).startsWith(expected), e.getMessage());
    }

    @Test
    void conditionThatIsTooLongForTheKernelsIsRefused() {
        String text = "maxQ < " + String.join(" + ", Collections.nCopies(16, "maxP"));
        Exception e = assertThrows(IllegalArgumentException.class, () -> Rule.parse(text));
        assertEquals("rule: " + text + ": rule program: 33 instructions (expected: at most 30)", e.getMessage());
        String deep = "1 < " + String.join(" - (", Collections.nCopies(9, "maxP")) + ")".repeat(8);
        Exception stack = assertThrows(IllegalArgumentException.class, () -> Rule.parse(deep));
        assertTrue(
                String.valueOf(stack.getMessage()).endsWith("9 values on the stack (expected: at most 8)"),
                stack.getMessage());
    }

    @Test
    void alphaMustBeGivenWhereItIsRead() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Rule.parse("maxQ < alpha"));
        assertEquals("alpha: missing (expected: a number, as rule maxQ < alpha reads it)", e.getMessage());
        Exception infinite = assertThrows(IllegalArgumentException.class, () -> Rule.parse("maxQ < alpha", Double.NaN));
        assertEquals("alpha: NaN (expected: a finite number for rule maxQ < alpha)", infinite.getMessage());
    }

    @Test
    void conditionBelongsToNoNamedRule() {
        assertThrows(IllegalArgumentException.class, () -> new Rule(RuleKind.CUSTOM, 0));
        assertEquals(List.of(), Rule.names().stream().filter("custom"::equals).toList());
    }
}
