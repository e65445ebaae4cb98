package io.speccascade.bench.speed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A table, where there is none yet, and a row for each result.
record SqlPrinter(Consumer<String> out, List<ResultField> fields) implements ResultPrinter {
    private static final String TABLE = "llama_bench";

    @Override
    public void begin() {
        out.accept("CREATE TABLE IF NOT EXISTS " + TABLE + " (\n"
                + fields.stream()
                        .map(field -> "  " + field.label() + " " + type(field))
                        .collect(Collectors.joining(",\n"))
                + "\n);\n\n");
    }

    @Override
    public void print(SpeedResult result) {
        String names = fields.stream().map(ResultField::label).collect(Collectors.joining(", "));
        String values = fields.stream()
                .map(field -> field.value(result).map(SqlPrinter::quoted).orElse("NULL"))
                .collect(Collectors.joining(", "));
        out.accept("INSERT INTO " + TABLE + " (" + names + ") VALUES (" + values + ");\n");
    }

    private static String type(ResultField field) {
        return switch (field.type()) {
            case TEXT -> "TEXT";
            case FLAG, INTEGER -> "INTEGER";
            case REAL -> "REAL";
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
