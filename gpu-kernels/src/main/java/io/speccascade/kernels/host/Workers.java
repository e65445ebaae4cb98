package io.speccascade.kernels.host;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A fixed crew of threads, the caller among them, that splits one kernel at a time into numbered parts. Whoever is
/// free takes the next part; a helper that wakes too late simply finds nothing left, so the caller never waits for a
/// thread that holds no part. Waiting threads spin for a short while before they park, since the next kernel usually
/// follows within microseconds.
final class Workers implements AutoCloseable {
    /// Most parts of one round.
    static final int MAX_PARTS = 1 << 20;

    private static final int PART_BITS = 20;
    private static final long PART_MASK = (1L << PART_BITS) - 1;
    private static final int SPINS = 2_000;

    /// One numbered part of a kernel's work.
    @FunctionalInterface
    interface Part {
        /// @param index which part, from 0
        /// @param worker which thread of the crew runs it, from 0 (the caller) to threads − 1: the key to its
        ///     scratch
        void run(int index, int worker);
    }

    private static final class Helper {
        final Thread thread;
        volatile boolean parked;

        Helper(Thread thread) {
            this.thread = thread;
        }
    }

    private final Helper[] helpers;
    /// Round number, part count and next part of the current round, in one word: a part is claimed by adding one.
    private final AtomicLong claim = new AtomicLong();

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    /// Written only between rounds; a successful claim proves that it belongs to the claimed round.
    private volatile Part work = (index, worker) -> {};

    private volatile boolean closed;
    private long round;

    Workers(int threads) {
        helpers = new Helper[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            int worker = i + 1;
            helpers[i] = new Helper(Thread.ofPlatform()
                    .name("speccascade-host-" + worker)
                    .daemon(true)
                    .unstarted(() -> serve(worker)));
        }
        for (Helper helper : helpers) {
            helper.thread.start();
        }
    }

    int threads() {
        return helpers.length + 1;
    }

    /// Runs parts 0 … count − 1, each once, on whichever thread comes first, and returns when all are done.
    ///
    /// @throws IllegalStateException if a part throws: the parts not yet begun are skipped, the crew stays usable
    @SuppressWarnings("ThreadPriorityCheck") // on a machine with fewer free cores than threads a pure spin would starve
    void parallel(int count, Part part) {
        if (count <= 1 || helpers.length == 0) {
            for (int i = 0; i < count; i++) {
                part.run(i, 0);
            }
            return;
        }
        if (count >= MAX_PARTS) {
            throw new IllegalArgumentException("parts: " + count + " (expected: < " + MAX_PARTS + ")");
        }
        work = part;
        done.set(0);
        claim.set(++round << (2 * PART_BITS) | (long) count << PART_BITS);
        for (Helper helper : helpers) {
            if (helper.parked) {
                LockSupport.unpark(helper.thread);
            }
        }
        drain(0);
        for (int spins = 0; done.get() != count; spins++) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        Throwable thrown = failure.getAndSet(null);
        if (thrown != null) {
            throw new IllegalStateException("a host kernel failed: " + thrown.getMessage(), thrown);
        }
    }

    private static boolean isOpen(long word) {
        return (word & PART_MASK) < (word >>> PART_BITS & PART_MASK);
    }

    private void drain(int worker) {
        for (long word = claim.get(); isOpen(word); word = claim.get()) {
            Part part = work;
            if (!claim.compareAndSet(word, word + 1)) {
                continue;
            }
            try {
                if (failure.get() == null) {
                    part.run((int) (word & PART_MASK), worker);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                done.incrementAndGet();
            }
        }
    }

    private void serve(int worker) {
        Helper self = helpers[worker - 1];
        int idle = 0;
        while (!closed) {
            if (isOpen(claim.get())) {
                drain(worker);
                idle = 0;
            } else if (idle++ < SPINS) {
                Thread.onSpinWait();
            } else {
                self.parked = true;
                if (!isOpen(claim.get()) && !closed) {
                    LockSupport.park(this);
                }
                self.parked = false;
                idle = 0;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Helper helper : helpers) {
            LockSupport.unpark(helper.thread);
        }
    }
}
