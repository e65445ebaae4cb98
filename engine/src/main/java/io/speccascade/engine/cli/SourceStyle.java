package io.speccascade.engine.cli;

import io.speccascade.engine.TokenSource;
import java.util.Arrays;
import java.util.stream.Collectors;

/// How a trace tells tokens of different sources apart.
enum SourceStyle {
    /// On a screen.
    COLOUR,
    /// Elsewhere: marks in the text where the source changes.
    MARKS;

    private static final String RESET = "\033[0m";

    static SourceStyle of(boolean coloured) {
        return coloured ? COLOUR : MARKS;
    }

    /// The text that shows where tokens of `source` begin; empty for colours.
    String mark(TokenSource source) {
        return switch (this) {
            case COLOUR -> "";
            case MARKS -> "[" + source.label().charAt(0) + "]";
        };
    }

    /// The escape sequence that takes no room on the screen; empty for marks.
    String colour(TokenSource source) {
        return switch (this) {
            case COLOUR -> RESET + escape(source);
            case MARKS -> "";
        };
    }

    /// What ends the last source.
    String end() {
        return switch (this) {
            case COLOUR -> RESET;
            case MARKS -> "";
        };
    }

    /// One line that explains the styles.
    String legend() {
        return Arrays.stream(TokenSource.values())
                .map(source -> colour(source) + mark(source) + source.label() + end() + ": " + meaning(source))
                .collect(Collectors.joining("   "));
    }

    private static String escape(TokenSource source) {
        return switch (source) {
            case DRAFTER -> "\033[32m"; // green
            case EXPERT -> "\033[35m"; // magenta
            case RESIDUAL -> "\033[1;31m"; // bold red
            case BONUS -> "\033[36m"; // cyan
        };
    }

    private static String meaning(TokenSource source) {
        return switch (source) {
            case DRAFTER -> "its token stands";
            case EXPERT -> "alone";
            case RESIDUAL -> "the expert's, after a rejection";
            case BONUS -> "the expert's, after a whole draft";
        };
    }
}
