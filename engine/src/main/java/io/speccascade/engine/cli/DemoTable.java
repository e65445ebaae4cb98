package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// All strategies over the same problems.
///
/// @param tallies how each did, in the order of the table
record DemoTable(Map<Method, Tally> tallies) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "", "", "expert calls", "tokens per", "speed, ×", ""));
        lines.add(row("strategy", "rule", "right", "per token", "expert call", "expert", "lossless"));
        tallies.forEach((method, tally) -> lines.add(row(
                method.strategy().label(),
                method.ruleName(),
                String.format(Locale.ROOT, "%.1f %%", 100 * tally.accuracy()),
                String.format(Locale.ROOT, "%.3f", tally.expertCallsPerToken()),
                tally.stats().expertCalls() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.2f", tally.stats().tokensPerExpertCall()),
                String.format(Locale.ROOT, "%.2f", relativeSpeed(tally)),
                method.isLossless() ? "yes" : "no")));
        return lines;
    }

    void putInto(ArrayNode strategies) {
        tallies.forEach((method, tally) -> {
            ObjectNode json = strategies.addObject();
            method.putInto(json);
            json.put("right", tally.right());
            json.put("accuracy", tally.accuracy());
            json.put("expertCallsPerToken", tally.expertCallsPerToken());
            json.put("tokensPerExpertCall", tally.stats().tokensPerExpertCall());
            json.put("tokensPerSecond", tally.stats().tokensPerSecond());
            json.put("relativeSpeed", relativeSpeed(tally));
        });
    }

    /// Tokens per second, prompts included, as a multiple of the expert alone.
    private double relativeSpeed(Tally tally) {
        Tally expert = tallies.entrySet().stream()
                .filter(entry -> entry.getKey().strategy() == Strategy.EXPERT)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return tally.stats().tokensPerSecond()
                / Objects.requireNonNull(expert).stats().tokensPerSecond();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-20s %-16s %8s %12s %12s %10s  %s", cells)
                .stripTrailing();
    }
}
