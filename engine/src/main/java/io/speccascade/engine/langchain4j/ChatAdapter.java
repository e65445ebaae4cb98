package io.speccascade.engine.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineBusyException;
import io.speccascade.engine.Generation;
import io.speccascade.engine.GenerationStream;
import io.speccascade.engine.Request;
import io.speccascade.weights.chat.ChatTemplate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says requests in the engine's words, and answers in LangChain4j's.
///
/// @param template the engine's
/// @param defaults what holds where a chat does not say otherwise, apart from the prompt
record ChatAdapter(CascadeEngine engine, Optional<ChatTemplate> template, Request defaults) {
    ChatAdapter(CascadeEngine engine, Request defaults) {
        this(engine, engine.chatTemplate(), defaults);
    }

    ChatRequestParameters defaultParameters() {
        SamplingParameters sampling = defaults.sampling();
        var parameters = ChatRequestParameters.builder()
                .modelName(modelName())
                .temperature(sampling.temperature())
                .topP(sampling.topP())
                .maxOutputTokens(defaults.maxTokens())
                .stopSequences(defaults.stop());
        if (sampling.topK() > 0) {
            parameters.topK(sampling.topK());
        }
        return parameters.build();
    }

    /// @throws UnsupportedFeatureException if the chat asks for what the engine cannot do
    Request request(ChatRequest chat) {
        ChatRequestParameters parameters = chat.parameters();
        requireSupported(parameters);
        SamplingParameters sampling = defaults.sampling();
        List<String> stop = parameters.stopSequences();
        return defaults.withPrompt(ChatPrompt.of(chat.messages(), template))
                .withMaxTokens(orElse(parameters.maxOutputTokens(), defaults.maxTokens()))
                .withSampling(new SamplingParameters(
                        orElse(parameters.temperature(), sampling.temperature()),
                        orElse(parameters.topK(), sampling.topK()),
                        orElse(parameters.topP(), sampling.topP()),
                        sampling.minP()))
                .withStop(stop == null || stop.isEmpty() ? defaults.stop() : stop);
    }

    /// @throws RateLimitException if the queue is full
    GenerationStream submit(Request request) {
        try {
            return engine.submit(request);
        } catch (EngineBusyException e) {
            throw new RateLimitException(e.getMessage(), e);
        }
    }

    ChatResponse response(Request request, Generation answer) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(answer.text()))
                .metadata(new CascadeResponseMetadata(modelName(), request, answer))
                .build();
    }

    /// The expert's name, or that of the only model.
    private String modelName() {
        return engine.expertSpec().or(engine::drafterSpec).orElseThrow().name();
    }

    private void requireSupported(ChatRequestParameters parameters) {
        String asked = parameters.modelName();
        if (asked != null && !asked.equals(modelName())) {
            throw new UnsupportedFeatureException("modelName: " + asked + " (expected: " + modelName() + ")");
        }
        refusePenalty("frequencyPenalty", parameters.frequencyPenalty());
        refusePenalty("presencePenalty", parameters.presencePenalty());
        refuse("toolChoice", parameters.toolChoice());
        if (parameters.toolSpecifications() != null
                && !parameters.toolSpecifications().isEmpty()) {
            refuse(
                    "toolSpecifications",
                    parameters.toolSpecifications().getFirst().name());
        }
        Optional.ofNullable(parameters.responseFormat())
                .map(ResponseFormat::type)
                .filter(type -> type != ResponseFormatType.TEXT)
                .ifPresent(type -> refuse("responseFormat", type));
    }

    private static void refusePenalty(String name, @Nullable Double value) {
        if (value != null && value != 0) {
            refuse(name, value);
        }
    }

    private static void refuse(String name, @Nullable Object value) {
        if (value != null) {
            throw new UnsupportedFeatureException(name + ": " + value + " (expected: none, it is not supported)");
        }
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
