package io.speccascade.cascade;

import io.speccascade.kernels.RuleOperation;
import io.speccascade.kernels.RuleProgram;

/// A deferral rule that is written as a condition: the expert has the last word where it is true.
///
/// | name | what it is |
/// |---|---|
/// | `maxQ`, `maxP` | confidence of drafter and expert, max q̂ and max p̂ |
/// | `entropyQ`, `entropyP` | entropy of q̂ and p̂, in nats |
/// | `tv` | TV(p, q) = Σ max(0, q − p) of the sampling distributions |
/// | `surprise` | −log p̂(argmax q̂): how much the drafter's likeliest token surprises the expert, in nats |
/// | `qV`, `pV` | q̂(v) and p̂(v), token by token: a token rule |
/// | `qOfDraft`, `pOfDraft` | q̂ and p̂ of the drafted token |
/// | `alpha` | the rule's parameter |
///
/// q̂ and p̂ are the plain softmax. Operators are `+ - * / < <= > >= && || !`, functions `min max abs sqrt log exp`.
///
/// A condition over the row alone decides for all tokens: π = (1−r)·q + r·p. One over `qV` or `pV` decides token
/// by token: π(v) = q(v)(1−r(v)) + p(v)·η with η = Σ r(u)q(u). One over the drafted token decides whether exact
/// speculation examines that token: accept min(1, p/q) where it is true, and 1 elsewhere; after a rejection draw
/// from norm(max(0, p − q)). A comparison with what is not a number is false.
public final class RuleExpression {
    private final String text;
    private final Term condition;
    private final RuleProgram program;

    private RuleExpression(String text, Term condition, RuleProgram program) {
        this.text = text;
        this.condition = condition;
        this.program = program;
    }

    /// Reads a condition.
    ///
    /// @throws IllegalArgumentException naming the column, or what makes it too long for the rule kernel
    public static RuleExpression parse(String text) {
        String trimmed = text.strip();
        Term condition = RuleParser.parse(trimmed);
        try {
            return new RuleExpression(trimmed, condition, RuleCompiler.compile(condition));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule: " + trimmed + ": " + e.getMessage(), e);
        }
    }

    /// As it was written.
    public String text() {
        return text;
    }

    /// Whether its decisions depend on alpha.
    public boolean usesAlpha() {
        return condition.reads(variable -> variable == RuleVariable.ALPHA);
    }

    /// What the rule kernels run.
    RuleProgram program() {
        return program;
    }

    /// r of a token, exactly.
    boolean defers(RowValues values, int token) {
        return value(condition, values, token) == 1;
    }

    /// What the condition compares for a token; where it is more than one comparison, its truth beside 1.
    RuleReading read(RowValues values, int token) {
        boolean defers = defers(values, token);
        if (condition instanceof Term.Binary whole
                && whole.operation() != RuleOperation.AND
                && whole.operation() != RuleOperation.OR) {
            return new RuleReading(
                    text, value(whole.left(), values, token), value(whole.right(), values, token), defers);
        }
        return new RuleReading(text, truth(defers), 1, defers);
    }

    private static double value(Term term, RowValues values, int token) {
        return switch (term) {
            case Term.Constant constant -> constant.value();
            case Term.Variable read -> values.of(read.variable(), token);
            case Term.Unary unary -> unary(unary.operation(), value(unary.of(), values, token));
            case Term.Binary binary ->
                binary(binary.operation(), value(binary.left(), values, token), value(binary.right(), values, token));
        };
    }

    private static double unary(RuleOperation operation, double x) {
        return switch (operation) {
            case NEGATE -> -x;
            case ABS -> Math.abs(x);
            case SQRT -> Math.sqrt(x);
            case LOG -> Math.log(x);
            case EXP -> Math.exp(x);
            case NOT -> x == 0 ? 1 : 0;
            case ALPHA,
                    MAX_Q,
                    MAX_P,
                    VARIATION,
                    ENTROPY_Q,
                    ENTROPY_P,
                    SURPRISE,
                    Q_V,
                    P_V,
                    LOG_RATIO,
                    ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    MIN,
                    MAX,
                    LESS,
                    LESS_EQUAL,
                    GREATER,
                    GREATER_EQUAL,
                    AND,
                    OR ->
                throw new IllegalStateException("operation: " + operation + " (expected: one of an expression)");
        };
    }

    private static double binary(RuleOperation operation, double a, double b) {
        return switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case LESS -> truth(a < b);
            case LESS_EQUAL -> truth(a <= b);
            case GREATER -> truth(a > b);
            case GREATER_EQUAL -> truth(a >= b);
            case AND -> a * b;
            case OR -> Math.max(a, b);
            case ALPHA,
                    MAX_Q,
                    MAX_P,
                    VARIATION,
                    ENTROPY_Q,
                    ENTROPY_P,
                    SURPRISE,
                    Q_V,
                    P_V,
                    LOG_RATIO,
                    NEGATE,
                    ABS,
                    SQRT,
                    LOG,
                    EXP,
                    NOT ->
                throw new IllegalStateException("operation: " + operation + " (expected: one of an expression)");
        };
    }

    private static double truth(boolean isTrue) {
        return isTrue ? 1 : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleExpression expression && condition.equals(expression.condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
