package io.speccascade.bench.report;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.Strategy;
import java.io.IOException;
import java.util.Map;

/// One row of `points.csv`: a method under one setting, and what it scored and cost. NaN where a value is not there.
///
/// @param draftTokens γ; 0 where nothing is drafted
/// @param score of the task, 0 to 100
/// @param expertCalls per token
/// @param rejection share of drafted tokens, 0 to 1
/// @param relativeLatency measured, of the expert's alone
/// @param modelledLatency of the expert's alone
record Point(
        String id,
        Method method,
        double alpha,
        int draftTokens,
        double temperature,
        int problems,
        int seeds,
        Interval score,
        Interval expertCalls,
        Interval rejection,
        Interval relativeLatency,
        double modelledLatency) {
    static Point of(Map<String, String> row) throws IOException {
        return new Point(
                text(row, "point"),
                new Method(
                        text(row, "strategy"),
                        text(row, "rule"),
                        text(row, "min_p").isEmpty() ? 0 : number(row, "min_p"),
                        text(row, "baseline").equals("1")),
                number(row, "alpha"),
                whole(row, "draft_tokens"),
                number(row, "temperature"),
                whole(row, "problems"),
                whole(row, "seeds"),
                interval(row, "score", "score"),
                interval(row, "expert_calls_per_token", "expert_calls"),
                interval(row, "rejection_rate", "rejection"),
                interval(row, "relative_latency", "relative_latency"),
                number(row, "modelled_latency"));
    }

    /// The method and its alpha, e.g. `token-v3, α = 0.75`.
    String label() {
        return Double.isNaN(alpha) ? method.label() : method.label() + ", α = " + Numbers.plain(alpha);
    }

    /// The rule that its strategy works by.
    Rule rule() {
        Strategy strategy = Strategy.of(method.strategy());
        if (method.rule().isEmpty()) {
            return strategy.effectiveRule(Rule.EXACT);
        }
        Rule named = Double.isNaN(alpha) ? Rule.parse(method.rule()) : Rule.parse(method.rule(), alpha);
        return strategy.effectiveRule(named);
    }

    SamplingParameters sampling() {
        return new SamplingParameters(temperature, 0, 1, method.minP());
    }

    private static String text(Map<String, String> row, String column) throws IOException {
        String value = row.get(column);
        if (value == null) {
            throw new IOException("points.csv: column " + column + ": missing (expected: as `eval` writes it)");
        }
        return value;
    }

    private static double number(Map<String, String> row, String column) throws IOException {
        String value = text(row, column);
        try {
            return value.isEmpty() ? Double.NaN : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IOException(
                    "points.csv: " + row.get("point") + ": " + column + ": " + value + " (expected: a number)", e);
        }
    }

    private static int whole(Map<String, String> row, String column) throws IOException {
        double value = number(row, column);
        return Double.isNaN(value) ? 0 : (int) value;
    }

    private static Interval interval(Map<String, String> row, String column, String prefix) throws IOException {
        return new Interval(number(row, column), number(row, prefix + "_low"), number(row, prefix + "_high"));
    }
}
