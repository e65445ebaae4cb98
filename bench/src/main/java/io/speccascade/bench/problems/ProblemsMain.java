package io.speccascade.bench.problems;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes problems as JSON lines: `java … ProblemsMain train 1000 1 problems.jsonl`.
public final class ProblemsMain {
    private ProblemsMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("arguments: " + arguments.length
                    + " (expected: split (train, test or heldout), count, seed, output file)");
        }
        Split split = Split.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        int count = Integer.parseInt(arguments[1]);
        ProblemGenerator generator = new ProblemGenerator(split, Long.parseLong(arguments[2]));
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(arguments[3]))) {
            for (int i = 0; i < count; i++) {
                writer.write(json(generator.next()));
                writer.newLine();
            }
        }
    }

    private static String json(Problem problem) {
        return "{\"prompt\": %s, \"solution\": %s, \"answer\": %d, \"template\": %s}"
                .formatted(
                        quoted(problem.prompt()),
                        quoted(problem.solution()),
                        problem.answer(),
                        quoted(problem.template()));
    }

    /// Enough for the texts of this package: printable ASCII and line breaks.
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
