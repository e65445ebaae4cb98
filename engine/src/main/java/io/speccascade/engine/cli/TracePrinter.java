package io.speccascade.engine.cli;

import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.TokenSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Streams an answer, each token in the style of its source.
final class TracePrinter implements Consumer<GeneratedToken> {
    private final SourceStyle style;
    private final Consumer<String> sink;
    private @Nullable TokenSource current;

    TracePrinter(SourceStyle style, Consumer<String> sink) {
        this.style = style;
        this.sink = sink;
    }

    @Override
    public void accept(GeneratedToken token) {
        if (token.text().isEmpty()) {
            return;
        }
        String change = token.source() == current ? "" : style.colour(token.source()) + style.mark(token.source());
        current = token.source();
        sink.accept(change + token.text());
    }

    void finish() {
        if (current != null) {
            sink.accept(style.end());
        }
        current = null;
    }
}
