package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.TokenSource;
import io.speccascade.kernels.TransferCounters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The strategies, block by block, against a decoder that knows nothing of slots and caches.
@ParameterizedClass
@EnumSource(names = {"HOST", "OPENCL_CPU"})
class DecodingTest {
    @Parameter
    private TestDevices devices = TestDevices.HOST;

    private static final int CONTEXT = 40;
    private static final int MAX_DRAFT = 5;
    private static final SamplingParameters PLAIN = SamplingParameters.PLAIN;

    @ParameterizedTest
    @EnumSource(Bonus.class)
    void eightSlotsOfDifferentRulesGiveWhatEachGivesAlone(Bonus bonus) {
        Random random = new Random(5);
        for (int round = 0; round < 6; round++) {
            try (TestEngine engine = engine(8, bonus, 1 + random.nextInt(9))) {
                List<int[]> prompts = new ArrayList<>();
                List<SlotParameters> requests = new ArrayList<>();
                for (int slot = 0; slot < 8; slot++) {
                    prompts.add(prompt(random, 1 + random.nextInt(12)));
                    requests.add(request(random));
                    engine.slots().admit(slot, prompts.get(slot), requests.get(slot));
                }
                engine.prefill(ModelRole.DRAFTER);
                engine.prefill(ModelRole.EXPERT);
                engine.finish(engine::speculate);
                for (int slot = 0; slot < 8; slot++) {
                    ReferenceDecoder reference = reference(prompts.get(slot), requests.get(slot), bonus)
                            .speculate();
                    assertDecoded(engine, slot, prompts.get(slot).length, reference);
                    SlotCounters counters = engine.slots().counters(slot);
                    assertEquals(reference.accepted(), counters.accepted());
                    assertEquals(reference.drafted(), counters.drafted());
                    assertEquals(reference.blocks(), counters.blocks());
                    assertEquals(reference.blocks(), counters.expertCalls());
                    assertEquals(reference.accepted(), sum(counters.acceptedPerPosition()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ModelRole.class)
    void oneModelAloneGivesItsOwnTokens(ModelRole role) {
        Random random = new Random(6);
        try (TestEngine engine = engine(3, Bonus.EXPERT, 4)) {
            List<int[]> prompts = new ArrayList<>();
            List<SlotParameters> requests = new ArrayList<>();
            for (int slot = 0; slot < 3; slot++) {
                prompts.add(prompt(random, 3 * slot + 1));
                requests.add(request(random));
                engine.slots().admit(slot, prompts.get(slot), requests.get(slot));
            }
            engine.prefill(ModelRole.DRAFTER);
            engine.prefill(ModelRole.EXPERT);
            engine.finish(() -> engine.decode(role));
            for (int slot = 0; slot < 3; slot++) {
                PrefixModel model = role == ModelRole.DRAFTER ? ReferenceDecoder.DRAFTER : ReferenceDecoder.EXPERT;
                ReferenceDecoder reference = reference(prompts.get(slot), requests.get(slot), Bonus.EXPERT)
                        .decodeAlone(model, role.source());
                assertDecoded(engine, slot, prompts.get(slot).length, reference);
                int[] tokens = reference.tokens();
                double confidence = IntStream.range(prompts.get(slot).length, tokens.length)
                        .mapToDouble(i -> Math.log(Distributions.softmax(model.logits(tokens, i))[tokens[i]]))
                        .sum();
                assertEquals(confidence, engine.slots().counters(slot).logConfidence(), 1e-4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void tokenCascadeCallsTheExpertOnlyWhereTheDrafterIsUnsure(int window) {
        Random random = new Random(8);
        try (TestEngine engine = new TestEngine(devices.open(), 4, CONTEXT, 1, Bonus.EXPERT, 5, window)) {
            List<int[]> prompts = new ArrayList<>();
            List<SlotParameters> requests = new ArrayList<>();
            double[] alphas = {0, 0.7, 0.75, 1};
            for (int slot = 0; slot < 4; slot++) {
                prompts.add(prompt(random, 5));
                requests.add(new SlotParameters(
                        new Rule(RuleKind.CHOW, alphas[slot]), 0, PLAIN, random.nextLong(), 30, List.of()));
                engine.slots().admit(slot, prompts.get(slot), requests.get(slot));
            }
            engine.prefill(ModelRole.DRAFTER);
            engine.prefill(ModelRole.EXPERT);
            engine.finish(engine::cascadeByToken);
            for (int slot = 0; slot < 4; slot++) {
                ReferenceDecoder reference = reference(prompts.get(slot), requests.get(slot), Bonus.EXPERT)
                        .chooseByToken();
                assertDecoded(engine, slot, 5, reference);
                SlotCounters counters = engine.slots().counters(slot);
                assertEquals(30, counters.drafterCalls());
                long deferred = reference.sources().stream()
                        .filter(TokenSource.EXPERT::equals)
                        .count();
                assertEquals(deferred, counters.deferred());
                if (window == 40) {
                    assertEquals(deferred, counters.expertCalls());
                } else {
                    assertTrue(counters.expertCalls() >= Math.max(deferred, 30 / window - 1));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFF", "OPT", "BILD", "CHOW", "EXACT"})
    void oracleCascadeChoosesWithBothModelsInSight(RuleKind kind) {
        Random random = new Random(9);
        try (TestEngine engine = engine(3, Bonus.EXPERT, 5)) {
            List<int[]> prompts = new ArrayList<>();
            List<SlotParameters> requests = new ArrayList<>();
            for (int slot = 0; slot < 3; slot++) {
                prompts.add(prompt(random, 2));
                requests.add(new SlotParameters(
                        new Rule(kind, Rule.defaultAlpha(kind)), 0, PLAIN, random.nextLong(), 20, List.of()));
                engine.slots().admit(slot, prompts.get(slot), requests.get(slot));
            }
            engine.prefill(ModelRole.DRAFTER);
            engine.prefill(ModelRole.EXPERT);
            engine.finish(engine::consultOracle);
            for (int slot = 0; slot < 3; slot++) {
                assertDecoded(
                        engine,
                        slot,
                        2,
                        reference(prompts.get(slot), requests.get(slot), Bonus.EXPERT)
                                .chooseByToken());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void drafterEqualToExpertIsAcceptedThroughoutAndGivesTheExpertsTokens(double temperature) {
        SamplingParameters sampling = PLAIN.withTemperature(temperature);
        SlotParameters request = new SlotParameters(Rule.EXACT, 4, sampling, 11, 30, List.of());
        int[] prompt = {1, 2, 3};
        try (TestEngine engine = engine(1, Bonus.EXPERT, 8)) {
            engine.replace(ModelRole.DRAFTER, ReferenceDecoder.EXPERT);
            decode(engine, prompt, request);
            ReferenceDecoder alone =
                    reference(prompt, request, Bonus.EXPERT).decodeAlone(ReferenceDecoder.EXPERT, TokenSource.EXPERT);
            assertArrayEquals(alone.tokens(), engine.slots().tokens(0));
            SlotCounters counters = engine.slots().counters(0);
            assertEquals(24, counters.accepted());
            assertEquals(6, counters.blocks());
            assertEquals(List.of(6, 6, 6, 6, 0), counters.acceptedPerPosition());
        }
    }

    @Test
    void exactAtTemperatureZeroGivesTheExpertsTokens() {
        SlotParameters request = new SlotParameters(Rule.EXACT, 5, SamplingParameters.GREEDY, 0, 35, List.of());
        int[] prompt = {4, 0};
        try (TestEngine engine = engine(1, Bonus.EXPERT, 8)) {
            decode(engine, prompt, request);
            assertArrayEquals(
                    reference(prompt, request, Bonus.EXPERT)
                            .decodeAlone(ReferenceDecoder.EXPERT, TokenSource.EXPERT)
                            .tokens(),
                    engine.slots().tokens(0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void cascadeThatNeverDefersGivesTheDraftersTokens(double temperature) {
        SamplingParameters sampling = PLAIN.withTemperature(temperature);
        SlotParameters request = new SlotParameters(new Rule(RuleKind.CHOW, 1), 3, sampling, 77, 30, List.of());
        int[] prompt = {4, 0, 9};
        try (TestEngine engine = engine(1, Bonus.TARGET, 8)) {
            decode(engine, prompt, request);
            assertArrayEquals(
                    reference(prompt, request, Bonus.TARGET)
                            .decodeAlone(ReferenceDecoder.DRAFTER, TokenSource.DRAFTER)
                            .tokens(),
                    engine.slots().tokens(0));
            assertEquals(0, engine.slots().counters(0).deferred());
        }
    }

    @Test
    void decodingUploadsNothingAndDownloadsAFewIntegersPerSlot() {
        try (TestEngine engine = engine(4, Bonus.EXPERT, 8)) {
            TransferCounters before = engine.device().transfers();
            engine.slots().emissions();
            TransferCounters moved = engine.device().transfers().since(before);
            assertEquals(4L * 4 * (MAX_DRAFT + 4), moved.bytesToHost());
            assertEquals(0, moved.bytesToDevice());
        }
    }

    @Test
    void slotsArriveAndLeaveWhileOthersDecode() {
        SlotParameters request = new SlotParameters(Rule.parse("token-v3", 0.5), 3, PLAIN, 5, 25, List.of());
        int[] prompt = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        int[] expected = reference(prompt, request, Bonus.EXPERT).speculate().tokens();
        try (TestEngine engine = engine(3, Bonus.EXPERT, 2)) {
            engine.slots().admit(1, prompt, request);
            engine.prefill(ModelRole.DRAFTER);
            engine.speculate();
            assertTrue(engine.emitted().getLast().get(1).tokens().isEmpty(), "the expert has not read the prompt");
            engine.prefill(ModelRole.EXPERT);
            engine.speculate();
            engine.slots().admit(0, prompt, request);
            engine.prefill(ModelRole.DRAFTER);
            engine.prefill(ModelRole.EXPERT);
            engine.speculate();
            engine.slots().admit(2, prompt, request);
            engine.slots().release(2);
            engine.finish(engine::speculate);
            assertArrayEquals(expected, engine.slots().tokens(0));
            assertArrayEquals(expected, engine.slots().tokens(1));
            engine.slots().release(1);
            engine.slots().admit(1, prompt, request);
            engine.prefill(ModelRole.DRAFTER);
            engine.prefill(ModelRole.EXPERT);
            engine.finish(engine::speculate);
            assertArrayEquals(expected, engine.slots().tokens(1));
            assertEquals(0, engine.slots().tokens(2).length);
        }
    }

    private TestEngine engine(int slots, Bonus bonus, int prefillCapacity) {
        return new TestEngine(devices.open(), slots, CONTEXT, MAX_DRAFT, bonus, prefillCapacity, MAX_DRAFT + 1);
    }

    private static void decode(TestEngine engine, int[] prompt, SlotParameters request) {
        engine.slots().admit(0, prompt, request);
        engine.prefill(ModelRole.DRAFTER);
        engine.prefill(ModelRole.EXPERT);
        engine.finish(engine::speculate);
    }

    private static ReferenceDecoder reference(int[] prompt, SlotParameters request, Bonus bonus) {
        return new ReferenceDecoder(
                ReferenceDecoder.DRAFTER, ReferenceDecoder.EXPERT, prompt, request, CONTEXT, bonus == Bonus.TARGET);
    }

    private static int[] prompt(Random random, int length) {
        return random.ints(length, 0, ReferenceDecoder.EXPERT.vocabSize()).toArray();
    }

    private static SlotParameters request(Random random) {
        return Samples.request(random, MAX_DRAFT);
    }

    private static void assertDecoded(TestEngine engine, int slot, int promptLength, ReferenceDecoder reference) {
        assertArrayEquals(reference.tokens(), engine.slots().tokens(slot));
        List<TokenSource> sources = new ArrayList<>();
        List<Integer> streamed = new ArrayList<>();
        SlotStatus status = SlotStatus.RUNNING;
        for (List<Emission> block : engine.emitted()) {
            streamed.addAll(block.get(slot).tokens());
            sources.addAll(block.get(slot).sources());
            status = block.get(slot).status();
        }
        int[] all = reference.tokens();
        assertEquals(
                IntStream.range(promptLength, all.length).mapToObj(i -> all[i]).toList(), streamed);
        assertEquals(reference.sources(), sources);
        assertTrue(status.isDone());
        assertEquals(streamed.size(), engine.slots().counters(slot).tokens());
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
