package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StreamedAnswerTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

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

    private static JsonNode parse(String event) {
        try {
            return MAPPER.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(event, e);
        }
    }

    /// The chunks of a stream, which must end with `[DONE]`.
    private static List<JsonNode> chunks(TestServer.Reply reply) {
        List<String> events = reply.events();
        assertEquals("[DONE]", events.getLast());
        return events.subList(0, events.size() - 1).stream()
                .map(StreamedAnswerTest::parse)
                .toList();
    }

    private static JsonNode choice(JsonNode chunk) {
        assertEquals(1, chunk.required("choices").size());
        return chunk.required("choices").get(0);
    }

    @Test
    void sendsTheTextInParts() {
        String body = "\"prompt\": \"ab\", \"max_tokens\": 30, \"seed\": 3}";
        JsonNode whole = server.completion("{" + body).success();
        List<JsonNode> chunks = chunks(server.completion("{\"stream\": true, " + body));
        StringBuilder text = new StringBuilder();
        List<Integer> tokens = new ArrayList<>();
        for (JsonNode chunk : chunks) {
            assertEquals("text_completion", chunk.required("object").asText());
            assertEquals(chunks.getFirst().required("id"), chunk.required("id"));
            assertFalse(chunk.has("usage"));
            String part = choice(chunk).required("text").asText();
            text.append(part);
            JsonNode cascade = chunk.required("speculative_cascade");
            assertEquals(
                    cascade.required("tokens").size(),
                    cascade.required("sources").size());
            StringBuilder texts = new StringBuilder();
            cascade.required("texts").forEach(one -> texts.append(one.asText()));
            assertEquals(part, texts.toString());
            cascade.required("tokens").forEach(token -> tokens.add(token.asInt()));
        }
        for (JsonNode chunk : chunks.subList(0, chunks.size() - 1)) {
            assertTrue(choice(chunk).required("finish_reason").isNull());
            assertFalse(choice(chunk).required("text").asText().isEmpty());
        }
        assertEquals(whole.required("choices").get(0).required("text").asText(), text.toString());
        assertEquals(30, tokens.size());
        JsonNode last = chunks.getLast();
        assertEquals("length", choice(last).required("finish_reason").asText());
        assertEquals(30, last.required("timings").required("predicted_n").asInt());
        assertFalse(last.required("lossless").asBoolean());
        assertEquals(
                whole.required("speculative_cascade").required("tokens_by_source"),
                last.required("speculative_cascade").required("tokens_by_source"));
    }

    @Test
    void beginsChatsWithTheRole() {
        String body = "\"messages\": [{\"role\": \"user\", \"content\": \"ab\"}], \"max_tokens\": 12, \"seed\": 3}";
        JsonNode whole = server.post("/v1/chat/completions", "{" + body).success();
        List<JsonNode> chunks = chunks(server.post("/v1/chat/completions", "{\"stream\": true, " + body));
        assertEquals(
                "{\"role\":\"assistant\",\"content\":\"\"}",
                choice(chunks.getFirst()).required("delta").toString());
        assertEquals(
                "chat.completion.chunk", chunks.getFirst().required("object").asText());
        assertEquals("{}", choice(chunks.getLast()).required("delta").toString());
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk ->
                text.append(choice(chunk).required("delta").path("content").asText()));
        assertEquals(
                whole.required("choices")
                        .get(0)
                        .required("message")
                        .required("content")
                        .asText(),
                text.toString());
    }

    @Test
    void endsWithTheUsageWhereItWasAskedFor() {
        List<JsonNode> chunks = chunks(server.completion("{\"prompt\": \"ab\", \"max_tokens\": 5, \"stream\": true, "
                + "\"stream_options\": {\"include_usage\": true}}"));
        JsonNode last = chunks.getLast();
        assertEquals(0, last.required("choices").size());
        assertEquals(7, last.required("usage").required("total_tokens").asInt());
        chunks.subList(0, chunks.size() - 1)
                .forEach(chunk -> assertTrue(chunk.required("usage").isNull()));
    }

    @Test
    void sendsChoicesWithTheirIndices() {
        String body = "\"prompt\": \"ab\", \"max_tokens\": 15, \"n\": 3, \"seed\": 3}";
        JsonNode whole = server.completion("{" + body).success();
        List<JsonNode> chunks = chunks(server.completion("{\"stream\": true, " + body));
        IntStream.range(0, 3).forEach(index -> {
            List<JsonNode> own = chunks.stream()
                    .map(StreamedAnswerTest::choice)
                    .filter(choice -> choice.required("index").asInt() == index)
                    .toList();
            StringBuilder text = new StringBuilder();
            own.forEach(choice -> text.append(choice.required("text").asText()));
            assertEquals(whole.required("choices").get(index).required("text").asText(), text.toString());
            assertEquals("length", own.getLast().required("finish_reason").asText());
        });
    }

    @Test
    void echoesThePromptFirst() {
        List<JsonNode> chunks =
                chunks(server.completion("{\"prompt\": \"ab\", \"max_tokens\": 3, \"stream\": true, \"echo\": true}"));
        assertEquals("ab", choice(chunks.getFirst()).required("text").asText());
    }

    @Test
    void refusesBeforeItStreams() {
        TestServer.Reply reply = server.completion("{\"prompt\": \"\", \"stream\": true}");
        assertEquals(400, reply.status());
        assertEquals("application/json", reply.header("content-type"));
    }
}
