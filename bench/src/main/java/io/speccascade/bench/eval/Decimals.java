package io.speccascade.bench.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes decimal numbers without the noise of binary ones.
final class Decimals {
    private static final int MOST = 10_000;

    private Decimals() {}

    /// As short as it can be: `0.3`, `1`.
    static String text(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /// At most six places; nothing for what is not a number.
    static String rounded(double value) {
        return Double.isFinite(value) ? text(round(value)) : "";
    }

    static double round(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }

    /// A list `0.1,0.3`, a range with both ends `0:1:0.1` (step 1 unless given), or a list of both.
    ///
    /// @param option for the message
    static List<Double> parse(String option, String text) {
        List<Double> values = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            addRange(option, text, part.split(":", -1), values);
        }
        return values.stream().distinct().toList();
    }

    /// Such a list of whole numbers.
    static List<Integer> parseWhole(String option, String text) {
        return parse(option, text).stream()
                .map(value -> {
                    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
                        throw bad(option, text, "whole numbers, such as 1,4,8 or 1:8");
                    }
                    return value.intValue();
                })
                .toList();
    }

    private static void addRange(String option, String text, String[] ends, List<Double> values) {
        if (ends.length > 3) {
            throw bad(option, text);
        }
        BigDecimal first = decimal(option, text, ends[0]);
        BigDecimal last = ends.length > 1 ? decimal(option, text, ends[1]) : first;
        BigDecimal step = ends.length > 2 ? decimal(option, text, ends[2]) : BigDecimal.ONE;
        if (step.signum() <= 0 || last.compareTo(first) < 0) {
            throw bad(option, text);
        }
        for (BigDecimal value = first; value.compareTo(last) <= 0; value = value.add(step)) {
            values.add(value.doubleValue());
            if (values.size() > MOST) {
                throw bad(option, text, "at most " + MOST + " numbers");
            }
        }
    }

    private static BigDecimal decimal(String option, String text, String part) {
        try {
            return new BigDecimal(part.strip());
        } catch (NumberFormatException e) {
            throw bad(option, text);
        }
    }

    private static IllegalArgumentException bad(String option, String text) {
        return bad(option, text, "numbers, such as 0.1,0.3 or 0:1:0.1");
    }

    private static IllegalArgumentException bad(String option, String text, String expected) {
        return new IllegalArgumentException(option + ": " + text + " (expected: " + expected + ")");
    }
}
