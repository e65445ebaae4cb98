package io.speccascade.kernels.tasks;

/// What enumerations are stored as, for tasks, which cannot ask them.
final class SlotCodes {
    /// Of SlotStatus.
    static final int RUNNING = 1;

    static final int STOPPED = 2;
    static final int LIMIT_REACHED = 3;
    static final int FAILED = 4;
    /// Of TokenSource.
    static final int FROM_DRAFTER = 1;

    static final int FROM_EXPERT = 2;
    static final int FROM_RESIDUAL = 3;
    static final int FROM_BONUS = 4;
    /// Of RuleKind.
    static final int EXACT = 0;

    static final int CHOW = 1;
    static final int CHOW_LOG = 2;
    static final int DIFF = 3;
    static final int OPT = 4;
    static final int BILD = 5;
    static final int TOKEN_V1 = 6;
    static final int TOKEN_V2 = 7;
    static final int TOKEN_V3 = 8;
    static final int LOSSY = 9;
    static final int LENIENT = 10;
    static final int TYPICAL = 11;
    static final int RELAXED_TOPK = 12;
    static final int SYNTHETIC = 13;
    /// Bits of ModelRole.
    static final int DRAFTER_BIT = 1;

    static final int EXPERT_BIT = 2;

    private SlotCodes() {}
}
