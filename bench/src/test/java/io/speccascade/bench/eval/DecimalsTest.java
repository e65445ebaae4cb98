package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @Test
    void rangesHaveBothEndsAndNoNoise() {
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4), Decimals.parse("--alpha", "0.1:0.4:0.1"));
        assertEquals(List.of(0.0, 0.4, 0.8), Decimals.parse("--alpha", "0:1:0.4"));
        assertEquals(List.of(1.0, 2.0, 3.0), Decimals.parse("--alpha", "1:3"));
    }

    @Test
    void listsAndRangesMayBeMixedAndRepeatNothing() {
        assertEquals(List.of(-0.5, 0.0, 1.0, 2.0), Decimals.parse("--alpha", "-0.5, 0:2,1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.1,", "a", "1:0", "0:1:0", "0:1:-1", "0:1:1:1", "NaN", "0:"})
    void saysWhatAListLooksLike(String text) {
        assertEquals(
                "--alpha: " + text + " (expected: numbers, such as 0.1,0.3 or 0:1:0.1)",
                assertThrows(IllegalArgumentException.class, () -> Decimals.parse("--alpha", text))
                        .getMessage());
    }

    @Test
    void refusesRangesWithoutEnd() {
        assertEquals(
                "--alpha: 0:1:1e-9 (expected: at most 10000 numbers)",
                assertThrows(IllegalArgumentException.class, () -> Decimals.parse("--alpha", "0:1:1e-9"))
                        .getMessage());
    }

    @Test
    void wholeNumbersAreWhole() {
        assertEquals(List.of(1, 4, 8), Decimals.parseWhole("--draft-max", "1,4,8"));
        assertEquals(
                "--draft-max: 1.5 (expected: whole numbers, such as 1,4,8 or 1:8)",
                assertThrows(IllegalArgumentException.class, () -> Decimals.parseWhole("--draft-max", "1.5"))
                        .getMessage());
    }

    @Test
    void writesNumbersShortAndNothingForWhatIsNone() {
        assertEquals("0.3", Decimals.text(0.3));
        assertEquals("10", Decimals.text(10));
        assertEquals("0", Decimals.text(-0.0));
        assertEquals("0.333333", Decimals.rounded(1 / 3.0));
        assertEquals("", Decimals.rounded(Double.NaN));
    }
}
