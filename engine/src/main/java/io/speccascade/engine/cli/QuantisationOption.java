package io.speccascade.engine.cli;

import io.speccascade.weights.TensorType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What weights become as they are opened.
public final class QuantisationOption {
    @Option(
            names = "--quantize",
            paramLabel = "TYPE",
            description = "Make matrices smaller as they are opened, where they are in F32, F16 or BF16: q8_0.")
    private @Nullable String type;

    /// The type that matrices become; empty: they stay as they are.
    public Optional<TensorType> type() {
        if (type == null) {
            return Optional.empty();
        }
        if (!type.equalsIgnoreCase("q8_0")) {
            throw new BadInput("--quantize: " + type + " (expected: q8_0)");
        }
        return Optional.of(TensorType.Q8_0);
    }
}
