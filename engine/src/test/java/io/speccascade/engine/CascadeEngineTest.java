package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.kernels.host.HostDevice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeEngineTest {
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

    @Test
    void streamsEveryTokenOnceAndItsTextsMakeUpTheAnswer() {
        try (CascadeEngine engine = pair().slots(3).build()) {
            List<GeneratedToken> streamed = new ArrayList<>();
            List<Request> requests = IntStream.range(0, 7)
                    .mapToObj(i -> Request.of("prompt " + i)
                            .withMaxTokens(20)
                            .withSeed(i)
                            .withSampling(SamplingParameters.PLAIN))
                    .toList();
            List<Generation> answers = engine.generateAll(requests, streamed::add);
            for (int i = 0; i < requests.size(); i++) {
                int request = i;
                List<GeneratedToken> own = streamed.stream()
                        .filter(token -> token.request() == request)
                        .toList();
                assertEquals(
                        answers.get(i).tokens(),
                        own.stream().map(GeneratedToken::token).toList());
                assertEquals(
                        answers.get(i).text(),
                        own.stream().map(GeneratedToken::text).collect(Collectors.joining()));
                assertEquals(20, answers.get(i).stats().tokens());
                assertEquals(FinishReason.LENGTH, answers.get(i).finishReason());
            }
        }
    }

    @Test
    void endsBeforeAStopStringAndFreesTheSlot() {
        try (CascadeEngine engine = pair().build()) {
            Request request = Request.of("stop").withMaxTokens(60).withStrategy(Strategy.EXPERT);
            String whole = engine.generate(request).text();
            String stop = whole.substring(10, 13);
            Generation answer = engine.generate(request.withStop(List.of(stop)));
            assertEquals(whole.substring(0, whole.indexOf(stop)), answer.text());
            assertEquals(FinishReason.STOP, answer.finishReason());
            assertTrue(answer.stats().tokens() < 60);
            assertEquals(whole, engine.generate(request).text());
        }
    }

    @Test
    void readsAFewIntegersPerSlotAndBlockAndUploadsNothingWhileDecoding() {
        int slots = 2;
        int maxDraft = 5;
        try (Device device = HostDevice.open();
                CascadeEngine engine = pair().device(device)
                        .slots(slots)
                        .maxDraftTokens(maxDraft)
                        .build()) {
            Request request = Request.of("transfers").withDraftTokens(maxDraft).withStrategy(Strategy.SPECULATIVE);
            TransferCounters start = device.transfers();
            int shortBlocks = engine.generate(request.withMaxTokens(30)).stats().blocks();
            TransferCounters middle = device.transfers();
            int longBlocks = engine.generate(request.withMaxTokens(90)).stats().blocks();
            TransferCounters shortRun = middle.since(start);
            TransferCounters longRun = device.transfers().since(middle);
            assertTrue(longBlocks > shortBlocks);
            // Pages are the only upload that grows with the length of an answer: two models, four bytes a page.
            int pages = 2 * 4 * ((9 + 90 + 31) / 32 - (9 + 30 + 31) / 32);
            assertEquals(pages, longRun.bytesToDevice() - shortRun.bytesToDevice());
            assertEquals(
                    4L * (longBlocks - shortBlocks) * slots * (maxDraft + 4),
                    longRun.bytesToHost() - shortRun.bytesToHost());
        }
    }

    @Test
    void namesTheRequestOfAModelWhoseLogitsAreNotFinite() {
        Path broken = TestModels.write(
                folder, "broken", Recipe.expert(RandomPair.VOCABULARY).withNoise(Float.NaN));
        try (CascadeEngine engine =
                CascadeEngine.builder().drafter(models.drafter()).expert(broken).build()) {
            Request request = Request.of("hello").withMaxTokens(5);
            Exception failure =
                    assertThrows(IllegalStateException.class, () -> engine.generateAll(List.of(request), token -> {}));
            assertEquals(
                    "request 0: the logits are not finite (expected: a model whose logits are finite numbers)",
                    failure.getMessage());
            assertEquals(
                    5,
                    engine.generate(request.withStrategy(Strategy.DRAFTER))
                            .tokens()
                            .size());
        }
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        try (CascadeEngine engine = pair().contextLength(64).maxDraftTokens(4).build();
                CascadeEngine alone =
                        CascadeEngine.builder().expert(models.expert()).build()) {
            assertMessage(
                    "prompt: 64 tokens (expected: at most 63 for a context of 64; shorten the prompt or raise the"
                            + " context length)",
                    () -> engine.generate(Request.of("x".repeat(64))));
            assertMessage("prompt: empty (expected: at least one token)", () -> engine.generate(Request.of("")));
            assertMessage(
                    "draftTokens: 5 (expected: 0 to 4, the engine's maxDraftTokens)",
                    () -> engine.generate(Request.of("x").withDraftTokens(5)));
            assertMessage(
                    "token: 300 (expected: 0 to 299)",
                    () -> engine.generate(Request.of(new Request.Prompt.Tokens(List.of(300)))));
            assertMessage(
                    "strategy: cascade (expected: expert, without a drafter)", () -> alone.generate(Request.of("x")));
        }
        assertMessage("maxDraftTokens: 65 (expected: 1 to 64)", () -> pair().maxDraftTokens(65));
        assertMessage("maxTokens: 0 (expected: >= 1)", () -> Request.of("x").withMaxTokens(0));
        assertMessage("draftTokens: -1 (expected: >= 0)", () -> Request.of("x").withDraftTokens(-1));
        assertMessage(
                "stop: an empty string (expected: at least one character)",
                () -> Request.of("x").withStop(List.of("")));
        assertMessage(
                "models: none (expected: drafter, expert, both, or builtIn)",
                () -> CascadeEngine.builder().build());
        assertMessage(
                "contextLength: 300 (expected: at most 256, what the models were trained for)",
                () -> pair().contextLength(300).build());
    }

    @Test
    void refusesAPairWhoseVocabulariesDiffer() {
        Path other = TestModels.write(folder, "other", Recipe.expert(RandomPair.VOCABULARY + 1));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> CascadeEngine.builder()
                        .drafter(other)
                        .expert(models.expert())
                        .build());
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("300") && message.contains("301"), message);
    }

    @Test
    void fillsTheContextExactly() {
        try (CascadeEngine engine = pair().contextLength(50).build()) {
            for (Strategy strategy : Strategy.values()) {
                Generation answer = engine.generate(
                        Request.of("0123456789").withMaxTokens(1000).withStrategy(strategy));
                assertEquals(40, answer.tokens().size(), strategy.label());
                assertEquals(FinishReason.LENGTH, answer.finishReason());
            }
        }
    }

    private static void assertMessage(String expected, Runnable action) {
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
