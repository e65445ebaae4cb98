package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.weights.chat.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChatRouteTest {
    private static final String QUESTION = "Tom has 6 beads. Then Tom finds 18 beads. How many beads does Tom have?";

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(CascadeEngine.builtIn(), TestServer.OPTIONS.withPlainChat(false));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestServer.Reply chat(String messages) {
        return server.post(
                "/v1/chat/completions", "{\"max_tokens\": 12, \"temperature\": 0, \"messages\": " + messages + "}");
    }

    private static String content(JsonNode answer) {
        return answer.required("choices")
                .get(0)
                .required("message")
                .required("content")
                .asText();
    }

    @Test
    void putsTheConversationIntoTheTemplate() {
        String prompt = server.engine().chatTemplate().orElseThrow().prompt(List.of(new Message("user", QUESTION)));
        String expected = server.engine()
                .generate(Request.of(new Request.Prompt.Chat(prompt)).withMaxTokens(12))
                .text();
        JsonNode answer = chat("[{\"role\": \"user\", \"content\": \"" + QUESTION + "\"}]")
                .success();
        assertEquals("chat.completion", answer.required("object").asText());
        assertTrue(answer.required("id").asText().startsWith("chatcmpl-"));
        assertEquals(expected, content(answer));
        JsonNode choice = answer.required("choices").get(0);
        assertEquals("assistant", choice.required("message").required("role").asText());
        assertEquals("length", choice.required("finish_reason").asText());
        assertEquals(12, answer.required("usage").required("completion_tokens").asInt());
    }

    @Test
    void takesContentInParts() {
        String whole =
                content(chat("[{\"role\": \"user\", \"content\": \"a\\nb\"}]").success());
        assertEquals(
                whole,
                content(chat("[{\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"a\"}, "
                                + "{\"type\": \"text\", \"text\": \"b\"}]}]")
                        .success()));
    }

    @Test
    void prefersMaxCompletionTokens() {
        JsonNode answer = server.post(
                        "/v1/chat/completions",
                        "{\"max_tokens\": 9, \"max_completion_tokens\": 3, \"messages\": [{\"role\": \"user\", "
                                + "\"content\": \"a\"}]}")
                .success();
        assertEquals(3, answer.required("usage").required("completion_tokens").asInt());
    }

    @Test
    void completesTheLastUserMessageWhereItWasTold() {
        try (TestServer plain = TestServer.tiny(folder)) {
            String body = ", \"max_tokens\": 9, \"temperature\": 0}";
            JsonNode chat = plain.post(
                            "/v1/chat/completions",
                            "{\"messages\": [{\"role\": \"user\", \"content\": \"one\"}, {\"role\": \"user\", "
                                    + "\"content\": \"two\"}, {\"role\": \"assistant\", \"content\": \"x\"}]" + body)
                    .success();
            JsonNode completion =
                    plain.completion("{\"prompt\": \"two\"" + body).success();
            assertEquals(completion.required("choices").get(0).required("text").asText(), content(chat));
            assertEquals(
                    "messages: none of the user (expected: at least one)",
                    plain.post(
                                    "/v1/chat/completions",
                                    "{\"messages\": [{\"role\": \"system\", \"content\": \"x\"}]" + body)
                            .error()
                            .required("message")
                            .asText());
        }
    }
}
