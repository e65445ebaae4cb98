package io.speccascade.bench.kit;

import io.speccascade.bench.peers.Spread;
import java.util.List;
import java.util.Locale;

/// One figure of the report.
///
/// @param name what was measured, a key: lower case, words joined by `_`
/// @param setting under what, e.g. `γ = 5, acceptance 0.8`
/// @param unit of the values
/// @param value median, least and most
record Figure(String name, String setting, String unit, Spread value) {
    static Figure of(String name, String setting, String unit, List<Double> values) {
        return new Figure(name, setting, unit, Spread.of(values));
    }

    static Figure of(String name, String setting, String unit, double value) {
        return of(name, setting, unit, List.of(value));
    }

    /// The value in words: four digits, and the range where there is one.
    String text() {
        String median = digits(value.median());
        return value.least() == value.most()
                ? median
                : median + " (" + digits(value.least()) + "-" + digits(value.most()) + ")";
    }

    private static String digits(double number) {
        double size = Math.abs(number);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, number);
    }
}
