package io.speccascade.engine.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.GenerationStream;
import io.speccascade.engine.Request;

/// Streams answers to chats of LangChain4j, otherwise as [CascadeChatModel] gives them. A chat returns at once; the
/// handler is called from a thread of its own. [StreamingHandle#cancel()] ends the answer, and the handler hears no
/// more. What the handler throws ends the answer too and goes to its `onError`.
public final class CascadeStreamingChatModel implements StreamingChatModel {
    private final ChatAdapter adapter;

    /// Greedy cascades with the default rule.
    public CascadeStreamingChatModel(CascadeEngine engine) {
        this(engine, Request.of(""));
    }

    /// @param defaults what holds where a chat does not say otherwise; the prompt is not used
    public CascadeStreamingChatModel(CascadeEngine engine, Request defaults) {
        adapter = new ChatAdapter(engine, defaults);
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return adapter.defaultParameters();
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        Request asked = adapter.request(request);
        Thread.ofVirtual().name("speccascade-chat").start(() -> stream(asked, handler));
    }

    private void stream(Request asked, StreamingChatResponseHandler handler) {
        try (GenerationStream stream = adapter.submit(asked)) {
            Cancellation cancellation = new Cancellation(stream);
            PartialResponseContext context = new PartialResponseContext(cancellation);
            while (!cancellation.isCancelled() && stream.hasNext()) {
                String text = stream.next().text();
                if (!text.isEmpty()) {
                    handler.onPartialResponse(new PartialResponse(text), context);
                }
            }
            if (!cancellation.isCancelled()) {
                handler.onCompleteResponse(adapter.response(asked, stream.result()));
            }
        } catch (RuntimeException e) {
            handler.onError(e);
        }
    }

    private static final class Cancellation implements StreamingHandle {
        private final GenerationStream stream;
        private volatile boolean isCancelled;

        Cancellation(GenerationStream stream) {
            this.stream = stream;
        }

        @Override
        public void cancel() {
            isCancelled = true;
            stream.cancel();
        }

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }
    }
}
