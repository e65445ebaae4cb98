package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Generation;
import io.speccascade.engine.GenerationStream;
import io.speccascade.engine.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Has the engine do the work of a request, and writes what comes of it.
///
/// @param active the answers that are being given
/// @param observer is told of every answer that is complete
record Answering(CascadeEngine engine, ServerOptions options, ActiveAnswers active, Consumer<Generation> observer) {
    /// @throws ApiError if the work is refused, or fails before anything was written
    void answer(Exchange exchange, Work work) throws IOException {
        Running running = new Running();
        active.begin(running);
        try {
            submit(work, running);
            ConnectionWatch watch = ConnectionWatch.of(exchange.request(), running::cancel);
            try {
                write(exchange, work, running.streams());
            } finally {
                watch.close();
            }
        } catch (CancellationException e) {
            Thread.interrupted();
            throw ApiError.of(503, "server: shutting down (expected: a running one; try again later)");
        } finally {
            running.cancel();
            active.end(running);
        }
    }

    private void submit(Work work, Running running) {
        try {
            for (Request request : work.requests()) {
                running.add(engine.submit(request));
            }
        } catch (IllegalArgumentException e) {
            throw ApiError.refused(e);
        } catch (IllegalStateException e) {
            throw ApiError.of(503, String.valueOf(e.getMessage()));
        }
    }

    private void write(Exchange exchange, Work work, List<GenerationStream> streams) throws IOException {
        if (work.isStreamed()) {
            new StreamedAnswer(this, work, new EventStream(exchange), head(work)).write(streams);
        } else {
            Responses.json(exchange, 200, whole(work, streams));
        }
    }

    private ObjectNode whole(Work work, List<GenerationStream> streams) {
        ObjectNode json = head(work).put("object", work.form().wholeName());
        ArrayNode choices = json.putArray("choices");
        List<Generation> answers = new ArrayList<>();
        for (int index = 0; index < streams.size(); index++) {
            List<GeneratedToken> tokens = new ArrayList<>();
            streams.get(index).forEachRemaining(tokens::add);
            Generation answer = streams.get(index).result();
            observer.accept(answer);
            answers.add(answer);
            ObjectNode choice = choices.addObject().put("index", index);
            work.form().putWhole(choice, work.echo(index) + answer.text());
            choice.put("finish_reason", AnswerStatistics.finish(answer.finishReason()));
            choice.set(
                    "logprobs",
                    work.form()
                            .logProbabilities(texts(), tokens, work.echo(index).length())
                            .orElse(null));
        }
        json.set("usage", AnswerStatistics.usage(answers, work.choices()));
        AnswerStatistics.put(json, work.settings(), answers);
        return json;
    }

    TokenTexts texts() {
        return new TokenTexts(engine.tokenizer());
    }

    /// What every part of an answer begins with.
    private ObjectNode head(Work work) {
        return Responses.object()
                .put("id", work.form().idPrefix() + UUID.randomUUID())
                .put("created", Instant.now().getEpochSecond())
                .put("model", options.modelName());
    }

    /// An answer that is being given by the thread that made it.
    private static final class Running implements ActiveAnswers.Answer {
        private final Thread thread = Thread.currentThread();
        private final List<GenerationStream> streams = new ArrayList<>();

        synchronized void add(GenerationStream stream) {
            streams.add(stream);
        }

        List<GenerationStream> streams() {
            return streams;
        }

        @Override
        public synchronized void cancel() {
            streams.forEach(GenerationStream::cancel);
        }

        @Override
        public void interrupt() {
            thread.interrupt();
        }
    }
}
