package io.speccascade.bench.speed;

import io.speccascade.bench.speed.SpeedTest.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A table in llama-bench's columns and widths.
final class MarkdownPrinter implements ResultPrinter {
    private static final double KIBI = 1024;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private final Consumer<String> out;
    private final List<Column> columns;

    /// @param width of the text; left-aligned where negative, as printf has it
    private record Column(String title, int width, Function<SpeedResult, String> text) {
        String cell(String content) {
            return String.format(Locale.ROOT, " %" + width + "s |", content);
        }

        String rule() {
            return " " + "-".repeat(Math.abs(width) - 1) + (width > 0 ? ":" : "-") + " |";
        }
    }

    MarkdownPrinter(Consumer<String> out, TableColumns shown) {
        this.out = out;
        columns = new ArrayList<>(List.of(
                new Column("model", -30, result -> result.model().type()),
                new Column("size", 10, result -> size(result.model().bytes())),
                new Column("params", 10, result -> parameters(result.model().parameters())),
                new Column("backend", -10, result -> result.device().kind()),
                new Column(
                        "threads", 7, result -> String.valueOf(result.device().threads()))));
        if (shown.promptRows()) {
            columns.add(new Column("n_ubatch", 8, result -> String.valueOf(result.promptRows())));
        }
        columns.add(new Column("test", 15, SpeedResult::label));
        columns.add(new Column("t/s", 20, result -> spread(result, Sample::tokensPerSecond)));
        if (shown.ownTests()) {
            columns.add(new Column("ms", 10, result -> format(1e3 * result.mean(Sample::seconds))));
            columns.add(new Column(
                    "x expert",
                    14,
                    result -> Double.isNaN(result.mean(Sample::relative)) ? "" : spread(result, Sample::relative)));
        }
    }

    @Override
    public void begin() {
        StringBuilder head = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        for (Column column : columns) {
            head.append(column.cell(column.title()));
            rule.append(column.rule());
        }
        out.accept(head + "\n" + rule + "\n");
    }

    @Override
    public void print(SpeedResult result) {
        StringBuilder line = new StringBuilder("|");
        columns.forEach(column -> line.append(column.cell(column.text().apply(result))));
        out.accept(line + "\n");
    }

    @Override
    public void end() {
        out.accept("\nbuild: " + ResultField.version() + " (0)\n");
    }

    private static String spread(SpeedResult result, ToDoubleFunction<Sample> value) {
        return format(result.mean(value)) + " ± " + format(result.deviation(value));
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String size(long bytes) {
        return bytes < KIBI * KIBI * KIBI
                ? format(bytes / KIBI / KIBI) + " MiB"
                : format(bytes / KIBI / KIBI / KIBI) + " GiB";
    }

    private static String parameters(long count) {
        return count < GIGA ? format(count / MEGA) + " M" : format(count / GIGA) + " B";
    }
}
