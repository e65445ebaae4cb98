package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Generation;
import io.speccascade.engine.GenerationStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Sends an answer token by token. The choices of one request come as they are made, each with its index.
///
/// @param head what every chunk begins with
record StreamedAnswer(Answering answering, Work work, EventStream events, ObjectNode head) {
    void write(List<GenerationStream> streams) throws IOException {
        List<Generation> answers;
        try {
            answers = streams.size() == 1 ? List.of(send(0, streams.getFirst())) : sendAll(streams);
        } catch (IOException e) {
            throw e; // the client is gone
        } catch (RuntimeException e) {
            ApiError error = e instanceof CancellationException
                    ? ApiError.of(503, "server: shutting down (expected: a running one; try again later)")
                    : Failures.of(e);
            Thread.interrupted();
            events.send(error.json());
            throw new IOException("the answer failed", e); // closes the connection: the stream is not complete
        }
        if (work.includesUsage()) {
            ObjectNode chunk = chunk();
            chunk.putArray("choices");
            chunk.set("usage", AnswerStatistics.usage(answers, work.choices()));
            events.send(chunk);
        }
        events.finish();
    }

    private List<Generation> sendAll(List<GenerationStream> streams) throws IOException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Generation>> futures = IntStream.range(0, streams.size())
                    .mapToObj(index -> threads.submit(() -> send(index, streams.get(index))))
                    .toList();
            List<Generation> answers = new ArrayList<>();
            try {
                for (Future<Generation> future : futures) {
                    answers.add(future.get());
                }
                return answers;
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw new CancellationException("interrupted while sending an answer");
            } catch (ExecutionException e) {
                threads.shutdownNow();
                Throwable cause = e.getCause();
                if (cause instanceof IOException gone) {
                    throw gone;
                }
                throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
            }
        }
    }

    private Generation send(int index, GenerationStream stream) throws IOException {
        ObjectNode start = chunk();
        if (work.form().putStart(choice(start, index), work.echo(index))) {
            events.send(start);
        }
        int offset = work.echo(index).length();
        List<GeneratedToken> pending = new ArrayList<>();
        while (stream.hasNext()) {
            GeneratedToken token = stream.next();
            pending.add(token);
            if (!token.text().isEmpty()) {
                ObjectNode chunk = chunk();
                putTokens(chunk, choice(chunk, index), pending, offset);
                events.send(chunk);
                offset += token.text().length();
                pending.clear();
            }
        }
        Generation answer = stream.result();
        answering.observer().accept(answer);
        ObjectNode last = chunk();
        ObjectNode choice = choice(last, index);
        putTokens(last, choice, pending, offset);
        choice.put("finish_reason", AnswerStatistics.finish(answer.finishReason()));
        AnswerStatistics.put(last, work.settings(), List.of(answer));
        events.send(last);
        return answer;
    }

    /// Puts tokens, of which only the last has text.
    private void putTokens(ObjectNode chunk, ObjectNode choice, List<GeneratedToken> tokens, int offset) {
        work.form().putPart(choice, tokens.isEmpty() ? "" : tokens.getLast().text());
        work.form()
                .logProbabilities(answering.texts(), tokens, offset)
                .ifPresent(found -> choice.set("logprobs", found));
        ObjectNode cascade = chunk.putObject(CascadeFields.NAME);
        ArrayNode sources = cascade.putArray("sources");
        ArrayNode ids = cascade.putArray("tokens");
        ArrayNode texts = cascade.putArray("texts");
        for (GeneratedToken token : tokens) {
            sources.add(token.source().label());
            ids.add(token.token());
            texts.add(token.text());
        }
    }

    private ObjectNode chunk() {
        ObjectNode chunk = head.deepCopy().put("object", work.form().partName());
        return work.includesUsage() ? chunk.putNull("usage") : chunk;
    }

    private static ObjectNode choice(ObjectNode chunk, int index) {
        return chunk.putArray("choices")
                .addObject()
                .put("index", index)
                .putNull("finish_reason")
                .putNull("logprobs");
    }
}
