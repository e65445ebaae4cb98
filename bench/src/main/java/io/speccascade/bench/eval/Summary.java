package io.speccascade.bench.eval;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a run found: a function of its answers and latencies alone.
///
/// @param rows in the order of the plan's points
record Summary(List<PointRow> rows) {
    Summary {
        rows = List.copyOf(rows);
    }

    /// @param costRatio cost of a drafter call in expert calls
    static Summary of(RunPlan plan, AnswerLog answers, List<LatencyRecord> latencies, double costRatio) {
        List<PointSample> samples = plan.points().stream()
                .map(point -> PointSample.of(plan, point, answers))
                .toList();
        RelativeLatency latency = new RelativeLatency(latencies);
        return new Summary(samples.stream()
                .map(sample -> {
                    Point expert = new Point(
                            Strategy.EXPERT, Rule.EXACT, 0, sample.point().temperature(), 0);
                    return PointRow.of(
                            sample, latency.of(sample.point(), expert), costRatio, cost(expert, samples, costRatio));
                })
                .toList());
    }

    /// What a token costs at a point, in expert calls; one where the run lacks the point.
    private static double cost(Point point, List<PointSample> samples, double costRatio) {
        return samples.stream()
                .filter(sample -> sample.point().equals(point))
                .mapToDouble(sample -> PointRow.cost(sample, costRatio))
                .findFirst()
                .orElse(1);
    }

    String csv() {
        return rows.stream().map(PointRow::line).collect(Collectors.joining("", PointRow.HEADER, ""));
    }

    /// A table for people.
    ///
    /// @param metric what the score is called
    List<String> table(String metric) {
        return Stream.concat(
                        Stream.of(line("T", "γ", "point", metric, "(95 %)", "expert calls", "rejected", "latency")),
                        rows.stream().map(Summary::line))
                .toList();
    }

    private static String line(PointRow row) {
        Point point = row.point();
        return line(
                Decimals.text(point.temperature()),
                point.strategy().isSpeculative() ? point.draftTokens() : "",
                point.words(),
                number("%.1f", row.score().value() * 100),
                "(" + number("%.1f", row.score().low() * 100) + "-"
                        + number("%.1f", row.score().high() * 100) + ")",
                number("%.3f", row.expertCalls().value()),
                number("%.3f", row.rejection().value()),
                number("%.2f", row.relativeLatency().value()));
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-4s %2s  %-36s %8s %-13s %12s %9s %8s", cells)
                .stripTrailing();
    }
}
