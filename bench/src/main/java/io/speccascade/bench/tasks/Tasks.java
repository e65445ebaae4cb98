package io.speccascade.bench.tasks;

import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.engine.BuiltInPair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds a task by what the command line calls it.
public final class Tasks {
    public static final String ARITHMETIC = "arithmetic";
    public static final String ARITHMETIC_HELDOUT = "arithmetic-heldout";
    public static final String TRANSLATE = "translate";

    private static final long SEED = 20_261_123L;
    private static final String TRANSLATIONS = "builtin/translations.jsonl";

    private Tasks() {}

    /// The pair that a task is for; empty for a file.
    public static Optional<BuiltInPair> pair(String task) {
        return switch (task) {
            case ARITHMETIC, ARITHMETIC_HELDOUT -> Optional.of(BuiltInPair.ARITHMETIC);
            case TRANSLATE -> Optional.of(BuiltInPair.TRANSLATE);
            default -> Optional.empty();
        };
    }

    /// A built-in task, or the one in a file of JSON lines.
    ///
    /// @param task name or path
    /// @param limit most problems
    /// @param scorer in place of the task's own; a file needs one unless each of its lines names one
    /// @throws IllegalArgumentException if there is no such task, or its file is wrong
    public static Task load(String task, int limit, Optional<AnswerScorer> scorer) {
        return switch (task) {
            case ARITHMETIC -> generated(task, Split.TEST, limit, scorer);
            case ARITHMETIC_HELDOUT -> generated(task, Split.HELDOUT, limit, scorer);
            case TRANSLATE -> translations(scorer).first(limit);
            default -> file(task, scorer).first(limit);
        };
    }

    private static Task generated(String name, Split split, int limit, Optional<AnswerScorer> scorer) {
        AnswerScorer judge = scorer.orElseGet(MarkedNumber::new);
        List<Problem> problems =
                new ProblemGenerator(split, SEED).stream().limit(limit).toList();
        return new Task(
                name,
                IntStream.range(0, problems.size())
                        .mapToObj(i -> new TaskProblem(
                                name + " " + i,
                                "",
                                problems.get(i).prompt(),
                                List.of(Long.toString(problems.get(i).answer())),
                                Optional.of(" " + problems.get(i).solution()),
                                judge))
                        .toList());
    }

    private static Task translations(Optional<AnswerScorer> scorer) {
        try (InputStream stream = BuiltInPair.class.getResourceAsStream(TRANSLATIONS)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "resource " + TRANSLATIONS + ": missing (expected: in the engine's jar)");
            }
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new JsonLines(TRANSLATE, Optional.of(scorer.orElseGet(ExactMatch::new))).read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Task file(String path, Optional<AnswerScorer> scorer) {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("--task: " + path
                    + " (expected: arithmetic, arithmetic-heldout, translate, or a file of JSON lines)");
        }
        try {
            return new JsonLines(path, scorer).read(Files.readAllLines(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage() + " (expected: text in UTF-8)", e);
        }
    }
}
