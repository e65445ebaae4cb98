package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A strategy with its rule and alpha, in words and in JSON.
///
/// @param settings a request that uses them
record Method(Request settings) {

    /// Every strategy, each with the default alpha of its rule; `alpha`, if given, is the cascade's.
    static List<Method> all(Request settings, @Nullable Double alpha) {
        return Arrays.stream(Strategy.values())
                .map(strategy -> of(settings, strategy, alpha))
                .toList();
    }

    private static Method of(Request settings, Strategy strategy, @Nullable Double alpha) {
        Rule byDefault = strategy.effectiveRule(settings.rule());
        Rule rule = strategy == Strategy.CASCADE && alpha != null ? Rule.parse(byDefault.name(), alpha) : byDefault;
        return new Method(settings.withStrategy(strategy).withRule(rule));
    }

    Strategy strategy() {
        return settings.strategy();
    }

    /// The rule with its alpha, or `-` where the strategy has none.
    String ruleName() {
        return usesRule() ? rule().toString() : "-";
    }

    /// Whether answers are distributed exactly as the expert's own.
    boolean isLossless() {
        return strategy() == Strategy.EXPERT || (usesRule() && rule().isLossless());
    }

    Request on(HeldOutProblem problem) {
        return settings.withPrompt(new Request.Prompt.Text(problem.prompt()));
    }

    void putInto(ObjectNode json) {
        json.put("strategy", strategy().label());
        if (usesRule()) {
            json.put("rule", rule().name());
            json.put("alpha", rule().alpha());
        }
        json.put("lossless", isLossless());
    }

    private Rule rule() {
        return strategy().effectiveRule(settings.rule());
    }

    private boolean usesRule() {
        return switch (strategy()) {
            case DRAFTER, EXPERT -> false;
            case SEQUENTIAL_CASCADE, TOKEN_CASCADE, ORACLE_CASCADE, SPECULATIVE, LOSSY, BILD, CASCADE -> true;
        };
    }
}
