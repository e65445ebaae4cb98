package io.speccascade.bench.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.bench.problems.FinalAnswer;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// Prints accuracy and expert calls per token on held-out problems, greedy: each model alone, exact speculative
/// decoding,
/// and the cascade (token-v3) for alpha in steps.
///
/// Arguments: number of problems [500] [drafter.gguf expert.gguf]; without files the built-in pair. Or: translate
/// [number], for the built-in translation pair: exact match, by each model alone, exact speculative decoding, and
/// lossy,
/// bild
/// and cascade for some alphas.
public final class EvaluatePair {
    private static final long SEED = 20_261_123L;
    private static final int SLOTS = 8;
    private static final int MAX_TOKENS = 320;
    private static final List<Integer> DRAFT_TOKENS = List.of(4, 8);
    private static final String TRANSLATIONS = "builtin/translations.jsonl";

    private record Row(String name, Request settings) {}

    /// @param isRight judges an answer
    private record Item(String prompt, Predicate<String> isRight) {}

    private EvaluatePair() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("translate")) {
            translate(arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE);
            return;
        }
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        EngineBuilder builder = CascadeEngine.builder().slots(SLOTS);
        if (arguments.length > 2) {
            builder.drafter(Path.of(arguments[1])).expert(Path.of(arguments[2]));
        } else {
            builder.builtIn();
        }
        try (CascadeEngine engine = builder.build()) {
            for (Split split : List.of(Split.TEST, Split.HELDOUT)) {
                List<Item> items = new ProblemGenerator(split, SEED)
                        .stream().limit(count).map(EvaluatePair::item).toList();
                printTable(engine, split + " split", items, rows());
            }
        }
    }

    private static Item item(Problem problem) {
        return new Item(problem.prompt(), text -> {
            OptionalLong answer = FinalAnswer.parse(text);
            return answer.isPresent() && answer.getAsLong() == problem.answer();
        });
    }

    private static void translate(int count) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Item> items = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(BuiltInPair.class.getResourceAsStream(TRANSLATIONS))) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = mapper.readTree(line);
                String answer = node.get("answer").textValue();
                items.add(new Item(
                        node.get("prompt").textValue(), text -> text.strip().equals(answer)));
            }
        }
        try (CascadeEngine engine = CascadeEngine.builder()
                .builtIn(BuiltInPair.TRANSLATE)
                .slots(SLOTS)
                .build()) {
            printTable(engine, "translations", items.subList(0, Math.min(count, items.size())), translationRows());
        }
    }

    private static void printTable(CascadeEngine engine, String what, List<Item> items, List<Row> rows) {
        print("%n%s, %d problems, greedy%n%n", what, items.size());
        print("| strategy | accuracy | expert calls / token | tokens / expert call | accepted |%n");
        print("|---|---|---|---|---|%n");
        rows.forEach(row -> printRow(engine, items, row));
    }

    private static List<Row> translationRows() {
        Request drafting = Request.of("").withMaxTokens(MAX_TOKENS).withDraftTokens(DRAFT_TOKENS.getFirst());
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("expert", drafting.withStrategy(Strategy.EXPERT)));
        rows.add(new Row("drafter", drafting.withStrategy(Strategy.DRAFTER)));
        rows.add(new Row("speculative (exact)", drafting.withStrategy(Strategy.SPECULATIVE)));
        add(rows, drafting, Strategy.LOSSY, "lossy", 0.5, 0.99, 0.9999);
        add(rows, drafting, Strategy.BILD, "bild", 1, 4, 8);
        add(rows, drafting, Strategy.CASCADE, "token-v3", 0.5, 0.99, 0.9999);
        add(rows, drafting, Strategy.CASCADE, "chow", 0.1, 0.3, 0.5);
        add(rows, drafting, Strategy.CASCADE, "opt", 0.1, 0.3, 0.5);
        return rows;
    }

    private static void add(List<Row> rows, Request drafting, Strategy strategy, String rule, double... alphas) {
        for (double alpha : alphas) {
            rows.add(new Row(
                    strategy.label() + ", " + rule + ", α = " + alpha,
                    drafting.withStrategy(strategy).withRule(Rule.parse(rule, alpha))));
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

    private static void printRow(CascadeEngine engine, List<Item> items, Row row) {
        List<Request> requests = items.stream()
                .map(item -> row.settings().withPrompt(new Request.Prompt.Text(item.prompt())))
                .toList();
        List<Generation> answers = engine.generateAll(requests, token -> {});
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            right += items.get(i).isRight().test(answers.get(i).text()) ? 1 : 0;
        }
        CascadeStats total = answers.stream()
                .map(Generation::stats)
                .reduce(CascadeStats::plus)
                .orElseThrow();
        print(
                "| %s | %.1f %% | %.3f | %.2f | %.1f %% |%n",
                row.name(),
                100.0 * right / items.size(),
                (double) total.expertCalls() / total.tokens(),
                total.tokensPerExpertCall(),
                total.drafted() == 0 ? 0 : 100.0 * total.accepted() / total.drafted());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }
}
