package io.speccascade.weights.chat;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.LegacyOverrides;
import com.hubspot.jinjava.interpret.RenderResult;
import com.hubspot.jinjava.interpret.TemplateError;
import com.hubspot.jinjava.lib.fn.ELFunctionDefinition;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a conversation as the prompt that a model was trained on, by the Jinja template in the model file
/// (`tokenizer.chat_template`). The prompt is for `Tokenizer.encodeChat`, which reads the control tokens in it.
/// Safe for use by many threads.
///
/// Blocks are trimmed as Hugging Face transformers does; the template sees `messages`, `add_generation_prompt`,
/// `bos_token`, `eos_token`, and the functions `raise_exception` and `strftime_now`. What users write is never read as
/// a template.
public final class ChatTemplate {
    // Without these two Jinjava reads tags and their white space in its own, older way.
    private static final LegacyOverrides LIKE_JINJA = LegacyOverrides.newBuilder()
            .withUseTrimmingForNotesAndExpressions(true)
            .withParseWhitespaceControlStrictly(true)
            .build();

    private final String file;
    private final String source;
    private final Map<String, String> tokens;
    private final Jinjava jinjava;

    private ChatTemplate(String file, String source, Map<String, String> tokens) {
        this.file = file;
        this.source = source;
        this.tokens = Map.copyOf(tokens);
        this.jinjava = new Jinjava(JinjavaConfig.newBuilder()
                .withTrimBlocks(true)
                .withLstripBlocks(true)
                .withNestedInterpretationEnabled(false)
                .withLegacyOverrides(LIKE_JINJA)
                .withElResolver(PythonStrings.beforeJava())
                .build());
        jinjava.registerFilter(new LoopCondition());
        jinjava.getGlobalContext().registerExpTest(new IterableText());
        for (String function : List.of("raise_exception", "strftime_now")) {
            jinjava.registerFunction(
                    new ELFunctionDefinition("", function, TemplateFunctions.class, function, String.class));
        }
    }

    /// The template of a model file, empty where it has none.
    public static Optional<ChatTemplate> of(Checkpoint file) {
        Metadata metadata = file.metadata();
        return metadata.findText("tokenizer.chat_template").map(source -> {
            Map<String, String> tokens = new HashMap<>();
            for (String token : List.of("bos", "eos")) {
                metadata.findInteger("tokenizer.ggml." + token + "_token_id")
                        .ifPresent(id -> tokens.put(token + "_token", piece(metadata, id)));
            }
            return new ChatTemplate(file.name(), source, tokens);
        });
    }

    private static String piece(Metadata metadata, int token) {
        List<String> pieces = metadata.texts("tokenizer.ggml.tokens");
        return token >= 0 && token < pieces.size() ? pieces.get(token) : "";
    }

    /// The template itself.
    public String source() {
        return source;
    }

    /// The conversation and the beginning of the answer that the model is to give.
    ///
    /// @throws IllegalArgumentException if the template refuses the conversation, with its reason
    public String prompt(List<Message> messages) {
        return render(messages, Map.of("add_generation_prompt", true));
    }

    /// The conversation alone.
    ///
    /// @throws IllegalArgumentException if the template refuses the conversation, with its reason
    public String transcript(List<Message> messages) {
        return render(messages, Map.of("add_generation_prompt", false));
    }

    private String render(List<Message> messages, Map<String, Boolean> options) {
        Map<String, Object> variables = new HashMap<>(tokens);
        variables.putAll(options);
        // Templates ask whether the function is defined before they call it.
        variables.put("strftime_now", true);
        variables.put(
                "messages",
                messages.stream()
                        .map(message -> Map.of("role", message.role(), "content", message.content()))
                        .toList());
        // Jinja drops one line end from the end of a template.
        String template = source.endsWith("\n") ? source.substring(0, source.length() - 1) : source;
        RenderResult result = jinjava.renderForResult(TemplateSource.forJinjava(template), variables);
        if (result.hasErrors()) {
            TemplateError error = result.getErrors().getFirst();
            throw new IllegalArgumentException(
                    file + ": chat template: " + reason(error) + " (line " + error.getLineno() + ")");
        }
        return result.getOutput();
    }

    /// Jinjava wraps what a function throws; the innermost message is the template's own reason.
    private static String reason(TemplateError error) {
        String reason = error.getMessage();
        for (Throwable cause = error.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                reason = cause.getMessage();
            }
        }
        return String.valueOf(reason).lines().findFirst().orElse("");
    }
}
