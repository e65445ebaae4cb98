package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.Delivery;
import io.speccascade.engine.Request;
import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.chat.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/// `POST /v1/chat/completions`: gives the next turn of a conversation, put into the model's chat template. Where the
/// server was told to chat plainly, the last message of the user is completed as it is.
///
/// @param template of the model
record ChatRoute(Answering answering, Optional<ChatTemplate> template) implements RouteTable.Route {
    private static final String CONTENT_FORMS = "a string, or an array of {\"type\": \"text\", \"text\"}";

    @Override
    public void answer(Exchange exchange) throws IOException {
        Fields fields = new Fields(exchange.readJson(), "");
        answering.answer(exchange, work(fields));
    }

    private Work work(Fields fields) {
        CommonFields common = new CommonFields(answering.engine(), answering.options());
        Request settings = common.settings(fields, Integer.MAX_VALUE, alternatives(fields));
        for (String name : List.of("tools", "functions")) {
            fields.refuse(name, value -> value.isArray() && value.isEmpty());
        }
        fields.refuse("response_format", value -> value.path("type").asText().equals("text"));
        int[] prompt = encode(messages(fields));
        common.requireRoom(prompt.length, "messages");
        return new Work(
                List.of(new Work.PromptTokens(Arrays.stream(prompt).boxed().toList(), "")),
                settings,
                common.choices(fields),
                fields.flag("stream"),
                common.includesUsage(fields),
                new ChatForm());
    }

    private static OptionalInt alternatives(Fields fields) {
        OptionalLong count = fields.integer("top_logprobs", 0, Delivery.MOST_LOG_PROBABILITIES);
        if (fields.flag("logprobs")) {
            return OptionalInt.of((int) count.orElse(0));
        }
        if (count.isPresent()) {
            throw ApiError.field("top_logprobs", String.valueOf(count.getAsLong()), "none without logprobs");
        }
        return OptionalInt.empty();
    }

    private int[] encode(List<Message> messages) {
        try {
            if (answering.options().plainChat()) {
                Message last = messages.stream()
                        .filter(message -> message.role().equals("user"))
                        .reduce((before, after) -> after)
                        .orElseThrow(() -> ApiError.field("messages", "none of the user", "at least one"));
                return answering.engine().tokenizer().encode(last.content());
            }
            ChatTemplate form = template.orElseThrow(() ->
                    ApiError.field("messages", "the model has no chat template", "a prompt, sent to /v1/completions"));
            return answering.engine().tokenizer().encodeChat(form.prompt(messages));
        } catch (IllegalArgumentException e) {
            throw ApiError.of(400, "messages: " + e.getMessage());
        }
    }

    private static List<Message> messages(Fields fields) {
        JsonNode given = fields.require("messages", "an array of {\"role\", \"content\"}");
        if (!given.isArray() || given.isEmpty()) {
            throw fields.bad("messages", given, "at least one {\"role\", \"content\"}");
        }
        List<Message> messages = new ArrayList<>();
        for (JsonNode message : given) {
            String place = "messages[" + messages.size() + "]";
            if (!(message instanceof ObjectNode object)) {
                throw fields.bad(place, message, "{\"role\", \"content\"}");
            }
            messages.add(message(new Fields(object, place + ".")));
        }
        return messages;
    }

    private static Message message(Fields fields) {
        JsonNode role = fields.require("role", "system, user or assistant");
        return switch (role.asText()) {
            case "system", "developer" -> new Message("system", content(fields));
            case "user", "assistant" -> new Message(role.asText(), content(fields));
            default -> throw fields.bad("role", role, "system, user or assistant");
        };
    }

    private static String content(Fields fields) {
        JsonNode content = fields.require("content", CONTENT_FORMS);
        if (content.isTextual()) {
            return content.textValue();
        }
        if (!content.isArray()) {
            throw fields.bad("content", content, CONTENT_FORMS);
        }
        return String.join(
                "\n",
                StreamSupport.stream(content.spliterator(), false)
                        .map(part -> part(fields, part))
                        .toList());
    }

    private static String part(Fields fields, JsonNode part) {
        if (!part.path("type").asText().equals("text") || !part.path("text").isTextual()) {
            throw fields.bad("content", part, CONTENT_FORMS);
        }
        return part.path("text").textValue();
    }
}
