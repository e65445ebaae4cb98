package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ShutdownTest {
    @TempDir
    private Path folder;

    private TestServer server(Duration drain) {
        Recipe recipe = new Recipe(8, 256, 4, 2, 300, 11, 0, 0);
        CascadeEngine engine = CascadeEngine.builder()
                .expert(TestModels.write(folder, "slow", recipe))
                .slots(2)
                .build();
        return TestServer.of(engine, TestServer.OPTIONS.withDrain(drain));
    }

    private static List<Future<TestServer.Reply>> load(TestServer server, ExecutorService clients, int tokens)
            throws InterruptedException {
        List<Future<TestServer.Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String body = "{\"prompt\": \"a\", \"max_tokens\": " + tokens + ", \"seed\": " + i + ", \"stream\": "
                    + (i % 2 == 0) + "}";
            replies.add(clients.submit(() -> server.completion(body)));
        }
        while (server.engine().snapshot().running() + server.engine().snapshot().waiting() < 6) {
            Thread.sleep(5);
        }
        return replies;
    }

    @Test
    void letsRunningAnswersFinishAndRefusesNewWork() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
                TestServer server = server(Duration.ofSeconds(40))) {
            List<Future<TestServer.Reply>> replies = load(server, clients, 100);
            Future<?> closing = clients.submit(server.api()::close);
            TestServer.Reply refused = server.completion("{\"prompt\": \"a\"}");
            while (refused.status() == 200) {
                refused = server.completion("{\"prompt\": \"a\", \"max_tokens\": 1}");
            }
            assertEquals(503, refused.status());
            assertEquals(
                    "server: shutting down (expected: a running one; try again later)",
                    refused.error().required("message").asText());
            for (Future<TestServer.Reply> reply : replies) {
                assertEquals(200, reply.get().status());
                assertTrue(reply.get().body().contains("\"finish_reason\":\"length\""));
            }
            closing.get();
        }
    }

    @Test
    void cancelsAnswersThatTakeTooLong() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
                TestServer server = server(Duration.ZERO)) {
            List<Future<TestServer.Reply>> replies = load(server, clients, 250);
            server.api().close();
            int aborted = 0;
            for (Future<TestServer.Reply> reply : replies) {
                assertEquals(200, reply.get().status());
                aborted += reply.get().body().contains("\"finish_reason\":\"abort\"") ? 1 : 0;
            }
            assertTrue(aborted >= 4, "aborted: " + aborted);
            assertEquals(0, server.engine().snapshot().running());
        }
    }

    @Test
    void stopsTwice() {
        TestServer server = server(Duration.ZERO);
        server.api().close();
        server.close();
    }
}
