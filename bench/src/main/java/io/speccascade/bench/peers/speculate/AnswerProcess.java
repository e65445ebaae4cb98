package io.speccascade.bench.peers.speculate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Runs contestants, each time in a fresh process, so that none profits from what another left behind.
///
/// @param folder for what processes print
/// @param prompts a file of `{"tokens": []}` lines
/// @param count prompts in it that are measured
/// @param limitSeconds a process that takes longer is ended
record AnswerProcess(Path folder, Path prompts, int count, double limitSeconds) {
    /// Runs a contestant once.
    ///
    /// @throws NotMeasured with the reason if it cannot be started, fails, hangs, or prints something else
    /// @throws IOException if the files of this run cannot be written
    Answers run(Contestant contestant, Task task, PairFiles files) throws NotMeasured, IOException {
        Program program = contestant.program();
        for (Path needed : program.needs()) {
            if (!Files.exists(needed)) {
                throw new NotMeasured(needed.getFileName() + " is missing (expected: " + program.remedy() + ")");
            }
        }
        List<String> command = new ArrayList<>(program.command());
        command.add(files.expert(program.form()).toString());
        command.add("--way=" + contestant.way().label());
        if (contestant.way().needsDrafter()) {
            command.add("--draft-model=" + files.drafter(program.form()));
        }
        command.addAll(task.arguments());
        command.addAll(contestant.options());
        Path output = folder.resolve("answers.jsonl");
        Path errors = folder.resolve("errors.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectInput(prompts.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
        } catch (IOException e) {
            throw new NotMeasured(command.getFirst() + " cannot be started (expected: " + program.remedy() + ")");
        }
        await(process, errors);
        return Answers.parse(lines(output), count);
    }

    private void await(Process process, Path errors) throws NotMeasured, IOException {
        try {
            if (!process.waitFor((long) (1e3 * limitSeconds), TimeUnit.MILLISECONDS)) {
                throw new NotMeasured("ended after " + limitSeconds + " s (--limit)");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("interrupted");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new NotMeasured(lastWords(lines(errors), process.exitValue()));
        }
    }

    /// The last line of an error's report; Node.js puts its own version after it, Java what led there.
    private static String lastWords(List<String> errors, int status) {
        Predicate<String> noise = line ->
                line.isBlank() || line.startsWith("Node.js v") || line.startsWith("\t") || line.startsWith("    ");
        return errors.stream()
                .filter(noise.negate())
                .reduce((earlier, later) -> later)
                .map(line -> Answers.brief(line.strip()))
                .orElse("exit status " + status);
    }

    /// Whatever a program prints is shown, malformed or not.
    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
