package io.speccascade.weights.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTemplateTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chatml",
                "features",
                "forms",
                "gemma",
                "gemma-3",
                "granite-3",
                "llama-3",
                "llama-3.1",
                "mistral",
                "mistral-nemo",
                "mistral-small",
                "phi-3",
                "question-answer",
                "qwen2.5",
                "qwen3",
                "smollm2",
                "zephyr"
            })
    void promptsAreThoseOfHuggingFaceTransformers(String name) throws IOException {
        ChatTemplate template = template(text(name + ".jinja")).orElseThrow();
        int compared = 0;
        for (JsonNode expected : new ObjectMapper().readTree(text("rendered.json"))) {
            if (!expected.get("template").asText().equals(name + ".jinja")) {
                continue;
            }
            List<Message> messages = new ArrayList<>();
            for (JsonNode message : expected.get("messages")) {
                messages.add(new Message(
                        message.get("role").asText(), message.get("content").asText()));
            }
            boolean generation = expected.get("generation").asBoolean();
            compared++;
            if (expected.get("expected").isNull()) {
                assertThrows(IllegalArgumentException.class, () -> render(template, messages, generation));
            } else {
                assertEquals(expected.get("expected").asText(), render(template, messages, generation));
            }
        }
        assertEquals(10, compared);
    }

    private static String render(ChatTemplate template, List<Message> messages, boolean generation) {
        return generation ? template.prompt(messages) : template.transcript(messages);
    }

    @Test
    void theReasonOfARefusalIsPassedOn() throws IOException {
        ChatTemplate template = template(text("mistral.jinja")).orElseThrow();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> template.prompt(List.of(new Message("assistant", "hello"))));
        assertEquals(
                folder.resolve("chat.gguf")
                        + ": chat template: Conversation roles must alternate user/assistant/user/assistant/..."
                        + " (line 1)",
                e.getMessage());
    }

    @Test
    void aTemplateThatDoesNotParseSaysWhere() throws IOException {
        ChatTemplate template = template("{% if %}\n{{ messages[ }}").orElseThrow();
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> template.prompt(List.of()));
        assertTrue(String.valueOf(e.getMessage()).contains("chat template: "), e.getMessage());
        assertTrue(String.valueOf(e.getMessage()).endsWith("(line 1)"), e.getMessage());
    }

    @Test
    void aFileWithoutATemplateHasNone() throws IOException {
        Path path = folder.resolve("none.gguf");
        new GgufWriter().put("general.architecture", "llama").write(path);
        try (GgufFile file = GgufFile.open(path)) {
            assertTrue(ChatTemplate.of(file).isEmpty());
        }
    }

    private Optional<ChatTemplate> template(String source) throws IOException {
        Path path = folder.resolve("chat.gguf");
        new GgufWriter()
                .put("tokenizer.chat_template", source)
                .put("tokenizer.ggml.tokens", List.of("<BOS>", "<EOS>"))
                .put("tokenizer.ggml.bos_token_id", 0)
                .put("tokenizer.ggml.eos_token_id", 1)
                .write(path);
        try (GgufFile file = GgufFile.open(path)) {
            return ChatTemplate.of(file);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChatTemplateTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
