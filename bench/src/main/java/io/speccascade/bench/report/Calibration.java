package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes `calibration.json`: how sure both models are at every position of reference texts, whether their first choice
/// is the reference's token, and where the run's rules would defer. A function of `points.csv`, `answers.jsonl` and the
/// models.
public final class Calibration {
    private static final int MOST_POSITIONS = 8_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// A text that a model should have written.
    ///
    /// @param prompt as in `answers.jsonl`
    /// @param answer what follows it
    public record Reference(String prompt, String answer) {}

    private record Text(String prompt, List<Integer> tokens) {}

    private Calibration() {}

    /// Reads the task's own answers; as many whole ones, in order, as make 8000 positions.
    ///
    /// @param runDirectory a folder with `run.json` and `points.csv`
    /// @param what the references, in words, e.g. `the worked solutions of the problems`
    public static void record(Path runDirectory, PairScorer scorer, List<Reference> references, String what)
            throws IOException {
        record(
                RunFolder.read(runDirectory),
                scorer,
                references.stream()
                        .map(reference -> new Text(reference.prompt(), scorer.answerTokens(reference.answer())))
                        .toList(),
                what);
    }

    /// Reads the expert's own answers, for tasks that have no worked ones: those that scored 1, at the largest
    /// temperature of the run, where they say the most about the expert (a greedy expert's first choice is always
    /// its answer). Writes nothing if there are none.
    ///
    /// @param runDirectory a folder with `run.json`, `points.csv` and `answers.jsonl`
    public static void record(Path runDirectory, PairScorer scorer) throws IOException {
        RunFolder folder = RunFolder.read(runDirectory);
        Optional<Point> expert = folder.points().stream()
                .filter(point -> point.method().strategy().equals("expert")
                        && point.method().minP() == 0)
                .max(Comparator.comparingDouble(Point::temperature));
        if (expert.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Text> texts = new ArrayList<>();
        folder.answers(Set.of(expert.get().id())).stream()
                .filter(answer -> answer.score() == 1)
                .sorted(Comparator.comparingInt(Answer::problem).thenComparingLong(Answer::seed))
                .filter(answer -> seen.add(answer.prompt() + answer.tokens()))
                .forEach(answer -> texts.add(new Text(answer.prompt(), answer.tokens())));
        if (!texts.isEmpty()) {
            record(
                    folder,
                    scorer,
                    texts,
                    "the expert's own right answers at temperature "
                            + Numbers.plain(expert.get().temperature()));
        }
    }

    private static void record(RunFolder folder, PairScorer scorer, List<Text> texts, String what) throws IOException {
        ObjectNode json = MAPPER.createObjectNode().put("reference", what);
        Positions positions = new Positions(json, Choice.cascades(folder.points()));
        int problems = 0;
        for (Text text : texts) {
            if (positions.count >= MOST_POSITIONS) {
                break;
            }
            positions.read(scorer, text);
            problems++;
        }
        json.put("problems", problems).put("positions", positions.count);
        Files.writeString(folder.path().resolve(RunFolder.CALIBRATION), MAPPER.writeValueAsString(json) + "\n");
    }

    /// The columns of the file, filled position by position.
    private static final class Positions {
        private final List<Rule> rules;
        private final List<ArrayNode> deferral = new ArrayList<>();
        private final SamplingParameters sampling;
        private final ObjectNode drafter;
        private final ObjectNode expert;
        private int count;

        Positions(ObjectNode json, List<Point> points) {
            rules = points.stream().map(Point::rule).toList();
            sampling = points.isEmpty()
                    ? SamplingParameters.GREEDY
                    : points.getFirst().sampling();
            drafter = json.putObject("drafter");
            expert = json.putObject("expert");
            json.put("temperature", sampling.temperature());
            ArrayNode maps = json.putArray("rules");
            for (Point point : points) {
                deferral.add(maps.addObject().put("label", point.label()).putArray("deferral"));
            }
        }

        void read(PairScorer scorer, Text text) {
            Iterator<Integer> tokens = text.tokens().iterator();
            scorer.score(text.prompt(), text.tokens(), sampling, here -> add(here, tokens.next()));
        }

        private void add(Scored here, int token) {
            add(drafter, here.maxQ(), here.drafterChoice() == token);
            add(expert, here.maxP(), here.expertChoice() == token);
            for (int i = 0; i < rules.size(); i++) {
                deferral.get(i).add(Numbers.rounded(here.deferralRate(rules.get(i))));
            }
            count++;
        }

        private static void add(ObjectNode model, double confidence, boolean isRight) {
            model.withArray("confidence").add(Numbers.rounded(confidence));
            model.withArray("right").add(isRight ? 1 : 0);
        }
    }
}
