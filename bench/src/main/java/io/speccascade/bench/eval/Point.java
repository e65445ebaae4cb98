package io.speccascade.bench.eval;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// One way to decode; problems and seeds are its replicates.
///
/// @param rule the strategy's, or the one that was chosen; exact where there is none
/// @param draftTokens γ; 0 where nothing is drafted for verification
record Point(Strategy strategy, Rule rule, int draftTokens, double temperature, double minP) {
    Point {
        rule = usesRule(strategy) ? strategy.effectiveRule(rule) : Rule.EXACT;
        draftTokens = strategy.isSpeculative() ? draftTokens : 0;
        minP = temperature == 0 ? 0 : minP; // greedy: whatever else is left, the likeliest token is
    }

    /// A stable name, e.g. `cascade/token-v3/a0.3/g4/t1/m0`; parts that the strategy lacks are left out.
    String id() {
        List<String> parts = new ArrayList<>();
        parts.add(strategy.label());
        if (usesRule(strategy)) {
            parts.add(rule.name());
        }
        alpha().ifPresent(alpha -> parts.add("a" + Decimals.text(alpha)));
        if (strategy.isSpeculative()) {
            parts.add("g" + draftTokens);
        }
        parts.add("t" + Decimals.text(temperature));
        parts.add("m" + Decimals.text(minP));
        return String.join("/", parts);
    }

    /// The rule's name, or nothing where the strategy has no rule.
    String ruleName() {
        return usesRule(strategy) ? rule.name() : "";
    }

    OptionalDouble alpha() {
        return rule.isLossless() ? OptionalDouble.empty() : OptionalDouble.of(rule.alpha());
    }

    /// In words, without what is common to points that are compared: `cascade, token-v3, α = 0.3`.
    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(strategy.label());
        if (strategy == Strategy.CASCADE || strategy == Strategy.ORACLE_CASCADE) {
            parts.add(rule.name());
        }
        alpha().ifPresent(alpha -> parts.add("α = " + Decimals.text(alpha)));
        if (minP != 0) {
            parts.add("min-p = " + Decimals.text(minP));
        }
        return String.join(", ", parts);
    }

    boolean isBaseline() {
        return strategy != Strategy.CASCADE;
    }

    /// A seed changes nothing where there is no chance.
    boolean isDeterministic() {
        return temperature == 0 && !rule.name().equals("synthetic");
    }

    Request applyTo(Request request) {
        SamplingParameters sampling = request.sampling();
        return request.withStrategy(strategy)
                .withRule(rule)
                .withDraftTokens(draftTokens)
                .withSampling(new SamplingParameters(temperature, sampling.topK(), sampling.topP(), minP));
    }

    static boolean usesRule(Strategy strategy) {
        return switch (strategy) {
            case DRAFTER, EXPERT -> false;
            case SEQUENTIAL_CASCADE, TOKEN_CASCADE, ORACLE_CASCADE, SPECULATIVE, LOSSY, BILD, CASCADE -> true;
        };
    }
}
