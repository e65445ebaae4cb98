package io.speccascade.bench.evaluate;

import io.speccascade.bench.problems.FinalAnswer;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// Prints accuracy and expert calls per token on held-out problems, greedy: each model alone, exact speculative
/// decoding,
/// and the cascade (token-v3) for alpha in steps.
///
/// Arguments: number of problems [500] [drafter.gguf expert.gguf]; without files the built-in pair.
public final class EvaluatePair {
    private static final long SEED = 20_261_123L;
    private static final int SLOTS = 8;
    private static final int MAX_TOKENS = 320;
    private static final List<Integer> DRAFT_TOKENS = List.of(4, 8);

    private record Row(String name, Request settings) {}

    private EvaluatePair() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        EngineBuilder builder = CascadeEngine.builder().slots(SLOTS);
        if (arguments.length > 2) {
            builder.drafter(Path.of(arguments[1])).expert(Path.of(arguments[2]));
        } else {
            builder.builtIn();
        }
        try (CascadeEngine engine = builder.build()) {
            for (Split split : List.of(Split.TEST, Split.HELDOUT)) {
                print("%n%s split, %d problems, greedy%n%n", split, count);
                print("| strategy | accuracy | expert calls / token | tokens / expert call | accepted |%n");
                print("|---|---|---|---|---|%n");
                List<Problem> problems =
                        new ProblemGenerator(split, SEED).stream().limit(count).toList();
                rows().forEach(row -> printRow(engine, problems, row));
            }
        }
    }

    private static List<Row> rows() {
        Request greedy = Request.of("").withMaxTokens(MAX_TOKENS);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("expert", greedy.withStrategy(Strategy.EXPERT)));
        rows.add(new Row("drafter", greedy.withStrategy(Strategy.DRAFTER)));
        for (int draftTokens : DRAFT_TOKENS) {
            Request drafting = greedy.withDraftTokens(draftTokens);
            rows.add(new Row("speculative (exact), γ = " + draftTokens, drafting.withStrategy(Strategy.SPECULATIVE)));
            for (int tenths = 0; tenths <= 10; tenths++) {
                double alpha = tenths / 10.0;
                rows.add(new Row(
                        "cascade token-v3, γ = " + draftTokens + ", α = " + alpha,
                        drafting.withRule(Rule.parse("token-v3", alpha))));
            }
        }
        return rows;
    }

    private static void printRow(CascadeEngine engine, List<Problem> problems, Row row) {
        List<Request> requests = problems.stream()
                .map(problem -> row.settings().withPrompt(new Request.Prompt.Text(problem.prompt())))
                .toList();
        List<Generation> answers = engine.generateAll(requests, token -> {});
        int right = 0;
        for (int i = 0; i < problems.size(); i++) {
            OptionalLong answer = FinalAnswer.parse(answers.get(i).text());
            right += answer.isPresent() && answer.getAsLong() == problems.get(i).answer() ? 1 : 0;
        }
        CascadeStats total = answers.stream()
                .map(Generation::stats)
                .reduce(CascadeStats::plus)
                .orElseThrow();
        print(
                "| %s | %.1f %% | %.3f | %.2f | %.1f %% |%n",
                row.name(),
                100.0 * right / problems.size(),
                (double) total.expertCalls() / total.tokens(),
                total.tokensPerExpertCall(),
                total.drafted() == 0 ? 0 : 100.0 * total.accepted() / total.drafted());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }
}
