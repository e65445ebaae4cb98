package io.speccascade.bench.eval;

import io.speccascade.engine.Strategy;
import java.util.List;

/// The alphas that are tried where none are given: from what hardly differs from the expert to what clearly loses.
final class DefaultAlphas {
    private DefaultAlphas() {}

    /// The rules of the paper.
    static final List<String> RULES = List.of("chow", "chow-log", "diff", "opt", "token-v1", "token-v2", "token-v3");

    /// Of a strategy that is no cascade by any rule.
    static List<Double> of(Strategy strategy) {
        return switch (strategy) {
            case LOSSY -> List.of(0.1, 0.3, 0.5, 0.7, 0.9);
            case BILD -> List.of(0.5, 1.0, 2.0, 4.0, 8.0);
            case SEQUENTIAL_CASCADE -> List.of(0.01, 0.05, 0.1, 0.15, 0.2);
            case TOKEN_CASCADE -> List.of(0.005, 0.02, 0.05, 0.1, 0.3);
            case ORACLE_CASCADE -> List.of(-0.1, -0.02, 0.0, 0.05, 0.2);
            case DRAFTER, EXPERT, SPECULATIVE, CASCADE -> List.of();
        };
    }

    /// Of a rule of the cascade; empty: the rule's own default.
    static List<Double> of(String rule) {
        return switch (rule) {
            case "chow" -> List.of(0.005, 0.02, 0.05, 0.1, 0.3);
            case "chow-log" -> List.of(0.02, 0.1, 0.2, 0.4, 0.8);
            case "diff" -> List.of(-0.1, -0.02, 0.0, 0.05, 0.2);
            case "opt" -> List.of(-0.1, 0.0, 0.1, 0.3, 0.8);
            case "token-v1" -> List.of(-0.05, 0.0, 0.05, 0.2, 0.5);
            case "token-v2" -> List.of(0.1, 0.2, 0.3, 0.5, 0.8);
            case "token-v3" -> List.of(0.1, 0.3, 0.5, 0.7, 0.9);
            case "lossy" -> of(Strategy.LOSSY);
            case "bild" -> of(Strategy.BILD);
            default -> List.of();
        };
    }
}
