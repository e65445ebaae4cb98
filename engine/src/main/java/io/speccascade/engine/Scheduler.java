package io.speccascade.engine;

import io.speccascade.cascade.SlotCounters;
import io.speccascade.kernels.Device;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The engine's thread: takes submitted requests from any thread, queues them, fills the batch and has it work. All
/// that
/// others ask of it comes as messages, so that nothing here but the counters is shared.
final class Scheduler implements AutoCloseable {
    private final BlockingQueue<Runnable> messages = new LinkedBlockingQueue<>();
    private final FairQueue<Sequence> queue = new FairQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Totals totals = new Totals();
    private final Device device;
    private final Batch batch;
    private final PagePool pool;
    private final int slots;
    private final int queueCapacity;
    private final Thread thread;
    private volatile EngineLoad load = new EngineLoad(0, 0, 0, 0, 0);
    private volatile @Nullable IllegalStateException end; // why nothing is taken any more
    private volatile boolean ended;

    /// @param capacity most requests that wait
    /// @param batches makes the batch that tells the listener
    Scheduler(Device device, PagePool pool, int slots, int capacity, Function<BatchListener, Batch> batches) {
        this.device = device;
        this.pool = pool;
        this.slots = slots;
        this.queueCapacity = capacity;
        batch = batches.apply(new Events());
        thread = Thread.ofPlatform().name("speccascade-engine").daemon(true).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Queues a sequence.
    ///
    /// @param bounded whether the queue's capacity holds for it
    /// @throws EngineBusyException if the queue is full
    /// @throws IllegalStateException if the engine is closed or broken
    void submit(Sequence sequence, boolean bounded) {
        requireOpen();
        int before = waiting.getAndIncrement();
        int free = slots - load.running(); // those in the queue that will not have to wait
        if (bounded && before >= queueCapacity + free) {
            waiting.decrementAndGet();
            throw new EngineBusyException(queueCapacity);
        }
        messages.add(() -> queue.add(sequence.client(), sequence));
        if (ended) {
            failWaiting();
        }
    }

    void cancel(Sequence sequence) {
        sequence.cancel();
        messages.add(() -> {}); // looks at what is cancelled
    }

    Optional<String> failure() {
        return Optional.ofNullable(end).map(Throwable::getMessage);
    }

    EngineSnapshot snapshot() {
        return totals.snapshot(slots, waiting.get(), queueCapacity, pool.size(), load);
    }

    /// Ends everything that runs or waits with an error, and waits for the thread.
    @Override
    public void close() {
        messages.add(() -> end = new IllegalStateException("engine: closed (expected: open)"));
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (end == null) {
                receive();
                step();
                updateLoad();
            }
        } catch (RuntimeException | Error e) {
            end = broken(e);
        }
        batch.sequences().forEach(sequence -> fail(sequence, requireEnd()));
        ended = true;
        failWaiting();
    }

    private void updateLoad() {
        load = new EngineLoad(
                batch.sequences().size(),
                pool.size() - pool.available(),
                pool.keptCount(),
                device.transfers().bytesToHost(),
                device.transfers().bytesToDevice());
    }

    /// Takes all messages; waits for one where there is nothing else to do.
    private void receive() {
        if (batch.isEmpty() && queue.first().isEmpty()) {
            try {
                messages.take().run();
            } catch (InterruptedException e) {
                end = new IllegalStateException("engine: its thread was interrupted", e);
            }
        }
        for (Runnable message = messages.poll(); message != null; message = messages.poll()) {
            message.run();
        }
    }

    private void step() {
        try {
            interrupt();
            fill();
            if (!batch.isEmpty()) {
                batch.step();
            }
            if (batch.isEmpty()) {
                batch.drain();
            }
        } catch (RuntimeException e) {
            recover(e);
        }
    }

    /// Ends what was cancelled or is late.
    private void interrupt() {
        long now = System.nanoTime();
        for (Sequence sequence :
                queue.removeAll(sequence -> sequence.interruption(now).isPresent())) {
            waiting.decrementAndGet();
            finishUnrun(sequence, sequence.interruption(now).orElseThrow());
        }
        for (Sequence sequence : batch.sequences()) {
            sequence.interruption(now).ifPresent(reason -> batch.interrupt(sequence, reason));
        }
    }

    private void finishUnrun(Sequence sequence, FinishReason reason) {
        finish(sequence, sequence.finish(reason, SlotCounters.NONE, device.transfers()));
    }

    /// Counts before it tells, so that who has an answer finds it counted.
    private void finish(Sequence sequence, Generation answer) {
        totals.finished(sequence, answer);
        updateLoad();
        sequence.deliver(answer);
    }

    private void fill() {
        for (Optional<Sequence> first = queue.first();
                first.isPresent() && batch.hasRoomFor(first.get());
                first = queue.first()) {
            waiting.decrementAndGet();
            admit(queue.remove());
        }
    }

    private void admit(Sequence sequence) {
        try {
            batch.admit(sequence);
        } catch (RuntimeException | Error e) {
            if (batch.sequences().contains(sequence)) {
                throw e; // it ends with all others
            }
            fail(sequence, e instanceof RuntimeException failure ? failure : broken(e));
            if (!(e instanceof IllegalArgumentException)) {
                throw e;
            }
        }
    }

    /// A device failed: what was running ends with its error, what waits goes on if the device does.
    private void recover(RuntimeException failure) {
        List<Sequence> lost = batch.sequences();
        try {
            batch.abandon();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            end = broken(failure);
        }
        lost.forEach(sequence -> fail(sequence, failure));
    }

    private static IllegalStateException broken(Throwable cause) {
        return new IllegalStateException("engine: cannot go on after: " + cause.getMessage(), cause);
    }

    /// Nobody waits for ever for an engine that has ended.
    private synchronized void failWaiting() {
        for (Runnable message = messages.poll(); message != null; message = messages.poll()) {
            message.run();
        }
        for (Sequence sequence : queue.removeAll(sequence -> true)) {
            waiting.decrementAndGet();
            fail(sequence, requireEnd());
        }
    }

    private void fail(Sequence sequence, RuntimeException failure) {
        totals.failed();
        sequence.fail(failure);
    }

    private void requireOpen() {
        if (end != null) {
            throw requireEnd();
        }
    }

    private IllegalStateException requireEnd() {
        IllegalStateException reason = end;
        return reason != null ? reason : new IllegalStateException("engine: closed (expected: open)");
    }

    private final class Events implements BatchListener {
        @Override
        public void block() {
            totals.block();
        }

        @Override
        public void emitted(TokenSource source) {
            totals.emitted(source);
        }

        @Override
        public void finished(Sequence sequence, Generation answer) {
            finish(sequence, answer);
        }

        @Override
        public void failed(Sequence sequence, RuntimeException failure) {
            fail(sequence, failure);
        }

        @Override
        public void preempted(Sequence sequence) {
            totals.preempted();
            waiting.incrementAndGet();
            queue.addFirst(sequence);
        }

        @Override
        public void startsOver(Sequence sequence) {
            waiting.incrementAndGet();
            queue.addFirst(sequence);
        }
    }
}
