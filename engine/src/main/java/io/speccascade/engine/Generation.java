package io.speccascade.engine;

import java.util.List;

/// A finished answer.
///
/// @param text the answer without stop token and stop string
/// @param tokens every emitted token, the stop token among them
/// @param sources where each of `tokens` came from
public record Generation(
        String text, List<Integer> tokens, List<TokenSource> sources, FinishReason finishReason, CascadeStats stats) {
    public Generation {
        tokens = List.copyOf(tokens);
        sources = List.copyOf(sources);
    }
}
