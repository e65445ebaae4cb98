package io.speccascade.bench.speed;

import java.util.List;
import java.util.function.Consumer;

/// An object on each line.
record JsonLinesPrinter(Consumer<String> out, List<ResultField> fields) implements ResultPrinter {
    @Override
    public void print(SpeedResult result) {
        out.accept("{" + String.join(", ", new JsonFields(fields).of(result)) + "}\n");
    }
}
