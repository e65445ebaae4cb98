package io.speccascade.kernels.host;

import io.speccascade.kernels.RuleOperation;

/// A number as an unevaluated sum of two doubles, the second less than a rounding of the first (Dekker 1971).
///
/// @param high the nearest double
/// @param low what that leaves out; 0 where high is not finite
record DoubleDouble(double high, double low) {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    private static final DoubleDouble ONE = new DoubleDouble(1, 0);

    /// a + b.
    static DoubleDouble of(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        double error = (a - (sum - part)) + (b - part);
        return new DoubleDouble(sum, Double.isFinite(sum) ? error : 0);
    }

    double value() {
        return high + low;
    }

    DoubleDouble apply(RuleOperation operation) {
        return switch (operation) {
            case NEGATE -> new DoubleDouble(-high, -low);
            case ABS -> high < 0 ? new DoubleDouble(-high, -low) : this;
            case LOG_RATIO -> new DoubleDouble(high > 0 ? log() : Double.NEGATIVE_INFINITY, 0);
            case LOG -> new DoubleDouble(high > 0 ? log() : Math.log(high), 0);
            case SQRT -> new DoubleDouble(Math.sqrt(high), 0);
            case EXP -> new DoubleDouble(Math.exp(high), 0);
            case NOT -> truth(high == 0);
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
        };
    }

    DoubleDouble apply(RuleOperation operation, DoubleDouble other) {
        return switch (operation) {
            case ADD -> plus(other);
            case SUBTRACT -> plus(new DoubleDouble(-other.high, -other.low));
            case MULTIPLY -> times(other);
            case DIVIDE -> over(other);
            case MIN -> other.isLess(this) ? other : this;
            case MAX -> isLess(other) ? other : this;
            case LESS -> truth(isLess(other));
            case LESS_EQUAL -> truth(isLess(other) || isEqual(other));
            case GREATER -> truth(other.isLess(this));
            case GREATER_EQUAL -> truth(other.isLess(this) || isEqual(other));
            case AND, OR ->
                new DoubleDouble(operation == RuleOperation.AND ? high * other.high : Math.max(high, other.high), 0);
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
        };
    }

    private static DoubleDouble truth(boolean isTrue) {
        return isTrue ? ONE : ZERO;
    }

    private boolean isLess(DoubleDouble other) {
        return high < other.high || (high == other.high && low < other.low);
    }

    private boolean isEqual(DoubleDouble other) {
        return high == other.high && low == other.low;
    }

    private double log() {
        return high > 0.5 && high < 2 ? Math.log1p((high - 1) + low) : Math.log(high);
    }

    private DoubleDouble plus(DoubleDouble other) {
        DoubleDouble sum = of(high, other.high);
        return Double.isFinite(sum.high) ? of(sum.high, sum.low + (low + other.low)) : sum;
    }

    private DoubleDouble times(DoubleDouble other) {
        double product = high * other.high;
        double error = Math.fma(high, other.high, -product) + (high * other.low + low * other.high);
        return Double.isFinite(product) ? of(product, error) : new DoubleDouble(product, 0);
    }

    private DoubleDouble over(DoubleDouble other) {
        double quotient = high / other.high;
        if (!Double.isFinite(quotient) || !Double.isFinite(other.high)) {
            return new DoubleDouble(quotient, 0);
        }
        double rest = Math.fma(-quotient, other.high, high) + (low - quotient * other.low);
        return of(quotient, rest / other.high);
    }
}
