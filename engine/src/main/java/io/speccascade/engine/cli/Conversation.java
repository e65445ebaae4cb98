package io.speccascade.engine.cli;

import io.speccascade.engine.Request.Prompt;
import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.chat.Message;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was said so far, kept short enough for the context.
final class Conversation {
    private final Optional<ChatTemplate> template;
    private final Tokenizer tokenizer;
    private final int promptLimit;
    private final List<Message> messages = new ArrayList<>();

    /// @param template none: what was said is one text
    /// @param promptLimit most tokens of a prompt, so that an answer still fits
    Conversation(Optional<ChatTemplate> template, Tokenizer tokenizer, int promptLimit) {
        this.template = template;
        this.tokenizer = tokenizer;
        this.promptLimit = promptLimit;
    }

    /// Adds what the user says, and drops the oldest turns until the prompt fits.
    ///
    /// @return how many turns were dropped
    /// @throws BadInput if the message alone is too long; it is then as if it had not been said
    int ask(String text) {
        messages.add(new Message("user", text));
        int dropped = 0;
        while (length() > promptLimit) {
            if (messages.size() == 1) {
                int length = length();
                messages.clear();
                throw new BadInput("message: " + length + " tokens (expected: at most " + promptLimit
                        + ", to leave room for an answer; -c sets the context)");
            }
            messages.subList(0, 2).clear();
            dropped++;
        }
        return dropped;
    }

    void answer(String text) {
        messages.add(new Message("assistant", template.isPresent() ? text.strip() : text));
    }

    void clear() {
        messages.clear();
    }

    Prompt prompt() {
        return template.<Prompt>map(form -> new Prompt.Chat(form.prompt(messages)))
                .orElseGet(() ->
                        new Prompt.Text(messages.stream().map(Message::content).collect(Collectors.joining())));
    }

    private int length() {
        return switch (prompt()) {
            case Prompt.Chat chat -> tokenizer.encodeChat(chat.text()).length;
            case Prompt.Text text -> tokenizer.encode(text.text()).length;
            case Prompt.Tokens ids -> ids.tokens().size();
        };
    }
}
