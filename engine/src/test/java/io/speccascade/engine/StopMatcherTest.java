package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopMatcherTest {
    @Test
    void endsBeforeTheFirstStopStringHoweverThePiecesAreCut() {
        String text = "one two\n\nQuestion: three";
        for (int cut = 1; cut <= text.length(); cut++) {
            StopMatcher matcher = new StopMatcher(List.of("\nQuestion:", "three"));
            StringBuilder shown = new StringBuilder();
            for (int i = 0; i < text.length(); i += cut) {
                shown.append(matcher.push(text.substring(i, Math.min(text.length(), i + cut))));
            }
            shown.append(matcher.finish());
            assertEquals("one two\n", shown.toString());
            assertTrue(matcher.isStopped());
        }
    }

    @Test
    void showsTextThatOnlyBeganLikeAStopString() {
        StopMatcher matcher = new StopMatcher(List.of("abcd"));
        assertEquals("x", matcher.push("xab"));
        assertEquals("ab", matcher.push("abc"));
        assertEquals("abc", matcher.finish());
    }

    @Test
    void takesTheEarliestOfSeveralStopStrings() {
        StopMatcher matcher = new StopMatcher(List.of("later", "so"));
        assertEquals("a ", matcher.push("a sooner later"));
        assertTrue(matcher.isStopped());
    }
}
