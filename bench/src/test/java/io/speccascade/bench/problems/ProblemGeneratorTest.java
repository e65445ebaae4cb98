package io.speccascade.bench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemGeneratorTest {
    private static final Pattern EQUATION = Pattern.compile("(\\d+) ([-+*/]) (\\d+) = (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int MANY = 3_000;

    @ParameterizedTest
    @EnumSource(Split.class)
    void sameSeedGivesSameProblems(Split split) {
        assertEquals(problems(split, 7, 500), problems(split, 7, 500));
        assertNotEquals(problems(split, 7, 500), problems(split, 8, 500));
    }

    @Test
    void firstProblemOfSeedStaysTheSame() {
        Problem problem = new ProblemGenerator(Split.TEST, 1).next();
        assertEquals(
                "Question: There are 2 ducks and 13 pigs on the farm. Every animal gets 5 packs of grain a week. How many packs does Clara need each week?\nAnswer:",
                problem.prompt());
        assertEquals("That makes 2 + 13 = 15 animals.\nNow that makes 15 * 5 = 75 packs.\n#### 75", problem.solution());
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void everyLineOfASolutionHoldsOneTrueEquation(Split split) {
        for (Problem problem : problems(split, 1, MANY)) {
            List<String> lines = problem.solution().lines().toList();
            for (String line : lines.subList(0, lines.size() - 1)) {
                List<MatchResult> equations = EQUATION.matcher(line).results().toList();
                assertEquals(1, equations.size(), problem::toString);
                MatchResult equation = equations.getFirst();
                assertEquals(evaluate(equation), Long.parseLong(equation.group(4)), problem::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void answerIsTheResultOfTheLastEquation(Split split) {
        for (Problem problem : problems(split, 2, MANY)) {
            List<String> lines = problem.solution().lines().toList();
            assertEquals("#### " + problem.answer(), lines.getLast(), problem::toString);
            MatchResult last = EQUATION.matcher(lines.get(lines.size() - 2))
                    .results()
                    .toList()
                    .getLast();
            assertEquals(problem.answer(), evaluate(last), problem::toString);
        }
    }

    /// Nothing comes out of the air: an operand is told in the question, an earlier result, or the 2 of "twice" and
    /// "half".
    @ParameterizedTest
    @EnumSource(Split.class)
    void operandsComeFromTheQuestionOrEarlierSteps(Split split) {
        for (Problem problem : problems(split, 3, MANY)) {
            Set<String> known = NUMBER.matcher(problem.question())
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(HashSet::new));
            known.add("2");
            EQUATION.matcher(problem.solution()).results().forEach(equation -> {
                assertTrue(known.contains(equation.group(1)), problem::toString);
                assertTrue(known.contains(equation.group(3)), problem::toString);
                known.add(equation.group(4));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void numbersAreSmallAndTextIsPlain(Split split) {
        for (Problem problem : problems(split, 4, MANY)) {
            String text = problem.prompt() + " " + problem.solution();
            assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')), problem::toString);
            assertFalse(text.contains("{") || text.contains("  "), problem::toString);
            assertFalse(problem.question().contains("\n"), problem::toString);
            NUMBER.matcher(text)
                    .results()
                    .forEach(number -> assertTrue(Integer.parseInt(number.group()) <= 100, problem::toString));
        }
    }

    @Test
    void trainingNeverAsksATestQuestion() {
        Set<String> test =
                problems(Split.TEST, 5, MANY).stream().map(Problem::question).collect(Collectors.toSet());
        assertTrue(
                problems(Split.TRAIN, 5, 10 * MANY).stream().noneMatch(problem -> test.contains(problem.question())));
    }

    @Test
    void testSplitIsSmallShareOfTheQuestions() {
        long admitted = problems(Split.HELDOUT, 6, 16_000).stream()
                .filter(problem -> Split.TEST.admits(problem.question()))
                .count();
        assertTrue(admitted > 170 && admitted < 330, "admitted: " + admitted + " (expected: about 250)");
    }

    @Test
    void everyTemplateOccursAndHeldOutOnesStayOutOfTraining() {
        Set<String> training = templates(Split.TRAIN);
        Set<String> heldOut = templates(Split.HELDOUT);
        assertEquals(Templates.training().size(), training.size());
        assertEquals(Templates.heldOut().size(), heldOut.size());
        assertEquals(training, templates(Split.TEST));
        assertTrue(training.stream().noneMatch(heldOut::contains));
    }

    @Test
    void wordingOfASolutionVaries() {
        Set<String> firstWords = problems(Split.TEST, 9, 2_000).stream()
                .filter(problem -> problem.template().equals("farm-more"))
                .map(problem ->
                        problem.solution().substring(0, problem.solution().indexOf(' ')))
                .collect(Collectors.toSet());
        assertTrue(firstWords.size() >= 5, firstWords::toString);
    }

    private static List<Problem> problems(Split split, long seed, int count) {
        return new ProblemGenerator(split, seed).stream().limit(count).toList();
    }

    private static Set<String> templates(Split split) {
        return problems(split, 8, MANY).stream().map(Problem::template).collect(Collectors.toSet());
    }

    private static long evaluate(MatchResult equation) {
        long left = Long.parseLong(equation.group(1));
        long right = Long.parseLong(equation.group(3));
        return switch (equation.group(2)) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left % right == 0 ? left / right : -1;
            default -> throw new AssertionError(equation.group());
        };
    }
}
