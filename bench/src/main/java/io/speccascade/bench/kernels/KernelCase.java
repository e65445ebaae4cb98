package io.speccascade.bench.kernels;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Operation;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is measured: an operation in some sizes.
///
/// @param operation of the catalogue
/// @param shape sizes of the layer
/// @param vocabSize tokens; of NORM_MATMUL: 0 for query, key and value, else the output matrix
/// @param type of the weights; F32 where there are none
/// @param rows rows of a batch; γ + 1 of operations on a block of one slot
record KernelCase(Operation operation, KernelShape shape, int vocabSize, ElementType type, int rows) {
    private static final int PARTS = 5;
    private static final int MOST_VOCABULARY = 1 << 20;
    private static final int MOST_ROWS = 512;

    KernelCase {
        requireRange("vocabulary", vocabSize, 0, MOST_VOCABULARY);
        requireRange("rows", rows, 1, MOST_ROWS);
    }

    /// From [#toString()].
    ///
    /// @throws IllegalArgumentException for anything else
    static KernelCase parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(
                    "case: " + text + " (expected: OPERATION:SHAPE:VOCABULARY:TYPE:ROWS, e.g. MATMUL_ADD:8b:0:Q8_0:1)");
        }
        return new KernelCase(
                constant("operation", Operation.values(), parts[0]),
                KernelShape.named(parts[1]),
                number("vocabulary", parts[2]),
                constant("type", ElementType.values(), parts[3]),
                number("rows", parts[4]));
    }

    /// The constant of a name, whatever its case.
    static <E extends Enum<E>> E constant(String what, E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + ": " + name + " (expected: "
                        + Stream.of(values).map(Enum::name).collect(Collectors.joining(", ")) + ")"));
    }

    private static int number(String what, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(what + ": " + text + " (expected: a number)");
        }
        return Integer.parseInt(text);
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + least + " to " + most + ")");
        }
    }

    /// γ of a block that has this many rows.
    int draftTokens() {
        return rows - 1;
    }

    @Override
    public String toString() {
        return operation + ":" + shape.name() + ":" + vocabSize + ":" + type + ":" + rows;
    }
}
