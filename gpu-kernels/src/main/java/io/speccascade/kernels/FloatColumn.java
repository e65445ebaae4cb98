package io.speccascade.kernels;

/// Columns of [SlotState#floats]. A request's parameters are doubles: a column holds the nearest float, and the
/// column [#LOW] further what that leaves out.
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
    /// Sum of the plain log-probabilities of the tokens drawn from one model alone, under that model: the
    /// sequence confidence of a sequential cascade.
    public static final int LOG_CONFIDENCE = 4;
    /// The plain log-probability of [IntColumn#LAST_TOKEN], where it was drawn from one model alone; else 0.
    public static final int LAST_LOG_PROBABILITY = 5;

    /// Distance from a parameter to its low part.
    public static final int LOW = 8;

    /// First of the constants of the [RuleProgram].
    public static final int CONSTANTS = 16;
    /// First of what those leave out of a double.
    public static final int CONSTANTS_LOW = 32;
    /// Constants that there is room for.
    public static final int CONSTANT_COUNT = 16;

    /// Columns in a row.
    public static final int COUNT = 48;
}
