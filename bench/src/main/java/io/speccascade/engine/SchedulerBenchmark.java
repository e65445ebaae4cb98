package io.speccascade.engine;

import io.speccascade.cascade.Slots;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What the scheduler itself costs for one request: from the queue into a slot of a full batch and out again, with
/// pages,
/// counters and the slot's state on a host device, without any model.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"})
public class SchedulerBenchmark {
    private static final int CONTEXT = 2048;
    private static final int REQUESTS = 4096;

    /// Sequences at once.
    @Param({"8", "256"})
    public int slots;

    /// Tokens of a prompt, of which the first half is the same for all.
    @Param({"32", "512"})
    public int promptTokens;

    private final Deque<Sequence> inSlots = new ArrayDeque<>();
    private final FairQueue<Sequence> queue = new FairQueue<>();
    private final Totals totals = new Totals();

    @SuppressWarnings("NullAway.Init") // JMH calls fill first
    private Device device;

    @SuppressWarnings("NullAway.Init")
    private Tokenizer tokenizer;

    @SuppressWarnings("NullAway.Init")
    private Batch batch;

    @SuppressWarnings("NullAway.Init")
    private Encoder.Encoded[] encoded;

    private int next;

    /// Fills the slots.
    @Setup(Level.Trial)
    public void fill() {
        device = HostDevice.open();
        tokenizer = Tokenizer.of(BuiltInPair.ARITHMETIC.expert().file());
        Slots state = Slots.allocate(device, slots, CONTEXT, 8);
        DecodingPrograms programs = new DecodingPrograms(device, state.state(), Map.of(), 128);
        PagePool pool = new PagePool(slots * CONTEXT / 64);
        batch = new Batch(
                device, state, Map.of(), programs, new CachePages(pool, List.of(), slots, CONTEXT), new Events());
        Encoder encoder = new Encoder(tokenizer, CONTEXT, 8, Optional.empty());
        Random random = new Random(1);
        List<Integer> common =
                random.ints(promptTokens / 2, 0, tokenizer.vocabSize()).boxed().toList();
        encoded = new Encoder.Encoded[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            List<Integer> prompt = new ArrayList<>(common);
            random.ints(promptTokens / 2, 0, tokenizer.vocabSize()).forEach(prompt::add);
            encoded[i] = encoder.encode(
                    i, Request.of(new Request.Prompt.Tokens(prompt)).withMaxTokens(128));
        }
        for (int slot = 0; slot < slots; slot++) {
            admit();
        }
    }

    /// One request leaves, one comes.
    @Benchmark
    public void releaseAndAdmit() {
        batch.interrupt(inSlots.remove(), FinishReason.CANCELLED);
        admit();
    }

    private void admit() {
        Sequence sequence =
                new Sequence(encoded[next++ % REQUESTS], tokenizer, DraftCosts.ofWeights(8, 0.1, slots), new Sink());
        queue.add("client " + next % 16, sequence);
        Sequence first = queue.first().orElseThrow();
        if (!batch.hasRoomFor(first)) {
            throw new IllegalStateException("slots: none free (expected: one)");
        }
        batch.admit(queue.remove());
        inSlots.add(first);
    }

    /// Frees the device.
    @TearDown(Level.Trial)
    public void close() {
        device.close();
        tokenizer.close();
    }

    private static final class Sink implements TokenSink {
        @Override
        public void token(GeneratedToken token) {}

        @Override
        public void finished(Generation answer) {}

        @Override
        public void failed(RuntimeException failure) {}
    }

    private final class Events implements BatchListener {
        @Override
        public void block() {}

        @Override
        public void emitted(TokenSource source) {}

        @Override
        public void finished(Sequence sequence, Generation answer) {
            totals.finished(sequence, answer);
        }

        @Override
        public void failed(Sequence sequence, RuntimeException failure) {}

        @Override
        public void preempted(Sequence sequence) {}

        @Override
        public void startsOver(Sequence sequence) {}
    }
}
