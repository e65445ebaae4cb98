package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Delivery;
import io.speccascade.engine.Request;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/// Reads the fields that completions and chat share. OpenAI's, with `top_k` and `min_p` beside them.
///
/// @param options names the model
record CommonFields(CascadeEngine engine, ServerOptions options) {
    static final int MOST_CHOICES = 16;
    private static final int MOST_STOPS = 16;
    private static final double MOST_TEMPERATURE = 2;

    /// @param maxTokens where the request does not say
    /// @param logProbabilities alternatives beside each token; empty: none at all
    Request settings(Fields fields, int maxTokens, OptionalInt logProbabilities) {
        fields.text("model").ifPresent(name -> InfoRoutes.requireServed(name, options));
        for (String penalty : new String[] {"frequency_penalty", "presence_penalty"}) {
            fields.refuse(penalty, value -> value.isNumber() && value.doubleValue() == 0);
        }
        fields.refuse("logit_bias", value -> value.isObject() && value.isEmpty());
        Request request = new CascadeFields(engine, options.maxDraftTokens())
                .read(fields, Request.of(""))
                .withMaxTokens(maxTokens(fields, maxTokens))
                .withSampling(sampling(fields))
                .withSeed(fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE)
                        .orElseGet(() -> ThreadLocalRandom.current().nextLong()))
                .withStop(fields.texts("stop", MOST_STOPS));
        Delivery delivery = Delivery.PLAIN.withClient(fields.text("user").orElse(""));
        return request.withDelivery(
                logProbabilities.isPresent() ? delivery.withLogProbabilities(logProbabilities.getAsInt()) : delivery);
    }

    int choices(Fields fields) {
        return fields.integer("n", 1, MOST_CHOICES, 1);
    }

    /// `stream_options.include_usage`, which only streams may have.
    boolean includesUsage(Fields fields) {
        JsonNode given = fields.find("stream_options").orElse(null);
        if (given != null && !fields.flag("stream")) {
            throw fields.bad("stream_options", given, "none without stream");
        }
        return fields.object("stream_options")
                .map(options -> options.flag("include_usage"))
                .orElse(false);
    }

    /// Room for an answer is checked before anything waits.
    void requireRoom(int promptTokens, String param) {
        if (promptTokens >= engine.contextLength()) {
            throw ApiError.field(
                            param,
                            promptTokens + " tokens",
                            "at most " + (engine.contextLength() - 1) + " for a context of " + engine.contextLength())
                    .withCode("context_length_exceeded");
        }
    }

    private static int maxTokens(Fields fields, int byDefault) {
        int older = fields.integer("max_tokens", 1, Integer.MAX_VALUE, byDefault);
        return fields.integer("max_completion_tokens", 1, Integer.MAX_VALUE, older);
    }

    private static SamplingParameters sampling(Fields fields) {
        double temperature = fields.number(
                        "temperature", value -> value >= 0 && value <= MOST_TEMPERATURE, "0 to " + MOST_TEMPERATURE)
                .orElse(1);
        int topK = fields.integer("top_k", 0, Integer.MAX_VALUE, 0);
        double topP = fields.number("top_p", value -> value > 0 && value <= 1, "more than 0, at most 1")
                .orElse(1);
        double minP = fields.number("min_p", value -> value >= 0 && value <= 1, "0 to 1")
                .orElse(0);
        return new SamplingParameters(temperature, topK, topP, minP);
    }
}
