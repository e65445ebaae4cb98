package io.speccascade.engine.server;

import io.speccascade.engine.EngineBusyException;
import java.util.Objects;

/// What an engine's exception means to a client.
final class Failures {
    private static final int RETRY_SECONDS = 1;

    private Failures() {}

    static ApiError of(RuntimeException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .replaceAll("\\s*\\R\\s*", " ");
        return switch (e) {
            case ApiError error -> error;
            case EngineBusyException busy ->
                ApiError.of(429, message)
                        .withCode("queue_full")
                        .withHeader("Retry-After", String.valueOf(RETRY_SECONDS));
            default -> ApiError.of(500, message.startsWith("engine: ") ? message : "engine: " + message);
        };
    }
}
