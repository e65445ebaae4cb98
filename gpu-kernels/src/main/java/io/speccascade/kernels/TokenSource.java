package io.speccascade.kernels;

/// Where a committed token came from; stored by its [#code] in [SlotState#sources].
public enum TokenSource {
    PROMPT(0),
    /// Drafted and accepted, or drawn from the drafter alone.
    DRAFTER(1),
    /// Drawn from the expert alone, without a draft.
    EXPERT(2),
    /// Drawn from the residual after a rejection.
    RESIDUAL(3),
    /// Drawn after all drafted tokens of a block were accepted.
    BONUS(4);

    private static final TokenSource[] ALL = values();

    private final int code;

    TokenSource(int code) {
        this.code = code;
    }

    /// The number that stands for it in device memory.
    public int code() {
        return code;
    }

    /// The source that `code` stands for.
    public static TokenSource of(int code) {
        return ALL[code];
    }
}
