package io.speccascade.bench.eval;

/// What a paired comparison of expert calls says about the cascade.
enum Verdict {
    FEWER("fewer"),
    MORE("more"),
    NOT_SEPARABLE("not separable"),
    CANNOT_REACH("cannot reach the accuracy");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// @param difference the cascade's calls minus the baseline's
    static Verdict of(Interval difference) {
        if (difference.high() < 0) {
            return FEWER;
        }
        return difference.low() > 0 ? MORE : NOT_SEPARABLE;
    }
}
