package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold between strategies whatever the weights are.
class EngineIdentityTest {
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

    private static List<List<Integer>> tokens(EngineBuilder builder, List<Request> requests) {
        try (CascadeEngine engine = builder.build()) {
            return engine.generateAll(requests, token -> {}).stream()
                    .map(Generation::tokens)
                    .toList();
        }
    }

    private static Request greedy() {
        return Request.of("").withMaxTokens(24);
    }

    private static Request sampled() {
        return greedy().withSampling(SamplingParameters.PLAIN);
    }

    @Test
    void exactSpeculationGivesTheExpertsGreedyTokensOn100Prompts() {
        List<List<Integer>> expected = tokens(pair().slots(4), requests(100, greedy().withStrategy(Strategy.EXPERT)));
        for (int draftTokens : new int[] {0, 1, 3, 8}) {
            Request speculative = greedy().withStrategy(Strategy.SPECULATIVE).withDraftTokens(draftTokens);
            assertEquals(expected, tokens(pair().slots(4), requests(100, speculative)), "γ = " + draftTokens);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, 1})
    void anExpertThatDraftsForItselfAcceptsEverything(double temperature) {
        Request request = greedy().withStrategy(Strategy.SPECULATIVE)
                .withSampling(SamplingParameters.PLAIN.withTemperature(temperature))
                .withMaxTokens(40); // eight blocks of four and a bonus token
        try (CascadeEngine engine = CascadeEngine.builder()
                .drafter(models.expert())
                .expert(models.expert())
                .slots(3)
                .build()) {
            for (Generation answer : engine.generateAll(requests(20, request), token -> {})) {
                assertEquals(answer.stats().drafted(), answer.stats().accepted());
                assertTrue(answer.stats().drafted() > 0);
                assertTrue(answer.sources().stream()
                        .allMatch(source -> source == TokenSource.DRAFTER || source == TokenSource.BONUS));
            }
        }
    }

    @Test
    void aCascadeThatNeverDefersGivesTheDraftersTokens() {
        // One block drafts all but the last token, which is the expert's bonus.
        Request never =
                greedy().withRule(Rule.parse("diff", 1)).withDraftTokens(8).withMaxTokens(9);
        Request alone = greedy().withStrategy(Strategy.DRAFTER).withMaxTokens(8);
        List<List<Integer>> drafted = new ArrayList<>();
        try (CascadeEngine engine = pair().build()) {
            for (Generation answer : engine.generateAll(requests(30, never), token -> {})) {
                assertEquals(0, answer.stats().deferred());
                assertEquals(1, answer.stats().expertCalls());
                drafted.add(answer.tokens().subList(0, 8));
            }
        }
        assertEquals(tokens(pair(), requests(30, alone)), drafted);
    }

    @Test
    void aCascadeThatNeverDefersAcceptsEverySampledDraft() {
        try (CascadeEngine engine = pair().slots(4).build()) {
            for (Generation answer :
                    engine.generateAll(requests(20, sampled().withRule(Rule.parse("diff", 1))), token -> {})) {
                assertEquals(answer.stats().drafted(), answer.stats().accepted());
            }
        }
    }

    @Test
    void onlyLossyRulesAcceptWhatExactSpeculationWouldReject() {
        try (CascadeEngine engine = pair().slots(4).build()) {
            for (Generation answer :
                    engine.generateAll(requests(20, sampled().withStrategy(Strategy.SPECULATIVE)), token -> {})) {
                assertEquals(0, answer.stats().lossy());
            }
            // Never defers: what is lossy is all that exact speculation would have rejected.
            int lossy = 0;
            int drafted = 0;
            for (Generation answer :
                    engine.generateAll(requests(20, sampled().withRule(Rule.parse("diff", 1))), token -> {})) {
                lossy += answer.stats().lossy();
                drafted += answer.stats().drafted();
            }
            assertTrue(0 < lossy && lossy < drafted, lossy + " of " + drafted);
            assertEquals(lossy, engine.snapshot().lossyAccepts());
        }
    }

    @ParameterizedTest
    @EnumSource(Strategy.class)
    void aRequestGivesTheSameTokensAloneInABatchAndWithAnyPromptChunk(Strategy strategy) {
        Request settings = sampled().withStrategy(strategy).withRule(Rule.parse("opt", 0.3));
        List<Request> requests = requests(12, settings);
        List<List<Integer>> alone = tokens(pair(), requests);
        assertEquals(alone, tokens(pair().slots(8), requests), "batch of 8");
        for (int chunk : new int[] {1, 3, 17}) {
            assertEquals(alone, tokens(pair().slots(5).promptChunk(chunk), requests), "prompt chunk of " + chunk);
        }
        assertEquals(alone, tokens(pair().slots(2).contextLength(128), requests), "shorter context");
    }

    @Test
    void requestsOfOneBatchMayDifferInRuleAndDraftLength() {
        List<Request> requests = new ArrayList<>();
        List<String> rules = new ArrayList<>(Rule.names());
        rules.addAll(List.of("maxQ < maxP - tv/2", "pV < qV * 0.6", "pOfDraft < 0.07"));
        for (String rule : rules) {
            Request settings = sampled().withRule(Rule.parse(rule)).withDraftTokens(requests.size() % 6);
            requests.add(requests(20, settings).get(requests.size()));
        }
        assertEquals(tokens(pair(), requests), tokens(pair().slots(8), requests));
    }
}
