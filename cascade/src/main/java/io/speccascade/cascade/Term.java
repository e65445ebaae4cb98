package io.speccascade.cascade;

import io.speccascade.kernels.RuleOperation;
import java.util.function.Predicate;

/// A part of a rule that is written as an expression.
sealed interface Term {
    /// A number as it stands.
    record Constant(double value) implements Term {}

    /// Something that the rule reads.
    record Variable(RuleVariable variable) implements Term {}

    /// An operation on one value.
    record Unary(RuleOperation operation, Term of) implements Term {}

    /// An operation on two values.
    record Binary(RuleOperation operation, Term left, Term right) implements Term {}

    /// Whether any variable of it is one of those.
    default boolean reads(Predicate<RuleVariable> which) {
        return switch (this) {
            case Constant constant -> false;
            case Variable read -> which.test(read.variable());
            case Unary unary -> unary.of().reads(which);
            case Binary binary -> binary.left().reads(which) || binary.right().reads(which);
        };
    }

    /// Whether its value is a truth, 0 or 1.
    default boolean isCondition() {
        return switch (this) {
            case Constant constant -> false;
            case Variable read -> false;
            case Unary unary -> unary.operation() == RuleOperation.NOT;
            case Binary binary -> binary.operation().code() >= RuleOperation.LESS.code();
        };
    }
}
