package io.speccascade.bench.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.bench.peers.Spread;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Request.Prompt;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.weights.ModelFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tokens per second of the built-in pair by the number of slots, and of llama.cpp on the built-in expert by the number
/// of sequences, greedy over the same held-out problems; or of another model alone over random prompts. Sides and slots
/// take turns, so that a noisy machine disturbs
/// all alike.
@Command(
        name = "Throughput",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tokens per second by the number of slots, beside llama.cpp.")
public final class Throughput implements Callable<Integer> {
    private static final long SEED = 20_261_127L;
    private static final int RANDOM_PROMPT = 32;
    private static final int CONTEXT = 512;
    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--requests", defaultValue = "200", description = "Problems. Default: ${DEFAULT-VALUE}.")
    private int requests;

    @Option(
            names = {"-m", "--model"},
            description = "A GGUF file to measure alone, over prompts of 32 random tokens. Default: the built-in pair.")
    private @Nullable Path model;

    @Option(names = "--tokens", defaultValue = "160", description = "Most of an answer. Default: ${DEFAULT-VALUE}.")
    private int tokens;

    @Option(names = "--rounds", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--threads", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(names = "--slots", defaultValue = "1,8", split = ",", description = "Default: ${DEFAULT-VALUE}.")
    private List<Integer> slots = List.of(1, 8);

    @Parameters(arity = "0..1", paramLabel = "LLAMA", description = "bench/peers/llama.mjs; without it no peer runs.")
    private Path llama = Path.of("");

    private final Map<String, List<Double>> speeds = new LinkedHashMap<>();

    private Throughput() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Prompt> prompts = prompts();
        for (int round = 0; round < rounds; round++) {
            for (int count : slots) {
                List<Strategy> strategies = model != null
                        ? List.of(Strategy.EXPERT)
                        : List.of(Strategy.EXPERT, Strategy.SPECULATIVE, Strategy.CASCADE);
                for (Strategy strategy : strategies) {
                    add("SpecCascade " + strategy.label() + ", slots " + count, own(strategy, count, prompts));
                }
                if (!llama.toString().isEmpty()) {
                    add("llama.cpp expert, sequences " + count, peer(count, prompts));
                }
            }
        }
        System.out.println("| side | tokens per second |");
        System.out.println("|---|---|");
        speeds.forEach((side, values) -> System.out.printf(Locale.ROOT, "| %s | %s |%n", side, Spread.of(values)));
        return 0;
    }

    private List<Prompt> prompts() {
        if (model == null) {
            return new ProblemGenerator(Split.TEST, SEED)
                    .stream()
                            .limit(requests)
                            .<Prompt>map(problem -> new Prompt.Text(problem.prompt()))
                            .toList();
        }
        try (ModelFile file = ModelFile.open(model)) {
            Random random = new Random(SEED);
            int vocabSize = file.spec().vocabSize();
            return IntStream.range(0, requests)
                    .<Prompt>mapToObj(i -> new Prompt.Tokens(random.ints(RANDOM_PROMPT, vocabSize / 2, vocabSize)
                            .boxed()
                            .toList()))
                    .toList();
        }
    }

    private void add(String side, double speed) {
        speeds.computeIfAbsent(side, absent -> new ArrayList<>()).add(speed);
        System.err.printf(Locale.ROOT, "%s: %.0f%n", side, speed);
    }

    private double own(Strategy strategy, int count, List<Prompt> prompts) {
        try (Device device = HostDevice.open(threads);
                CascadeEngine engine = builder()
                        .device(device)
                        .slots(count)
                        .contextLength(CONTEXT)
                        .build()) {
            List<Request> all = prompts.stream()
                    .map(prompt -> Request.of(prompt).withStrategy(strategy).withMaxTokens(tokens))
                    .toList();
            engine.generateAll(all, token -> {});
            long start = System.nanoTime();
            long emitted = 0;
            for (Generation answer : engine.generateAll(all, token -> {})) {
                emitted += answer.tokens().size();
            }
            return emitted / ((System.nanoTime() - start) / 1e9);
        }
    }

    private EngineBuilder builder() {
        return model == null
                ? CascadeEngine.builder().builtIn()
                : CascadeEngine.builder().expert(model);
    }

    private double peer(int count, List<Prompt> prompts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("throughput");
        Path expert = folder.resolve("expert.gguf");
        Path input = folder.resolve("prompts.jsonl");
        try (InputStream resource = CascadeEngine.class.getResourceAsStream("builtin/expert.gguf")) {
            Files.copy(Objects.requireNonNull(resource), expert);
            Files.write(input, prompts.stream().map(Throughput::line).toList());
            Process process = new ProcessBuilder(command(model == null ? expert : model, count))
                    .redirectInput(input.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String line = lines.readLine();
                if (process.waitFor() != 0 || line == null) {
                    throw new IOException("node: status " + process.exitValue() + " (expected: 0)");
                }
                JsonNode run = JSON.readTree(line);
                return run.get("tokens").asDouble() / run.get("seconds").asDouble();
            }
        } finally {
            Files.deleteIfExists(expert);
            Files.deleteIfExists(input);
            Files.delete(folder);
        }
    }

    private List<String> command(Path file, int sequences) {
        return List.of(
                "node",
                llama.toString(),
                "parallel",
                file.toString(),
                "--threads",
                Integer.toString(threads),
                "--sequences",
                Integer.toString(sequences),
                "--tokens",
                Integer.toString(tokens),
                "--runs",
                "1");
    }

    private static String line(Prompt prompt) {
        Map<String, Object> line = switch (prompt) {
            case Prompt.Text text -> Map.of("prompt", text.text());
            case Prompt.Chat chat -> Map.of("prompt", chat.text());
            case Prompt.Tokens ids -> Map.of("tokens", ids.tokens());
        };
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
