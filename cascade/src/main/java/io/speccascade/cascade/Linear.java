package io.speccascade.cascade;

import io.speccascade.kernels.RuleOperation;

/// A term as factor · variable + rest.
///
/// @param factor does not read the variable
/// @param rest may read it, where it is not taken apart
record Linear(Term factor, Term rest) {
    private static final Term ZERO = new Term.Constant(0);
    private static final Term ONE = new Term.Constant(1);

    static Linear of(Term term, RuleVariable variable) {
        if (!term.reads(read -> read == variable)) {
            return new Linear(ZERO, term);
        }
        return switch (term) {
            case Term.Constant constant -> new Linear(ZERO, constant);
            case Term.Variable read -> new Linear(ONE, ZERO);
            case Term.Unary unary -> {
                Linear parts = of(unary.of(), variable);
                yield unary.operation() == RuleOperation.NEGATE
                        ? new Linear(minus(ZERO, parts.factor), minus(ZERO, parts.rest))
                        : new Linear(ZERO, term);
            }
            case Term.Binary binary -> binary(binary, variable);
        };
    }

    private static Linear binary(Term.Binary term, RuleVariable variable) {
        Linear left = of(term.left(), variable);
        Linear right = of(term.right(), variable);
        boolean isLeftFree = left.factor.equals(ZERO) && !left.rest.reads(read -> read == variable);
        boolean isRightFree = right.factor.equals(ZERO) && !right.rest.reads(read -> read == variable);
        return switch (term.operation()) {
            case ADD -> new Linear(plus(left.factor, right.factor), plus(left.rest, right.rest));
            case SUBTRACT -> new Linear(minus(left.factor, right.factor), minus(left.rest, right.rest));
            case MULTIPLY -> {
                if (isLeftFree) {
                    yield new Linear(times(term.left(), right.factor), times(term.left(), right.rest));
                }
                yield isRightFree
                        ? new Linear(times(left.factor, term.right()), times(left.rest, term.right()))
                        : new Linear(ZERO, term);
            }
            case DIVIDE ->
                isRightFree
                        ? new Linear(over(left.factor, term.right()), over(left.rest, term.right()))
                        : new Linear(ZERO, term);
            case MIN,
                    MAX,
                    LESS,
                    LESS_EQUAL,
                    GREATER,
                    GREATER_EQUAL,
                    AND,
                    OR,
                    ALPHA,
                    MAX_Q,
                    MAX_P,
                    VARIATION,
                    ENTROPY_Q,
                    ENTROPY_P,
                    SURPRISE,
                    Q_V,
                    P_V,
                    NEGATE,
                    ABS,
                    SQRT,
                    LOG,
                    EXP,
                    NOT,
                    LOG_RATIO -> new Linear(ZERO, term);
        };
    }

    static Term plus(Term a, Term b) {
        if (b.equals(ZERO)) {
            return a;
        }
        return a.equals(ZERO) ? b : new Term.Binary(RuleOperation.ADD, a, b);
    }

    private static Term minus(Term a, Term b) {
        if (b.equals(ZERO)) {
            return a;
        }
        return a.equals(ZERO) ? new Term.Unary(RuleOperation.NEGATE, b) : new Term.Binary(RuleOperation.SUBTRACT, a, b);
    }

    private static Term times(Term a, Term b) {
        if (a.equals(ZERO) || b.equals(ZERO)) {
            return ZERO;
        }
        if (b.equals(ONE)) {
            return a;
        }
        return a.equals(ONE) ? b : new Term.Binary(RuleOperation.MULTIPLY, a, b);
    }

    static Term over(Term a, Term b) {
        return a.equals(ZERO) ? ZERO : new Term.Binary(RuleOperation.DIVIDE, a, b);
    }
}
