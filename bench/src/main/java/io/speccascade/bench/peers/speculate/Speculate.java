package io.speccascade.bench.peers.speculate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures speculation here, in llama.cpp, Jlama and Hugging Face transformers in turn: the same weights, prompts and
/// sampling. A peer that is not here, or fails, keeps its row, with the reason. Run it with `bench/peers/speculate`.
@Command(
        name = "bench/peers/speculate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Speed, acceptance and text of this engine and its peers, with and without a drafter.")
public final class Speculate implements Callable<Integer> {
    private static final long PROBLEMS = 20_261_127L;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "PATH",
            description = "The expert: a GGUF file, or a Hugging Face folder. Default: the built-in pair.")
    private @Nullable Path expert;

    @Option(
            names = {"-md", "--model-draft"},
            paramLabel = "PATH",
            description = "The drafter.")
    private @Nullable Path drafter;

    @Option(
            names = "--prompts",
            paramLabel = "N",
            defaultValue = "40",
            description = "Held-out problems that are measured (${DEFAULT-VALUE}).")
    private int prompts;

    @Option(
            names = "--warm-ups",
            paramLabel = "N",
            defaultValue = "60",
            description = "Other problems that each process answers first (${DEFAULT-VALUE}).")
    private int warmUps;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Times that each contestant is run (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads of each (${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = {"-n", "--tokens"},
            paramLabel = "N",
            defaultValue = "128",
            description = "Most tokens of an answer (${DEFAULT-VALUE}).")
    private int tokens;

    @Option(
            names = "--draft-tokens",
            paramLabel = "N",
            defaultValue = "4",
            description = "Tokens drafted at a time (${DEFAULT-VALUE}).")
    private int draftTokens;

    @Option(
            names = "--rule",
            paramLabel = "NAME",
            defaultValue = "token-v3",
            description = "Of this engine's cascade (${DEFAULT-VALUE}).")
    private String rule = "";

    @Option(names = "--alpha", paramLabel = "A", defaultValue = "0.6", description = "Of that rule (${DEFAULT-VALUE}).")
    private double alpha;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            defaultValue = "0",
            description = "0, the default: greedy; above, each samples by its own generator from the seed.")
    private double temperature;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "For sampling (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--device",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "host",
            description = "Where this engine runs; several with commas between (${DEFAULT-VALUE}).")
    private List<String> devices = List.of();

    @Option(
            names = "--python",
            paramLabel = "PATH",
            defaultValue = "python3",
            description = "A Python with torch and transformers (${DEFAULT-VALUE}).")
    private String python = "";

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "A process that takes longer is ended (${DEFAULT-VALUE}).")
    private double limit;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write everything measured to FILE.")
    private @Nullable Path json;

    @Option(names = "--folder", hidden = true, required = true)
    private Path folder = Path.of("");

    @Option(names = "--scripts", hidden = true, required = true)
    private Path scripts = Path.of("");

    private Speculate() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Speculate()).setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println(e.getMessage());
            return e instanceof BadInput
                            || e instanceof IllegalArgumentException
                            || e instanceof MalformedModelException
                    ? CommandLine.ExitCode.USAGE
                    : CommandLine.ExitCode.SOFTWARE;
        });
    }

    @Override
    public Integer call() throws IOException {
        require("--prompts", prompts);
        require("--rounds", rounds);
        if (!(limit > 0)) {
            throw new BadInput("--limit: " + limit + " (expected: > 0)");
        }
        if (json != null && !Files.isDirectory(folderOf(json))) {
            throw new BadInput("--json: " + json + " (expected: a file in a folder that exists)");
        }
        Task task = new Task(warmUps, tokens, draftTokens, threads, temperature, seed);
        Path jlama = folder.resolve("jlama");
        List<Contestant> contestants = new Contestants(scripts, jlama, python, Rule.parse(rule, alpha)).all(devices);
        PairFiles files = files();
        Path work = Files.createTempDirectory("speculate");
        try {
            Path input = work.resolve("prompts.jsonl");
            Files.write(input, lines(files));
            AnswerProcess process = new AnswerProcess(work, input, prompts, limit);
            List<Standing> standings = standings(contestants, process, task, files);
            System.out.println(new StandingTable(standings, task).text());
            System.out.println();
            System.out.println(caption(task));
            if (json != null) {
                write(json, standings, task);
            }
        } finally {
            for (String name : List.of("prompts.jsonl", "answers.jsonl", "errors.txt")) {
                Files.deleteIfExists(work.resolve(name));
            }
            Files.delete(work);
        }
        return 0;
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static void require(String option, int value) {
        if (value < 1) {
            throw new BadInput(option + ": " + value + " (expected: >= 1)");
        }
    }

    private PairFiles files() throws IOException {
        if (expert == null && drafter == null) {
            return PairFiles.builtIn(folder);
        }
        if (expert == null || drafter == null) {
            throw new BadInput((expert == null ? "-md: " + drafter + " without -m" : "-m: " + expert + " without -md")
                    + " (expected: both, or neither for the built-in pair)");
        }
        return new PairFiles(folder, expert, drafter);
    }

    /// Warm-ups first. Each prompt is given as tokens, so that no peer's tokenizer takes part.
    private List<String> lines(PairFiles files) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Checkpoint checkpoint = Checkpoint.open(files.expert());
                Tokenizer tokenizer = Tokenizer.of(checkpoint)) {
            List<String> texts = new ProblemGenerator(Split.TEST, PROBLEMS)
                    .stream()
                            .limit((long) warmUps + prompts)
                            .map(Problem::prompt)
                            .toList();
            for (String text : texts) {
                lines.add(new JsonMapper().writeValueAsString(Map.of("tokens", tokenizer.encode(text))));
            }
        }
        return lines;
    }

    private List<Standing> standings(List<Contestant> all, AnswerProcess process, Task task, PairFiles files)
            throws IOException {
        Map<Contestant, List<Answers>> measured = new LinkedHashMap<>();
        Map<Contestant, String> reasons = new LinkedHashMap<>();
        all.forEach(contestant -> measured.put(contestant, new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            for (Contestant contestant : all) {
                if (reasons.containsKey(contestant)) {
                    continue;
                }
                String said;
                try {
                    Answers answers = process.run(contestant, task, files);
                    measured.getOrDefault(contestant, List.of()).add(answers);
                    said = String.format(Locale.ROOT, "%.0f tokens per second", answers.tokensPerSecond());
                } catch (NotMeasured e) {
                    reasons.put(contestant, e.reason());
                    said = "not measured: " + e.reason();
                }
                System.err.println("round " + round + " of " + rounds + ": " + contestant.name() + ": " + said);
            }
        }
        return all.stream()
                .map(contestant -> new Standing(
                        contestant,
                        measured.getOrDefault(contestant, List.of()),
                        Optional.ofNullable(reasons.get(contestant))))
                .toList();
    }

    private String caption(Task task) {
        return String.format(
                Locale.ROOT,
                "Prompts: %d, %s, at most %d tokens, γ = %d; threads: %d; rounds: %d; speeds include the prompts.%s",
                prompts,
                task.isGreedy() ? "greedy" : "temperature " + temperature,
                tokens,
                draftTokens,
                threads,
                rounds,
                task.isGreedy() ? " Same text: token for token that of SpecCascade's expert, in every round." : "");
    }

    private void write(Path file, List<Standing> standings, Task task) throws IOException {
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("expert", expert == null ? "built-in" : expert.toString());
        root.put("drafter", drafter == null ? "built-in" : drafter.toString());
        root.set("task", mapper.valueToTree(task));
        for (Standing standing : standings) {
            ObjectNode entry = root.withArray("contestants").addObject();
            entry.put("name", standing.contestant().name());
            standing.reason().ifPresent(reason -> entry.put("notMeasured", reason));
            entry.set("rounds", mapper.valueToTree(standing.rounds()));
        }
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
    }
}
