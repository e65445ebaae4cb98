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
    /// Bits of ModelRole.
    static final int DRAFTER_BIT = 1;

    static final int EXPERT_BIT = 2;

    private SlotCodes() {}
}
