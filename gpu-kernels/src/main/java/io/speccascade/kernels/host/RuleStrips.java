package io.speccascade.kernels.host;

import io.speccascade.kernels.RuleOperation;

/// Operations of a rule's program on many tokens at a time: a loop for each, which compilers make vector code of.
final class RuleStrips {
    private RuleStrips() {}

    /// a = operation(a).
    static void apply(RuleOperation operation, double[] a, int count) {
        switch (operation) {
            case NEGATE -> {
                for (int v = 0; v < count; v++) {
                    a[v] = -a[v];
                }
            }
            case ABS -> {
                for (int v = 0; v < count; v++) {
                    a[v] = Math.abs(a[v]);
                }
            }
            case SQRT -> {
                for (int v = 0; v < count; v++) {
                    a[v] = Math.sqrt(a[v]);
                }
            }
            case LOG, LOG_RATIO -> {
                for (int v = 0; v < count; v++) {
                    a[v] = operation == RuleOperation.LOG_RATIO && !(a[v] > 0)
                            ? Double.NEGATIVE_INFINITY
                            : Math.log(a[v]);
                }
            }
            case EXP -> {
                for (int v = 0; v < count; v++) {
                    a[v] = Math.exp(a[v]);
                }
            }
            case NOT -> {
                for (int v = 0; v < count; v++) {
                    a[v] = a[v] == 0 ? 1 : 0;
                }
            }
            case ALPHA,
                    MAX_Q,
                    MAX_P,
                    VARIATION,
                    ENTROPY_Q,
                    ENTROPY_P,
                    SURPRISE,
                    Q_V,
                    P_V,
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
                    OR -> throw new IllegalArgumentException("rule program: " + operation + " does not take one value");
        }
    }

    /// a = a operation b.
    static void apply(RuleOperation operation, double[] a, double[] b, int count) {
        switch (operation) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> calculate(operation, a, b, count);
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> compare(operation, a, b, count);
            case MIN -> {
                for (int v = 0; v < count; v++) {
                    a[v] = b[v] < a[v] ? b[v] : a[v];
                }
            }
            case MAX, OR -> {
                for (int v = 0; v < count; v++) {
                    a[v] = a[v] < b[v] ? b[v] : a[v];
                }
            }
            case AND -> {
                for (int v = 0; v < count; v++) {
                    a[v] = a[v] * b[v];
                }
            }
            case ALPHA,
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
                    LOG_RATIO ->
                throw new IllegalArgumentException("rule program: " + operation + " does not take two values");
        }
    }

    private static void calculate(RuleOperation operation, double[] a, double[] b, int count) {
        if (operation == RuleOperation.ADD) {
            for (int v = 0; v < count; v++) {
                a[v] += b[v];
            }
        } else if (operation == RuleOperation.SUBTRACT) {
            for (int v = 0; v < count; v++) {
                a[v] -= b[v];
            }
        } else if (operation == RuleOperation.MULTIPLY) {
            for (int v = 0; v < count; v++) {
                a[v] *= b[v];
            }
        } else {
            for (int v = 0; v < count; v++) {
                a[v] /= b[v];
            }
        }
    }

    private static void compare(RuleOperation operation, double[] a, double[] b, int count) {
        if (operation == RuleOperation.LESS) {
            for (int v = 0; v < count; v++) {
                a[v] = a[v] < b[v] ? 1 : 0;
            }
        } else if (operation == RuleOperation.LESS_EQUAL) {
            for (int v = 0; v < count; v++) {
                a[v] = a[v] <= b[v] ? 1 : 0;
            }
        } else if (operation == RuleOperation.GREATER) {
            for (int v = 0; v < count; v++) {
                a[v] = a[v] > b[v] ? 1 : 0;
            }
        } else {
            for (int v = 0; v < count; v++) {
                a[v] = a[v] >= b[v] ? 1 : 0;
            }
        }
    }
}
