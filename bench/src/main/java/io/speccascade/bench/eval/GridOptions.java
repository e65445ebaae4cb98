package io.speccascade.bench.eval;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.kernels.ModelRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which ways to decode are compared: every combination of what the flags list.
final class GridOptions {
    private static final String TRUNCATING_RULE = "token-v3";

    @Option(
            names = "--strategy",
            paramLabel = "LIST",
            description = "Strategies, by comma. Default: all; with one model, expert.")
    private @Nullable String strategies;

    @Option(
            names = "--rule",
            paramLabel = "LIST",
            description = "Rules of the strategy cascade, by comma (not within brackets); may be given several times. "
                    + "Default: chow, chow-log, diff, opt, token-v1, token-v2, token-v3.")
    private List<String> rules = List.of();

    @Option(
            names = "--alpha",
            paramLabel = "LIST",
            description = "Numbers and ranges, 0.1,0.3 or 0:1:0.1, for the cascade's rules and for strategies that "
                    + "--strategy names. Default: some for each rule.")
    private @Nullable String alphas;

    @Option(
            names = "--temp",
            paramLabel = "LIST",
            defaultValue = "0,1",
            description = "Temperatures; 0: always the likeliest token. Default: ${DEFAULT-VALUE}.")
    private String temperatures = "0,1";

    @Option(
            names = {"--draft-max", "--draft", "--draft-n", "--spec-draft-n-max"},
            paramLabel = "LIST",
            defaultValue = "" + Request.DEFAULT_DRAFT_TOKENS,
            description = "Tokens drafted per block, 0 to 64. Default: ${DEFAULT-VALUE}.")
    private String drafts = "" + Request.DEFAULT_DRAFT_TOKENS;

    @Option(
            names = "--seeds",
            paramLabel = "N|LIST",
            defaultValue = "1",
            description = "How many seeds (from 0), or which, with a comma: 7,8. Greedy answers need only the first. "
                    + "Default: ${DEFAULT-VALUE}.")
    private String seeds = "1";

    @Option(
            names = "--min-p",
            paramLabel = "LIST",
            defaultValue = "0",
            description = "Sample among tokens at least P times as likely as the likeliest; 0: off. The expert is also "
                    + "run under the min-p that cuts as token-v3 does, for each of its alphas. Default: "
                    + "${DEFAULT-VALUE}.")
    private String minPs = "0";

    @Option(names = "--top-k", paramLabel = "K", description = "Sample among the K likeliest tokens. Default: off.")
    private int topK;

    @Option(
            names = "--top-p",
            paramLabel = "P",
            description = "Sample among the likeliest tokens that hold P of the probability. Default: off.")
    private double topP = 1;

    @Option(
            names = {"-n", "--predict", "--n-predict"},
            paramLabel = "N",
            defaultValue = "320",
            description = "Most tokens of an answer. Default: ${DEFAULT-VALUE}.")
    private int maxTokens = 320;

    @Option(
            names = {"-r", "--stop", "--reverse-prompt"},
            paramLabel = "TEXT",
            description = "End answers before this text; may be given several times.")
    private List<String> stop = List.of();

    /// What all requests share.
    Request settings() {
        return Request.of("")
                .withMaxTokens(maxTokens)
                .withStop(stop)
                .withSampling(new SamplingParameters(0, topK, topP, 0));
    }

    int mostDraftTokens() {
        return drafts().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    List<Integer> drafts() {
        List<Integer> values = Decimals.parseWhole("--draft-max", drafts);
        require(
                values.stream().allMatch(value -> value >= 0 && value <= EngineBuilder.MOST_DRAFT_TOKENS),
                "--draft-max: " + drafts + " (expected: 0 to " + EngineBuilder.MOST_DRAFT_TOKENS + ")");
        return values;
    }

    List<Double> temperatures() {
        return Decimals.parse("--temp", temperatures);
    }

    List<Long> seeds() {
        List<Integer> values = Decimals.parseWhole("--seeds", seeds);
        if (seeds.contains(",") || seeds.contains(":")) {
            return values.stream().map(Integer::longValue).toList();
        }
        require(values.getFirst() >= 1, "--seeds: " + seeds + " (expected: at least 1, or a list: 7,8)");
        return LongStream.range(0, values.getFirst()).boxed().toList();
    }

    /// All points, each once.
    ///
    /// @param isPair whether both models are there
    List<Point> points(boolean isPair) {
        Map<String, Point> points = new LinkedHashMap<>();
        List<Strategy> chosen = chosenStrategies(isPair);
        for (double temperature : temperatures()) {
            for (int draftTokens : drafts()) {
                for (double minP : Decimals.parse("--min-p", minPs)) {
                    // Checked here, where the message can come before any work.
                    SamplingParameters sampling = new SamplingParameters(temperature, topK, topP, minP);
                    chosen.stream()
                            .flatMap(strategy -> points(strategy, draftTokens, sampling))
                            .forEach(point -> points.putIfAbsent(point.id(), point));
                }
            }
        }
        if (chosen.contains(Strategy.EXPERT)) {
            List.copyOf(points.values()).stream()
                    .filter(GridOptions::isTruncating)
                    .map(GridOptions::truncatedExpert)
                    .forEach(point -> points.putIfAbsent(point.id(), point));
        }
        return List.copyOf(points.values());
    }

    private Stream<Point> points(Strategy strategy, int draftTokens, SamplingParameters sampling) {
        return rules(strategy).stream()
                .map(rule -> new Point(strategy, rule, draftTokens, sampling.temperature(), sampling.minP()));
    }

    /// Whether the cascade emits only tokens that min-p would leave.
    static boolean isTruncating(Point point) {
        return point.strategy() == Strategy.CASCADE
                && point.rule().name().equals(TRUNCATING_RULE)
                && point.temperature() != 0
                && point.minP() == 0;
    }

    /// The expert, sampled from the tokens that token-v3 lets stand. The rule looks at probabilities at temperature 1,
    /// min-p at those that are sampled from.
    static Point truncatedExpert(Point cascade) {
        double minP = Decimals.round(Math.pow(1 - cascade.rule().alpha(), 1 / cascade.temperature()));
        return new Point(Strategy.EXPERT, Rule.EXACT, 0, cascade.temperature(), minP);
    }

    private List<Strategy> chosenStrategies(boolean isPair) {
        if (strategies == null) {
            return isPair ? List.of(Strategy.values()) : List.of(Strategy.EXPERT);
        }
        List<Strategy> chosen = Arrays.stream(strategies.split(","))
                .map(name -> Strategy.of(name.strip().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        chosen.stream()
                .filter(strategy -> !isPair && strategy.blockModels().contains(ModelRole.DRAFTER))
                .findFirst()
                .ifPresent(strategy -> {
                    throw new BadInput("--strategy: " + strategy.label()
                            + " (expected: expert with one model, or -md for the drafter)");
                });
        require(
                rules.isEmpty() || chosen.contains(Strategy.CASCADE),
                "--rule: " + String.join(",", rules) + " without --strategy cascade (expected: with it)");
        return chosen;
    }

    private List<Rule> rules(Strategy strategy) {
        return switch (strategy) {
            case DRAFTER, EXPERT, SPECULATIVE -> List.of(Rule.EXACT);
            case SEQUENTIAL_CASCADE, TOKEN_CASCADE -> withAlphas("chow", fixedAlphas(strategy));
            case ORACLE_CASCADE -> withAlphas("diff", fixedAlphas(strategy));
            case LOSSY -> withAlphas("lossy", fixedAlphas(strategy));
            case BILD -> withAlphas("bild", fixedAlphas(strategy));
            case CASCADE ->
                ruleNames().stream()
                        .flatMap(name -> withAlphas(name, givenAlphas(DefaultAlphas.of(name))).stream())
                        .toList();
        };
    }

    /// A strategy that runs because all do keeps its own alphas: others may not fit it.
    private List<Double> fixedAlphas(Strategy strategy) {
        List<Double> own = DefaultAlphas.of(strategy);
        return strategies == null ? own : givenAlphas(own);
    }

    private List<Double> givenAlphas(List<Double> byDefault) {
        return alphas == null ? byDefault : Decimals.parse("--alpha", alphas);
    }

    private static List<Rule> withAlphas(String rule, List<Double> alphas) {
        return alphas.isEmpty()
                ? List.of(Rule.parse(rule))
                : alphas.stream().map(alpha -> Rule.parse(rule, alpha)).toList();
    }

    private List<String> ruleNames() {
        return rules.isEmpty()
                ? DefaultAlphas.RULES
                : rules.stream()
                        .flatMap(list -> splitOutsideBrackets(list).stream())
                        .distinct()
                        .toList();
    }

    /// Commas within brackets belong to an expression.
    static List<String> splitOutsideBrackets(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : ',';
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
            if (c == ',' && (depth <= 0 || i == list.length())) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        return parts;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BadInput(message);
        }
    }
}
