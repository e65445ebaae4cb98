package io.speccascade.bench.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.bench.peers.Spread;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
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
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tokens per second of the built-in pair by the number of slots, and of llama.cpp on the built-in expert by the number
/// of sequences, greedy over the same held-out problems. Sides and slots take turns, so that a noisy machine disturbs
/// all alike.
@Command(
        name = "Throughput",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tokens per second by the number of slots, beside llama.cpp.")
public final class Throughput implements Callable<Integer> {
    private static final long SEED = 20_261_127L;
    private static final int MAX_TOKENS = 160;
    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--requests", defaultValue = "200", description = "Problems. Default: ${DEFAULT-VALUE}.")
    private int requests;

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
        List<String> prompts = new ProblemGenerator(Split.TEST, SEED)
                .stream().limit(requests).map(problem -> problem.prompt()).toList();
        for (int round = 0; round < rounds; round++) {
            for (int count : slots) {
                for (Strategy strategy : List.of(Strategy.EXPERT, Strategy.SPECULATIVE, Strategy.CASCADE)) {
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

    private void add(String side, double speed) {
        speeds.computeIfAbsent(side, absent -> new ArrayList<>()).add(speed);
        System.err.printf(Locale.ROOT, "%s: %.0f%n", side, speed);
    }

    private double own(Strategy strategy, int count, List<String> prompts) {
        try (Device device = HostDevice.open(threads);
                CascadeEngine engine = CascadeEngine.builder()
                        .builtIn()
                        .device(device)
                        .slots(count)
                        .build()) {
            List<Request> all = prompts.stream()
                    .map(prompt -> Request.of(prompt).withStrategy(strategy).withMaxTokens(MAX_TOKENS))
                    .toList();
            engine.generateAll(all, token -> {});
            long start = System.nanoTime();
            long tokens = 0;
            for (Generation answer : engine.generateAll(all, token -> {})) {
                tokens += answer.tokens().size();
            }
            return tokens / ((System.nanoTime() - start) / 1e9);
        }
    }

    private double peer(int count, List<String> prompts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("throughput");
        Path model = folder.resolve("expert.gguf");
        Path input = folder.resolve("prompts.jsonl");
        try (InputStream resource = CascadeEngine.class.getResourceAsStream("builtin/expert.gguf")) {
            Files.copy(Objects.requireNonNull(resource), model);
            Files.write(input, prompts.stream().map(Throughput::line).toList());
            Process process = new ProcessBuilder(command(model, count))
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
            Files.deleteIfExists(model);
            Files.deleteIfExists(input);
            Files.delete(folder);
        }
    }

    private List<String> command(Path model, int sequences) {
        return List.of(
                "node",
                llama.toString(),
                "parallel",
                model.toString(),
                "--threads",
                Integer.toString(threads),
                "--sequences",
                Integer.toString(sequences),
                "--tokens",
                Integer.toString(MAX_TOKENS),
                "--runs",
                "1");
    }

    private static String line(String prompt) {
        try {
            return JSON.writeValueAsString(Map.of("prompt", prompt));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
