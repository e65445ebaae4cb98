package io.speccascade.engine.cli;

import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.chat.Message;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// What was said so far, kept short enough for the context.
final class Conversation {
    private final ChatTemplate template;
    private final Tokenizer tokenizer;
    private final int promptLimit;
    private final List<Message> messages = new ArrayList<>();

    /// @param promptLimit most tokens of a prompt, so that an answer still fits
    Conversation(ChatTemplate template, Tokenizer tokenizer, int promptLimit) {
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
        messages.add(new Message("assistant", text.strip()));
    }

    void clear() {
        messages.clear();
    }

    String prompt() {
        return template.prompt(messages);
    }

    private int length() {
        return tokenizer.encodeChat(prompt()).length;
    }
}
