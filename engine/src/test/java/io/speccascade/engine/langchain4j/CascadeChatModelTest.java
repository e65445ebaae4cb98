package io.speccascade.engine.langchain4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Request.Prompt;
import io.speccascade.engine.Strategy;
import io.speccascade.weights.chat.Message;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CascadeChatModelTest {
    private static final String QUESTION =
            "Tom has 6 beads. Then Tom finds 18 beads. How many beads does Tom have in the end?";

    private static CascadeEngine engine;
    private static String prompt;
    private static Generation expected;

    @BeforeAll
    static void openEngine() {
        engine = CascadeEngine.builtIn();
        prompt = engine.chatTemplate().orElseThrow().prompt(List.of(new Message("user", QUESTION)));
        expected = engine.generate(Request.of(new Prompt.Chat(prompt)));
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    private static ChatRequest chat(String message) {
        return ChatRequest.builder().messages(UserMessage.from(message)).build();
    }

    @Test
    void answersAsTheEngineDoes() {
        ChatModel model = new CascadeChatModel(engine);
        ChatResponse response = model.chat(chat(QUESTION));
        assertEquals(expected.text(), response.aiMessage().text());
        assertEquals(expected.text(), model.chat(QUESTION));
        assertEquals(FinishReason.STOP, response.finishReason());
        assertEquals("SpecCascade expert", String.valueOf(response.modelName()));
        assertEquals(
                engine.tokenizer().encodeChat(prompt).length,
                response.tokenUsage().inputTokenCount());
        assertEquals(expected.tokens().size(), response.tokenUsage().outputTokenCount());
    }

    @Test
    void saysWhereTokensCameFromAndWhetherTheAnswerIsLossless() {
        CascadeResponseMetadata lossy = metadata(new CascadeChatModel(engine));
        assertEquals(expected.sources(), lossy.generation().sources());
        assertTrue(lossy.generation().stats().accepted() > 0);
        assertFalse(lossy.isLossless());
        assertTrue(metadata(new CascadeChatModel(engine, Request.of("").withStrategy(Strategy.SPECULATIVE)))
                .isLossless());
    }

    private static CascadeResponseMetadata metadata(ChatModel model) {
        return assertInstanceOf(
                CascadeResponseMetadata.class, model.chat(chat(QUESTION)).metadata());
    }

    @Test
    void endsAtTheLimitOfTheChat() {
        ChatRequest brief = ChatRequest.builder()
                .messages(UserMessage.from(QUESTION))
                .maxOutputTokens(3)
                .build();
        ChatResponse response = new CascadeChatModel(engine).chat(brief);
        assertEquals(FinishReason.LENGTH, response.finishReason());
        assertEquals(3, response.tokenUsage().outputTokenCount());
    }

    @Test
    void streamsPartsThatMakeUpTheAnswer() throws Exception {
        Listener listener = new Listener();
        new CascadeStreamingChatModel(engine).chat(chat(QUESTION), listener);
        ChatResponse response = listener.end.get();
        assertEquals(expected.text(), response.aiMessage().text());
        assertEquals(expected.text(), listener.text.toString());
        assertEquals(FinishReason.STOP, response.finishReason());
        assertTrue(listener.parts.get() > 1);
    }

    @Test
    void tellsTheHandlerWhatWentWrong() {
        Listener listener = new Listener();
        StreamingChatModel model = new CascadeStreamingChatModel(engine);
        model.chat(chat("x".repeat(5000)), listener);
        Throwable failure =
                assertThrows(ExecutionException.class, listener.end::get).getCause();
        assertTrue(
                String.valueOf(failure).contains("tokens (expected: at most 511 for a context of 512"),
                () -> "" + failure);
    }

    @Test
    void handsWhatTheHandlerThrowsToItsOwnOnError() {
        Listener listener = new Listener() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
                throw new IllegalStateException("the handler is broken");
            }
        };
        new CascadeStreamingChatModel(engine).chat(chat(QUESTION), listener);
        Throwable failure =
                assertThrows(ExecutionException.class, listener.end::get).getCause();
        assertEquals("java.lang.IllegalStateException: the handler is broken", String.valueOf(failure));
    }

    @Test
    void saysNothingMoreOnceCancelled() throws Exception {
        CompletableFuture<PartialResponseContext> cancelled = new CompletableFuture<>();
        Listener listener = new Listener() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
                super.onPartialResponse(part, context);
                context.streamingHandle().cancel();
                cancelled.complete(context);
            }
        };
        new CascadeStreamingChatModel(engine).chat(chat(QUESTION), listener);
        assertTrue(cancelled.get().streamingHandle().isCancelled());
        // By the time that another answer is complete this one would have gone on.
        Listener other = new Listener();
        new CascadeStreamingChatModel(engine).chat(chat(QUESTION), other);
        other.end.get();
        assertEquals(1, listener.parts.get());
        assertFalse(listener.end.isDone());
    }

    @Test
    void asksToTryAgainWhereTheQueueIsFull() {
        try (CascadeEngine narrow =
                CascadeEngine.builder().builtIn().slots(1).queueCapacity(1).build()) {
            StreamingChatModel model = new CascadeStreamingChatModel(narrow);
            List<Listener> listeners = Stream.generate(Listener::new).limit(50).toList();
            listeners.forEach(listener -> model.chat(chat(QUESTION), listener));
            List<Throwable> refusals = listeners.stream()
                    .map(listener ->
                            listener.end.handle((answer, failure) -> failure).join())
                    .filter(Objects::nonNull)
                    .toList();
            assertFalse(refusals.isEmpty());
            assertTrue(refusals.size() < listeners.size());
            refusals.forEach(refusal -> assertInstanceOf(RateLimitException.class, refusal));
        }
    }

    private static class Listener implements StreamingChatResponseHandler {
        final StringBuilder text = new StringBuilder();
        final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        final AtomicInteger parts = new AtomicInteger();

        @Override
        public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
            text.append(part.text());
            parts.incrementAndGet();
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            end.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            end.completeExceptionally(error);
        }
    }
}
