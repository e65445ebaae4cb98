package io.speccascade.kernels;

/// Instructions of a [RuleProgram], a machine with a stack. Confidences are those of the plain softmax (temperature 1),
/// q̂ of the drafter and p̂ of the expert. Truth is 1, falsehood 0; a comparison with NaN is false.
public enum RuleOperation {
    /// Pushes α.
    ALPHA(0),
    /// Pushes max q̂.
    MAX_Q(1),
    /// Pushes max p̂.
    MAX_P(2),
    /// Pushes TV(p, q) = Σ max(0, q − p) of the sampling distributions.
    VARIATION(3),
    /// Pushes the entropy of q̂, in nats.
    ENTROPY_Q(4),
    /// Pushes the entropy of p̂, in nats.
    ENTROPY_P(5),
    /// Pushes −log p̂(argmax q̂).
    SURPRISE(6),
    /// Pushes q̂ of the token; in the part for tokens alone.
    Q_V(7),
    /// Pushes p̂ of the token; in the part for tokens alone.
    P_V(8),

    NEGATE(16),
    ABS(17),
    SQRT(18),
    /// Natural logarithm.
    LOG(19),
    EXP(20),
    NOT(21),
    /// log(x), −Infinity where x is not positive; accurate where x is 1 less very little.
    LOG_RATIO(22),

    ADD(32),
    SUBTRACT(33),
    MULTIPLY(34),
    DIVIDE(35),
    MIN(36),
    MAX(37),
    LESS(38),
    LESS_EQUAL(39),
    GREATER(40),
    GREATER_EQUAL(41),
    AND(42),
    OR(43);

    /// Codes below push a statistic.
    public static final int FIRST_UNARY = 16;
    /// Codes from here to [#CONSTANT] take two values.
    public static final int FIRST_BINARY = 32;
    /// Code that pushes the first constant of the program; the next ones push the others.
    public static final int CONSTANT = 64;
    /// Code that pushes the first value that the part for rows left on its stack; in the part for tokens alone.
    public static final int ROW_VALUE = 80;

    private final int code;

    RuleOperation(int code) {
        this.code = code;
    }

    /// The number that stands for it in a program.
    public int code() {
        return code;
    }

    /// Whether an instruction pushes a value.
    public static boolean isPush(int instruction) {
        return instruction < FIRST_UNARY || instruction >= CONSTANT;
    }

    /// Whether an instruction takes two values.
    public static boolean isBinary(int instruction) {
        return instruction >= FIRST_BINARY && instruction < CONSTANT;
    }

    /// Whether an instruction of the part for rows pushes what only the expert's row says.
    public static boolean readsExpert(int instruction) {
        return instruction == MAX_P.code
                || instruction == VARIATION.code
                || instruction == ENTROPY_P.code
                || instruction == SURPRISE.code;
    }
}
