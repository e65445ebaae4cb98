package io.speccascade.bench.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.bench.peers.LlamaShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Hugging Face transformers on the same shapes in the same call: runs the script beside the kit, where Python is
/// there,
/// and takes the figures that it prints, one JSON object a line: `{"name", "setting", "unit", "values": []}`, or
/// `{"note"}`.
final class PeerProcess {
    private static final double GRACE_SECONDS = 5;

    /// The most that it may take for a pair.
    private static final double MOST_SECONDS = 90;

    private final List<String> command;

    /// @param python how Python is started
    /// @param script the peer's script
    PeerProcess(String python, Path script) {
        command = List.of(python, script.toString());
    }

    /// Adds what the peer measures to `section`, or a note why there is nothing.
    void measure(String section, LlamaShape expert, LlamaShape drafter, KitReport report, Budget budget) {
        if (!Files.isReadable(Path.of(command.get(1)))) {
            report.note("no peer: " + command.get(1) + " is not here (expected: the kit's own folder)");
            return;
        }
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(
                "--expert",
                text(expert),
                "--drafter",
                text(drafter),
                "--draft-tokens",
                String.valueOf(KitSettings.USUAL_DRAFT),
                "--seconds",
                String.valueOf((int) Math.clamp(budget.secondsLeft(), 1, MOST_SECONDS))));
        try {
            Path answers = Files.createTempFile("peer", ".jsonl");
            Path errors = Files.createTempFile("peer", ".txt");
            Process process = new ProcessBuilder(line)
                    .redirectOutput(answers.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            String end = end(process, Math.min(budget.secondsLeft(), 2 * MOST_SECONDS) + GRACE_SECONDS);
            try (Stream<String> lines = Files.lines(answers)) {
                lines.forEach(answer -> take(section, answer, report));
            }
            if (!end.isEmpty()) {
                String last =
                        Files.readString(errors).lines().reduce((a, b) -> b).orElse("it says nothing");
                report.note("peer on " + section + ": " + end + ": " + last);
            }
            Files.delete(answers);
            Files.delete(errors);
        } catch (IOException e) {
            report.note("no peer: " + e.getMessage() + " (expected: python3 with torch and transformers)");
        }
    }

    /// Waits, but not longer than the time that is left.
    ///
    /// @return how it ended, where that was not well
    private static String end(Process process, double seconds) {
        try {
            if (!process.waitFor((long) (1e3 * Math.max(0, seconds)), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                return "ended, since the time was up (--time)";
            }
            return process.exitValue() == 0 ? "" : "exit status " + process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static void take(String section, String answer, KitReport report) {
        try {
            JsonNode line = JsonMapper.builder().build().readTree(answer);
            if (line.has("note")) {
                report.note("peer on " + section + ": " + line.get("note").asText());
            } else {
                List<Double> values = new ArrayList<>();
                line.get("values").forEach(value -> values.add(value.asDouble()));
                report.add(
                        section,
                        Figure.of(
                                line.get("name").asText(),
                                line.get("setting").asText(),
                                line.get("unit").asText(),
                                values));
            }
        } catch (JsonProcessingException e) {
            report.note("peer on " + section + ": " + answer);
        }
    }

    /// The sizes, as the script takes them.
    private static String text(LlamaShape shape) {
        return "hidden_size=" + shape.hiddenSize() + ",num_hidden_layers=" + shape.layerCount()
                + ",num_attention_heads=" + shape.headCount() + ",num_key_value_heads=" + shape.kvHeadCount()
                + ",intermediate_size=" + shape.ffnSize() + ",vocab_size=" + shape.vocabSize()
                + ",tie_word_embeddings=" + (shape.outputs() == LlamaShape.Outputs.TIED ? 1 : 0);
    }
}
