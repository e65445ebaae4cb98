package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.engine.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);
    private static final List<String> QUICK = List.of(
            "--strategy",
            "drafter,expert,speculative,cascade",
            "--rule",
            "token-v3",
            "--alpha",
            "0.3",
            "-n",
            "16",
            "--latency-rounds",
            "1",
            "--device",
            "host");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private void eval(List<String> more) {
        List<String> arguments = new ArrayList<>(QUICK);
        arguments.addAll(more);
        EvalCommand command = new EvalCommand(
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false, 100), CLOCK);
        new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
        command.run();
    }

    private String failure(String... more) {
        return String.valueOf(
                assertThrows(RuntimeException.class, () -> eval(List.of(more))).getMessage());
    }

    private String report() {
        return folder.resolve("out").toString();
    }

    @Test
    void writesTheRunsFolder() throws IOException {
        eval(List.of(
                "--task",
                "arithmetic",
                "--report",
                report(),
                "--limit",
                "2",
                "--temp",
                "0",
                "--latency-problems",
                "1"));

        JsonNode run =
                new ObjectMapper().readTree(folder.resolve("out/run.json").toFile());
        assertEquals("2026-01-02T03:04:05Z", run.get("date").textValue());
        assertEquals("arithmetic", run.get("task").textValue());
        assertEquals("accuracy", run.get("taskMetric").textValue());
        assertEquals("arithmetic", run.get("pair").textValue());
        assertEquals(2, run.get("problems").intValue());
        assertEquals(4, run.get("points").intValue());
        // 588960 and 9984928 bytes are the files, metadata among them.
        assertEquals(0.055, run.get("costRatio").doubleValue(), 0.005);
        assertTrue(run.get("command").textValue().startsWith("speccascade --strategy drafter,expert"));

        List<String> answers = Files.readAllLines(folder.resolve("out/answers.jsonl"));
        assertEquals(8, answers.size());
        JsonNode answer = new ObjectMapper().readTree(answers.getLast());
        assertEquals("cascade/token-v3/a0.3/g4/t0/m0", answer.get("point").textValue());
        assertEquals(answer.get("emitted").intValue(), answer.get("tokens").size());
        assertEquals(
                answer.get("emitted").intValue(),
                answer.get("sources").textValue().length());
        assertEquals("length", answer.get("finish").textValue());
        assertFalse(answer.has("id"));

        List<String> points = Files.readAllLines(folder.resolve("out/points.csv"));
        assertEquals(PointRow.HEADER.strip(), points.getFirst());
        assertEquals(5, points.size());
        assertEquals(5, Files.readAllLines(folder.resolve("out/latency.csv")).size());
        assertEquals(
                1,
                new ObjectMapper()
                        .readTree(folder.resolve("out/comparison.json").toFile())
                        .size());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("T = 0, γ = 4: "));
    }

    @Test
    void asksWhatAFileAsksAndKeepsItsNames() throws IOException {
        Path task = Files.writeString(folder.resolve("task.jsonl"), """
                {"id": "first", "prompt": "Question: Tom has 2 beads.\\nAnswer:", "answer": [7, "2"]}
                """);
        eval(List.of(
                "--task",
                task.toString(),
                "--scorer",
                "last-number",
                "--report",
                report(),
                "--temp",
                "1",
                "--seeds",
                "4,5",
                "--latency-problems",
                "0"));
        List<String> answers = Files.readAllLines(folder.resolve("out/answers.jsonl"));
        // Four points and the expert with token-v3's min-p, two seeds each.
        assertEquals(10, answers.size());
        JsonNode answer = new ObjectMapper().readTree(answers.getFirst());
        assertEquals("first", answer.get("id").textValue());
        assertEquals(4, answer.get("seed").intValue());
    }

    @Test
    void changedCostRatioNeedsNoNewAnswers() throws IOException {
        List<String> arguments = List.of(
                "--task", "arithmetic", "--report", report(), "--limit", "2", "--temp", "0", "--latency-problems", "0");
        eval(arguments);
        List<String> again = new ArrayList<>(arguments);
        again.addAll(List.of("--cost-ratio", "0.5"));
        eval(again);
        assertEquals(
                "resuming: 8 of 8 answers are there",
                err.toString(StandardCharsets.UTF_8).strip());
        JsonNode run =
                new ObjectMapper().readTree(folder.resolve("out/run.json").toFile());
        assertEquals(0.5, run.get("costRatio").doubleValue());
    }

    @Test
    void saysWhatIsWrongBeforeAnyWork() throws IOException {
        assertEquals(
                "--limit: 0 (expected: at least 1)",
                failure("--task", "arithmetic", "--report", report(), "--limit", "0"));
        assertEquals(
                "--cost-ratio: -1.0 (expected: at least 0)",
                failure("--task", "arithmetic", "--report", report(), "--cost-ratio=-1"));
        assertEquals(
                "--margin: 101.0 (expected: 0 to 100)",
                failure("--task", "arithmetic", "--report", report(), "--margin", "101"));
        assertEquals(
                "topK: -1 (expected: topK >= 0, 0 for off)",
                failure("--task", "arithmetic", "--report", report(), "--top-k=-1"));
        assertTrue(failure("--task", "arithmetic", "--report", report(), "--scorer", "x")
                .startsWith("scorer: x (expected: exact, "));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void saysWhyAFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(
                "--report: " + file + " is no folder (expected: a folder, or a name for a new one)",
                failure("--task", "arithmetic", "--report", file.toString()));
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("answers.jsonl"), "");
        assertEquals(
                "--report: " + foreign
                        + " has answers.jsonl but no run.json (expected: another folder, or --overwrite)",
                failure("--task", "arithmetic", "--report", foreign.toString()));
    }

    @Test
    void promptThatIsTooLongIsNamed() throws IOException {
        Path task = Files.writeString(
                folder.resolve("task.jsonl"),
                "{\"prompt\": \"short\", \"answer\": 1}\n{\"prompt\": \"" + "seven ".repeat(60)
                        + "\", \"answer\": 1}\n");
        assertTrue(failure("--task", task.toString(), "--scorer", "exact", "--report", report(), "-c", "50")
                .matches(".*task.jsonl:2: prompt: \\d+ tokens \\(expected: at most 49; -c sets the context\\)"));
    }
}
