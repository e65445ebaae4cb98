package io.speccascade.bench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Numbers as the report writes them.
final class Numbers {
    private Numbers() {}

    /// At most six digits, no trailing zeros: `0.75`, `1`, `0.9999`.
    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        return rounded.toPlainString().replace('-', '−');
    }

    static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value).replace('-', '−');
    }

    /// `78.4 (76.1 to 80.2)`, or the value alone where it has no interval.
    static String text(Interval interval, int digits) {
        String value = fixed(interval.value(), digits);
        return interval.isBounded()
                ? value + " (" + fixed(interval.low(), digits) + " to " + fixed(interval.high(), digits) + ")"
                : value;
    }

    /// For JSON: enough for a picture, short in a file.
    static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
