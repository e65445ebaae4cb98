package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/// Ends a request with a status and OpenAI's error object.
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String param;
    private final String code;
    private final transient Map<String, String> headers;

    private ApiError(int status, String message, String param, String code, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.param = param;
        this.code = code;
        this.headers = headers;
    }

    /// A status without more to say than the message.
    static ApiError of(int status, String message) {
        return new ApiError(status, message, "", "", Map.of());
    }

    /// A field that holds what it must not.
    ///
    /// @param param the field
    static ApiError field(String param, String value, String expected) {
        return new ApiError(400, param + ": " + value + " (expected: " + expected + ")", param, "", Map.of());
    }

    /// What the engine says is wrong with a request; the field comes before the colon.
    static ApiError refused(IllegalArgumentException reason) {
        return of(400, Optional.ofNullable(reason.getMessage()).orElse("bad request"));
    }

    ApiError withCode(String value) {
        return new ApiError(status, message(), param, value, headers);
    }

    ApiError withStatus(int value) {
        return new ApiError(value, message(), param, code, headers);
    }

    ApiError withHeader(String name, String value) {
        return new ApiError(status, message(), param, code, Map.of(name, value));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /// `{"error": {"message", "type", "param", "code"}}`.
    ObjectNode json() {
        ObjectNode json = Responses.object();
        json.putObject("error")
                .put("message", message())
                .put("type", type())
                .put("param", param.isEmpty() ? null : param)
                .put("code", code.isEmpty() ? null : code);
        return json;
    }

    private String message() {
        return String.valueOf(getMessage());
    }

    private String type() {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 429 -> "rate_limit_error";
            case 503 -> "service_unavailable_error";
            default -> status >= 500 ? "server_error" : "invalid_request_error";
        };
    }
}
