package io.speccascade.engine.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Prometheus's text format, read strictly.
///
/// @param types of metrics, by name
/// @param values of series, by name and labels as they are written
record ScrapedMetrics(Map<String, String> types, Map<String, Double> values) {
    private static final Pattern TYPE =
            Pattern.compile("# TYPE ([a-z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary)");
    private static final Pattern LABEL = Pattern.compile("[a-z_]+=\"[^\"\\\\]*\"");
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-z_:][a-zA-Z0-9_:]*)(\\{" + LABEL + "(," + LABEL + ")*})? (-?[0-9][0-9.E+-]*|NaN|[+-]Inf)");

    static ScrapedMetrics parse(String exposition) {
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : exposition.lines().toList()) {
            if (line.startsWith("# HELP ")) {
                continue;
            }
            Matcher type = TYPE.matcher(line);
            Matcher sample = SAMPLE.matcher(line);
            if (type.matches()) {
                types.put(type.group(1), type.group(2));
            } else if (sample.matches()) {
                String series = sample.group(1) + (sample.group(2) == null ? "" : sample.group(2));
                if (values.put(series, number(sample.group(4))) != null) {
                    throw new IllegalArgumentException("series: " + series + " (expected: once)");
                }
            } else {
                throw new IllegalArgumentException("line: " + line + " (expected: a comment or a sample)");
            }
        }
        return new ScrapedMetrics(types, values);
    }

    double value(String series) {
        Double value = values.get(series);
        if (value == null) {
            throw new IllegalArgumentException("series: " + series + " (expected: one of " + values.keySet() + ")");
        }
        return value;
    }

    /// Names of all samples, without labels.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        values.keySet().forEach(series -> names.add(series.split("\\{", 2)[0]));
        return names;
    }

    private static double number(String text) {
        return text.endsWith("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
