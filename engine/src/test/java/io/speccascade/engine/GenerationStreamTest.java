package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.SamplingParameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What whoever submits a request can do with its answer, and what ends it before its time.
@Timeout(120)
class GenerationStreamTest {
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
    void cancelledAndLateRequestsEndWithWhatStands() throws Exception {
        try (CascadeEngine engine = pair().slots(1).contextLength(256).build()) {
            Request slow = Request.of("x").withMaxTokens(200);
            List<Integer> whole = engine.generate(slow).tokens();
            GenerationStream running = engine.submit(slow);
            GenerationStream waiting = engine.submit(slow);
            GenerationStream late = engine.submit(slow.withDelivery(Delivery.PLAIN.withTimeout(Duration.ofNanos(1))));
            running.next();
            waiting.cancel();
            running.cancel();
            Generation partial = running.result();
            assertTrue(partial.finishReason() == FinishReason.CANCELLED
                    || partial.tokens().size() == 200);
            assertEquals(whole.subList(0, partial.tokens().size()), partial.tokens());
            assertEquals(FinishReason.CANCELLED, waiting.result().finishReason());
            assertEquals(FinishReason.DEADLINE, late.result().finishReason());
            assertEquals(whole, engine.generate(slow).tokens());
            RandomPair.assertIdle(engine);
        }
    }

    @Test
    void theQueueIsBounded() {
        try (CascadeEngine engine = pair().slots(1).queueCapacity(2).build()) {
            Request slow = Request.of("x").withMaxTokens(200);
            List<GenerationStream> taken = new ArrayList<>();
            EngineBusyException busy = assertThrows(EngineBusyException.class, () -> {
                for (int i = 0; i < 200; i++) {
                    taken.add(engine.submit(slow));
                }
            });
            assertEquals("queue: 2 requests wait already (expected: fewer; try again later)", busy.getMessage());
            taken.forEach(GenerationStream::cancel);
            taken.forEach(GenerationStream::result);
            assertEquals(200, engine.generate(slow).tokens().size());
            RandomPair.assertIdle(engine);
        }
    }

    @Test
    void closingEndsWhatRunsAndWaits() {
        CascadeEngine engine = pair().slots(1).build();
        Request slow = Request.of("x").withMaxTokens(200);
        List<GenerationStream> streams = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            streams.add(engine.submit(slow));
        }
        engine.close();
        for (GenerationStream stream : streams.subList(1, 5)) {
            assertEquals(
                    "engine: closed (expected: open)",
                    assertThrows(IllegalStateException.class, stream::result).getMessage());
        }
        assertThrows(IllegalStateException.class, () -> engine.submit(slow));
        assertThrows(IllegalStateException.class, () -> engine.generate(slow));
        engine.close();
    }

    @Test
    void logProbabilitiesAreTheExpertsAndChangeNoToken() {
        try (CascadeEngine engine = pair().slots(2).build()) {
            Request request = Request.of("hello").withMaxTokens(30);
            for (Strategy strategy : Strategy.values()) {
                Request plain = request.withStrategy(strategy).withSampling(SamplingParameters.PLAIN);
                List<GeneratedToken> tokens = new ArrayList<>();
                Generation answer =
                        engine.generate(plain.withDelivery(Delivery.PLAIN.withLogProbabilities(3)), tokens::add);
                assertEquals(engine.generate(plain).tokens(), answer.tokens(), strategy.label());
                for (GeneratedToken token : tokens) {
                    LogProbabilities log = token.logProbabilities().orElseThrow();
                    assertEquals(3, log.likeliest().size());
                    assertTrue(log.ofToken() <= log.likeliest().getFirst().logProbability());
                    assertTrue(log.likeliest().get(0).logProbability()
                            >= log.likeliest().get(2).logProbability());
                }
            }
            List<GeneratedToken> greedy = new ArrayList<>();
            engine.generate(
                    request.withStrategy(Strategy.SPECULATIVE).withDelivery(Delivery.PLAIN.withLogProbabilities(1)),
                    greedy::add);
            greedy.forEach(token -> assertEquals(
                    token.token(),
                    token.logProbabilities()
                            .orElseThrow()
                            .likeliest()
                            .getFirst()
                            .token()));
        }
    }

    @Test
    void aPublisherGivesNoMoreThanIsAskedFor() throws Exception {
        try (CascadeEngine engine = pair().build()) {
            Request request = Request.of("flow").withMaxTokens(30);
            List<Integer> whole = engine.generate(request).tokens();
            Subscriber subscriber = new Subscriber();
            engine.submit(request).publisher().subscribe(subscriber);
            Flow.Subscription subscription = subscriber.subscription.get();
            for (int i = 0; i < 5; i++) {
                subscription.request(1);
                assertEquals(whole.get(i), subscriber.tokens.take().token());
            }
            assertEquals(0, subscriber.tokens.size());
            subscription.request(Long.MAX_VALUE);
            for (int i = 5; i < 30; i++) {
                assertEquals(whole.get(i), subscriber.tokens.take().token());
            }
            assertTrue(subscriber.end.get().isEmpty());

            Subscriber bad = new Subscriber();
            engine.submit(request).publisher().subscribe(bad);
            bad.subscription.get().request(0);
            assertEquals(
                    "request: not positive (expected: > 0)",
                    bad.end.get().orElseThrow().getMessage());
            RandomPair.assertIdle(engine);
        }
    }

    private static final class Subscriber implements Flow.Subscriber<GeneratedToken> {
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private final BlockingQueue<GeneratedToken> tokens = new LinkedBlockingQueue<>();
        private final CompletableFuture<Optional<Throwable>> end = new CompletableFuture<>();

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
        }

        @Override
        public void onNext(GeneratedToken token) {
            tokens.add(token);
        }

        @Override
        public void onError(Throwable failure) {
            end.complete(Optional.of(failure));
        }

        @Override
        public void onComplete() {
            end.complete(Optional.empty());
        }
    }
}
