package io.speccascade.bench.peers;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One side of the comparison: starts a fresh process for each measurement, so that neither side profits from what the
/// other left behind.
final class SpeedProcess {
    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final List<String> command;

    /// @param command what to run, up to the model
    private SpeedProcess(String name, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
    }

    /// This engine, in a Java like the one that runs now.
    static SpeedProcess engine(Path model, SpeedSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EngineSpeed.class.getName(),
                model.toString()));
        command.addAll(settings.arguments());
        return new SpeedProcess("speccascade", command);
    }

    /// llama.cpp, in Node.js.
    static SpeedProcess llama(Path script, Path model, SpeedSettings settings) {
        return new SpeedProcess(
                "llama.cpp",
                List.of(
                        "node",
                        script.toString(),
                        "speed",
                        model.toString(),
                        "--threads=" + settings.threads(),
                        "--prompt=" + settings.promptTokens(),
                        "--decode=" + settings.decodeTokens(),
                        "--runs=" + settings.runs(),
                        "--warm-ups=" + settings.warmUps()));
    }

    /// Runs it once.
    ///
    /// @throws IOException if it cannot be started, fails, or prints something else than a report
    SpeedReport measure() throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        name + ": exit status " + status + " (expected: 0); command: " + String.join(" ", command));
            }
            return parse(output.lines().toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + ": interrupted", e);
        } finally {
            process.destroy();
        }
    }

    private SpeedReport parse(List<String> lines) throws IOException {
        if (lines.size() < 2) {
            throw new IOException(
                    name + ": " + lines.size() + " lines of output (expected: runs, then one at the end)");
        }
        List<SpeedReport.Run> runs = new ArrayList<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            runs.add(JSON.readValue(line, SpeedReport.Run.class));
        }
        return new SpeedReport(runs, JSON.readValue(lines.getLast(), SpeedReport.End.class));
    }
}
