package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.engine.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestPair models;

    @BeforeAll
    static void writeModels() {
        models = TestPair.in(folder);
    }

    @ParameterizedTest
    @EnumSource
    void everyStrategyAnswersInJson(Strategy strategy) {
        JsonNode answer =
                generate("--strategy", strategy.label(), "--json").succeeded().json();

        JsonNode stats = answer.get("stats");
        assertEquals(20, answer.get("tokens").size());
        assertEquals(20, answer.get("sources").size());
        assertEquals(20, stats.get("tokens").intValue());
        assertEquals(strategy.label(), answer.get("strategy").textValue());
        assertEquals(
                strategy == Strategy.EXPERT || strategy == Strategy.SPECULATIVE,
                answer.get("lossless").booleanValue());
        for (String field : List.of(
                "blocks",
                "expertCalls",
                "drafterCalls",
                "drafted",
                "accepted",
                "deferred",
                "bytesToHost",
                "bytesToDevice")) {
            assertTrue(stats.get(field).isIntegralNumber(), field);
        }
        for (String field : List.of("tokensPerExpertCall", "seconds", "tokensPerSecond")) {
            assertTrue(stats.get(field).isNumber(), field);
        }
        int accepted = 0;
        for (JsonNode count : stats.get("acceptedPerPosition")) {
            accepted += count.intValue();
        }
        assertEquals(stats.get("accepted").intValue(), accepted);
    }

    @Test
    void streamsTheTextOfTheJson() {
        String text = generate("--json").succeeded().json().get("text").textValue();

        assertEquals(text + "\n", generate().succeeded().out());
    }

    @Test
    void exactSpeculationGivesTheExpertsText() {
        assertEquals(
                generate("--strategy", "expert").succeeded().out(),
                generate("--strategy", "speculative").succeeded().out());
    }

    @Test
    void traceMarksEverySourceThatTheJsonLists() {
        JsonNode json = generate("--json").succeeded().json();
        List<String> marks = new ArrayList<>();
        json.get("sources").forEach(source -> marks.add("[" + source.textValue().charAt(0) + "]"));

        String trace = generate("--trace").succeeded().out();
        String body = trace.substring(0, trace.indexOf("\n\n[d]drafter"));

        assertTrue(body.startsWith(marks.getFirst()), body);
        assertEquals(json.get("text").textValue(), body.replaceAll("\\[[derb]\\]", ""));
    }

    @Test
    void traceInColourHasNoMarks() {
        String trace = generate("--trace", "--color", "always").succeeded().out();

        assertTrue(trace.contains("\033[32m"), trace);
        assertFalse(trace.contains("[d]"), trace);
    }

    @Test
    void statisticsGoToStandardError() {
        CommandRun run = generate("--stats");

        assertEquals(0, run.status());
        assertTrue(run.err().startsWith("device    "), run.err());
        assertTrue(run.err().contains(" (auto takes "), run.err());
        assertTrue(
                run.err().contains("\nstrategy  cascade, rule token-v3(0.75) (not the expert's distribution)\n"),
                run.err());
        assertFalse(run.out().contains("strategy"), run.out());
    }

    @Test
    void modelAloneAnswersAsExpert() {
        CommandRun run = CommandRun.of("generate", "-m", models.expert(), "-p", "abc", "-n", "5", "--json");

        assertEquals("expert", run.succeeded().json().get("strategy").textValue());
    }

    @Test
    void sameSeedGivesTheSameSample() {
        CommandRun one = generate("--temp", "1", "--seed", "7");
        CommandRun two = generate("--temp", "1", "-s", "7");
        CommandRun other = generate("--temp", "1", "-s", "8");

        assertEquals(one.succeeded().out(), two.succeeded().out());
        assertFalse(one.out().equals(other.succeeded().out()));
    }

    @Test
    void promptComesFromFlagFileOrStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("prompt.txt"), "Tom has");
        String[] pair = {"generate", "-m", models.expert(), "-md", models.drafter(), "-n", "20"};

        String expected = generate().succeeded().out();

        assertEquals(expected, CommandRun.withInput("Tom has", pair).succeeded().out());
        List<String> fromFile = new ArrayList<>(List.of(pair));
        fromFile.addAll(List.of("-f", file.toString()));
        assertEquals(
                expected,
                CommandRun.of(fromFile.toArray(String[]::new)).succeeded().out());
    }

    @Test
    void stopStringEndsTheAnswer() {
        String text = generate("--json").succeeded().json().get("text").textValue();
        String stop = text.substring(3, 5);

        JsonNode stopped = generate("--json", "-r", stop).succeeded().json();

        assertEquals(text.substring(0, text.indexOf(stop)), stopped.get("text").textValue());
        assertEquals("stop", stopped.get("finishReason").textValue());
    }

    @Test
    void lengthOfMinusOneFillsTheContext() {
        JsonNode answer = generate("-n", "-1", "--json", "-c", "64").succeeded().json();

        assertEquals("length", answer.get("finishReason").textValue());
        assertTrue(answer.get("tokens").size() > 40, answer.toString());
    }

    private static CommandRun generate(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("generate", "-m", models.expert(), "-md", models.drafter(), "-p", "Tom has"));
        if (!List.of(more).contains("-n")) {
            arguments.addAll(List.of("-n", "20"));
        }
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
