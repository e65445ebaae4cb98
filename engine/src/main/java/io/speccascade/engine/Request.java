package io.speccascade.engine;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import java.util.List;

/// What to generate, and how. Immutable; start from [#of] and change what differs.
///
/// @param prompt the text to go on from
/// @param maxTokens most tokens to emit
/// @param rule the deferral rule, for strategies that leave it open
/// @param draft γ, tokens drafted per block
/// @param sampling temperature, top-k, top-p, min-p
/// @param seed the same seed gives the same tokens, whatever else runs beside
/// @param stop the answer ends before the first of these strings
/// @param delivery how it is served
public record Request(
        Prompt prompt,
        int maxTokens,
        Strategy strategy,
        Rule rule,
        DraftLength draft,
        SamplingParameters sampling,
        long seed,
        List<String> stop,
        Delivery delivery) {
    public static final int DEFAULT_DRAFT_TOKENS = 4;

    /// A prompt, as text or as tokens.
    public sealed interface Prompt {
        /// Encoded as plain text.
        record Text(String text) implements Prompt {}

        /// Encoded with control tokens, as a chat template writes them.
        record Chat(String text) implements Prompt {}

        /// Used as it is.
        record Tokens(List<Integer> tokens) implements Prompt {
            public Tokens {
                tokens = List.copyOf(tokens);
            }
        }
    }

    public Request {
        require("maxTokens", maxTokens, maxTokens >= 1, ">= 1");
        stop = List.copyOf(stop);
        if (stop.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("stop: an empty string (expected: at least one character)");
        }
    }

    /// A greedy cascade with the default rule over `text`.
    public static Request of(String text) {
        return of(new Prompt.Text(text));
    }

    /// A greedy cascade with the default rule over `prompt`.
    public static Request of(Prompt prompt) {
        return new Request(
                prompt,
                256,
                Strategy.CASCADE,
                Rule.parse("token-v3"),
                DraftLength.fixed(DEFAULT_DRAFT_TOKENS),
                SamplingParameters.GREEDY,
                0,
                List.of(),
                Delivery.PLAIN);
    }

    /// The largest γ of a block.
    public int draftTokens() {
        return draft.most();
    }

    public Request withPrompt(Prompt value) {
        return new Request(value, maxTokens, strategy, rule, draft, sampling, seed, stop, delivery);
    }

    public Request withMaxTokens(int value) {
        return new Request(prompt, value, strategy, rule, draft, sampling, seed, stop, delivery);
    }

    public Request withStrategy(Strategy value) {
        return new Request(prompt, maxTokens, value, rule, draft, sampling, seed, stop, delivery);
    }

    public Request withRule(Rule value) {
        return new Request(prompt, maxTokens, strategy, value, draft, sampling, seed, stop, delivery);
    }

    /// The same γ in every block.
    public Request withDraftTokens(int value) {
        return new Request(prompt, maxTokens, strategy, rule, DraftLength.fixed(value), sampling, seed, stop, delivery);
    }

    public Request withDraft(DraftLength value) {
        return new Request(prompt, maxTokens, strategy, rule, value, sampling, seed, stop, delivery);
    }

    public Request withSampling(SamplingParameters value) {
        return new Request(prompt, maxTokens, strategy, rule, draft, value, seed, stop, delivery);
    }

    public Request withSeed(long value) {
        return new Request(prompt, maxTokens, strategy, rule, draft, sampling, value, stop, delivery);
    }

    public Request withStop(List<String> value) {
        return new Request(prompt, maxTokens, strategy, rule, draft, sampling, seed, value, delivery);
    }

    public Request withDelivery(Delivery value) {
        return new Request(prompt, maxTokens, strategy, rule, draft, sampling, seed, stop, value);
    }

    private static void require(String name, int value, boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: " + expected + ")");
        }
    }
}
