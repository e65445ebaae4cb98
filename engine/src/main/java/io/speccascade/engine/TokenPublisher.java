package io.speccascade.engine;

import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Hands a stream's tokens to one subscriber, no more than it asked for, from a virtual thread of its own.
final class TokenPublisher implements Flow.Publisher<GeneratedToken> {
    private final GenerationStream stream;
    private final AtomicBoolean taken = new AtomicBoolean();

    TokenPublisher(GenerationStream stream) {
        this.stream = stream;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super GeneratedToken> subscriber) {
        if (taken.getAndSet(true)) {
            subscriber.onSubscribe(new Refused());
            subscriber.onError(new IllegalStateException("subscriber: a second one (expected: one for each stream)"));
            return;
        }
        Demand demand = new Demand(stream);
        Thread.ofVirtual().name("speccascade-publisher").start(() -> publish(subscriber, demand));
    }

    private void publish(Flow.Subscriber<? super GeneratedToken> subscriber, Demand demand) {
        try {
            subscriber.onSubscribe(demand);
            while (!demand.isOver() && stream.hasNext()) {
                demand.await();
                if (!demand.isOver()) {
                    subscriber.onNext(stream.next());
                }
            }
            if (demand.isOver()) {
                demand.complain(subscriber);
            } else {
                subscriber.onComplete();
            }
        } catch (RuntimeException | Error e) {
            stream.cancel();
            if (!demand.isOver()) {
                subscriber.onError(e);
            }
        }
    }

    /// Of a subscriber that gets an error and nothing else.
    private static final class Refused implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }

    private static final class Demand implements Flow.Subscription {
        private final GenerationStream stream;
        private final Semaphore wanted = new Semaphore(0);
        private volatile boolean cancelled;
        private volatile boolean bad;

        Demand(GenerationStream stream) {
            this.stream = stream;
        }

        @Override
        public void request(long count) {
            if (cancelled) {
                return;
            }
            if (count <= 0) {
                bad = true;
                cancel();
                return;
            }
            // A semaphore counts in int: what lies beyond is more than any answer has.
            long room = Math.max(0, Integer.MAX_VALUE / 4 - wanted.availablePermits());
            wanted.release((int) Math.min(count, room));
        }

        @Override
        public void cancel() {
            cancelled = true;
            stream.cancel();
            wanted.release();
        }

        void await() {
            wanted.acquireUninterruptibly();
        }

        boolean isOver() {
            return cancelled;
        }

        /// Rule 3.9 of Reactive Streams: who asks for nothing gets an error.
        void complain(Flow.Subscriber<?> subscriber) {
            if (bad) {
                subscriber.onError(new IllegalArgumentException("request: not positive (expected: > 0)"));
            }
        }
    }
}
