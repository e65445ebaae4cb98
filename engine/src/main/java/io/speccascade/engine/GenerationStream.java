package io.speccascade.engine;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The answer to a submitted request, as it comes: an iterator over its tokens, or a [#publisher()] of them, and the
/// [#result()]. The engine never waits for a reader: what was not read yet is kept here, at most the request's
/// `maxTokens`. Closing a stream whose answer is not complete cancels the request. One reader at a time; [#cancel()]
/// and
/// [#result()] may be called from any thread.
public final class GenerationStream implements Iterator<GeneratedToken>, AutoCloseable {
    private final BlockingQueue<Optional<GeneratedToken>> tokens = new LinkedBlockingQueue<>(); // empty: the end
    private final CompletableFuture<Generation> end = new CompletableFuture<>();
    private final TokenSink sink = new Sink();
    private final Runnable cancellation;
    private @Nullable GeneratedToken next;
    private boolean isOver;

    /// @param cancellation tells the engine to end the request; may be called more than once and too late
    GenerationStream(Runnable cancellation) {
        this.cancellation = cancellation;
    }

    TokenSink sink() {
        return sink;
    }

    /// Waits for the next token.
    ///
    /// @return false at the end of the answer
    /// @throws RuntimeException what the request failed with
    /// @throws CancellationException if the thread is interrupted; the request is cancelled then
    @Override
    public boolean hasNext() {
        if (next == null && !isOver) {
            try {
                next = tokens.take().orElse(null);
            } catch (InterruptedException e) {
                throw interrupted();
            }
            isOver = next == null;
        }
        if (isOver) {
            result();
        }
        return next != null;
    }

    @Override
    public GeneratedToken next() {
        GeneratedToken token = hasNext() ? next : null;
        if (token == null) {
            throw new NoSuchElementException("the answer is complete");
        }
        next = null;
        return token;
    }

    /// Waits for the end of the answer; tokens need not be read.
    ///
    /// @throws RuntimeException what the request failed with
    /// @throws CancellationException if the thread is interrupted; the request is cancelled then
    public Generation result() {
        try {
            return end.get();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Whether [#result()] would not wait.
    public boolean isDone() {
        return end.isDone();
    }

    /// Ends the request soon; its answer is what stood by then, with [FinishReason#CANCELLED].
    public void cancel() {
        if (!end.isDone()) {
            cancellation.run();
        }
    }

    /// The tokens for a reactive reader, who asks for as many as it wants; in place of iterating. For one subscriber.
    /// Cancelling the subscription cancels the request.
    public Flow.Publisher<GeneratedToken> publisher() {
        return new TokenPublisher(this);
    }

    /// Cancels the request unless its answer is complete.
    @Override
    public void close() {
        cancel();
    }

    private CancellationException interrupted() {
        cancel();
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted while waiting for a token");
    }

    private final class Sink implements TokenSink {
        @Override
        public void token(GeneratedToken token) {
            tokens.add(Optional.of(token));
        }

        @Override
        public void finished(Generation answer) {
            end.complete(answer);
            tokens.add(Optional.empty());
        }

        @Override
        public void failed(RuntimeException failure) {
            end.completeExceptionally(failure);
            tokens.add(Optional.empty());
        }
    }
}
