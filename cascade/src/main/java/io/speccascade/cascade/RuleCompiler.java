package io.speccascade.cascade;

import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleOperation;
import io.speccascade.kernels.RuleProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a condition into the program that rule kernels interpret. A token rule that compares one model's q̂(v)
/// or p̂(v) with a bar for the whole row becomes a threshold, as the built-in token rules are; any other has a
/// part that runs for every token, to which whatever does not depend on the token is handed as a value.
final class RuleCompiler {
    private final List<Double> constants = new ArrayList<>();
    private final List<Term> rowValues = new ArrayList<>();

    private RuleCompiler() {}

    /// The program of a condition.
    ///
    /// @throws IllegalArgumentException if it is too long, or reads both the drafted token and every token
    static RuleProgram compile(Term condition) {
        boolean isByToken = condition.reads(RuleVariable::isOfToken);
        boolean isOfDraft = condition.reads(RuleVariable::isOfDraft);
        if (isByToken && isOfDraft) {
            throw new IllegalArgumentException("qOfDraft or pOfDraft beside qV or pV (expected: one kind of them)");
        }
        if (!isByToken && !isOfDraft) {
            RuleForm form =
                    condition.reads(variable -> variable == RuleVariable.TV) ? RuleForm.ROW_VARIATION : RuleForm.ROW;
            RuleCompiler compiler = new RuleCompiler();
            List<Integer> row = compiler.whole(condition);
            return RuleProgram.of(form, compiler.constants, row);
        }
        return bar(condition)
                .map(bar -> new RuleCompiler().threshold(bar))
                .orElseGet(() -> new RuleCompiler().byToken(isOfDraft ? RuleForm.DRAFT : RuleForm.TOKEN, condition));
    }

    /// The value under which a token is deferred, the same for the row.
    private record Bar(RuleVariable compared, Term value) {}

    private static Optional<Bar> bar(Term condition) {
        if (condition instanceof Term.Binary comparison && comparison.operation() == RuleOperation.LESS) {
            return bar(comparison.left(), comparison.right());
        }
        if (condition instanceof Term.Binary comparison && comparison.operation() == RuleOperation.GREATER) {
            return bar(comparison.right(), comparison.left());
        }
        return Optional.empty();
    }

    private static Optional<Bar> bar(Term compared, Term value) {
        return compared instanceof Term.Variable read
                        && read.variable().isOfToken()
                        && !value.reads(other -> other.isOfToken() || other == RuleVariable.TV)
                ? Optional.of(new Bar(read.variable(), value))
                : Optional.empty();
    }

    /// log(bar / largest), where the largest is that of the model whose tokens are compared. What the bar has of
    /// it as a factor is taken out before the division.
    private RuleProgram threshold(Bar bar) {
        boolean isOfDrafter = bar.compared() == RuleVariable.Q_V;
        RuleVariable largest = isOfDrafter ? RuleVariable.MAX_Q : RuleVariable.MAX_P;
        Linear parts = Linear.of(bar.value(), largest);
        Term rest = Linear.over(parts.rest(), new Term.Variable(largest));
        Term ratio = new Term.Unary(RuleOperation.LOG_RATIO, Linear.plus(parts.factor(), rest));
        List<Integer> row = whole(ratio);
        return RuleProgram.of(isOfDrafter ? RuleForm.TOKEN_Q : RuleForm.TOKEN_P, constants, row);
    }

    private RuleProgram byToken(RuleForm form, Term condition) {
        List<Integer> token = new ArrayList<>();
        emitToken(condition, token);
        List<Integer> row = new ArrayList<>();
        rowValues.forEach(value -> emit(value, row));
        return new RuleProgram(form, row, token, constants);
    }

    private List<Integer> whole(Term term) {
        List<Integer> row = new ArrayList<>();
        emit(term, row);
        return row;
    }

    private void emit(Term term, List<Integer> into) {
        switch (term) {
            case Term.Constant constant -> into.add(RuleOperation.CONSTANT + indexOf(constants, constant.value()));
            case Term.Variable read -> into.add(read.variable().operation().code());
            case Term.Unary unary -> {
                emit(unary.of(), into);
                into.add(unary.operation().code());
            }
            case Term.Binary binary -> {
                emit(binary.left(), into);
                emit(binary.right(), into);
                into.add(binary.operation().code());
            }
        }
    }

    private void emitToken(Term term, List<Integer> into) {
        boolean isOfRow = !term.reads(variable -> variable.isOfToken() || variable.isOfDraft());
        if (isOfRow && !(term instanceof Term.Constant)) {
            into.add(RuleOperation.ROW_VALUE + indexOf(rowValues, term));
            return;
        }
        switch (term) {
            case Term.Constant constant -> emit(constant, into);
            case Term.Variable read -> emit(read, into);
            case Term.Unary unary -> {
                emitToken(unary.of(), into);
                into.add(unary.operation().code());
            }
            case Term.Binary binary -> {
                emitToken(binary.left(), into);
                emitToken(binary.right(), into);
                into.add(binary.operation().code());
            }
        }
    }

    private static <T> int indexOf(List<T> known, T value) {
        if (!known.contains(value)) {
            known.add(value);
        }
        return known.indexOf(value);
    }
}
