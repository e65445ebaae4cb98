package io.speccascade.bench.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelSelectionTest {
    private static final KernelSelection ALL =
            new KernelSelection(List.of(), List.of(), List.of(), List.of(), List.of());

    private static EnumSet<Operation> operations(KernelSelection selection) {
        return selection.cases().stream()
                .map(KernelCase::operation)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    }

    @Test
    void everyOperationIsAmongTheUsualCases() {
        assertEquals(EnumSet.allOf(Operation.class), operations(ALL));
    }

    @Test
    void everyOperationIsAmongAllCombinations() {
        assertEquals(
                EnumSet.allOf(Operation.class),
                operations(new KernelSelection(List.of(), List.of(), List.of(), List.of(), List.of(6))));
    }

    @Test
    void combinationsAreThoseThatAnOperationCanTellApart() {
        KernelSelection selection = new KernelSelection(
                List.of(Operation.NORM_MATMUL, Operation.ADD, Operation.RULE),
                List.of(KernelShape.named("70b")),
                List.of(32_000),
                List.of(ElementType.Q4_K),
                List.of(1, 8));
        assertEquals(
                List.of(
                        "NORM_MATMUL:70b:0:Q4_K:1",
                        "NORM_MATMUL:70b:0:Q4_K:8",
                        "NORM_MATMUL:70b:32000:Q4_K:1",
                        "NORM_MATMUL:70b:32000:Q4_K:8",
                        "ADD:70b:0:F32:1",
                        "ADD:70b:0:F32:8",
                        "RULE:70b:32000:F32:8"),
                selection.cases().stream().map(KernelCase::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADD:8b:0:F32 | case: ADD:8b:0:F32 (expected: OPERATION:SHAPE:VOCABULARY:TYPE:ROWS, e.g. MATMUL_ADD:8b:0:Q8_0:1)",
                "ADDD:8b:0:F32:1 | operation: ADDD (expected: EMBED, NORM_MATMUL, ",
                "ADD:9b:0:F32:1 | shape: 9b (expected: 1b, 3b, 8b, 70b)",
                "ADD:8b:-1:F32:1 | vocabulary: -1 (expected: a number)",
                "ADD:8b:0:F8:1 | type: F8 (expected: I32, F32, ",
                "ADD:8b:0:F32:0 | rows: 0 (expected: 1 to 512)",
            })
    void whatIsNoCaseIsRefused(String text, String message) {
        String refusal = String.valueOf(assertThrows(IllegalArgumentException.class, () -> KernelCase.parse(text))
                .getMessage());
        assertTrue(refusal.startsWith(message), refusal);
    }
}
