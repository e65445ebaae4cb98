package io.speccascade.cascade;

/// What a rule that is written as an expression reads of a row, exactly.
final class RowValues {
    private final double alpha;
    private final double[] qPlain;
    private final double[] pPlain;
    private final double maxQ;
    private final double maxP;
    private final double variation;
    private final double entropyQ;
    private final double entropyP;
    private final double surprise;

    /// @param alpha the rule's parameter
    /// @param q drafter's sampling distribution, [V]
    /// @param p expert's sampling distribution, [V]
    /// @param qPlain drafter's plain softmax, [V]
    /// @param pPlain expert's plain softmax, [V]
    RowValues(double alpha, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        this.alpha = alpha;
        this.qPlain = qPlain;
        this.pPlain = pPlain;
        int guess = Distributions.argmax(qPlain);
        maxQ = qPlain[guess];
        maxP = pPlain[Distributions.argmax(pPlain)];
        variation = Distributions.totalVariation(q, p);
        entropyQ = Distributions.entropy(qPlain);
        entropyP = Distributions.entropy(pPlain);
        surprise = -Math.log(pPlain[guess]);
    }

    double of(RuleVariable variable, int token) {
        return switch (variable) {
            case ALPHA -> alpha;
            case MAX_Q -> maxQ;
            case MAX_P -> maxP;
            case TV -> variation;
            case ENTROPY_Q -> entropyQ;
            case ENTROPY_P -> entropyP;
            case SURPRISE -> surprise;
            case Q_V, Q_OF_DRAFT -> qPlain[token];
            case P_V, P_OF_DRAFT -> pPlain[token];
        };
    }
}
