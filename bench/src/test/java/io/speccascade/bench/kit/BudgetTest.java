package io.speccascade.bench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final List<String> skipped = new ArrayList<>();
    private long now = 5_000_000_000L;

    @Test
    void allowsWhatFitsAndSaysWhatDoesNot() {
        Budget budget = new Budget(() -> now, 60, skipped::add);
        assertTrue(budget.allows("first", 60));
        now += 50_000_000_000L;
        assertEquals(10, budget.secondsLeft(), 1e-9);
        assertTrue(budget.allows("second", 9));
        assertFalse(budget.allows("third", 12));
        now += 20_000_000_000L;
        assertFalse(budget.allows("fourth", 0));
        assertEquals(
                List.of(
                        "skipped: third: 12 s would be needed, 10 s are left (--time)",
                        "skipped: fourth: 0 s would be needed, 0 s are left (--time)"),
                skipped);
    }
}
