package io.speccascade.engine.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;

/// Answers chats of LangChain4j by a [CascadeEngine], which stays the caller's to close:
///
/// ```java
/// ChatModel model = new CascadeChatModel(engine, Request.of("").withRule(Rule.parse("token-v3", 0.5)));
/// String answer = model.chat("How many beads does Tom have?");
/// ```
///
/// Messages are written by the model's chat template; a model that has none goes on from the texts of all messages, one
/// after another. A request may set temperature, topP, topK, maxOutputTokens and stopSequences; whatever else would
/// change the answer (tools, JSON, penalties, another model, images) is refused with an
/// [dev.langchain4j.exception.UnsupportedFeatureException]. A full queue is a
/// [dev.langchain4j.exception.RateLimitException], which LangChain4j tries again. What it has no words for is in a
/// response's [CascadeResponseMetadata]. May be used from many threads at once.
public final class CascadeChatModel implements ChatModel {
    private final ChatAdapter adapter;

    /// Greedy cascades with the default rule.
    public CascadeChatModel(CascadeEngine engine) {
        this(engine, Request.of(""));
    }

    /// @param defaults what holds where a chat does not say otherwise; the prompt is not used
    public CascadeChatModel(CascadeEngine engine, Request defaults) {
        adapter = new ChatAdapter(engine, defaults);
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return adapter.defaultParameters();
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        Request asked = adapter.request(request);
        return adapter.response(asked, adapter.submit(asked).result());
    }
}
