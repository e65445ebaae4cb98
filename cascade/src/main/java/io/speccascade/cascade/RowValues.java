package io.speccascade.cascade;

/// What a rule that is written as an expression reads of a row, exactly.
final class RowValues {
    private final double alpha;
    private final double[] q;
    private final double[] p;
    private final double[] qPlain;
    private final double[] pPlain;

    /// @param alpha the rule's parameter
    /// @param q drafter's sampling distribution, [V]
    /// @param p expert's sampling distribution, [V]
    /// @param qPlain drafter's plain softmax, [V]
    /// @param pPlain expert's plain softmax, [V]
    RowValues(double alpha, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        this.alpha = alpha;
        this.q = q;
        this.p = p;
        this.qPlain = qPlain;
        this.pPlain = pPlain;
    }

    double of(RuleVariable variable, int token) {
        return switch (variable) {
            case ALPHA -> alpha;
            case MAX_Q -> qPlain[Distributions.argmax(qPlain)];
            case MAX_P -> pPlain[Distributions.argmax(pPlain)];
            case TV -> Distributions.totalVariation(q, p);
            case ENTROPY_Q -> Distributions.entropy(qPlain);
            case ENTROPY_P -> Distributions.entropy(pPlain);
            case SURPRISE -> -Math.log(pPlain[Distributions.argmax(qPlain)]);
            case Q_V, Q_OF_DRAFT -> qPlain[token];
            case P_V, P_OF_DRAFT -> pPlain[token];
        };
    }
}
