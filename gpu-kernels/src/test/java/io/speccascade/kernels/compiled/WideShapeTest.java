package io.speccascade.kernels.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideShapeTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "6, 8", "8, 8", "9, 8", "512, 8"})
    void fewRowsPayForFew(int capacity, int rows) {
        assertEquals(rows, WideShape.of(WideShape.ALL, capacity).rows());
    }
}
