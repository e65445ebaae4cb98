package io.speccascade.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The files of a run. What is not there is empty, but for `run.json`, without which nobody could say what was run.
///
/// @param facts `run.json`
/// @param points `points.csv`
/// @param comparisons `comparison.json`
/// @param calibration `calibration.json`
/// @param traces `traces.json`
record RunFolder(
        Path path, JsonNode facts, List<Point> points, JsonNode comparisons, JsonNode calibration, JsonNode traces) {
    static final String POINTS = "points.csv";
    static final String ANSWERS = "answers.jsonl";
    static final String COMPARISON = "comparison.json";
    static final String CALIBRATION = "calibration.json";
    static final String TRACES = "traces.json";

    private static final String RUN = "run.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static RunFolder read(Path path) throws IOException {
        JsonNode facts = json(path.resolve(RUN));
        if (!facts.isObject()) {
            throw new IOException(path.resolve(RUN) + ": missing (expected: a folder that `eval --report` wrote)");
        }
        return new RunFolder(
                path,
                facts,
                points(path.resolve(POINTS)),
                json(path.resolve(COMPARISON)),
                json(path.resolve(CALIBRATION)),
                json(path.resolve(TRACES)));
    }

    /// The answers of some points by point, problem and seed, in whatever order they were finished.
    List<Answer> answers(Set<String> ids) throws IOException {
        Path file = path.resolve(ANSWERS);
        List<Answer> answers = new ArrayList<>();
        if (!Files.exists(file)) {
            return answers;
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                JsonNode json = parse(line, file + ": line " + number);
                if (ids.contains(json.path("point").asText())) {
                    answers.add(Answer.of(json));
                }
            }
        }
        answers.sort(Comparator.comparing(Answer::point)
                .thenComparingInt(Answer::problem)
                .thenComparingLong(Answer::seed));
        return answers;
    }

    String command() {
        return facts.path("command").asText();
    }

    /// The task's metric, e.g. `accuracy`.
    String metric() {
        return facts.path("taskMetric").asText("score");
    }

    private static List<Point> points(Path file) throws IOException {
        List<Point> points = new ArrayList<>();
        if (Files.exists(file)) {
            for (Map<String, String> row : Csv.read(file)) {
                points.add(Point.of(row));
            }
        }
        return points;
    }

    private static JsonNode json(Path file) throws IOException {
        return Files.exists(file) ? parse(Files.readString(file), file.toString()) : MissingNode.getInstance();
    }

    private static JsonNode parse(String text, String where) throws IOException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": " + e.getOriginalMessage() + " (expected: JSON)", e);
        }
    }
}
