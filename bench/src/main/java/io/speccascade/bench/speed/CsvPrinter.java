package io.speccascade.bench.speed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A line of names, then a line for each result, every value in quotes.
record CsvPrinter(Consumer<String> out, List<ResultField> fields) implements ResultPrinter {
    @Override
    public void begin() {
        out.accept(fields.stream().map(ResultField::label).collect(Collectors.joining(",")) + "\n");
    }

    @Override
    public void print(SpeedResult result) {
        out.accept(fields.stream()
                        .map(field ->
                                field.value(result).map(CsvPrinter::quoted).orElse(""))
                        .collect(Collectors.joining(","))
                + "\n");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
