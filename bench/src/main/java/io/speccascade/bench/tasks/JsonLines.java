package io.speccascade.bench.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads a task: `{"prompt": …, "answer": …}`, one problem a line. `answer` is a text, a number, or a list of them;
/// `id`
/// and `scorer` may be there.
///
/// @param name of the file, or of the task
/// @param scorer of lines that name none
record JsonLines(String name, Optional<AnswerScorer> scorer) {
    Task read(List<String> lines) {
        ObjectMapper mapper = new ObjectMapper();
        List<TaskProblem> problems = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> problem(name + ":" + (i + 1), parse(mapper, name + ":" + (i + 1), lines.get(i))))
                .toList();
        if (problems.isEmpty()) {
            throw new IllegalArgumentException(name + ": no problems (expected: one JSON object a line)");
        }
        return new Task(name, problems);
    }

    private static JsonNode parse(ObjectMapper mapper, String place, String line) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(place + ": not JSON (expected: an object with prompt and answer)", e);
        }
        throw new IllegalArgumentException(place + ": no object (expected: an object with prompt and answer)");
    }

    private TaskProblem problem(String place, JsonNode node) {
        JsonNode prompt = node.path("prompt");
        if (!prompt.isTextual() || prompt.textValue().isEmpty()) {
            throw new IllegalArgumentException(place + ": prompt: " + shown(prompt) + " (expected: a text)");
        }
        List<String> references = references(place, node);
        AnswerScorer judge = scorer(place, node);
        return new TaskProblem(
                place,
                node.path("id").asText(""),
                prompt.textValue(),
                references,
                judge instanceof ExactMatch ? Optional.of(references.getFirst()) : Optional.empty(),
                judge);
    }

    private static List<String> references(String place, JsonNode node) {
        JsonNode answer = node.path("answer");
        List<JsonNode> all = answer.isArray() ? answer.valueStream().toList() : List.of(answer);
        if (all.isEmpty() || all.stream().anyMatch(one -> !one.isTextual() && !one.isNumber())) {
            throw new IllegalArgumentException(
                    place + ": answer: " + shown(answer) + " (expected: a text, a number, or a list of them)");
        }
        return all.stream().map(JsonNode::asText).toList();
    }

    private AnswerScorer scorer(String place, JsonNode node) {
        if (!node.has("scorer")) {
            return scorer.orElseThrow(() -> new IllegalArgumentException(
                    place + ": no scorer (expected: --scorer, or \"scorer\" in the line: " + AnswerScorer.NAMES + ")"));
        }
        try {
            return AnswerScorer.named(node.get("scorer").asText());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "missing" : node.toString();
    }
}
