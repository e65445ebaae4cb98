package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.Distributions;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.Verification;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.weights.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Sampled sequences must be distributed as the target says: chi-square tests over many short generations, against
/// probabilities computed with the exact mathematics from recomputed logits.
class SequenceDistributionTest {
    private static final int VOCABULARY = 6;
    private static final int GENERATIONS = 24_000;
    private static final int DRAFT_TOKENS = 2;
    private static final List<Integer> PROMPT = List.of(1, 4, 2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU", "OPENCL_GPU"})
    void exactSpeculationDrawsThreeTokensFromTheExpert(TestDevices kind) {
        // Three tokens reach past the first block, whatever was accepted: bonus tokens and rewound caches are in them.
        assertFits(kind, Rule.EXACT, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "HOST, token-v3, 0.6",
        "HOST, opt, 0.2",
        "HOST, lossy, 0.4",
        "OPENCL_CPU, token-v3, 0.6",
        "OPENCL_CPU, opt, 0.2",
        "OPENCL_CPU, lossy, 0.4"
    })
    void aCascadeDrawsItsDraftedPositionsFromTheTarget(TestDevices kind, String rule, double alpha) {
        // The third token of a fully accepted draft is the bonus token, from the expert by definition: two are
        // compared.
        assertFits(kind, Rule.parse(rule, alpha), 2);
    }

    private void assertFits(TestDevices kind, Rule rule, int compared) {
        Recipe recipe = Recipe.expert(VOCABULARY);
        Path expert = TestModels.write(folder, "expert", recipe);
        Path drafter = TestModels.write(folder, "drafter", recipe.withNoise(0.4f));
        double[] expected;
        try (Device device = HostDevice.open();
                Scorer expertScorer = new Scorer(device, ModelFile.open(expert));
                Scorer drafterScorer = new Scorer(device, ModelFile.open(drafter))) {
            expected = sequenceProbabilities(rule, drafterScorer, expertScorer, compared);
        }
        int[] observed = new int[expected.length];
        Request request = Request.of(new Request.Prompt.Tokens(PROMPT))
                .withRule(rule)
                .withDraftTokens(DRAFT_TOKENS)
                .withMaxTokens(3)
                .withSampling(SamplingParameters.PLAIN);
        try (Device device = kind.open();
                CascadeEngine engine = CascadeEngine.builder()
                        .drafter(drafter)
                        .expert(expert)
                        .device(device)
                        .slots(32)
                        .build()) {
            List<Request> requests =
                    IntStream.range(0, GENERATIONS).mapToObj(request::withSeed).toList();
            int accepted = 0;
            for (Generation answer : engine.generateAll(requests, token -> {})) {
                observed[index(answer.tokens().subList(0, compared))]++;
                accepted += answer.stats().accepted();
            }
            assertTrue(accepted > GENERATIONS / 2 && accepted < GENERATIONS * DRAFT_TOKENS, "accepted: " + accepted);
        }
        assertChiSquare(expected, observed);
    }

    private static double[] sequenceProbabilities(Rule rule, Scorer drafter, Scorer expert, int length) {
        double[] probabilities = new double[(int) Math.pow(VOCABULARY, length)];
        for (int index = 0; index < probabilities.length; index++) {
            List<Integer> sequence = new ArrayList<>(PROMPT);
            double probability = 1;
            for (int i = length - 1; i >= 0; i--) {
                int token = index / (int) Math.pow(VOCABULARY, i) % VOCABULARY;
                probability *= target(rule, drafter, expert, sequence)[token];
                sequence.add(token);
            }
            probabilities[index] = probability;
        }
        return probabilities;
    }

    private static double[] target(Rule rule, Scorer drafter, Scorer expert, List<Integer> sequence) {
        double[] q = last(drafter, sequence);
        double[] p = last(expert, sequence);
        return Verification.of(rule, q, p, q, p).target();
    }

    private static double[] last(Scorer scorer, List<Integer> sequence) {
        float[] logits = scorer.logits(sequence)[sequence.size() - 1];
        return Distributions.softmax(
                IntStream.range(0, logits.length).mapToDouble(i -> logits[i]).toArray());
    }

    private static int index(List<Integer> tokens) {
        int index = 0;
        for (int token : tokens) {
            index = index * VOCABULARY + token;
        }
        return index;
    }

    /// Pools cells with an expectation under 5; the quantile is Wilson and Hilferty's approximation at p = 0.001.
    private static void assertChiSquare(double[] expected, int[] observed) {
        double statistic = 0;
        int cells = 0;
        double pooledExpected = 0;
        double pooledObserved = 0;
        for (int i = 0; i < expected.length; i++) {
            double expectation = expected[i] * GENERATIONS;
            if (expectation < 5) {
                pooledExpected += expectation;
                pooledObserved += observed[i];
            } else {
                statistic += Math.pow(observed[i] - expectation, 2) / expectation;
                cells++;
            }
        }
        if (pooledExpected > 0) {
            statistic += Math.pow(pooledObserved - pooledExpected, 2) / Math.max(pooledExpected, 1);
            cells++;
        }
        int degrees = cells - 1;
        double z = 3.0902;
        double quantile = degrees * Math.pow(1 - 2.0 / (9 * degrees) + z * Math.sqrt(2.0 / (9 * degrees)), 3);
        assertTrue(statistic < quantile, "chi-square " + statistic + ", limit " + quantile + ", degrees " + degrees);
    }
}
