package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.Strategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int PROBLEMS = 200;

    private final List<PointSample> samples = new ArrayList<>();

    /// Answers of 100 tokens of which each tenth is wrong, or none.
    private void add(Strategy strategy, String rule, double alpha, boolean isRight, int calls) {
        samples.add(Samples.sample(
                Samples.point(strategy, rule, alpha),
                PROBLEMS,
                problem -> Samples.outcome(isRight || problem % 10 != 0 ? 1 : 0, 100, calls + problem % 3)));
    }

    private Comparison only() {
        List<Comparison> all = Comparison.all(samples, 0.01);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private Map<Strategy, Verdict> verdicts() {
        return only().rows().stream().collect(Collectors.toMap(Comparison.Row::baseline, Comparison.Row::verdict));
    }

    @Test
    void cheapestThatKeepsTheAccuracyIsComparedWithTheCheapestOfEachBaselineThatDoes() {
        add(Strategy.SPECULATIVE, "exact", 0, true, 30);
        add(Strategy.CASCADE, "token-v3", 0.3, true, 25);
        add(Strategy.CASCADE, "token-v3", 0.5, true, 27);
        add(Strategy.CASCADE, "token-v3", 0.9, false, 10);
        add(Strategy.LOSSY, "lossy", 0.1, true, 20);
        add(Strategy.LOSSY, "lossy", 0.9, false, 5);
        add(Strategy.BILD, "bild", 1, true, 25);
        add(Strategy.TOKEN_CASCADE, "chow", 0.1, false, 5);
        assertEquals(
                "cascade/token-v3/a0.3/g4/t1/m0",
                only().best().orElseThrow().point().id());
        assertEquals(
                Map.of(
                        Strategy.SPECULATIVE, Verdict.FEWER,
                        Strategy.LOSSY, Verdict.MORE,
                        Strategy.BILD, Verdict.NOT_SEPARABLE,
                        Strategy.TOKEN_CASCADE, Verdict.CANNOT_REACH),
                verdicts());
        Comparison.Row speculative = only().rows().getFirst();
        assertEquals(-0.05, speculative.calls().value(), 1e-12);
        assertTrue(speculative.calls().low() <= -0.05 && speculative.calls().high() < 0);
        assertEquals(PROBLEMS / 2, only().chosenOn());
    }

    @Test
    void luckOnTheFirstHalfDoesNotCountOnTheSecond() {
        add(Strategy.SPECULATIVE, "exact", 0, true, 30);
        samples.add(Samples.sample(
                Samples.point(Strategy.CASCADE, "diff", 0),
                PROBLEMS,
                problem -> Samples.outcome(1, 100, problem < PROBLEMS / 2 ? 10 : 40)));
        add(Strategy.CASCADE, "diff", 0.5, true, 20);
        Comparison comparison = only();
        assertEquals(
                "cascade/diff/a0/g4/t1/m0",
                comparison.best().orElseThrow().point().id());
        assertEquals(Verdict.MORE, comparison.rows().getFirst().verdict());
    }

    @Test
    void accuracyThatDoesNotHoldOnTheSecondHalfIsToldSo() {
        add(Strategy.SPECULATIVE, "exact", 0, true, 30);
        samples.add(Samples.sample(
                Samples.point(Strategy.CASCADE, "diff", 0),
                PROBLEMS,
                problem -> Samples.outcome(problem < PROBLEMS / 2 || problem % 4 != 0 ? 1 : 0, 100, 10)));
        assertTrue(new ComparisonReport("accuracy", 1)
                .sentences(only())
                .getFirst()
                .endsWith("There it is below the margin: the choice did not hold."));
    }

    @Test
    void truncatingRulesStandBesideTheExpertSampledFromTheSameTokens() {
        add(Strategy.SPECULATIVE, "exact", 0, true, 30);
        add(Strategy.CASCADE, "token-v3", 0.3, false, 25);
        samples.add(Samples.sample(
                new Point(Strategy.EXPERT, Rule.EXACT, 0, 1, 0.7), PROBLEMS, problem -> Samples.outcome(1, 100, 100)));
        Comparison.Truncated pair = only().truncated().getFirst();
        assertEquals("expert/t1/m0.7", pair.expert().point().id());
        assertEquals(-0.1, pair.score().value(), 1e-12);
    }

    @Test
    void saysSoInSentencesAndInJson() throws IOException {
        add(Strategy.SPECULATIVE, "exact", 0, true, 30);
        add(Strategy.CASCADE, "token-v3", 0.3, true, 25);
        add(Strategy.BILD, "bild", 1, false, 5);
        ComparisonReport report = new ComparisonReport("accuracy", 1);
        List<String> sentences = report.sentences(only());
        assertEquals(
                "T = 1, γ = 4: the cheapest cascade that scores at most 1 point below speculative on the first 100"
                        + " problems is cascade, token-v3, α = 0.3; on the other 100 its accuracy is 100.0, that of"
                        + " speculative 100.0 (difference +0.0, +0.0 to +0.0).",
                sentences.get(0));
        assertEquals(
                "Fewer expert calls than speculative: 0.2600 against 0.3100 per token (difference -0.0500, -0.0500 to"
                        + " -0.0500); accuracy 100.0 against 100.0 (difference +0.0, +0.0 to +0.0).",
                sentences.get(1));
        assertEquals("bild reaches that accuracy with no alpha.", sentences.get(2));

        JsonNode json =
                new ObjectMapper().readTree(report.json(List.of(only()))).get(0);
        assertEquals("cascade/token-v3/a0.3/g4/t1/m0", json.get("best").textValue());
        assertEquals("fewer", json.at("/rows/0/verdict").textValue());
        assertEquals(-0.05, json.at("/rows/0/difference").doubleValue());
        assertEquals("cannot reach the accuracy", json.at("/rows/1/verdict").textValue());
        assertTrue(json.at("/rows/1/point").isNull());
    }

    @Test
    void saysWhereNoCascadeKeepsTheAccuracy() {
        add(Strategy.SPECULATIVE, "exact", 0, true, 30);
        add(Strategy.CASCADE, "diff", 0.5, false, 20);
        assertEquals(
                List.of("T = 1, γ = 4: there is no cascade that scores at most 1 point below speculative on the first"
                        + " 100 problems."),
                new ComparisonReport("accuracy", 1).sentences(only()));
    }

    @Test
    void oneProblemIsNotCompared() {
        samples.add(Samples.sample(Samples.point(Strategy.CASCADE, "diff", 0), 1, problem -> Samples.outcome(1, 9, 3)));
        assertEquals(List.of(), Comparison.all(samples, 0.01));
    }
}
