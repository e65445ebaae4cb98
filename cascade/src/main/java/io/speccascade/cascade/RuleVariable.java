package io.speccascade.cascade;

import io.speccascade.kernels.RuleOperation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a rule that is written as an expression may read.
enum RuleVariable {
    ALPHA("alpha", RuleOperation.ALPHA),
    MAX_Q("maxQ", RuleOperation.MAX_Q),
    MAX_P("maxP", RuleOperation.MAX_P),
    TV("tv", RuleOperation.VARIATION),
    ENTROPY_Q("entropyQ", RuleOperation.ENTROPY_Q),
    ENTROPY_P("entropyP", RuleOperation.ENTROPY_P),
    SURPRISE("surprise", RuleOperation.SURPRISE),
    Q_V("qV", RuleOperation.Q_V),
    P_V("pV", RuleOperation.P_V),
    Q_OF_DRAFT("qOfDraft", RuleOperation.Q_V),
    P_OF_DRAFT("pOfDraft", RuleOperation.P_V);

    private final String label;
    private final RuleOperation operation;

    RuleVariable(String label, RuleOperation operation) {
        this.label = label;
        this.operation = operation;
    }

    /// As expressions spell it.
    String label() {
        return label;
    }

    /// What pushes it in a program.
    RuleOperation operation() {
        return operation;
    }

    /// Differs from token to token of a row.
    boolean isOfToken() {
        return this == Q_V || this == P_V;
    }

    /// Of the drafted token.
    boolean isOfDraft() {
        return this == Q_OF_DRAFT || this == P_OF_DRAFT;
    }

    static Optional<RuleVariable> of(String label) {
        return Arrays.stream(values())
                .filter(variable -> variable.label.equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(RuleVariable::label).toList();
    }
}
