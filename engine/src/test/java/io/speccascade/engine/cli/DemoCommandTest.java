package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.TokenSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestPair models;

    @BeforeAll
    static void writeModels() {
        models = TestPair.in(folder);
    }

    @Test
    void showsTwoTracesAndEveryStrategy() {
        CommandRun run = CommandRun.of("demo", "-m", models.expert(), "-md", models.drafter(), "--problems", "2");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("speculative, rule exact"), run.out());
        assertTrue(run.out().contains("cascade, rule token-v3(0.75)"), run.out());
        for (Strategy strategy : Strategy.values()) {
            assertTrue(run.out().contains("\n" + strategy.label() + " "), strategy.label());
        }
        assertEquals("2 of 2 problems solved by all strategies\n", run.err());
    }

    @Test
    void jsonHoldsTracesAndTable() {
        CommandRun run = CommandRun.of(
                "demo", "-m", models.expert(), "-md", models.drafter(), "--problems", "1", "--alpha", "0.5", "--json");

        JsonNode json = run.json();
        assertEquals(9, json.get("strategies").size());
        assertEquals(1, json.get("problems").intValue());
        JsonNode cascade = json.get("trace").get("cascade");
        assertEquals(0.5, cascade.get("alpha").doubleValue());
        assertFalse(cascade.get("lossless").booleanValue());
        json.get("strategies").forEach(row -> {
            if (row.get("strategy").textValue().equals("expert")) {
                assertEquals(1, row.get("relativeSpeed").doubleValue());
                assertEquals(1, row.get("expertCallsPerToken").doubleValue());
            }
        });
    }

    @Test
    void problemCountIsChecked() {
        CommandRun run = CommandRun.of("demo", "--problems", "0");

        assertEquals(2, run.status());
        assertEquals("speccascade: --problems: 0 (expected: 1 to 60)\n", run.err());
    }

    @Test
    void comesWithSixtyDifferentProblems() {
        List<HeldOutProblem> problems = HeldOutProblem.all(BuiltInPair.ARITHMETIC);

        assertEquals(
                60, problems.stream().map(HeldOutProblem::prompt).distinct().count());
    }

    @Test
    void firstMarkedNumberIsTheAnswer() {
        HeldOutProblem problem = new HeldOutProblem("Question: …", LongNode.valueOf(1200));

        assertTrue(problem.isSolvedBy(" 600 + 600 = 1200\n#### 1,200"));
        assertTrue(problem.isSolvedBy("#### 1200\nQuestion: …\n#### 7"));
        assertFalse(problem.isSolvedBy("#### 12000"));
        assertFalse(problem.isSolvedBy("1200"));
    }

    @Test
    void aTextIsRightWhereItIsTheSame() {
        HeldOutProblem problem = new HeldOutProblem("sixty-one", TextNode.valueOf("einundsechzig"));

        assertTrue(problem.isSolvedBy(" einundsechzig"));
        assertFalse(problem.isSolvedBy("einundsechzigtausend"));
        assertEquals(300, HeldOutProblem.all(BuiltInPair.TRANSLATE).size());
    }

    @Test
    void theTranslationPairIsShownToo() {
        CommandRun run = CommandRun.of("demo", "--pair", "translate", "--problems", "3", "--json");

        JsonNode json = run.json();
        json.get("strategies").forEach(row -> {
            String strategy = row.get("strategy").textValue();
            if (strategy.equals("expert") || strategy.equals("speculative")) {
                assertEquals(3, row.get("right").intValue(), strategy);
            }
        });
        assertEquals(
                "speccascade: --pair: latin (expected: arithmetic or translate)\n",
                CommandRun.of("demo", "--pair", "latin").err());
    }

    @Test
    void tracesBreakLinesBetweenWords() {
        TracedText text = new TracedText(SourceStyle.MARKS);
        text.accept(new GeneratedToken(0, 1, "one two", TokenSource.DRAFTER));
        text.accept(new GeneratedToken(0, 2, "", TokenSource.EXPERT));
        text.accept(new GeneratedToken(0, 3, " three\nfour", TokenSource.BONUS));

        assertEquals(List.of("[d]one    ", "two[b]    ", "three     ", "four      "), text.lines(10));
    }

    @Test
    void wordsLongerThanALineAreCut() {
        TracedText text = new TracedText(SourceStyle.COLOUR);
        text.accept(new GeneratedToken(0, 1, "abcdefghij", TokenSource.DRAFTER));

        assertEquals(List.of("\033[0m\033[32mabcdefg\033[0m", "\033[0m\033[32mhij\033[0m    "), text.lines(7));
    }
}
