package io.speccascade.bench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CalculationTest {
    @Test
    void rejectsFractionsAndResultsOutOfRange() {
        Map<String, Integer> numbers = Map.of("a", 12, "b", 5, "c", 100);
        assertEquals(OptionalInt.of(17), Calculation.parse("x = a + b").evaluate(numbers));
        assertEquals(OptionalInt.of(6), Calculation.parse("x = a / 2").evaluate(numbers));
        assertEquals(OptionalInt.empty(), Calculation.parse("x = a / b").evaluate(numbers));
        assertEquals(OptionalInt.empty(), Calculation.parse("x = b - a").evaluate(numbers));
        assertEquals(OptionalInt.empty(), Calculation.parse("x = c * a").evaluate(numbers));
    }

    @Test
    void namesWhatIsWrong() {
        IllegalArgumentException malformed =
                assertThrows(IllegalArgumentException.class, () -> Calculation.parse("x = a"));
        assertEquals("calculation: x = a (expected: result = left operator right)", malformed.getMessage());
        Calculation unknown = Calculation.parse("x = a + q");
        IllegalArgumentException missing =
                assertThrows(IllegalArgumentException.class, () -> unknown.evaluate(Map.of("a", 1)));
        assertEquals("number: q (expected: one of [a])", missing.getMessage());
    }
}
