package io.speccascade.engine;

import io.speccascade.weights.EncoderSpec;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns prompts into tokens and says what is wrong with a request before anything runs.
///
/// @param encoder of an encoder-decoder model: it reads the prompt, and answers begin with its start token
record Encoder(Tokenizer tokenizer, int contextLength, int maxDraftTokens, Optional<EncoderSpec> encoder) {
    /// A request with its prompt in tokens.
    ///
    /// @param index of the request in the caller's list
    /// @param prompt what the answer continues
    /// @param source what an encoder reads; empty where there is none
    record Encoded(int index, Request request, List<Integer> prompt, List<Integer> source) {}

    Encoded encode(int index, Request request) {
        List<Integer> tokens = checked(request);
        return encoder.map(spec -> new Encoded(index, request, List.of(spec.startToken()), tokens))
                .orElseGet(() -> new Encoded(index, request, tokens, List.of()));
    }

    private List<Integer> checked(Request request) {
        if (request.draftTokens() > maxDraftTokens) {
            throw new IllegalArgumentException("draftTokens: " + request.draftTokens() + " (expected: 0 to "
                    + maxDraftTokens + ", the engine's maxDraftTokens)");
        }
        List<Integer> tokens = tokens(request.prompt());
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("prompt: empty (expected: at least one token)");
        }
        if (tokens.size() >= contextLength) {
            throw new IllegalArgumentException("prompt: " + tokens.size() + " tokens (expected: at most "
                    + (contextLength - 1) + " for a context of " + contextLength
                    + "; shorten the prompt or raise the context length)");
        }
        return tokens;
    }

    private List<Integer> tokens(Request.Prompt prompt) {
        return switch (prompt) {
            case Request.Prompt.Text text -> list(tokenizer.encode(text.text()));
            case Request.Prompt.Chat chat -> list(tokenizer.encodeChat(chat.text()));
            case Request.Prompt.Tokens ids -> checked(ids.tokens());
        };
    }

    private List<Integer> checked(List<Integer> ids) {
        for (int id : ids) {
            if (id < 0 || id >= tokenizer.vocabSize()) {
                throw new IllegalArgumentException(
                        "token: " + id + " (expected: 0 to " + (tokenizer.vocabSize() - 1) + ")");
            }
        }
        return ids;
    }

    private static List<Integer> list(int[] tokens) {
        return Arrays.stream(tokens).boxed().toList();
    }
}
