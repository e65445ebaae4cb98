package io.speccascade.bench.peers.speculate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.cli.DeviceOptions;
import io.speccascade.engine.cli.Terminal;
import io.speccascade.kernels.Device;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// This engine as a contestant: answers the prompts of standard input one by one, and prints one line of [Answers].
@Command(name = "EngineAnswers")
public final class EngineAnswers implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "MODEL")
    private Path expert = Path.of("");

    @Option(names = "--way", required = true)
    private Way way = Way.ALONE;

    @Option(names = "--draft-model")
    private @Nullable Path drafter;

    @Option(names = "--warm-ups")
    private int warmUps;

    @Option(names = "--tokens", required = true)
    private int maxTokens;

    @Option(names = "--draft-tokens", required = true)
    private int draftTokens;

    @Option(names = "--temperature")
    private double temperature;

    @Option(names = "--seed")
    private long seed;

    @Option(names = "--rule")
    private String rule = "token-v3";

    @Option(names = "--alpha")
    private double alpha = 0.5;

    @Mixin
    private DeviceOptions devices = new DeviceOptions();

    private EngineAnswers() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new EngineAnswers()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            System.err.println(e.getMessage());
            return 1;
        });
        System.exit(line.execute(taken(arguments)));
    }

    /// Only the host device has threads to set; others use all they have.
    private static String[] taken(String[] arguments) {
        boolean isHost = Arrays.asList(arguments).contains("--device=host");
        return Arrays.stream(arguments)
                .filter(argument -> isHost || !argument.startsWith("--threads="))
                .toArray(String[]::new);
    }

    @Override
    public Integer call() throws IOException {
        List<Request> requests = requests();
        Terminal terminal = new Terminal(System.in, System.out, System.err, false, false, 100);
        try (Device device = devices.open(terminal);
                CascadeEngine engine =
                        builder().device(device).maxDraftTokens(draftTokens).build()) {
            requests.subList(0, warmUps).forEach(request -> engine.generate(request, token -> {}));
            List<List<Integer>> answers = new ArrayList<>();
            CascadeStats stats = CascadeStats.NONE;
            long start = System.nanoTime();
            for (Request request : requests.subList(warmUps, requests.size())) {
                Generation answer = engine.generate(request, token -> {});
                answers.add(answer.tokens());
                stats = stats.plus(answer.stats());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            String backend = devices.describe(engine.deviceInfo());
            System.out.println(
                    new Answers(answers, seconds, stats.expertCalls(), stats.drafted(), stats.accepted(), backend)
                            .line());
        }
        return 0;
    }

    private EngineBuilder builder() {
        EngineBuilder builder = CascadeEngine.builder().expert(expert);
        return drafter == null ? builder : builder.drafter(drafter);
    }

    private List<Request> requests() throws IOException {
        List<Request> requests = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<Integer> tokens = new ArrayList<>();
                for (JsonNode token : JSON.readTree(line).path("tokens")) {
                    tokens.add(token.asInt());
                }
                requests.add(Request.of(new Request.Prompt.Tokens(tokens))
                        .withStrategy(strategy())
                        .withRule(Rule.parse(rule, alpha))
                        .withDraftTokens(draftTokens)
                        .withMaxTokens(maxTokens)
                        .withSampling(new SamplingParameters(temperature, 0, 1, 0))
                        .withSeed(seed + requests.size()));
            }
        }
        return requests;
    }

    private Strategy strategy() {
        return switch (way) {
            case ALONE -> Strategy.EXPERT;
            case DRAFT -> Strategy.SPECULATIVE;
            case CASCADE -> Strategy.CASCADE;
            case PREDICTOR, LOOKUP ->
                throw new IllegalArgumentException("--way: " + way.label() + " (expected: alone, draft or cascade)");
        };
    }
}
