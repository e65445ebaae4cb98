package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.TestDevices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Devices agree: greedy tokens are the host's, and on each device a request's tokens do not depend on its company.
class DeviceAgreementTest {
    @TempDir
    static Path folder;

    private static RandomPair models;

    @BeforeAll
    static void writeModels() {
        models = RandomPair.write(folder);
    }

    private static EngineBuilder pair() {
        return models.builder();
    }

    /// Prompts of 1 to 40 tokens.
    private static List<Request> requests(int count, Request settings) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> settings.withPrompt(
                                new Request.Prompt.Tokens(random.ints(1 + i % 40, 0, RandomPair.VOCABULARY)
                                        .boxed()
                                        .toList()))
                        .withSeed(1000 + i))
                .toList();
    }

    private static List<List<Integer>> tokens(TestDevices kind, EngineBuilder builder, List<Request> requests) {
        try (Device device = kind.open();
                CascadeEngine engine = builder.device(device).build()) {
            return engine.generateAll(requests, token -> {}).stream()
                    .map(Generation::tokens)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPENCL_CPU, EXPERT, 100",
        "OPENCL_CPU, SPECULATIVE, 100",
        "OPENCL_CPU, CASCADE, 100",
        "CUDA, EXPERT, 10",
        "CUDA, SPECULATIVE, 10",
        "CUDA, CASCADE, 10",
        "OPENCL_CPU, DRAFTER, 20",
        "OPENCL_CPU, SEQUENTIAL_CASCADE, 20",
        "OPENCL_CPU, TOKEN_CASCADE, 20",
        "OPENCL_CPU, ORACLE_CASCADE, 20",
        "OPENCL_CPU, LOSSY, 20",
        "OPENCL_CPU, BILD, 20",
        "OPENCL_GPU, SPECULATIVE, 20",
        "OPENCL_GPU, CASCADE, 20",
        "OPENCL_GPU, TOKEN_CASCADE, 20"
    })
    void greedyTokensAreTheHosts(TestDevices kind, Strategy strategy, int prompts) {
        List<Request> requests =
                requests(prompts, Request.of("").withMaxTokens(24).withStrategy(strategy));
        assertEquals(tokens(TestDevices.HOST, pair().slots(4), requests), tokens(kind, pair().slots(4), requests));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENCL_CPU", "OPENCL_GPU", "CUDA"})
    void aRequestGivesTheSameTokensAloneInABatchAndWithAnyPromptChunk(TestDevices kind) {
        Request settings = Request.of("")
                .withMaxTokens(16)
                .withSampling(SamplingParameters.PLAIN)
                .withRule(Rule.parse("opt", 0.3));
        List<Request> requests = requests(9, settings);
        List<List<Integer>> alone = tokens(kind, pair(), requests);
        assertEquals(alone, tokens(kind, pair().slots(6), requests), "batch of 6");
        assertEquals(alone, tokens(kind, pair().slots(3).promptChunk(5), requests), "prompt chunk of 5");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENCL_CPU", "OPENCL_GPU"})
    void requestsOfOneBatchMayDifferInRuleAndDraftLength(TestDevices kind) {
        List<Request> requests = new ArrayList<>();
        List<String> rules = new ArrayList<>(Rule.names());
        rules.addAll(List.of("maxQ < maxP - tv/2", "pV < qV * 0.6", "pOfDraft < 0.07"));
        for (String rule : rules) {
            Request settings = Request.of("")
                    .withMaxTokens(16)
                    .withSampling(SamplingParameters.PLAIN)
                    .withRule(Rule.parse(rule))
                    .withDraftTokens(requests.size() % 6);
            requests.add(requests(20, settings).get(requests.size()));
        }
        assertEquals(tokens(kind, pair(), requests), tokens(kind, pair().slots(8), requests));
    }
}
