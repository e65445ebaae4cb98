package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.RecordingDevice.Event;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.host.HostDevice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many requests at once: none is lost or mixed up, nothing leaks, whatever ends them.
@Timeout(600) // against hanging: live TornadoVM compiles for minutes
class ServingTest {
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

    private static Request tokens(List<Integer> prompt) {
        return Request.of(new Request.Prompt.Tokens(prompt));
    }

    /// Of all strategies, rules, lengths and temperatures; adaptive drafts among them.
    private static List<Request> mixed(int count) {
        Random random = new Random(11);
        List<Strategy> strategies = List.of(Strategy.values());
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Strategy strategy = strategies.get(i % strategies.size());
            Rule rule = Rule.parse(Rule.names().get(i % Rule.names().size()));
            DraftLength draft = i % 3 == 0 ? DraftLength.adaptive(8) : DraftLength.fixed(i % 6);
            requests.add(tokens(random.ints(1 + random.nextInt(60), 0, RandomPair.VOCABULARY)
                            .boxed()
                            .toList())
                    .withStrategy(random.nextInt(3) == 0 ? strategy : Strategy.CASCADE)
                    .withRule(rule)
                    .withDraft(draft)
                    .withMaxTokens(1 + random.nextInt(60))
                    .withSeed(i)
                    .withDelivery(Delivery.PLAIN.withClient("client " + i % 5))
                    .withSampling(i % 2 == 0 ? SamplingParameters.GREEDY : SamplingParameters.PLAIN));
        }
        return requests;
    }

    private static List<Generation> alone(List<Request> requests) {
        try (CascadeEngine engine = pair().build()) {
            return requests.stream().map(engine::generate).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU"})
    void manyThreadsGetTheAnswersThatEachRequestGetsAlone(TestDevices kind) throws Exception {
        List<Request> requests = mixed(kind == TestDevices.HOST ? 120 : 40);
        List<Generation> expected = alone(requests);
        try (Device device = kind.open();
                CascadeEngine engine = pair().device(device)
                        .slots(6)
                        .promptChunk(24)
                        .contextLength(128)
                        .cachePositions(kind == TestDevices.HOST ? 300 : 160)
                        .build();
                ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Generation>> calls = requests.stream()
                    .map(request ->
                            (Callable<Generation>) () -> engine.submit(request).result())
                    .toList();
            List<Future<Generation>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(expected.get(i).tokens(), answers.get(i).get().tokens(), "request " + i);
                assertEquals(expected.get(i).text(), answers.get(i).get().text(), "request " + i);
                assertEquals(expected.get(i).sources(), answers.get(i).get().sources(), "request " + i);
            }
            RandomPair.assertIdle(engine);
            EngineSnapshot snapshot = engine.snapshot();
            assertEquals(
                    requests.size(),
                    snapshot.finished().values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU"})
    void whoLosesItsPagesIsComputedAgainToTheSameTokens(TestDevices kind) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            requests.add(Request.of("pages " + i)
                    .withMaxTokens(100)
                    .withDraft(i % 2 == 0 ? DraftLength.fixed(3) : DraftLength.adaptive(8))
                    .withSampling(SamplingParameters.PLAIN)
                    .withSeed(i));
        }
        List<Generation> expected = alone(requests);
        try (Device device = kind.open();
                CascadeEngine engine = pair().device(device)
                        .slots(4)
                        .contextLength(128)
                        .cachePositions(192) // six pages, where four sequences come to want four each
                        .build()) {
            List<Generation> answers = engine.generateAll(requests, token -> {});
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(expected.get(i).tokens(), answers.get(i).tokens(), "request " + i);
                assertEquals(100, answers.get(i).stats().tokens());
            }
            assertTrue(engine.snapshot().preempted() > 0, "pages were meant to run out");
            RandomPair.assertIdle(engine);
        }
    }

    @Test
    void promptsThatBeginAlikeShareTheirPages() {
        List<Integer> system =
                new Random(5).ints(100, 0, RandomPair.VOCABULARY).boxed().toList();
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<Integer> prompt = new ArrayList<>(system);
            prompt.addAll(List.of(i, 2 * i));
            requests.add(tokens(prompt).withMaxTokens(20).withSeed(i).withSampling(SamplingParameters.PLAIN));
        }
        List<Generation> expected = alone(requests);
        try (CascadeEngine engine = pair().slots(2).build()) {
            for (int i = 0; i < requests.size(); i++) {
                Generation answer = engine.generate(requests.get(i));
                assertEquals(expected.get(i).tokens(), answer.tokens());
                assertEquals(102, answer.stats().promptTokens());
                assertEquals(i == 0 ? 0 : 96, answer.stats().cachedTokens(), "three whole pages");
            }
            // A conversation goes on where the last answer ended.
            List<Integer> longer =
                    new ArrayList<>(((Request.Prompt.Tokens) requests.get(3).prompt()).tokens());
            longer.addAll(expected.get(3).tokens());
            longer.addAll(
                    new Random(6).ints(30, 0, RandomPair.VOCABULARY).boxed().toList());
            Request next = tokens(longer).withMaxTokens(10);
            Generation answer = engine.generate(next);
            assertEquals(96, answer.stats().cachedTokens());
            assertEquals(alone(List.of(next)).getFirst().tokens(), answer.tokens());
            RandomPair.assertIdle(engine);
        }
    }

    @Test
    void adaptiveDraftsStopWhereNoneIsAcceptedAndStayWhereTheyPay() {
        Path other = TestModels.write(folder, "other", new Recipe(1, 32, 4, 2, RandomPair.VOCABULARY, 99, 0, 1));
        Request request = Request.of("adaptive")
                .withStrategy(Strategy.SPECULATIVE)
                .withSampling(SamplingParameters.PLAIN)
                .withDraft(DraftLength.adaptive(8))
                .withMaxTokens(220);
        try (CascadeEngine good = CascadeEngine.builder()
                        .drafter(models.expert())
                        .expert(models.expert())
                        .tuneDrafts()
                        .build();
                CascadeEngine bad = CascadeEngine.builder()
                        .drafter(other)
                        .expert(models.expert())
                        .build()) {
            CascadeStats wasted = bad.generate(request).stats();
            assertTrue(wasted.drafted() < 120, "drafted: " + wasted.drafted() + " of 220 tokens");
            assertEquals(220, good.generate(request).tokens().size());
            assertFalse(good.snapshot().tokensBySource().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RUN", "UPLOAD", "DOWNLOAD", "START_READ", "AWAIT_READ"})
    void aDeviceThatFailsOnceLosesOnlyWhatItWasWorkingOn(Event failing) {
        AtomicInteger calls = new AtomicInteger();
        try (Device device = new RecordingDevice(HostDevice.open(), event -> {
                    if (event == failing && calls.decrementAndGet() == 0) {
                        throw new DeviceException("device: out of resources");
                    }
                });
                CascadeEngine engine = pair().device(device).slots(2).build()) {
            Request request = Request.of("faults").withMaxTokens(100);
            List<Integer> whole = engine.generate(request).tokens();
            for (int fault = 1; fault < 20; fault++) {
                RandomPair.assertIdle(engine);
                calls.set(fault);
                List<GenerationStream> streams = List.of(
                        engine.submit(request), engine.submit(request), engine.submit(request), engine.submit(request));
                int failed = 0;
                for (GenerationStream stream : streams) {
                    try {
                        assertEquals(whole, stream.result().tokens(), failing + " " + fault);
                    } catch (DeviceException e) {
                        assertEquals("device: out of resources", e.getMessage());
                        failed++;
                    }
                }
                assertTrue(failed <= 2, "failed: " + failed);
            }
            RandomPair.assertIdle(engine);
            assertTrue(engine.snapshot().failed() > 0);
            assertEquals(Optional.empty(), engine.failure());
        }
    }

    @Test
    void aDeviceThatIsLostEndsTheEngineWithoutHanging() {
        AtomicBoolean lost = new AtomicBoolean();
        try (Device device = new RecordingDevice(HostDevice.open(), event -> {
                    if (lost.get()) {
                        throw new DeviceException("device: lost");
                    }
                });
                CascadeEngine engine = pair().device(device).slots(1).build()) {
            Request request = Request.of("lost").withMaxTokens(200);
            GenerationStream running = engine.submit(request);
            GenerationStream waiting = engine.submit(request);
            running.next();
            lost.set(true);
            assertEquals(
                    "device: lost",
                    assertThrows(DeviceException.class, running::result).getMessage());
            String end = "engine: cannot go on after: device: lost";
            assertEquals(Optional.of(end), engine.failure());
            assertEquals(
                    end,
                    assertThrows(IllegalStateException.class, waiting::result).getMessage());
            assertEquals(
                    end,
                    assertThrows(IllegalStateException.class, () -> engine.submit(request))
                            .getMessage());
        }
    }
}
