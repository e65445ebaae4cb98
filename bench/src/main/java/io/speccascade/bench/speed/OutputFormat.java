package io.speccascade.bench.speed;

import io.speccascade.engine.cli.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// llama-bench's formats.
enum OutputFormat {
    MD,
    CSV,
    JSON,
    JSONL,
    SQL;

    /// The format that a flag names; empty for `none`.
    static Optional<OutputFormat> named(String flag, String name) {
        if (name.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(format -> format.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(flag + ": " + name + " (expected: "
                        + Arrays.stream(values()).map(OutputFormat::label).collect(Collectors.joining(", "))
                        + " or none)")));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param out takes text as it is
    /// @param columns what a table shows beside llama-bench's columns
    ResultPrinter printer(Consumer<String> out, TableColumns columns) {
        List<ResultField> fields = ResultField.of(columns.ownTests());
        return switch (this) {
            case MD -> new MarkdownPrinter(out, columns);
            case CSV -> new CsvPrinter(out, fields);
            case JSON -> new JsonPrinter(out, fields);
            case JSONL -> new JsonLinesPrinter(out, fields);
            case SQL -> new SqlPrinter(out, fields);
        };
    }
}
