package io.speccascade.kernels;

/// The deferral rules that the rule kernels know; a slot names its rule by its [#code]. Their equations, alpha
/// ranges and sources are documented where they are defined exactly, in the `cascade` module's `Rule`.
public enum RuleKind {
    EXACT(0),
    CHOW(1),
    CHOW_LOG(2),
    DIFF(3),
    OPT(4),
    BILD(5),
    TOKEN_V1(6),
    TOKEN_V2(7),
    TOKEN_V3(8),
    LOSSY(9),
    LENIENT(10),
    TYPICAL(11),
    RELAXED_TOPK(12),
    SYNTHETIC(13);

    private static final RuleKind[] ALL = values();

    /// The size of the candidate set of [#RELAXED_TOPK], as TensorRT-LLM publishes it.
    public static final int RELAXED_CANDIDATES = 10;

    private final int code;

    RuleKind(int code) {
        this.code = code;
    }

    /// The number that stands for it in device memory.
    public int code() {
        return code;
    }

    /// The rule that `code` stands for.
    public static RuleKind of(int code) {
        return ALL[code];
    }

    /// One decision r for the whole row, and π = (1−r)·q + r·p.
    public boolean isRowRule() {
        return switch (this) {
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD -> true;
            case TOKEN_V1, TOKEN_V2, TOKEN_V3, LOSSY, LENIENT, TYPICAL, RELAXED_TOPK, SYNTHETIC -> false;
        };
    }

    /// Decides from the drafter's row alone, so that the expert need not be called first.
    public boolean readsOnlyDrafter() {
        return switch (this) {
            case EXACT, CHOW, CHOW_LOG -> true;
            case DIFF, OPT, BILD, TOKEN_V1, TOKEN_V2, TOKEN_V3, LOSSY, LENIENT, TYPICAL, RELAXED_TOPK, SYNTHETIC ->
                false;
        };
    }
}
