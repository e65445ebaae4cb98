package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.bench.problems.FinalAnswer;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.TokenSource;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// A small run of the built-in pair in the form that `eval` writes, for tests of the report. Arguments of its main
/// method: a folder, and a number of problems.
final class FixtureRun {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double COST_RATIO = 0.2;
    private static final int DRAFT_TOKENS = 4;
    private static final String HEADER =
            "point,strategy,rule,alpha,draft_tokens,temperature,min_p,seeds,problems,score,score_low,score_high,"
                    + "expert_calls_per_token,expert_calls_low,expert_calls_high,drafter_calls_per_token,"
                    + "tokens_per_expert_call,rejection_rate,rejection_low,rejection_high,acceptance_rate,deferral_rate,"
                    + "lossy_rate,relative_latency,relative_latency_low,relative_latency_high,modelled_latency,baseline";

    private record Setting(String id, Strategy strategy, Rule rule, double alpha, double temperature) {
        Request request(Problem problem) {
            return Request.of(problem.prompt())
                    .withMaxTokens(160)
                    .withStrategy(strategy)
                    .withRule(rule)
                    .withDraftTokens(DRAFT_TOKENS)
                    .withSampling(SamplingParameters.PLAIN.withTemperature(temperature));
        }
    }

    private final Path folder;
    private final List<Problem> problems;
    private final List<String> rows = new ArrayList<>(List.of(HEADER));
    private final List<String> answers = new ArrayList<>();

    private FixtureRun(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder, Integer.parseInt(arguments[1]), 0, 1);
        Report.write(folder);
    }

    /// Writes all files but the report's own.
    static void write(Path folder, int problems, double... temperatures) throws IOException {
        Files.createDirectories(folder);
        FixtureRun run = new FixtureRun(
                folder,
                new ProblemGenerator(Split.TEST, 7).stream().limit(problems).toList());
        try (CascadeEngine engine = CascadeEngine.builder().builtIn().slots(4).build()) {
            for (double temperature : temperatures) {
                for (Setting setting : settings(temperature)) {
                    run.answer(engine, setting);
                }
            }
        }
        run.writeFiles();
        try (Device device = HostDevice.open();
                PairScorer scorer = new PairScorer(
                        device,
                        BuiltInPair.ARITHMETIC.drafter(),
                        BuiltInPair.ARITHMETIC.expert(),
                        PairScorer.PromptForm.PLAIN,
                        512)) {
            Traces.record(folder, scorer);
            Calibration.record(
                    folder,
                    scorer,
                    run.problems.stream()
                            .map(problem -> new Calibration.Reference(problem.prompt(), " " + problem.solution()))
                            .toList(),
                    "the worked solutions of the problems");
        }
    }

    private static List<Setting> settings(double temperature) {
        List<Setting> settings = new ArrayList<>();
        for (Strategy alone : List.of(Strategy.EXPERT, Strategy.DRAFTER, Strategy.SPECULATIVE)) {
            settings.add(new Setting(alone.label() + "/t" + temperature, alone, Rule.EXACT, Double.NaN, temperature));
        }
        add(settings, Strategy.LOSSY, "lossy", temperature, 0.3, 0.7, 0.95);
        add(settings, Strategy.BILD, "bild", temperature, 0.5, 1, 4);
        add(settings, Strategy.TOKEN_CASCADE, "chow", temperature, 0.3, 0.5);
        add(settings, Strategy.CASCADE, "token-v3", temperature, 0.3, 0.75, 0.95);
        add(settings, Strategy.CASCADE, "chow", temperature, 0.1, 0.3, 0.5);
        add(settings, Strategy.CASCADE, "opt", temperature, 0.1, 0.3, 0.8);
        return settings;
    }

    private static void add(
            List<Setting> settings, Strategy strategy, String rule, double temperature, double... alphas) {
        for (double alpha : alphas) {
            settings.add(new Setting(
                    strategy.label() + "/" + rule + "/a" + alpha + "/t" + temperature,
                    strategy,
                    Rule.parse(rule, alpha),
                    alpha,
                    temperature));
        }
    }

    private void answer(CascadeEngine engine, Setting setting) {
        List<Generation> generations =
                engine.generateAll(problems.stream().map(setting::request).toList(), token -> {});
        int right = 0;
        CascadeStats total = CascadeStats.NONE;
        for (int i = 0; i < generations.size(); i++) {
            Generation generation = generations.get(i);
            OptionalLong found = FinalAnswer.parse(generation.text());
            boolean isRight =
                    found.isPresent() && found.getAsLong() == problems.get(i).answer();
            right += isRight ? 1 : 0;
            total = total.plus(generation.stats());
            answers.add(line(setting, i, generation, isRight));
        }
        rows.add(row(setting, right, total, calls(generations)));
    }

    private String line(Setting setting, int problem, Generation generation, boolean isRight) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("point", setting.id())
                .put("problem", problem)
                .put("seed", 0)
                .put("prompt", problems.get(problem).prompt())
                .put("text", generation.text());
        json.set("tokens", MAPPER.valueToTree(generation.tokens()));
        json.put(
                "sources", generation.sources().stream().map(FixtureRun::letter).collect(Collectors.joining()));
        json.put("score", isRight ? 1 : 0)
                .put("blocks", generation.stats().blocks())
                .put("expertCalls", generation.stats().expertCalls());
        json.set("acceptedPerPosition", MAPPER.valueToTree(generation.stats().acceptedPerPosition()));
        return json.toString();
    }

    private static String letter(TokenSource source) {
        return source.label().substring(0, 1);
    }

    private String row(Setting setting, int right, CascadeStats total, Interval calls) {
        Interval score = Interval.wilson(right, problems.size());
        double drafts = (double) total.drafterCalls() / total.tokens();
        double rejected = total.drafted() == 0 ? 0 : 1 - (double) total.accepted() / total.drafted();
        boolean baseline = setting.strategy() != Strategy.CASCADE;
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%s,%s,%s,0,1,%d,%.2f,%.2f,%.2f,%.4f,%.4f,%.4f,%.4f,%.3f,%.4f,,,,,,,,,%.4f,%d",
                setting.id(),
                setting.strategy().label(),
                setting.strategy().effectiveRule(setting.rule()).name(),
                Double.isNaN(setting.alpha()) ? "" : setting.alpha(),
                setting.strategy().isSpeculative() ? DRAFT_TOKENS : "",
                setting.temperature(),
                problems.size(),
                100 * score.value(),
                100 * score.low(),
                100 * score.high(),
                calls.value(),
                calls.low(),
                calls.high(),
                drafts,
                total.tokensPerExpertCall(),
                rejected,
                calls.value() + COST_RATIO * drafts,
                baseline ? 1 : 0);
    }

    private static Interval calls(List<Generation> generations) {
        return Interval.ratio(
                generations.stream()
                        .mapToDouble(generation -> generation.stats().expertCalls())
                        .toArray(),
                generations.stream()
                        .mapToDouble(generation -> generation.stats().tokens())
                        .toArray());
    }

    private void writeFiles() throws IOException {
        Files.write(folder.resolve("points.csv"), rows);
        Files.write(folder.resolve("answers.jsonl"), answers);
        ObjectNode run = MAPPER.createObjectNode()
                .put("command", "FixtureRun " + problems.size() + " problems (a fixture of the tests)")
                .put("version", "0.1.0")
                .put("date", "2026-01-01T00:00:00Z")
                .put("task", "arithmetic")
                .put("taskMetric", "accuracy")
                .put("problems", problems.size())
                .put("device", "host")
                .put("drafter", "built-in drafter")
                .put("expert", "built-in expert")
                .put("costRatio", COST_RATIO);
        Files.writeString(folder.resolve("run.json"), run.toString());
        Files.writeString(folder.resolve("comparison.json"), """
                [{"temperature": 0, "draftTokens": 4, "reference": "the expert alone", "best": "cascade/token-v3/a0.75/t0.0",
                  "rows": [{"baseline": "lossy", "point": null, "verdict": "cannot reach the accuracy",
                            "text": "A sentence about lossy & <b>its</b> calls."}]}]
                """);
    }
}
