package io.speccascade.engine;

import java.util.Optional;

/// One emitted token, as it is streamed.
///
/// @param request index of its request in the call
/// @param token id in the vocabulary
/// @param text what it adds to the answer; empty while a character or a possible stop string is incomplete
/// @param logProbabilities where [Delivery#logProbabilities] asked for them
public record GeneratedToken(
        int request, int token, String text, TokenSource source, Optional<LogProbabilities> logProbabilities) {
    public GeneratedToken(int request, int token, String text, TokenSource source) {
        this(request, token, text, source, Optional.empty());
    }
}
