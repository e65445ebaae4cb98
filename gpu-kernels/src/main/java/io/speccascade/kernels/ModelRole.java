package io.speccascade.kernels;

/// Which of the two models an operation works for, and the columns of [SlotState] that belong to it.
public enum ModelRole {
    /// The small model, q.
    DRAFTER(0, IntColumn.DRAFTER_FED, IntColumn.DRAFTER_ROWS, IntColumn.DRAFTER_CALLS, TokenSource.DRAFTER),
    /// The large model, p.
    EXPERT(1, IntColumn.EXPERT_FED, IntColumn.EXPERT_ROWS, IntColumn.EXPERT_CALLS, TokenSource.EXPERT);

    private final int fedColumn;
    private final int rowsColumn;
    private final int callsColumn;
    private final TokenSource source;

    private final int code;

    ModelRole(int code, int fedColumn, int rowsColumn, int callsColumn, TokenSource source) {
        this.code = code;
        this.fedColumn = fedColumn;
        this.rowsColumn = rowsColumn;
        this.callsColumn = callsColumn;
        this.source = source;
    }

    /// The number that stands for it in device memory.
    public int code() {
        return code;
    }

    /// Positions already in this model's KV cache.
    public int fedColumn() {
        return fedColumn;
    }

    /// Logits rows of this block that are valid for the slot.
    public int rowsColumn() {
        return rowsColumn;
    }

    /// Forward passes in which the slot took part.
    public int callsColumn() {
        return callsColumn;
    }

    /// The source of a token drawn from this model alone.
    public TokenSource source() {
        return source;
    }

    /// The role as one bit of a set.
    public int bit() {
        return 1 << code;
    }
}
