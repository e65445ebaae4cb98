package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InfoRoutesTest {
    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.tiny(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void saysThatItIsWell() {
        assertEquals("{\"status\":\"ok\"}", server.get("/health").body());
        assertEquals("application/json", server.get("/health").header("content-type"));
    }

    @Test
    void saysItsVersion() {
        assertFalse(
                server.get("/version").success().required("version").asText().isEmpty());
    }

    @Test
    void listsTheModel() {
        JsonNode list = server.get("/v1/models").success();
        assertEquals("list", list.required("object").asText());
        assertEquals(1, list.required("data").size());
        JsonNode model = list.required("data").get(0);
        assertEquals("tiny", model.required("id").asText());
        assertEquals("model", model.required("object").asText());
        assertEquals(300, model.required("meta").required("n_vocab").asInt());
        assertEquals(256, model.required("meta").required("n_ctx").asInt());
        assertEquals(model, server.get("/v1/models/tiny").success());
    }

    @Test
    void hasNoOtherModel() {
        TestServer.Reply reply = server.get("/v1/models/gpt-4");
        assertEquals(404, reply.status());
        assertEquals("model_not_found", reply.error().required("code").asText());
        assertEquals(
                "model: 'gpt-4' (expected: 'tiny')",
                reply.error().required("message").asText());
    }

    @Test
    void namesThePathsItHas() {
        TestServer.Reply reply = server.get("/v2/models");
        assertEquals(404, reply.status());
        String message = reply.error().required("message").asText();
        assertTrue(message.startsWith("path: /v2/models (expected: one of "), message);
        assertTrue(message.contains("/v1/chat/completions"), message);
    }

    @Test
    void saysWhichMethodAPathTakes() {
        TestServer.Reply reply = server.get("/v1/completions");
        assertEquals(405, reply.status());
        assertEquals("POST", reply.header("allow"));
        assertEquals(
                "method: GET (expected: POST for /v1/completions)",
                reply.error().required("message").asText());
    }

    @Test
    void answersHeadWithHeadersAlone() {
        TestServer.Reply reply = server.send("HEAD", "/health", "");
        assertEquals(200, reply.status());
        assertEquals("", reply.body());
        assertEquals("15", reply.header("content-length"));
    }
}
