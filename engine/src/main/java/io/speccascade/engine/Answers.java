package io.speccascade.engine;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Collects the answers to requests of one call in the calling thread.
final class Answers {
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final Generation[] answers;
    private final Consumer<GeneratedToken> listener;
    private int open;

    Answers(int count, Consumer<GeneratedToken> listener) {
        answers = new Generation[count];
        open = count;
        this.listener = listener;
    }

    TokenSink sink(int index) {
        return new TokenSink() {
            @Override
            public void token(GeneratedToken token) {
                events.add(() -> listener.accept(token));
            }

            @Override
            public void finished(Generation answer) {
                events.add(() -> {
                    answers[index] = answer;
                    open--;
                });
            }

            @Override
            public void failed(RuntimeException failure) {
                events.add(() -> {
                    throw failure;
                });
            }
        };
    }

    /// Hands on tokens until all answers are there.
    ///
    /// @param cancellation of all requests, where one fails, the listener throws, or the thread is interrupted
    List<Generation> await(Runnable cancellation) {
        try {
            while (open > 0) {
                events.take().run();
            }
            return List.of(answers);
        } catch (InterruptedException e) {
            cancellation.run();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for answers");
        } catch (RuntimeException | Error e) {
            cancellation.run();
            throw e;
        }
    }
}
