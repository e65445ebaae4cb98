package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Serves the page of a real server, and answers of the test's own.
final class ScriptedServer implements AutoCloseable {
    /// Writes an answer.
    interface Script {
        void write(Events events) throws IOException;
    }

    /// Where it goes.
    record Events(OutputStream out) {
        /// An event as the real server sends them.
        void token(String source, int token, String text) throws IOException {
            ObjectNode event = JSON.createObjectNode();
            ArrayNode choices = event.putArray("choices");
            choices.addObject().put("index", 0).put("text", text).putNull("finish_reason");
            ObjectNode cascade = event.putObject("speculative_cascade");
            cascade.putArray("sources").add(source);
            cascade.putArray("tokens").add(token);
            cascade.putArray("texts").add(text);
            send(event.toString());
        }

        void send(String data) throws IOException {
            out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();

    /// @param page the real server
    ScriptedServer(ApiServer page, Script script) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> forward(exchange, page.port()));
        server.createContext("/v1/completions", exchange -> answer(exchange, script));
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, script));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// Bodies of the requests, in their order.
    List<JsonNode> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange, Script script) throws IOException {
        try (exchange) {
            asked.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            script.write(new Events(exchange.getResponseBody()));
        }
    }

    private void forward(HttpExchange exchange, int port) throws IOException {
        try (exchange) {
            URI address = URI.create("http://127.0.0.1:" + port + exchange.getRequestURI());
            HttpResponse<byte[]> response =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            for (String name : List.of("Content-Type", "Content-Security-Policy", "X-Content-Type-Options")) {
                response.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
            }
            exchange.sendResponseHeaders(response.statusCode(), response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
