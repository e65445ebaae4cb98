package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.FinishReason;
import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Clients that do not behave, one at a time.
@Timeout(60)
class ConnectionTest {
    private static final String LONG = "{\"prompt\": \"a\", \"max_tokens\": 4000, \"seed\": 1";

    @TempDir
    static Path folder;

    private static TestServer server;

    /// One slot, and a context that an answer takes seconds to fill.
    @BeforeAll
    static void start() {
        Recipe recipe = new Recipe(8, 256, 4, 2, 300, 11, 0, 0);
        CascadeEngine engine = CascadeEngine.builder()
                .expert(TestModels.write(folder, "slow", recipe))
                .queueCapacity(1)
                .build();
        server = TestServer.of(
                engine,
                TestServer.OPTIONS.withReadTimeout(Duration.ofSeconds(2)).withMaxBodyBytes(2000));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5); // the test's own time limit ends it
        }
    }

    private static long cancelled() {
        return server.engine().snapshot().finished().getOrDefault(FinishReason.CANCELLED, 0L);
    }

    @Test
    void cancelsTheRequestOfAClientThatLeavesTheStream() throws Exception {
        long before = cancelled();
        try (Socket socket = server.connect()) {
            TestServer.write(socket, TestServer.wire("/v1/completions", LONG + ", \"stream\": true}"));
            assertTrue(socket.getInputStream().read() > 0);
        }
        await(() -> cancelled() == before + 1);
        await(() -> server.engine().snapshot().running() == 0);
    }

    @Test
    void cancelsTheRequestOfAClientThatLeavesWhileNothingIsWritten() throws Exception {
        long before = cancelled();
        try (Socket socket = server.connect()) {
            TestServer.write(socket, TestServer.wire("/v1/completions", LONG + "}"));
            await(() -> server.engine().snapshot().running() == 1);
        }
        await(() -> cancelled() == before + 1);
        await(() -> server.engine().snapshot().running() == 0);
    }

    @Test
    void refusesWhatTheQueueHasNoRoomFor() throws Exception {
        try (Socket running = server.connect();
                Socket waiting = server.connect()) {
            TestServer.write(running, TestServer.wire("/v1/completions", LONG + "}"));
            await(() -> server.engine().snapshot().running() == 1);
            TestServer.write(waiting, TestServer.wire("/v1/completions", LONG + "}"));
            await(() -> server.engine().snapshot().waiting() == 1);
            TestServer.Reply reply = server.completion("{\"prompt\": \"a\"}");
            assertEquals(429, reply.status());
            assertEquals("1", reply.header("retry-after"));
            assertEquals("rate_limit_error", reply.error().required("type").asText());
            assertEquals("queue_full", reply.error().required("code").asText());
        }
        await(() -> server.engine().snapshot().running()
                        + server.engine().snapshot().waiting()
                == 0);
    }

    @Test
    void answersRequestsThatComeAtOnceInTheirOrder() throws IOException {
        String first = TestServer.wire("/v1/completions", "{\"prompt\": \"a\", \"max_tokens\": 30, \"seed\": 1}");
        try (Socket socket = server.connect()) {
            TestServer.write(socket, first + TestServer.wire("/tokenize", "{\"content\": \"ab\"}"));
            TestServer.write(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            String replies = TestServer.readAll(socket);
            assertTrue(replies.indexOf("text_completion") > 0, replies);
            assertTrue(replies.indexOf("\"tokens\":[") > replies.indexOf("text_completion"), replies);
            assertTrue(replies.endsWith("{\"status\":\"ok\"}"), replies);
        }
    }

    @Test
    void answersARequestThatComesWhileItAnswersAnother() throws Exception {
        try (Socket socket = server.connect()) {
            TestServer.write(
                    socket,
                    TestServer.wire("/v1/completions", "{\"prompt\": \"a\", \"max_tokens\": 200, \"seed\": 1}"));
            await(() -> server.engine().snapshot().running() == 1);
            TestServer.write(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            String replies = TestServer.readAll(socket);
            assertTrue(replies.indexOf("text_completion") > 0, replies);
            assertTrue(replies.endsWith("{\"status\":\"ok\"}"), replies);
        }
    }

    @Test
    void givesUpWaitingForTheRestOfARequest() throws IOException {
        String whole = TestServer.wire("/v1/completions", "{\"prompt\": \"a\"}");
        try (Socket headers = server.connect();
                Socket body = server.connect()) {
            TestServer.write(headers, whole.substring(0, 40));
            TestServer.write(body, whole.substring(0, whole.length() - 3));
            String reply = TestServer.readAll(body);
            assertTrue(reply.startsWith("HTTP/1.1 408 "), reply);
            assertTrue(reply.contains("body: incomplete (expected: all of it within 2 s)"), reply);
            TestServer.readAll(headers); // returns: the connection is closed
        }
    }

    @Test
    void givesUpOnABodyThatTrickles() throws Exception {
        String whole = TestServer.wire("/v1/completions", "{\"prompt\": \"" + "a".repeat(1000) + "\"}");
        try (Socket socket = server.connect()) {
            TestServer.write(socket, whole.substring(0, 200));
            Thread trickle = Thread.startVirtualThread(() -> {
                try {
                    for (int i = 200; i < whole.length(); i++) {
                        TestServer.write(socket, whole.substring(i, i + 1));
                        Thread.sleep(100);
                    }
                } catch (IOException | InterruptedException e) {
                    // The server has closed the connection.
                }
            });
            String reply = TestServer.readAll(socket);
            assertTrue(reply.isEmpty() || reply.startsWith("HTTP/1.1 408 "), reply);
            trickle.interrupt();
            trickle.join();
        }
    }

    @Test
    void readsNoMoreOfABodyThanItMay() throws IOException {
        try (Socket socket = server.connect()) {
            TestServer.write(
                    socket,
                    "POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + "400\r\n"
                            + "a".repeat(1024) + "\r\n400\r\n" + "a".repeat(1024) + "\r\n0\r\n\r\n");
            String reply = TestServer.readAll(socket);
            assertTrue(reply.startsWith("HTTP/1.1 413 "), reply);
        }
        try (Socket socket = server.connect()) {
            TestServer.write(
                    socket,
                    "POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\nabc");
            String reply = TestServer.readAll(socket);
            assertTrue(reply.startsWith("HTTP/1.1 413 "), reply);
        }
    }

    @Test
    void takesBodiesInChunks() throws IOException {
        try (Socket socket = server.connect()) {
            TestServer.write(
                    socket,
                    String.join(
                            "\r\n",
                            "POST /tokenize HTTP/1.1",
                            "Host: localhost",
                            "Connection: close",
                            "Transfer-Encoding: chunked",
                            "",
                            "a",
                            "{\"content\"",
                            "7",
                            ": \"ab\"}",
                            "0",
                            "\r\n"));
            String reply = TestServer.readAll(socket);
            assertTrue(reply.startsWith("HTTP/1.1 200 "), reply);
            assertTrue(reply.contains("{\"tokens\":["), reply);
        }
    }

    @Test
    void refusesHeadersThatAreTooLarge() throws IOException {
        try (Socket socket = server.connect()) {
            TestServer.write(
                    socket, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
            String reply = TestServer.readAll(socket);
            assertTrue(reply.startsWith("HTTP/1.1 431 "), reply);
            assertTrue(reply.contains("{\"error\":{\"message\":\"request: "), reply);
        }
    }

    @Test
    void refusesWhatIsNotHttp() throws IOException {
        try (Socket socket = server.connect()) {
            TestServer.write(socket, "\u0000\u0001 hello\r\n\r\n");
            String reply = TestServer.readAll(socket);
            assertTrue(reply.startsWith("HTTP/1.1 400 "), reply);
        }
    }
}
