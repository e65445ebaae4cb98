package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.engine.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// `POST /v1/completions`: goes on from a prompt, or from several.
///
/// @param answering does the work
record CompletionRoute(Answering answering) implements RouteTable.Route {
    private static final int DEFAULT_MAX_TOKENS = 16; // OpenAI's
    private static final int MOST_ALTERNATIVES = 20;
    private static final int MOST_ANSWERS = 128;
    private static final String PROMPT_FORMS = "a string, an array of strings, of tokens, or of arrays of tokens";

    @Override
    public void answer(Exchange exchange) throws IOException {
        Fields fields = new Fields(exchange.readJson(), "");
        answering.answer(exchange, work(fields));
    }

    private Work work(Fields fields) {
        CommonFields common = new CommonFields(answering.engine(), answering.options());
        boolean echoes = fields.flag("echo");
        OptionalLong alternatives = fields.integer("logprobs", 0, MOST_ALTERNATIVES);
        if (echoes) {
            fields.refuse("logprobs", value -> false);
        }
        Request settings = common.settings(
                fields,
                DEFAULT_MAX_TOKENS,
                alternatives.isPresent() ? OptionalInt.of((int) alternatives.getAsLong()) : OptionalInt.empty());
        int choices = common.choices(fields);
        fields.refuse("suffix", value -> value.isTextual() && value.textValue().isEmpty());
        fields.refuse("best_of", value -> value.isInt() && value.intValue() == choices);
        List<Work.PromptTokens> prompts = prompts(fields, echoes);
        if (prompts.size() * choices > MOST_ANSWERS) {
            throw ApiError.field(
                    "prompt", prompts.size() + " prompts, n " + choices, "at most " + MOST_ANSWERS + " answers");
        }
        prompts.forEach(prompt -> common.requireRoom(prompt.tokens().size(), "prompt"));
        return new Work(
                prompts, settings, choices, fields.flag("stream"), common.includesUsage(fields), new CompletionForm());
    }

    private List<Work.PromptTokens> prompts(Fields fields, boolean echoes) {
        JsonNode given = fields.require("prompt", PROMPT_FORMS);
        boolean isOne = given.isTextual()
                || (given.isArray() && !given.isEmpty() && given.get(0).isNumber());
        List<Work.PromptTokens> prompts = new ArrayList<>();
        try {
            for (JsonNode prompt : isOne ? List.of(given) : given) {
                if (prompts.size() > MOST_ANSWERS) {
                    throw ApiError.field("prompt", given.size() + " prompts", "at most " + MOST_ANSWERS);
                }
                prompts.add(prompt(fields, prompt, echoes));
            }
        } catch (IllegalArgumentException e) {
            throw ApiError.of(400, "prompt: " + e.getMessage());
        }
        if (prompts.isEmpty()) {
            throw fields.bad("prompt", given, PROMPT_FORMS);
        }
        return prompts;
    }

    private Work.PromptTokens prompt(Fields fields, JsonNode prompt, boolean echoes) {
        if (prompt.isTextual()) {
            int[] tokens = answering.engine().tokenizer().encode(prompt.textValue());
            return new Work.PromptTokens(Arrays.stream(tokens).boxed().toList(), echoes ? prompt.textValue() : "");
        }
        if (!prompt.isArray()) {
            throw fields.bad("prompt", prompt, PROMPT_FORMS);
        }
        int[] tokens = tokens(fields, "prompt", prompt);
        return new Work.PromptTokens(
                Arrays.stream(tokens).boxed().toList(),
                echoes ? answering.engine().tokenizer().decode(tokens) : "");
    }

    /// An array of tokens; whether the vocabulary has them is the engine's to say.
    static int[] tokens(Fields fields, String name, JsonNode array) {
        int[] tokens = new int[array.size()];
        for (int i = 0; i < tokens.length; i++) {
            if (!array.get(i).isInt()) {
                throw fields.bad(name + "[" + i + "]", array.get(i), "a token, an integer");
            }
            tokens[i] = array.get(i).intValue();
        }
        return tokens;
    }
}
