package io.speccascade.engine;

/// Why a generation ended.
public enum FinishReason {
    /// A stop token or a stop string.
    STOP,
    /// The request's limit or the context was reached.
    LENGTH,
    /// The caller gave up; the answer is what stood by then.
    CANCELLED,
    /// The request's timeout passed; the answer is what stood by then.
    DEADLINE
}
