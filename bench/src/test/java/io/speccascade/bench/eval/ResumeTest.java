package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.bench.tasks.Task;
import io.speccascade.bench.tasks.Tasks;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.engine.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
    private static final int KILLS = 20;

    private static CascadeEngine engine;

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), errors, false, false, 100);

    /// Stands for a process that is killed once it has written so many bytes.
    private record Dying(WritableByteChannel file, AtomicLong left) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int length = (int) Math.min(left.get(), bytes.remaining());
            int written = file.write(bytes.slice(bytes.position(), length));
            bytes.position(bytes.position() + written);
            if (left.addAndGet(-written) == 0) {
                throw new IOException("killed");
            }
            return written;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @BeforeAll
    static void open() {
        engine = CascadeEngine.builder().builtIn().slots(4).build();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static RunPlan plan(int problems) {
        Task task = Tasks.load("arithmetic", problems, Optional.empty());
        List<Request> prompts = task.problems().stream()
                .map(problem -> Request.of(problem.prompt()).withMaxTokens(24))
                .toList();
        List<Point> points = Stream.of(0.0, 1.0)
                .flatMap(temperature -> Stream.of(
                        new Point(Strategy.EXPERT, Rule.EXACT, 4, temperature, 0),
                        new Point(Strategy.TOKEN_CASCADE, Rule.parse("chow"), 4, temperature, 0),
                        new Point(Strategy.CASCADE, Rule.parse("diff", 0.1), 4, temperature, 0)))
                .toList();
        return new RunPlan(task, points, List.of(0L, 1L), prompts);
    }

    private void run(RunFolder folder, RunPlan plan) throws IOException {
        folder.prepare(false);
        new RunFile("speccascade eval", "2026-01-02T03:04:05Z", "host", Optional.of("arithmetic"), 0.05)
                .write(folder, plan, engine);
        Evaluation evaluation = new Evaluation(plan, folder, terminal, 0.05, 1);
        evaluation.answer(engine);
        evaluation.summarise();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void killedAnywhereAndResumedGivesTheFilesOfOneRun() throws IOException {
        RunPlan plan = plan(3);
        Path whole = temporary.resolve("whole");
        run(RunFolder.at(whole), plan);
        Map<String, String> expected = files(whole);
        assertEquals(
                List.of("answers.jsonl", "comparison.json", "latency.csv", "points.csv", "run.json"),
                List.copyOf(expected.keySet()));
        int length = Files.readAllBytes(whole.resolve("answers.jsonl")).length;

        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = temporary.resolve("killed" + kill);
            AtomicLong left = new AtomicLong(1 + random.nextInt(length - 1));
            RunFolder dying = new RunFolder(folder, channel -> new Dying(channel, left));
            assertEquals(
                    "killed",
                    assertThrows(IOException.class, () -> run(dying, plan)).getMessage());
            run(RunFolder.at(folder), plan);
            assertEquals(expected, files(folder));
        }
        assertTrue(errors.toString(StandardCharsets.UTF_8).contains(": cut off an incomplete line"));
    }

    @Test
    void finishedRunStaysAsItIs() throws IOException {
        RunPlan plan = plan(2);
        run(RunFolder.at(temporary), plan);
        Map<String, String> expected = files(temporary);
        run(RunFolder.at(temporary), plan);
        assertEquals(expected, files(temporary));
    }

    @Test
    void timesThatWereMeasuredTogetherAreKept() throws IOException {
        RunPlan plan = plan(2);
        Evaluation evaluation = new Evaluation(plan, RunFolder.at(temporary), terminal, 0.05, 1);
        evaluation.time(engine, 2, 2);
        Path file = temporary.resolve("latency.csv");
        List<String> lines = Files.readAllLines(file);
        int turn = plan.points().size();
        assertEquals(1 + 4 * turn, lines.size());

        // Killed in the third turn.
        Files.writeString(file, String.join("\n", lines.subList(0, 1 + 2 * turn + 3)) + "\ncasca");
        evaluation.time(engine, 2, 2);
        List<String> resumed = Files.readAllLines(file);
        assertEquals(lines.subList(0, 1 + 2 * turn), resumed.subList(0, 1 + 2 * turn));
        assertEquals(lines.size(), resumed.size());
        assertEquals(
                file + ": cut off an incomplete turn; it is measured again",
                errors.toString(StandardCharsets.UTF_8).strip().replaceFirst(".*warning: ", ""));

        evaluation.time(engine, 2, 2);
        assertEquals(resumed, Files.readAllLines(file));
    }

    @Test
    void otherSettingsAreRefused() throws IOException {
        run(RunFolder.at(temporary), plan(2));
        Map<String, String> before = files(temporary);
        assertEquals(
                "--report: " + temporary + " holds a run with other problems: 2, now 3 (expected: the same settings,"
                        + " another folder, or --overwrite)",
                assertThrows(BadInput.class, () -> run(RunFolder.at(temporary), plan(3)))
                        .getMessage());
        assertEquals(before, files(temporary));
    }

    @Test
    void foreignLinesAreRefusedByNumber() throws IOException {
        run(RunFolder.at(temporary), plan(2));
        Path answers = temporary.resolve("answers.jsonl");
        Files.writeString(answers, "{}\n" + Files.readString(answers));
        assertEquals(
                answers + ":1: not an answer of this run (expected: a line that eval wrote; --overwrite starts over)",
                assertThrows(BadInput.class, () -> run(RunFolder.at(temporary), plan(2)))
                        .getMessage());
    }

    @Test
    void twoRunsInOneFolderAreRefused() throws IOException {
        RunPlan plan = plan(2);
        RunFolder folder = RunFolder.at(temporary);
        run(folder, plan);
        try (AnswerLog log = AnswerLog.open(folder, plan, message -> {})) {
            assertEquals(plan.items().size(), log.size());
            assertTrue(String.valueOf(assertThrows(BadInput.class, () -> run(folder, plan))
                            .getMessage())
                    .contains("is being written by another eval"));
        }
    }
}
