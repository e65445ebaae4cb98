package io.speccascade.engine.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.UnsupportedFeatureException;
import io.speccascade.engine.Request.Prompt;
import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.chat.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a conversation of LangChain4j as a prompt.
final class ChatPrompt {
    private ChatPrompt() {}

    /// @param template none: the texts of all messages, one after another
    /// @throws UnsupportedFeatureException if there is anything but text in it
    static Prompt of(List<ChatMessage> conversation, Optional<ChatTemplate> template) {
        List<Message> messages = conversation.stream().map(ChatPrompt::message).toList();
        return template.<Prompt>map(form -> new Prompt.Chat(form.prompt(messages)))
                .orElseGet(() ->
                        new Prompt.Text(messages.stream().map(Message::content).collect(Collectors.joining())));
    }

    private static Message message(ChatMessage message) {
        return switch (message) {
            case SystemMessage system -> new Message("system", system.text());
            case UserMessage user ->
                new Message(
                        "user", user.contents().stream().map(ChatPrompt::text).collect(Collectors.joining("\n")));
            case AiMessage answer -> assistant(answer);
            default -> throw unsupported("message", message.type());
        };
    }

    private static Message assistant(AiMessage answer) {
        if (answer.text() == null || answer.hasToolExecutionRequests()) {
            throw unsupported("message", answer.type());
        }
        return new Message("assistant", answer.text());
    }

    private static String text(Content content) {
        if (content instanceof TextContent text) {
            return text.text();
        }
        throw unsupported("content", content.type());
    }

    private static UnsupportedFeatureException unsupported(String what, Enum<?> type) {
        return new UnsupportedFeatureException(what + ": " + type.name().toLowerCase(Locale.ROOT)
                + " (expected: text of system, user or assistant, without tools)");
    }
}
