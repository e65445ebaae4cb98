package io.speccascade.kernels;

/// What a slot is doing; stored by its [#code] in [IntColumn#STATUS].
public enum SlotStatus {
    /// No request: no operation plans rows for it.
    IDLE(0),
    /// A request is being decoded, or its prompt is still being fed.
    RUNNING(1),
    /// Done: the last committed token is a stop token.
    STOPPED(2),
    /// Done: as many tokens are committed as the request or the context allows.
    LIMIT_REACHED(3),
    /// Broken off: a model's logits were not finite. The last block committed nothing.
    FAILED(4);

    private static final SlotStatus[] ALL = values();

    private final int code;

    SlotStatus(int code) {
        this.code = code;
    }

    /// The number that stands for it in device memory.
    public int code() {
        return code;
    }

    /// The status that `code` stands for.
    public static SlotStatus of(int code) {
        return ALL[code];
    }

    /// Whether the slot's request is at an end, good or bad.
    public boolean isDone() {
        return this == STOPPED || this == LIMIT_REACHED || this == FAILED;
    }
}
