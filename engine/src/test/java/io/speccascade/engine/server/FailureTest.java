package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.RecordingDevice;
import io.speccascade.engine.RecordingDevice.Event;
import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Answers that break off, on either side.
@Timeout(60)
class FailureTest {
    private static final String LONG = "{\"prompt\": \"a\", \"max_tokens\": 250, \"seed\": 1";

    @TempDir
    private Path folder;

    /// An engine that takes seconds to fill its context.
    private CascadeEngine slow() {
        Recipe recipe = new Recipe(8, 256, 4, 2, 300, 11, 0, 0);
        return CascadeEngine.builder()
                .expert(TestModels.write(folder, "slow", recipe))
                .slots(2)
                .build();
    }

    private static long ended(TestServer server) {
        return server.engine().snapshot().finished().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void aStreamThatFailsEndsWithTheErrorAndIsNotDone() throws Exception {
        try (TestServer server = TestServer.of(slow(), TestServer.OPTIONS);
                Socket socket = server.connect()) {
            TestServer.write(socket, TestServer.wire("/v1/completions", LONG + ", \"stream\": true, \"n\": 2}"));
            assertEquals('H', socket.getInputStream().read());
            server.engine().close();
            String reply = TestServer.readAll(socket);
            assertTrue(
                    reply.contains("data: {\"error\":{\"message\":\"engine: closed (expected: open)\",\"type\":"
                            + "\"server_error\",\"param\":null,\"code\":null}}\n\n"),
                    reply);
            assertFalse(reply.contains("[DONE]"), reply);
        }
    }

    @Test
    void anAnswerThatFailsIsAnErrorInOneLine() throws Exception {
        try (TestServer server = TestServer.of(slow(), TestServer.OPTIONS)) {
            CompletableFuture<TestServer.Reply> reply =
                    CompletableFuture.supplyAsync(() -> server.completion(LONG + "}"));
            while (server.engine().snapshot().running() == 0) {
                Thread.sleep(5);
            }
            assertEquals(200, server.get("/health").status());
            server.engine().close();
            TestServer.Reply health = server.get("/health");
            assertEquals(503, health.status());
            assertEquals(
                    "engine: closed (expected: open)",
                    health.json().required("message").asText());
            assertEquals(500, reply.get().status());
            assertEquals(
                    "engine: closed (expected: open)",
                    reply.get().error().required("message").asText());
            assertEquals(503, server.completion("{\"prompt\": [1]}").status());
        }
    }

    @Test
    void anAnswerMayTakeLongerThanARequest() {
        ServerOptions options = TestServer.OPTIONS.withReadTimeout(Duration.ofSeconds(2));
        Path model = TestModels.write(folder, "tiny", new Recipe(1, 32, 4, 2, 300, 11, 0, 0));
        try (Device device = new RecordingDevice(HostDevice.open(), FailureTest::pause);
                TestServer server = TestServer.of(
                        CascadeEngine.builder().expert(model).device(device).build(), options)) {
            TestServer.Reply reply = server.completion(LONG + "}");
            assertEquals(
                    250,
                    reply.success()
                            .required("usage")
                            .required("completion_tokens")
                            .asInt());
            assertTrue(reply.json().required("timings").required("predicted_ms").asDouble() > 4000, reply.body());
        }
    }

    private static void pause(Event event) {
        if (event == Event.RUN) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void aClientThatDoesNotReadIsGivenUp() throws Exception {
        ServerOptions options = TestServer.OPTIONS.withReadTimeout(Duration.ofSeconds(1));
        try (TestServer server = TestServer.of(TestServer.tinyPair(folder), options);
                Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout(20_000);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), server.api().port()));
            TestServer.write(socket, TestServer.wire("/v1/completions", LONG + ", \"stream\": true, \"n\": 8}"));
            while (ended(server) < 8) {
                Thread.sleep(20); // the engine does not wait for a reader, the server does
            }
            Thread.sleep(2500);
            String reply = TestServer.readAll(socket);
            assertTrue(reply.startsWith("HTTP/1.1 200 "), reply);
            assertFalse(reply.contains("[DONE]"), "the whole answer came");
        }
    }
}
