package io.speccascade.bench.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of comma-separated values (RFC 4180), without line breaks inside of values.
final class Csv {
    private Csv() {}

    static String line(Object... values) {
        return Stream.of(values).map(value -> quoted(value.toString())).collect(Collectors.joining(",", "", "\n"));
    }

    /// The values of a line as [#line] writes it.
    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                // Within quotes two stand for one.
                if (!isQuoted && i > 0 && line.charAt(i - 1) == '"') {
                    value.append(c);
                }
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\\r\\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
