package io.speccascade.bench.report;

/// What a curve of a figure is of: all points that differ in alpha alone.
///
/// @param strategy its label
/// @param rule name or expression; may be empty
/// @param isBaseline drawn in black and grey
record Method(String strategy, String rule, double minP, boolean isBaseline) {
    String label() {
        String name = switch (strategy) {
            case "cascade" -> rule;
            case "speculative" -> "speculative (exact)";
            case "lossy" -> "lossy speculative";
            case "oracle-cascade" -> strategy + " (" + rule + ")";
            default -> strategy;
        };
        return minP > 0 ? name + ", min-p " + Numbers.plain(minP) : name;
    }

    /// Whether blocks of drafted tokens are verified.
    boolean isSpeculative() {
        return switch (strategy) {
            case "speculative", "lossy", "bild", "cascade" -> true;
            default -> false;
        };
    }
}
