package io.speccascade.bench.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksTest {
    private static final Optional<AnswerScorer> EXACT = Optional.of(new ExactMatch());

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("task.jsonl"), text);
    }

    private String failure(String text) throws IOException {
        Path file = file(text);
        return String.valueOf(assertThrows(
                                IllegalArgumentException.class, () -> Tasks.load(file.toString(), 10, Optional.empty()))
                        .getMessage())
                .replace(file.toString(), "task.jsonl");
    }

    @Test
    void generatesProblemsWithoutEndButNeverTwiceDifferently() {
        Task small = Tasks.load("arithmetic", 3, Optional.empty());
        Task large = Tasks.load("arithmetic", 20, Optional.empty());
        assertEquals(
                large.first(3).problems().stream().map(TaskProblem::prompt).toList(),
                small.problems().stream().map(TaskProblem::prompt).toList());
        assertEquals(20, large.problems().size());
        assertEquals("accuracy", small.metric());
        TaskProblem problem = small.problems().getFirst();
        assertEquals(1, problem.score("#### " + problem.references().getFirst()));
    }

    @Test
    void heldOutProblemsAreOthers() {
        assertTrue(!Tasks.load("arithmetic-heldout", 1, Optional.empty())
                .problems()
                .getFirst()
                .prompt()
                .equals(Tasks.load("arithmetic", 1, Optional.empty())
                        .problems()
                        .getFirst()
                        .prompt()));
    }

    @Test
    void translationsAreJudgedByTheWholeTextUnlessAskedOtherwise() {
        Task task = Tasks.load("translate", 500, Optional.empty());
        assertEquals(300, task.problems().size());
        assertEquals("accuracy", task.metric());
        assertEquals("BLEU", Tasks.load("translate", 5, Optional.of(new Bleu())).metric());
        assertTrue(Tasks.load("translate", 5, Optional.of(new Bleu())).isCorpusScored());
    }

    @Test
    void readsTextsNumbersAndListsOfAnswers() throws IOException {
        Path file = file("""
                {"prompt": "p", "answer": "a", "id": "first"}

                {"prompt": "q", "answer": 4.5}
                {"prompt": "r", "answer": ["x", 7], "scorer": "f1"}
                """);
        Task task = Tasks.load(file.toString(), 10, EXACT);
        assertEquals(
                List.of("first", "", ""),
                task.problems().stream().map(TaskProblem::id).toList());
        assertEquals(
                List.of(List.of("a"), List.of("4.5"), List.of("x", "7")),
                task.problems().stream().map(TaskProblem::references).toList());
        assertEquals("score", task.metric());
        assertEquals(file + ":4", task.problems().getLast().place());
    }

    @Test
    void saysInWhichLineWhatIsWrong() throws IOException {
        String good = "{\"prompt\": \"p\", \"answer\": \"a\", \"scorer\": \"exact\"}\n";
        assertEquals(
                "task.jsonl:2: not JSON (expected: an object with prompt and answer)", failure(good + "{\"prompt\": "));
        assertEquals("task.jsonl:2: no object (expected: an object with prompt and answer)", failure(good + "[1]"));
        assertEquals("task.jsonl:1: prompt: missing (expected: a text)", failure("{\"answer\": 1}"));
        assertEquals(
                "task.jsonl:2: answer: {} (expected: a text, a number, or a list of them)",
                failure(good + "{\"prompt\": \"p\", \"answer\": {}}"));
        assertEquals(
                "task.jsonl:1: answer: [] (expected: a text, a number, or a list of them)",
                failure("{\"prompt\": \"p\", \"answer\": []}"));
        assertEquals(
                "task.jsonl:1: no scorer (expected: --scorer, or \"scorer\" in the line: " + AnswerScorer.NAMES + ")",
                failure("{\"prompt\": \"p\", \"answer\": 1}"));
        assertEquals(
                "task.jsonl:1: scorer: blue (expected: " + AnswerScorer.NAMES + ")",
                failure("{\"prompt\": \"p\", \"answer\": 1, \"scorer\": \"blue\"}"));
        assertEquals("task.jsonl: no problems (expected: one JSON object a line)", failure("\n"));
    }

    @Test
    void refusesWhatIsNoTaskAndNoText() throws IOException {
        assertEquals(
                "--task: aritmetic (expected: arithmetic, arithmetic-heldout, translate, or a file of JSON lines)",
                assertThrows(IllegalArgumentException.class, () -> Tasks.load("aritmetic", 1, EXACT))
                        .getMessage());
        Path file =
                Files.write(folder.resolve("latin.jsonl"), "{\"prompt\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> Tasks.load(file.toString(), 1, EXACT))
                                .getMessage())
                .endsWith("(expected: text in UTF-8)"));
    }
}
