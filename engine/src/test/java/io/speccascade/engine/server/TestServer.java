package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A server in this process, at a port of its own, and a client for it.
record TestServer(CascadeEngine engine, ApiServer api, HttpClient client) implements AutoCloseable {
    static final ServerOptions OPTIONS =
            ServerOptions.DEFAULT.withPort(0).withModelName("tiny").withPlainChat(true);

    /// What came back.
    record Reply(int status, HttpHeaders headers, String body) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        /// The body, which must be that of a success.
        JsonNode success() {
            assertEquals(200, status, body);
            return json();
        }

        /// The error object.
        JsonNode error() {
            return json().required("error");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /// The events of a stream: their data.
        List<String> events() {
            assertEquals(200, status, body);
            assertEquals("text/event-stream", header("content-type"));
            return List.of(body.split("\n\n")).stream()
                    .map(event -> {
                        assertEquals("data: ", event.substring(0, 6));
                        return event.substring(6);
                    })
                    .toList();
        }
    }

    /// A pair of tiny random models whose tokens are bytes, with a context of 256.
    static CascadeEngine tinyPair(Path folder) {
        Recipe recipe = Recipe.expert(300);
        return CascadeEngine.builder()
                .expert(TestModels.write(folder, "expert", recipe))
                .drafter(TestModels.write(folder, "drafter", recipe.withNoise(0.1f)))
                .slots(2)
                .build();
    }

    static TestServer of(CascadeEngine engine, ServerOptions options) {
        return new TestServer(
                engine,
                ApiServer.start(engine, options),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    static TestServer tiny(Path folder) {
        return of(tinyPair(folder), OPTIONS);
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply post(String path, String json) {
        return send("POST", path, json, "Content-Type", "application/json");
    }

    Reply completion(String json) {
        return post("/v1/completions", json);
    }

    Reply send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A connection to write to by hand; reads fail after 20 seconds.
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.port());
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /// A request as it goes over the wire.
    static String wire(String path, String json) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    /// All that comes until the server closes the connection.
    static String readAll(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        client.close();
        api.close();
        engine.close();
    }
}
