package io.speccascade.engine;

import io.speccascade.weights.tokenizer.TextPosition;
import io.speccascade.weights.tokenizer.TextStream;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Turns the tokens that one request emits into its answer, and streams it.
final class AnswerBuilder {
    private final int request;
    private final Set<Integer> stopTokens;
    private final TextStream stream;
    private final StopMatcher matcher;
    private final Consumer<GeneratedToken> listener;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<TokenSource> sources = new ArrayList<>();

    /// @param position where in a text the answer begins
    AnswerBuilder(
            int request,
            Tokenizer tokenizer,
            TextPosition position,
            List<String> stop,
            Consumer<GeneratedToken> listener) {
        this.request = request;
        this.stopTokens = Set.copyOf(tokenizer.stopTokens());
        this.stream = new TextStream(tokenizer, position);
        this.matcher = new StopMatcher(stop);
        this.listener = listener;
    }

    /// Takes the next token; ignored once a stop string was met.
    void accept(int token, TokenSource source, Optional<LogProbabilities> logProbabilities) {
        if (!matcher.isStopped()) {
            add(token, source, matcher.push(stream.accept(token)), logProbabilities);
        }
    }

    /// Takes the last token: shows what was held back.
    void acceptLast(int token, TokenSource source, Optional<LogProbabilities> logProbabilities) {
        if (matcher.isStopped()) {
            return;
        }
        String piece = stopTokens.contains(token) ? "" : stream.accept(token);
        String shown = matcher.push(piece + stream.finish());
        add(token, source, shown + matcher.finish(), logProbabilities);
    }

    /// Whether a stop string ended the answer.
    boolean isStopped() {
        return matcher.isStopped();
    }

    /// The tokens so far, the stop token among them.
    List<Integer> tokens() {
        return tokens;
    }

    /// The answer. Of one that is broken off what was held back belongs to the text as well, though no token carries
    /// it.
    Generation finish(FinishReason reason, CascadeStats stats) {
        boolean brokenOff = reason == FinishReason.CANCELLED || reason == FinishReason.DEADLINE;
        if (brokenOff && !matcher.isStopped()) {
            text.append(matcher.push(stream.finish())).append(matcher.finish());
        }
        return new Generation(text.toString(), tokens, sources, reason, stats);
    }

    private void add(int token, TokenSource source, String piece, Optional<LogProbabilities> logProbabilities) {
        tokens.add(token);
        sources.add(source);
        text.append(piece);
        listener.accept(new GeneratedToken(request, token, piece, source, logProbabilities));
    }
}
