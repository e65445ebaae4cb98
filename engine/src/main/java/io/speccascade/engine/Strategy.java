package io.speccascade.engine;

import io.speccascade.cascade.Rule;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RuleKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How text is produced from a drafter and an expert.
public enum Strategy {
    DRAFTER("the drafter alone"),
    EXPERT("the expert alone"),
    SEQUENTIAL_CASCADE("the drafter answers whole; the expert starts over if the drafter was not confident (alpha)"),
    TOKEN_CASCADE("token by token, the drafter's confidence alone decides who samples (chow, alpha)"),
    ORACLE_CASCADE(
            "token by token, the rule may look at both models; both are called every time: a bound, not a saving"),
    SPECULATIVE("speculative decoding, exactly the expert's distribution"),
    LOSSY("lossy speculative decoding (Tran-Thien), alpha sets the loss"),
    BILD("BiLD's target through speculative execution, alpha is its rollback threshold"),
    CASCADE("speculative cascade: drafted tokens stand where the rule allows");

    // The mean confidence of whole answers lies within a narrower band than that of single tokens.
    private static final double SEQUENCE_ALPHA = 0.15;

    private final String description;

    Strategy(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /// Name on the command line and in JSON, e.g. `token-cascade`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The strategy with this label.
    ///
    /// @throws IllegalArgumentException naming all labels
    public static Strategy of(String label) {
        return Arrays.stream(values())
                .filter(strategy -> strategy.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("strategy: " + label + " (expected: "
                        + Arrays.stream(values()).map(Strategy::label).collect(Collectors.joining(", ")) + ")"));
    }

    /// The models without which there is no answer.
    Set<ModelRole> models() {
        return switch (this) {
            case DRAFTER -> EnumSet.of(ModelRole.DRAFTER);
            case EXPERT -> EnumSet.of(ModelRole.EXPERT);
            case SEQUENTIAL_CASCADE, TOKEN_CASCADE, ORACLE_CASCADE, SPECULATIVE, LOSSY, BILD, CASCADE ->
                EnumSet.allOf(ModelRole.class);
        };
    }

    /// The models that work in every block.
    public Set<ModelRole> blockModels() {
        return this == SEQUENTIAL_CASCADE ? EnumSet.of(ModelRole.DRAFTER) : models();
    }

    /// Whether blocks of drafted tokens are verified in one pass of the expert.
    public boolean isSpeculative() {
        return switch (this) {
            case SPECULATIVE, LOSSY, BILD, CASCADE -> true;
            case DRAFTER, EXPERT, SEQUENTIAL_CASCADE, TOKEN_CASCADE, ORACLE_CASCADE -> false;
        };
    }

    /// Whether the answer is distributed exactly as the expert's own, if `requested` is the rule asked for.
    public boolean isLossless(Rule requested) {
        return this == EXPERT || (this != DRAFTER && effectiveRule(requested).isLossless());
    }

    /// The rule that this strategy is fixed to (with the alpha of `requested` if that is the same rule, else its
    /// default),
    /// or `requested` where the caller may choose.
    public Rule effectiveRule(Rule requested) {
        return switch (this) {
            case SPECULATIVE -> Rule.EXACT;
            case LOSSY -> fixed(RuleKind.LOSSY, requested);
            case BILD -> fixed(RuleKind.BILD, requested);
            case SEQUENTIAL_CASCADE ->
                requested.kind() == RuleKind.CHOW ? requested : new Rule(RuleKind.CHOW, SEQUENCE_ALPHA);
            case TOKEN_CASCADE -> fixed(RuleKind.CHOW, requested);
            case ORACLE_CASCADE -> requested.program().form().isRow() ? requested : fixed(RuleKind.DIFF, requested);
            case DRAFTER, EXPERT, CASCADE -> requested;
        };
    }

    private static Rule fixed(RuleKind kind, Rule requested) {
        return requested.kind() == kind ? requested : new Rule(kind, Rule.defaultAlpha(kind));
    }
}
