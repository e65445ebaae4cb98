package io.speccascade.bench.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerScorerTest {
    private static double score(String scorer, String answer, String... references) {
        return AnswerScorer.named(scorer).score(answer, List.of(references));
    }

    @Test
    void exactLooksPastWhiteSpaceAroundAndTakesAnyReference() {
        assertEquals(1, score("exact", " zwei\n", "eins", "zwei"));
        assertEquals(0, score("exact", "Zwei", "zwei"));
    }

    @Test
    void lastNumberComparesValues() {
        assertEquals(1, score("last-number", "First 3, then 1,200.50 in all.", "1200.5"));
        assertEquals(1, score("last-number", "so -7", "The answer is -7"));
        assertEquals(1, score("last-number", "it is 10-4", "4"));
        assertEquals(1, score("last-number", "costs $18.00.", "18"));
        assertEquals(1, score("last-number", "1,2,3", "3"));
        assertEquals(0, score("last-number", "18 or 19", "18"));
        assertEquals(0, score("last-number", "none", "18"));
    }

    @Test
    void markedNumberIsTheFirstAfterTheMark() {
        assertEquals(1, score("marked-number", "6 * 7 = 42\n#### 42\nQuestion: …\n#### 7", "42"));
        assertEquals(1, score("marked-number", "#### 42", "6 * 7 = 42\n#### 42"));
        assertEquals(0, score("marked-number", "42", "42"));
    }

    @Test
    void regexComparesItsFirstGroupOrAllItFinds() {
        assertEquals(1, score("regex:answer: (\\w+)", "the answer: B, I think", "B"));
        assertEquals(1, score("regex:[A-D]", "I take C", "C"));
        assertEquals(0, score("regex:[A-D]", "no idea", "C"));
        assertEquals(0, score("regex:x|(y)", "x", "y"));
    }

    @Test
    void f1IsThatOfSquad() {
        // the cat sat → cat sat; cat sat down → 2 shared of 2 and 3.
        assertEquals(0.8, score("f1", "The cat sat.", "a cat sat down"), 1e-12);
        assertEquals(1, score("f1", "The Eiffel-Tower!", "eiffeltower"));
        assertEquals(1, score("f1", "the", "a"));
        assertEquals(0, score("f1", "", "a word"));
        assertEquals(0.5, score("f1", "x y", "p q", "x z"), 1e-12);
        // Twice said is shared once: precision 1/3, recall 1.
        assertEquals(0.5, score("f1", "go go go", "go"), 1e-12);
    }

    @Test
    void rougeTwoCountsPairsOfNeighbours() {
        // the cat, cat was, was found | the cat, cat was, was under, under the, the bed: 2 shared of 3 and 5.
        assertEquals(2 * 2 / 8.0, score("rouge-2", "The cat was found", "the cat was under the bed"), 1e-12);
        // police kill, kill the, the gunman | police killed, killed the, the gunman: 1 of 3 and 3.
        assertEquals(1 / 3.0, score("rouge-2", "police kill the gunman", "Police killed the gunman."), 1e-12);
        assertEquals(1, score("rouge-2", "one two", "one-two"), 1e-12);
        assertEquals(0, score("rouge-2", "one", "one"));
        assertEquals(1, score("rouge-2", "a b c", "x y", "a b c"), 1e-12);
    }

    @Test
    void namesAllScorersForAnUnknownOne() {
        assertEquals(
                "scorer: blue (expected: exact, last-number, marked-number, regex:PATTERN, f1, rouge-2 or bleu)",
                assertThrows(IllegalArgumentException.class, () -> AnswerScorer.named("blue"))
                        .getMessage());
    }

    @Test
    void saysWhereAPatternIsWrong() {
        assertEquals(
                "scorer: regex:(a (expected: a pattern as Java has them; Unclosed group at character 3)",
                assertThrows(IllegalArgumentException.class, () -> AnswerScorer.named("regex:(a"))
                        .getMessage());
    }
}
