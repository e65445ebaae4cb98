package io.speccascade.kernels.host;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A fixed crew of threads, the caller among them, that splits one kernel at a time into numbered parts. Waiting
/// threads
/// spin for a short while before they park, since the next kernel usually follows within microseconds.
final class Workers implements AutoCloseable {
    private static final int SPINS = 2_000;

    /// One numbered part of a kernel's work.
    @FunctionalInterface
    interface Part {
        void run(int index);
    }

    private final Thread[] helpers;
    private final AtomicInteger nextPart = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger round = new AtomicInteger();
    private volatile boolean closed;
    private volatile Part part = index -> {};
    private volatile int partCount;
    private volatile @Nullable Throwable failure;

    Workers(int threads) {
        helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = Thread.ofPlatform()
                    .name("speccascade-host-" + (i + 1))
                    .daemon(true)
                    .start(this::serve);
        }
    }

    int threads() {
        return helpers.length + 1;
    }

    /// Runs parts 0 … count − 1, each once, on whichever thread comes first, and returns when all are done.
    @SuppressWarnings("ThreadPriorityCheck") // on a machine with fewer free cores than threads a pure spin would starve
    void parallel(int count, Part work) {
        if (count <= 1 || helpers.length == 0) {
            for (int i = 0; i < count; i++) {
                work.run(i);
            }
            return;
        }
        part = work;
        partCount = count;
        nextPart.set(0);
        running.set(helpers.length);
        round.incrementAndGet();
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        drain();
        for (int spins = 0; running.get() != 0; spins++) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        rethrow();
    }

    private void rethrow() {
        Throwable thrown = failure;
        if (thrown != null) {
            failure = null;
            throw new IllegalStateException("a host kernel failed: " + thrown, thrown);
        }
    }

    private void drain() {
        Part work = part;
        int count = partCount;
        try {
            for (int i = nextPart.getAndIncrement(); i < count; i = nextPart.getAndIncrement()) {
                work.run(i);
            }
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void serve() {
        int seen = 0;
        while (true) {
            for (int spins = 0; round.get() == seen && !closed; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            if (closed) {
                return;
            }
            seen++;
            drain();
            running.decrementAndGet();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
