package io.speccascade.bench.speed;

import java.util.List;
import java.util.function.Consumer;

/// An array of objects.
final class JsonPrinter implements ResultPrinter {
    private final Consumer<String> out;
    private final JsonFields fields;
    private String separator = "";

    JsonPrinter(Consumer<String> out, List<ResultField> fields) {
        this.out = out;
        this.fields = new JsonFields(fields);
    }

    @Override
    public void begin() {
        out.accept("[\n");
    }

    @Override
    public void print(SpeedResult result) {
        out.accept(separator + "  {\n    " + String.join(",\n    ", fields.of(result)) + "\n  }");
        separator = ",\n";
    }

    @Override
    public void end() {
        out.accept("\n]\n");
    }
}
