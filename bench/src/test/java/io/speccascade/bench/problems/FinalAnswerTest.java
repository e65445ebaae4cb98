package io.speccascade.bench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FinalAnswerTest {
    @Test
    void readsTheAnswerOfEveryProblem() {
        new ProblemGenerator(Split.TEST, 1)
                .stream()
                        .limit(1000)
                        .forEach(problem -> assertEquals(
                                OptionalLong.of(problem.answer()), FinalAnswer.parse(" " + problem.solution())));
    }

    @Test
    void takesTheFirstMarkedNumber() {
        assertEquals(OptionalLong.of(42), FinalAnswer.parse("12 + 30 = 42.\n#### 42\nQuestion: 7?\nAnswer: #### 7"));
    }

    @Test
    void toleratesSpacesCurrencyAndGrouping() {
        assertEquals(OptionalLong.of(1234), FinalAnswer.parse("####  $1,234."));
        assertEquals(OptionalLong.of(-5), FinalAnswer.parse("####-5"));
    }

    @Test
    void isEmptyWithoutAMarkedNumber() {
        assertEquals(OptionalLong.empty(), FinalAnswer.parse("The answer is 42."));
        assertEquals(OptionalLong.empty(), FinalAnswer.parse("#### none"));
        assertEquals(OptionalLong.empty(), FinalAnswer.parse("#### 12345678901234567890123"));
        assertEquals(OptionalLong.empty(), FinalAnswer.parse(""));
    }
}
