package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes `traces.json`: the answers of exact speculative decoding and of each speculative method at its best alpha to
/// some problems, token by token, with what both models and the rule say about each. A function of `points.csv`,
/// `answers.jsonl` and the models.
public final class Traces {
    private static final int MOST_PROBLEMS = 8;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Traces() {}

    /// Traces the first eight problems that not all methods answer alike, or the first that there are.
    ///
    /// @param runDirectory a folder with `run.json`, `points.csv` and `answers.jsonl`
    public static void record(Path runDirectory, PairScorer scorer) throws IOException {
        RunFolder folder = RunFolder.read(runDirectory);
        Map<String, Point> points = Choice.of(folder.points()).stream()
                .collect(Collectors.toMap(Point::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<Integer, Map<String, Answer>> byProblem = new TreeMap<>();
        for (Answer answer : folder.answers(points.keySet())) {
            byProblem
                    .computeIfAbsent(answer.problem(), problem -> new LinkedHashMap<>())
                    .putIfAbsent(answer.point(), answer);
        }
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode problems = json.putArray("problems");
        for (int problem : chosen(byProblem, points.size())) {
            Map<String, Answer> answers = Objects.requireNonNull(byProblem.get(problem));
            ObjectNode traced = problems.addObject().put("problem", problem);
            traced.put("prompt", answers.values().iterator().next().prompt());
            ArrayNode list = traced.putArray("answers");
            for (Point point : points.values()) {
                list.add(answer(scorer, point, Objects.requireNonNull(answers.get(point.id()))));
            }
        }
        Files.writeString(runDirectory.resolve(RunFolder.TRACES), MAPPER.writeValueAsString(json) + "\n");
    }

    /// Problems that all methods answered; those first whose answers differ.
    private static List<Integer> chosen(Map<Integer, Map<String, Answer>> byProblem, int methods) {
        Set<Integer> chosen = new LinkedHashSet<>();
        byProblem.forEach((problem, answers) -> {
            if (answers.size() == methods
                    && answers.values().stream().map(Answer::text).distinct().count() > 1) {
                chosen.add(problem);
            }
        });
        byProblem.forEach((problem, answers) -> {
            if (answers.size() == methods) {
                chosen.add(problem);
            }
        });
        return chosen.stream().limit(MOST_PROBLEMS).sorted().toList();
    }

    private static ObjectNode answer(PairScorer scorer, Point point, Answer answer) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("label", point.label())
                .put("rule", point.rule().toString())
                .put("temperature", point.temperature())
                .put("draftTokens", point.draftTokens())
                .put("seed", answer.seed())
                .put("score", answer.score())
                .put("expertCalls", answer.expertCalls());
        TokenTrace trace = new TokenTrace(scorer.tokenizer(), point, answer, json.putArray("tokens"));
        scorer.score(answer.prompt(), answer.tokens(), point.sampling(), trace);
        return json;
    }
}
