package io.speccascade.engine.server;

import java.time.Duration;
import java.util.Optional;

/// How an [ApiServer] serves. Immutable; start from [#DEFAULT] and change what differs.
///
/// @param host the address to listen at
/// @param port 0: any that is free
/// @param apiKey what every request but for `/health` and the page must carry
/// @param modelName what requests call the model
/// @param plainChat whether a chat completes its last user message as it is, without the model's template
/// @param maxDraftTokens the engine's: γ of requests that do not say
/// @param maxBodyBytes most bytes of a request's body
/// @param readTimeout for the whole of a request's body, and for a connection on which nothing moves
/// @param drain how long answers may go on after [ApiServer#close()]
public record ServerOptions(
        String host,
        int port,
        Optional<String> apiKey,
        String modelName,
        boolean plainChat,
        int maxDraftTokens,
        int maxBodyBytes,
        Duration readTimeout,
        Duration drain) {
    /// Port 8080 of the loopback interface, for everyone who reaches it.
    public static final ServerOptions DEFAULT = new ServerOptions(
            "127.0.0.1",
            8080,
            Optional.empty(),
            "speccascade",
            false,
            8,
            1 << 20,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    public ServerOptions {
        require(port >= 0 && port <= 65535, "port", port, "0 to 65535, 0 for any");
        require(apiKey.filter(String::isEmpty).isEmpty(), "apiKey", "empty", "at least one character");
        require(!modelName.isBlank(), "modelName", "blank", "a name");
        require(maxBodyBytes >= 1, "maxBodyBytes", maxBodyBytes, ">= 1");
        require(readTimeout.isPositive(), "readTimeout", readTimeout, "more than nothing");
        require(!drain.isNegative() && drain.compareTo(Duration.ofDays(1)) <= 0, "drain", drain, "0 to a day");
    }

    public ServerOptions withHost(String value) {
        return new ServerOptions(
                value, port, apiKey, modelName, plainChat, maxDraftTokens, maxBodyBytes, readTimeout, drain);
    }

    public ServerOptions withPort(int value) {
        return new ServerOptions(
                host, value, apiKey, modelName, plainChat, maxDraftTokens, maxBodyBytes, readTimeout, drain);
    }

    public ServerOptions withApiKey(String value) {
        return new ServerOptions(
                host, port, Optional.of(value), modelName, plainChat, maxDraftTokens, maxBodyBytes, readTimeout, drain);
    }

    public ServerOptions withModelName(String value) {
        return new ServerOptions(
                host, port, apiKey, value, plainChat, maxDraftTokens, maxBodyBytes, readTimeout, drain);
    }

    public ServerOptions withPlainChat(boolean value) {
        return new ServerOptions(
                host, port, apiKey, modelName, value, maxDraftTokens, maxBodyBytes, readTimeout, drain);
    }

    public ServerOptions withMaxDraftTokens(int value) {
        return new ServerOptions(host, port, apiKey, modelName, plainChat, value, maxBodyBytes, readTimeout, drain);
    }

    public ServerOptions withMaxBodyBytes(int value) {
        return new ServerOptions(host, port, apiKey, modelName, plainChat, maxDraftTokens, value, readTimeout, drain);
    }

    public ServerOptions withReadTimeout(Duration value) {
        return new ServerOptions(host, port, apiKey, modelName, plainChat, maxDraftTokens, maxBodyBytes, value, drain);
    }

    public ServerOptions withDrain(Duration value) {
        return new ServerOptions(
                host, port, apiKey, modelName, plainChat, maxDraftTokens, maxBodyBytes, readTimeout, value);
    }

    private static void require(boolean holds, String name, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: " + expected + ")");
        }
    }
}
