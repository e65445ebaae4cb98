package io.speccascade.engine.server;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// The answers that are being given, so that a server that ends can wait for them. Safe for use by many threads.
final class ActiveAnswers {
    /// An answer that is being given.
    interface Answer {
        /// Asks it to end soon. May be called more than once and too late.
        void cancel();

        /// Ends it at once.
        void interrupt();
    }

    private final Set<Answer> running = new HashSet<>();
    private boolean closing;

    /// @throws ApiError 503 if the server is ending
    synchronized void begin(Answer answer) {
        requireOpen();
        running.add(answer);
    }

    synchronized void end(Answer answer) {
        running.remove(answer);
        notifyAll();
    }

    /// @throws ApiError 503 if the server is ending
    synchronized void requireOpen() {
        if (closing) {
            throw ApiError.of(503, "server: shutting down (expected: a running one; try again later)")
                    .withHeader("Connection", "close");
        }
    }

    /// From now on nothing begins.
    synchronized void close() {
        closing = true;
    }

    /// Waits until nothing runs any more.
    ///
    /// @return whether that came before the time was over
    synchronized boolean await(Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (!running.isEmpty()) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }

    synchronized Set<Answer> running() {
        return Set.copyOf(running);
    }
}
