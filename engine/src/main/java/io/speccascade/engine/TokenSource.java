package io.speccascade.engine;

import java.util.Locale;

/// Where an emitted token came from.
public enum TokenSource {
    /// Drafted and accepted, or sampled by the drafter alone.
    DRAFTER,
    /// Sampled by the expert alone.
    EXPERT,
    /// Drawn from the residual after a rejection.
    RESIDUAL,
    /// Drawn after a whole accepted draft.
    BONUS;

    /// Name in JSON, e.g. `drafter`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TokenSource of(io.speccascade.kernels.TokenSource source) {
        return switch (source) {
            case DRAFTER -> DRAFTER;
            case EXPERT -> EXPERT;
            case RESIDUAL -> RESIDUAL;
            case BONUS -> BONUS;
            case PROMPT -> throw new IllegalArgumentException("source: prompt (expected: of an emitted token)");
        };
    }
}
