package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.TransformerLaunches;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MatmulKernelsTest {
    private static final int ROWS = 33;
    private static final int INPUTS = 256;
    private static final int OUTPUTS = 203;

    @ParameterizedTest
    @EnumSource
    void productsAreTheSameToTheBitOnAnyNumberOfThreads(Hosts host) {
        for (ElementType type : List.of(
                ElementType.F32,
                ElementType.Q8_0,
                ElementType.Q4_0,
                ElementType.Q4_K,
                ElementType.Q5_K,
                ElementType.Q6_K)) {
            float[] one = product(host, 1, type);
            assertArrayEquals(one, product(host, 2, type), 0f, type + ", 2 threads");
            assertArrayEquals(one, product(host, 3, type), 0f, type + ", 3 threads");
        }
    }

    /// Longer than a stretch of inputs, so that sums of several tiles wait for the next one; at last with more
    /// rows than are multiplied together.
    @ParameterizedTest
    @EnumSource
    void sumsOfLongRowsDoNotTouchEachOther(Hosts host) {
        for (ElementType type : List.of(ElementType.F32, ElementType.Q8_0, ElementType.Q4_K)) {
            for (int rows = 1; rows <= 12; rows++) {
                assertProducts(host, type, rows, 2304, 22);
            }
            assertProducts(host, type, 133, 2304, 22);
        }
    }

    private static void assertProducts(Hosts host, ElementType type, int rows, int inputs, int outputs) {
        Random random = new Random(rows);
        try (Arena arena = Arena.ofShared();
                HostDevice device = host.open(1)) {
            var batch = BatchFixture.of(device, rows, rows);
            var weight = WeightFixture.random(arena, type, outputs, inputs, random);
            float[] x = BatchFixture.gaussian(rows * inputs, random);
            DeviceBuffer in = batch.floats(x);
            DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * outputs);
            float[] actual =
                    batch.run(TransformerLaunches.matmulAdd(batch.rows(), out, in, weight.load(device), outputs), out);
            for (int row = 0; row < rows; row++) {
                double[] input = new double[inputs];
                for (int i = 0; i < inputs; i++) {
                    input[i] = x[row * inputs + i];
                }
                for (int j = 0; j < outputs; j++) {
                    double[] dot = weight.dot(j, input);
                    String what = type + ", " + rows + " rows: row " + row + " output " + j;
                    assertEquals(dot[0], actual[row * outputs + j], 1e-6 * dot[1] + 1e-30, what);
                }
            }
        }
    }

    private static float[] product(Hosts host, int threads, ElementType type) {
        Random random = new Random(7);
        try (Arena arena = Arena.ofShared();
                HostDevice device = host.open(threads)) {
            var batch = BatchFixture.of(device, ROWS, ROWS);
            var weight = WeightFixture.random(arena, type, OUTPUTS, INPUTS, random);
            DeviceBuffer in = batch.floats(BatchFixture.gaussian(ROWS * INPUTS, random));
            DeviceBuffer out = device.allocate(ElementType.F32, (long) ROWS * OUTPUTS);
            return batch.run(TransformerLaunches.matmulAdd(batch.rows(), out, in, weight.load(device), OUTPUTS), out);
        }
    }
}
