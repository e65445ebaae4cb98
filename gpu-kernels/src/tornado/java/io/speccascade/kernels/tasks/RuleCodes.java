package io.speccascade.kernels.tasks;

/// What the enumerations of rules are stored as, for tasks, which cannot ask them.
final class RuleCodes {
    /// Of RuleForm.
    static final int ROW = 0;

    static final int ROW_VARIATION = 1;
    static final int TOKEN_Q = 2;
    static final int TOKEN_P = 3;
    static final int LOSSY = 4;
    static final int LENIENT = 5;
    static final int TYPICAL = 6;
    static final int RELAXED = 7;
    static final int SYNTHETIC = 8;
    static final int TOKEN = 9;
    static final int DRAFT = 10;
    /// Of RuleOperation.
    static final int ALPHA = 0;

    static final int MAX_Q = 1;
    static final int MAX_P = 2;
    static final int VARIATION = 3;
    static final int ENTROPY_Q = 4;
    static final int ENTROPY_P = 5;
    static final int SURPRISE = 6;
    static final int Q_V = 7;
    static final int P_V = 8;
    static final int NEGATE = 16;
    static final int ABS = 17;
    static final int SQRT = 18;
    static final int LOG = 19;
    static final int EXP = 20;
    static final int NOT = 21;
    static final int LOG_RATIO = 22;
    static final int ADD = 32;
    static final int SUBTRACT = 33;
    static final int MULTIPLY = 34;
    static final int DIVIDE = 35;
    static final int MIN = 36;
    static final int MAX = 37;
    static final int LESS = 38;
    static final int LESS_EQUAL = 39;
    static final int GREATER = 40;
    static final int GREATER_EQUAL = 41;
    static final int AND = 42;
    static final int OR = 43;

    private RuleCodes() {}
}
