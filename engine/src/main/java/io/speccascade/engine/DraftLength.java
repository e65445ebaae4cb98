package io.speccascade.engine;

/// γ, how many tokens are drafted per block.
///
/// @param most tokens drafted per block, or the most where it adapts; 0: none
/// @param adapts whether the engine shortens it, down to 0, where the acceptance seen so far says that longer drafts do
///     not
///     pay; the choice depends on the request's own tokens alone, not on what runs beside it
public record DraftLength(int most, boolean adapts) {
    public DraftLength {
        if (most < 0) {
            throw new IllegalArgumentException("draftTokens: " + most + " (expected: >= 0)");
        }
    }

    /// Always `tokens`.
    public static DraftLength fixed(int tokens) {
        return new DraftLength(tokens, false);
    }

    /// At most `most`.
    public static DraftLength adaptive(int most) {
        return new DraftLength(most, true);
    }
}
