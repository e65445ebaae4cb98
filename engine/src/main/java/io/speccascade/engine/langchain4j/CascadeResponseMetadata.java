package io.speccascade.engine.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;

/// Of an answer, what LangChain4j has no words for: where its tokens came from, what it cost, and whether it is
/// distributed as the expert's own. The `metadata()` of every response is one.
public final class CascadeResponseMetadata extends ChatResponseMetadata {
    private final Generation generation;
    private final boolean isLossless;

    CascadeResponseMetadata(String modelName, Request request, Generation generation) {
        super(ChatResponseMetadata.builder()
                .modelName(modelName)
                .tokenUsage(new TokenUsage(
                        generation.stats().promptTokens(), generation.tokens().size()))
                .finishReason(
                        switch (generation.finishReason()) {
                            case STOP -> FinishReason.STOP;
                            case LENGTH -> FinishReason.LENGTH;
                            case CANCELLED, DEADLINE -> FinishReason.OTHER;
                        }));
        this.generation = generation;
        this.isLossless = request.strategy().isLossless(request.rule());
    }

    /// The answer in the engine's words.
    public Generation generation() {
        return generation;
    }

    /// Whether the strategy and the rule keep exactly the expert's distribution.
    public boolean isLossless() {
        return isLossless;
    }
}
