package io.speccascade.bench.speed;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.cli.BadInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/// Which tests to run. llama-bench's names where it has the flag.
final class TestOptions {
    private static final int MOST_TOKENS = 1 << 20;
    private static final List<String> PROMPT = List.of("512");
    private static final List<String> GENERATED = List.of("128");

    @Option(
            names = {"-p", "--n-prompt"},
            paramLabel = "N",
            description = "Reading a prompt of N tokens; 0: not. Default: 512, none where --verify, --block or --spec "
                    + "is given.")
    private List<String> prompts = List.of();

    @Option(
            names = {"-n", "--n-gen"},
            paramLabel = "N",
            description = "Generating N tokens; 0: not. Default: 128, none where --verify, --block or --spec is given.")
    private List<String> generated = List.of();

    @Option(names = "-pg", paramLabel = "PP,TG", description = "Reading PP tokens, then generating TG.")
    private List<String> both = List.of();

    @Option(
            names = {"-d", "--n-depth"},
            paramLabel = "N",
            description = "Positions in the cache before each test. Default: 0.")
    private List<String> depths = List.of("0");

    @Option(
            names = {"-ub", "--ubatch-size"},
            paramLabel = "N",
            description = "Rows of a pass over a prompt. Default: 128, the engine's own.")
    private List<String> promptRows = List.of();

    @Option(
            names = "--verify",
            paramLabel = "GAMMA",
            description = "The expert's pass over GAMMA + 1 rows with all their logits, beside a pass over one.")
    private List<String> verified = List.of();

    @Option(
            names = "--block",
            paramLabel = "GAMMA",
            description = "A whole block: drafting GAMMA tokens, verifying, rule, commit, beside a step of the expert; "
                    + "all drafts are accepted, but with --rule.")
    private List<String> blocks = List.of();

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "The rule of --block, by name with its default alpha, or as a condition; several by several "
                    + "flags.")
    private List<String> rules = List.of();

    @Option(
            names = "--spec",
            split = ",",
            paramLabel = "CHANCE",
            description = "Generating with a drafter whose tokens are accepted by a coin of CHANCE (rule synthetic), "
                    + "beside the expert alone.")
    private List<Double> acceptances = List.of();

    @Option(
            names = "--draft-max",
            paramLabel = "GAMMA",
            description = "Drafted tokens of a block of --spec. Default: 4.")
    private List<String> drafted = List.of("4");

    /// @throws BadInput if there is none, or a value is out of range
    List<SpeedTest> tests() {
        boolean own = !verified.isEmpty() || !blocks.isEmpty() || !acceptances.isEmpty();
        List<SpeedTest> tests = new ArrayList<>();
        for (int tokens : tokens("-p", prompts.isEmpty() && !own ? PROMPT : prompts)) {
            tests.add(new SpeedTest.Alone(tokens, 0));
        }
        for (int tokens : tokens("-n", generated.isEmpty() && !own ? GENERATED : generated)) {
            tests.add(new SpeedTest.Alone(0, tokens));
        }
        both.forEach(pair -> tests.add(promptAndGeneration(pair)));
        tests.removeIf(test -> test.equals(new SpeedTest.Alone(0, 0)));
        gammas("--verify", verified).forEach(gamma -> tests.add(new SpeedTest.Verify(gamma)));
        List<Rule> ofBlocks = blockRules();
        for (int gamma : gammas("--block", blocks)) {
            ofBlocks.forEach(rule -> tests.add(new SpeedTest.Block(gamma, rule)));
        }
        for (int gamma : gammas("--draft-max", drafted)) {
            acceptances.forEach(chance -> tests.add(new SpeedTest.Spec(gamma, checked(chance))));
        }
        if (tests.isEmpty()) {
            throw new BadInput("tests: none (expected: -p, -n, -pg, --verify, --block or --spec)");
        }
        return tests;
    }

    private List<Rule> blockRules() {
        if (!rules.isEmpty() && blocks.isEmpty()) {
            throw new BadInput("--rule: " + rules.getFirst() + " without --block (expected: --block GAMMA as well)");
        }
        return rules.isEmpty()
                ? List.of(SpeedTest.Block.ACCEPT_ALL)
                : rules.stream().map(Rule::parse).toList();
    }

    List<Integer> depths() {
        return tokens("-d", depths);
    }

    /// Rows of a pass over a prompt.
    List<Integer> promptRows() {
        return choosesPromptRows() ? new NumberList("-ub", 1, MOST_TOKENS).parse(promptRows) : List.of(128);
    }

    boolean choosesPromptRows() {
        return !promptRows.isEmpty();
    }

    private static SpeedTest promptAndGeneration(String pair) {
        List<Integer> numbers = Arrays.stream(pair.split(",", -1)).count() == 2
                ? new NumberList("-pg", 0, MOST_TOKENS).parse(List.of(pair))
                : List.of();
        if (numbers.size() != 2) {
            throw new BadInput("-pg: '" + pair + "' (expected: two numbers, e.g. 512,128)");
        }
        return new SpeedTest.Alone(numbers.getFirst(), numbers.getLast());
    }

    private static List<Integer> tokens(String flag, List<String> values) {
        return new NumberList(flag, 0, MOST_TOKENS).parse(values);
    }

    private static List<Integer> gammas(String flag, List<String> values) {
        return new NumberList(flag, 1, EngineBuilder.MOST_DRAFT_TOKENS).parse(values);
    }

    private static double checked(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new BadInput("--spec: " + chance + " (expected: 0 to 1)");
        }
        return chance;
    }
}
