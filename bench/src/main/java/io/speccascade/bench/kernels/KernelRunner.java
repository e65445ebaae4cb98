package io.speccascade.bench.kernels;

import io.speccascade.engine.cli.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Has JMH time one operation in a process of its own.
final class KernelRunner {
    /// Begins the message of an operation that computes something else than the plain host kernels.
    static final String MISMATCH = "computes wrong numbers: ";

    private KernelRunner() {}

    /// @throws BadInput if it cannot be timed, since it computes wrong numbers or cannot run on the device
    static KernelTiming time(KernelCase one, String device) {
        Path log = temporary();
        try {
            var options = new OptionsBuilder()
                    .include("^" + Pattern.quote(KernelBenchmark.class.getName()) + "\\.")
                    .param("kernel", one.toString())
                    .param("device", device)
                    .shouldFailOnError(true)
                    .output(log.toString())
                    .build();
            List<IterationResult> iterations = new ArrayList<>();
            for (BenchmarkResult fork : new Runner(options).runSingle().getBenchmarkResults()) {
                iterations.addAll(fork.getIterationResults());
            }
            double launches = told(iterations, "launches");
            return new KernelTiming(
                    device,
                    one.toString(),
                    told(iterations, "bytes"),
                    told(iterations, "operations"),
                    iterations.stream()
                            .map(iteration -> iteration.getPrimaryResult().getScore() / launches)
                            .toList());
        } catch (RunnerException e) {
            throw new BadInput(device + " " + one + ": " + reason(log));
        } finally {
            delete(log);
        }
    }

    private static double told(List<IterationResult> iterations, String name) {
        for (Result<?> result : iterations.getFirst().getSecondaryResults().values()) {
            if (result.getLabel().endsWith(name)) {
                return result.getScore();
            }
        }
        throw new IllegalStateException("counters: no " + name + " (expected: what the benchmark tells)");
    }

    /// The first line of the exception that JMH wrote down.
    private static String reason(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("Exception: ") || line.contains("Error: "))
                    .map(line -> line.substring(line.indexOf(": ") + 2))
                    .findFirst()
                    .orElse("ended without a result");
        } catch (IOException e) {
            throw new UncheckedIOException(log + ": cannot be read", e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("kernel", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException("temporary file: cannot be made", e);
        }
    }

    private static void delete(Path log) {
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(log + ": cannot be deleted", e);
        }
    }
}
