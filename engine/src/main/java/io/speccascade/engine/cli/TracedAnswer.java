package io.speccascade.engine.cli;

import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Generation;
import java.util.List;

/// An answer with the tokens as they were streamed.
record TracedAnswer(Method method, Generation generation, List<GeneratedToken> tokens) {
    TracedAnswer {
        tokens = List.copyOf(tokens);
    }

    /// The answer in lines of `width` columns.
    List<String> lines(SourceStyle style, int width) {
        TracedText text = new TracedText(style);
        tokens.forEach(text);
        return text.lines(width);
    }
}
