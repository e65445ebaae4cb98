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
    /// Of RuleKind.
    static final int CHOW = 1;

    static final int CHOW_LOG = 2;
    /// Bits of ModelRole.
    static final int DRAFTER_BIT = 1;

    static final int EXPERT_BIT = 2;

    private SlotCodes() {}
}
