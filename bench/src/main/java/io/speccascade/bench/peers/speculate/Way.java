package io.speccascade.bench.peers.speculate;

import java.util.Locale;

/// How a program comes to its answer.
enum Way {
    /// The expert token by token.
    ALONE,
    /// A drafter writes ahead, and the expert keeps what it would have written.
    DRAFT,
    /// The same by what the program has for it ready-made.
    PREDICTOR,
    /// Drafts are copied from the prompt.
    LOOKUP,
    /// A drafter writes ahead, and a rule decides what stands.
    CASCADE;

    boolean needsDrafter() {
        return switch (this) {
            case ALONE, LOOKUP -> false;
            case DRAFT, PREDICTOR, CASCADE -> true;
        };
    }

    /// As the programs take it.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
