package io.speccascade.engine.langchain4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.engine.Request.Prompt;
import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatAdapterTest {
    private static final Request DEFAULTS = Request.of("")
            .withMaxTokens(33)
            .withRule(Rule.parse("chow", 0.2))
            .withSampling(new SamplingParameters(0.5, 7, 0.8, 0.1))
            .withStop(List.of("END"))
            .withSeed(9);

    @TempDir
    static Path folder;

    private static CascadeEngine engine;
    private static ChatAdapter adapter;

    @BeforeAll
    static void openEngine() {
        engine = CascadeEngine.builder()
                .expert(TestModels.write(folder, "expert", Recipe.expert(260)))
                .build();
        adapter = new ChatAdapter(engine, DEFAULTS);
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    private static ChatRequest chat(Consumer<ChatRequest.Builder> change) {
        ChatRequest.Builder chat = ChatRequest.builder().messages(UserMessage.from("hello"));
        change.accept(chat);
        return chat.build();
    }

    @Test
    void takesWhatTheChatLeavesOpenFromTheDefaults() {
        assertEquals(DEFAULTS.withPrompt(new Prompt.Text("hello")), adapter.request(chat(chat -> {})));
    }

    @Test
    void mapsEveryParameterOfTheChat() {
        ChatRequest asked = chat(chat -> chat.modelName("expert")
                .temperature(1.5)
                .topP(0.9)
                .topK(3)
                .maxOutputTokens(12)
                .stopSequences(List.of("a", "b"))
                .frequencyPenalty(0.0)
                .presencePenalty(0.0)
                .responseFormat(ResponseFormat.TEXT));
        assertEquals(
                DEFAULTS.withPrompt(new Prompt.Text("hello"))
                        .withSampling(new SamplingParameters(1.5, 3, 0.9, 0.1))
                        .withMaxTokens(12)
                        .withStop(List.of("a", "b")),
                adapter.request(asked));
    }

    @Test
    void saysItsDefaultsInTheWordsOfLangChain4j() {
        ChatRequest byDefault = chat(chat -> chat.parameters(adapter.defaultParameters()));
        assertEquals("expert", byDefault.modelName());
        assertEquals(0.5, byDefault.temperature());
        assertEquals(DEFAULTS.withPrompt(new Prompt.Text("hello")), adapter.request(byDefault));
    }

    @Test
    void refusesWhatWouldBeIgnored() {
        assertRefused("modelName: other (expected: expert)", chat(chat -> chat.modelName("other")));
        assertRefused(unsupported("frequencyPenalty: 0.5"), chat(chat -> chat.frequencyPenalty(0.5)));
        assertRefused(unsupported("presencePenalty: 0.25"), chat(chat -> chat.presencePenalty(0.25)));
        assertRefused(unsupported("responseFormat: JSON"), chat(chat -> chat.responseFormat(ResponseFormat.JSON)));
        assertRefused(
                unsupported("toolSpecifications: clock"),
                chat(chat -> chat.toolSpecifications(
                        ToolSpecification.builder().name("clock").build())));
        assertRefused(unsupported("toolChoice: AUTO"), chat(chat -> chat.toolChoice(ToolChoice.AUTO)));
    }

    private static String unsupported(String what) {
        return what + " (expected: none, it is not supported)";
    }

    @Test
    void refusesMessagesThatAreNotText() {
        ToolExecutionRequest call = ToolExecutionRequest.builder().name("clock").build();
        String expected = " (expected: text of system, user or assistant, without tools)";
        assertRefused(
                "content: image" + expected,
                ChatRequest.builder()
                        .messages(UserMessage.from(ImageContent.from("AAAA", "image/png")))
                        .build());
        assertRefused(
                "message: ai" + expected,
                ChatRequest.builder()
                        .messages(UserMessage.from("time?"), AiMessage.from(call))
                        .build());
    }

    @Test
    void writesMessagesByTheTemplateOrOneAfterAnother() throws IOException {
        List<ChatMessage> conversation = List.of(
                SystemMessage.from("Be brief."),
                UserMessage.from(TextContent.from("1 + 1?"), TextContent.from("In digits.")),
                AiMessage.from("2"),
                UserMessage.from("And 2 + 2?"));
        assertEquals(
                new Prompt.Text("Be brief.1 + 1?\nIn digits.2And 2 + 2?"),
                adapter.request(ChatRequest.builder().messages(conversation).build())
                        .prompt());
        try (CascadeEngine chatty = CascadeEngine.builder().expert(chatty()).build()) {
            Request request = new ChatAdapter(chatty, DEFAULTS)
                    .request(ChatRequest.builder().messages(conversation).build());
            assertEquals(
                    new Prompt.Chat("system:Be brief.;user:1 + 1?\nIn digits.;assistant:2;user:And 2 + 2?;"),
                    request.prompt());
        }
    }

    /// The expert with a chat template.
    private static Path chatty() throws IOException {
        try (GgufFile file = GgufFile.open(folder.resolve("expert.gguf"))) {
            GgufWriter writer = new GgufWriter();
            file.metadata().values().forEach(writer::put);
            writer.put(
                    "tokenizer.chat_template",
                    "{% for message in messages %}{{ message['role'] }}:{{ message['content'] }};{% endfor %}");
            file.tensors()
                    .forEach(tensor -> writer.tensor(
                            tensor.name(),
                            tensor.type(),
                            tensor.shape(),
                            channel -> channel.write(tensor.data().asByteBuffer())));
            Path path = folder.resolve("chatty.gguf");
            writer.write(path);
            return path;
        }
    }

    private static void assertRefused(String expected, ChatRequest chat) {
        assertEquals(
                expected,
                assertThrows(UnsupportedFeatureException.class, () -> adapter.request(chat))
                        .getMessage());
    }
}
