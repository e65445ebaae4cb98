package io.speccascade.kernels;

/// Columns of [SlotState#floats].
public final class FloatColumn {
    private FloatColumn() {}

    /// The rule's parameter.
    public static final int ALPHA = 0;
    /// 0: greedy.
    public static final int TEMPERATURE = 1;
    /// 1: off.
    public static final int TOP_P = 2;
    /// 0: off.
    public static final int MIN_P = 3;
    /// Sum of the plain log-probabilities of the tokens drawn from one model alone, under that model: the sequence
    /// confidence of a sequential cascade.
    public static final int LOG_CONFIDENCE = 4;
    /// The plain log-probability of [IntColumn#LAST_TOKEN], where it was drawn from one model alone; else 0.
    public static final int LAST_LOG_PROBABILITY = 5;

    /// Columns in a row.
    public static final int COUNT = 8;
}
