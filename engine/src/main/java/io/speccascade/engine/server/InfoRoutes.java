package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.CascadeEngine;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/// What is served: models, health, version.
final class InfoRoutes {
    private static final String MODEL = "/v1/models/";

    private final CascadeEngine engine;
    private final ServerOptions options;
    private final long started = Instant.now().getEpochSecond();

    InfoRoutes(CascadeEngine engine, ServerOptions options) {
        this.engine = engine;
        this.options = options;
    }

    void addTo(RouteTable routes) {
        routes.add("GET", "/health", this::health)
                .add(
                        "GET",
                        "/version",
                        exchange ->
                                Responses.json(exchange, 200, Responses.object().put("version", version())))
                .add("GET", "/v1/models", this::models)
                .add("GET", MODEL + "*", this::model);
    }

    private void health(Exchange exchange) throws IOException {
        String failure = engine.failure().orElse(null);
        if (failure == null) {
            Responses.json(exchange, 200, Responses.object().put("status", "ok"));
        } else {
            Responses.json(
                    exchange, 503, Responses.object().put("status", "error").put("message", failure));
        }
    }

    private void models(Exchange exchange) throws IOException {
        ObjectNode list = Responses.object().put("object", "list");
        list.putArray("data").add(describe());
        Responses.json(exchange, 200, list);
    }

    private void model(Exchange exchange) throws IOException {
        requireServed(exchange.path().substring(MODEL.length()), options);
        Responses.json(exchange, 200, describe());
    }

    /// @throws ApiError 404 if a request names another model than the one that is here
    static void requireServed(String name, ServerOptions options) {
        if (!name.equals(options.modelName())) {
            throw ApiError.field("model", "'" + name + "'", "'" + options.modelName() + "'")
                    .withStatus(404)
                    .withCode("model_not_found");
        }
    }

    private ObjectNode describe() {
        ObjectNode model = Responses.object()
                .put("id", options.modelName())
                .put("object", "model")
                .put("created", started)
                .put("owned_by", "speccascade");
        model.putObject("meta")
                .put("n_vocab", engine.tokenizer().vocabSize())
                .put("n_ctx", engine.contextLength())
                .put("drafter", engine.drafterSpec().isPresent())
                .put("expert", engine.expertSpec().isPresent())
                .put("chat", options.plainChat() || engine.chatTemplate().isPresent())
                .put("slots", engine.slots());
        return model;
    }

    private static String version() {
        return Objects.requireNonNullElse(
                InfoRoutes.class.getPackage().getImplementationVersion(), "(development build)");
    }
}
