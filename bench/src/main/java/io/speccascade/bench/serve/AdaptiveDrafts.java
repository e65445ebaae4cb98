package io.speccascade.bench.serve;

import io.speccascade.bench.peers.Spread;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.DraftLength;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Speed of fixed and of adaptive drafts relative to the expert alone, by the chance that a drafted token stands, which
/// the rule `synthetic` sets. The built-in pair; they take turns on one engine.
@Command(
        name = "AdaptiveDrafts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Speed of fixed and adaptive drafts relative to the expert alone, by acceptance.")
public final class AdaptiveDrafts implements Callable<Integer> {
    private static final long SEED = 20_261_127L;
    private static final int MAX_TOKENS = 400; // long answers: what the steady state is like

    @Option(names = "--requests", defaultValue = "24", description = "In each turn. Default: ${DEFAULT-VALUE}.")
    private int requests;

    @Option(names = "--turns", defaultValue = "5", description = "Default: ${DEFAULT-VALUE}.")
    private int turns;

    @Option(names = "--slots", defaultValue = "1,8", split = ",", description = "Default: ${DEFAULT-VALUE}.")
    private List<Integer> slots = List.of(1, 8);

    @Option(
            names = "--acceptance",
            defaultValue = "0,0.3,0.5,0.7,0.9",
            split = ",",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<Double> acceptances = List.of();

    private AdaptiveDrafts() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AdaptiveDrafts()).execute(arguments));
    }

    @Override
    public Integer call() {
        List<String> prompts = new ProblemGenerator(Split.TEST, SEED)
                .stream().limit(requests).map(problem -> problem.prompt()).toList();
        System.out.println("| slots | acceptance | drafts | speed, × expert | drafted per expert call |");
        System.out.println("|---|---|---|---|---|");
        for (int count : slots) {
            try (CascadeEngine engine =
                    CascadeEngine.builder().builtIn().slots(count).tuneDrafts().build()) {
                for (double acceptance : acceptances) {
                    compare(engine, acceptance, prompts);
                }
            }
        }
        return 0;
    }

    private void compare(CascadeEngine engine, double acceptance, List<String> prompts) {
        Map<String, DraftLength> lengths = new LinkedHashMap<>();
        lengths.put("fixed, 4", DraftLength.fixed(4));
        lengths.put("fixed, 8", DraftLength.fixed(8));
        lengths.put("adaptive, at most 8", DraftLength.adaptive(8));
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        Map<String, Double> drafted = new LinkedHashMap<>();
        for (int turn = 0; turn <= turns; turn++) {
            for (Map.Entry<String, DraftLength> length : lengths.entrySet()) {
                // The expert before and after, so that a machine that slows down or speeds up disturbs neither side.
                double before = expert(engine, prompts);
                Run run = run(engine, prompts, Strategy.CASCADE, acceptance, length.getValue());
                double after = expert(engine, prompts);
                if (turn > 0) { // the first is a warm-up
                    ratios.computeIfAbsent(length.getKey(), absent -> new ArrayList<>())
                            .add(2 * run.tokensPerSecond() / (before + after));
                    drafted.put(length.getKey(), run.draftedPerCall());
                }
            }
        }
        ratios.forEach((name, values) -> {
            Spread spread = Spread.of(values);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %s | %.2f (%.2f-%.2f) | %.2f |%n",
                    engine.slots(),
                    acceptance,
                    name,
                    spread.median(),
                    spread.least(),
                    spread.most(),
                    drafted.get(name));
        });
    }

    private static double expert(CascadeEngine engine, List<String> prompts) {
        return run(engine, prompts, Strategy.EXPERT, 0, DraftLength.fixed(0)).tokensPerSecond();
    }

    private record Run(double tokensPerSecond, double draftedPerCall) {}

    private static Run run(
            CascadeEngine engine, List<String> prompts, Strategy strategy, double acceptance, DraftLength draft) {
        List<Request> all = prompts.stream()
                .map(prompt -> Request.of(prompt)
                        .withStrategy(strategy)
                        .withRule(new Rule(RuleKind.SYNTHETIC, acceptance))
                        .withDraft(draft)
                        .withMaxTokens(MAX_TOKENS))
                .toList();
        long start = System.nanoTime();
        List<Generation> answers = engine.generateAll(all, token -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        long tokens = 0;
        long drafted = 0;
        long calls = 0;
        for (Generation answer : answers) {
            tokens += answer.stats().tokens();
            drafted += answer.stats().drafted();
            calls += answer.stats().expertCalls();
        }
        return new Run(tokens / seconds, (double) drafted / calls);
    }
}
