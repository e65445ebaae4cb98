package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatmulKernelsTest {
    private static final float EPSILON = 1e-5f;
    private static final ElementType[] WEIGHT_TYPES = {
        ElementType.F32, ElementType.F16, ElementType.BF16, ElementType.Q8_0, ElementType.Q4_0
    };

    /// Sizes of a product. Quantised types need whole blocks, so their inputs are rounded up to them.
    private static int inputs(ElementType type, int inputs) {
        return (inputs + type.blockLength() - 1) / type.blockLength() * type.blockLength();
    }

    private static void assertNear(double expected, double size, float actual, String what) {
        double tolerance = 1e-6 * size + 1e-30;
        assertEquals(expected, actual, tolerance, what);
    }

    @ParameterizedTest
    @CsvSource({
        "VECTOR,1,1,1", "VECTOR,2,33,7", "VECTOR,3,64,65", "VECTOR,4,100,30", "VECTOR,5,257,12", "VECTOR,6,32,3",
        "VECTOR,7,96,130", "VECTOR,8,31,9", "VECTOR,9,48,17", "VECTOR,16,160,70", "VECTOR,33,65,129", "VECTOR,100,40,5",
        "PLAIN,1,1,1", "PLAIN,2,33,7", "PLAIN,5,257,12", "PLAIN,16,160,70", "PLAIN,33,65,129", "PLAIN,100,40,5",
    })
    void normMatmulIsTheProductOfTheNormalisedRow(Hosts host, int rows, int size, int outputs) {
        Random random = new Random(rows * 1000L + size);
        for (ElementType type : WEIGHT_TYPES) {
            int inputs = inputs(type, size);
            try (Arena arena = Arena.ofShared();
                    HostDevice device = host.open(2)) {
                var batch = BatchFixture.of(device, rows, rows);
                float[] x = BatchFixture.gaussian(rows * inputs, random);
                float[] norm = BatchFixture.gaussian(inputs, random);
                var first = WeightFixture.random(arena, type, outputs, inputs, random);
                var second = WeightFixture.random(arena, type, 3, inputs, random);
                DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * (outputs + 3));
                DeviceBuffer identity = batch.ints(BatchFixture.range(rows));
                float[] actual = batch.run(
                        TransformerLaunches.normMatmul(
                                batch.rows(),
                                new RowMap(rows, 0, identity, identity),
                                out,
                                batch.floats(x),
                                batch.floats(norm),
                                EPSILON,
                                List.of(first.load(device), second.load(device))),
                        out);
                for (int row = 0; row < rows; row++) {
                    double[] normalised = BatchFixture.normalised(x, row, norm, EPSILON);
                    for (int j = 0; j < outputs + 3; j++) {
                        double[] dot = j < outputs ? first.dot(j, normalised) : second.dot(j - outputs, normalised);
                        assertNear(
                                dot[0], dot[1], actual[row * (outputs + 3) + j], type + " row " + row + " output " + j);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"VECTOR,1,33,7", "VECTOR,5,96,70", "VECTOR,35,64,21", "PLAIN,1,33,7", "PLAIN,5,96,70"})
    void normGatedIsSiluOfTheGateTimesUp(Hosts host, int rows, int size, int outputs) {
        Random random = new Random(rows * 1000L + size);
        for (ElementType type : WEIGHT_TYPES) {
            int inputs = inputs(type, size);
            try (Arena arena = Arena.ofShared();
                    HostDevice device = host.open(2)) {
                var batch = BatchFixture.of(device, rows, rows);
                float[] x = BatchFixture.gaussian(rows * inputs, random);
                float[] norm = BatchFixture.gaussian(inputs, random);
                var gate = WeightFixture.random(arena, type, outputs, inputs, random);
                var up = WeightFixture.random(arena, type, outputs, inputs, random);
                DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * outputs);
                float[] actual = batch.run(
                        TransformerLaunches.normGated(
                                batch.rows(),
                                out,
                                batch.floats(x),
                                batch.floats(norm),
                                EPSILON,
                                gate.load(device),
                                up.load(device)),
                        out);
                for (int row = 0; row < rows; row++) {
                    double[] normalised = BatchFixture.normalised(x, row, norm, EPSILON);
                    for (int j = 0; j < outputs; j++) {
                        double[] z = gate.dot(j, normalised);
                        double[] u = up.dot(j, normalised);
                        double expected = z[0] / (1 + Math.exp(-z[0])) * u[0];
                        double scale = (1 + z[1]) * (1 + u[1]);
                        assertNear(expected, scale, actual[row * outputs + j], type + " row " + row + " output " + j);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"VECTOR,1,33,7", "VECTOR,5,96,70", "VECTOR,35,64,21", "PLAIN,1,33,7", "PLAIN,5,96,70"})
    void matmulAddAddsToWhatIsThere(Hosts host, int rows, int size, int outputs) {
        Random random = new Random(rows * 1000L + size);
        for (ElementType type : WEIGHT_TYPES) {
            int inputs = inputs(type, size);
            try (Arena arena = Arena.ofShared();
                    HostDevice device = host.open(2)) {
                var batch = BatchFixture.of(device, rows + 1, rows);
                float[] x = BatchFixture.gaussian((rows + 1) * outputs, random);
                float[] in = BatchFixture.gaussian((rows + 1) * inputs, random);
                var weight = WeightFixture.random(arena, type, outputs, inputs, random);
                DeviceBuffer out = batch.floats(x);
                float[] actual = batch.run(
                        TransformerLaunches.matmulAdd(
                                batch.rows(), out, batch.floats(in), weight.load(device), outputs),
                        out);
                for (int row = 0; row < rows; row++) {
                    double[] input = new double[inputs];
                    for (int i = 0; i < inputs; i++) {
                        input[i] = in[row * inputs + i];
                    }
                    for (int j = 0; j < outputs; j++) {
                        double[] dot = weight.dot(j, input);
                        int at = row * outputs + j;
                        assertNear(x[at] + dot[0], Math.abs(x[at]) + dot[1], actual[at], type + " row " + row);
                    }
                }
                assertArrayEquals(
                        Arrays.copyOfRange(x, rows * outputs, x.length),
                        Arrays.copyOfRange(actual, rows * outputs, x.length),
                        "inactive rows stay untouched");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"VECTOR", "PLAIN"})
    void rowsAreTheSameToTheBitInAnyBatchAndOnAnyNumberOfThreads(Hosts host) {
        Random random = new Random(7);
        int capacity = 100;
        int outputs = 203;
        for (ElementType type : WEIGHT_TYPES) {
            int inputs = type.blockLength() == 1 ? 250 : 256;
            float[] x = BatchFixture.gaussian(capacity * inputs, random);
            float[] norm = BatchFixture.gaussian(inputs, random);
            try (Arena arena = Arena.ofShared()) {
                var weight = WeightFixture.random(arena, type, outputs, inputs, random);
                float[] whole = product(host, 1, weight, x, norm, BatchFixture.range(capacity));
                for (int threads = 1; threads <= 3; threads++) {
                    for (int rows : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 16, 33}) {
                        int[] picked = random.ints(rows, 0, capacity).toArray();
                        float[] part = product(host, threads, weight, x, norm, picked);
                        for (int i = 0; i < rows; i++) {
                            assertArrayEquals(
                                    Arrays.copyOfRange(whole, picked[i] * outputs, (picked[i] + 1) * outputs),
                                    Arrays.copyOfRange(part, i * outputs, (i + 1) * outputs),
                                    0f,
                                    type + " " + rows + " rows, " + threads + " threads");
                        }
                    }
                }
            }
        }
    }

    private static float[] product(
            Hosts host, int threads, WeightFixture weight, float[] x, float[] norm, int[] picked) {
        try (HostDevice device = host.open(threads)) {
            int rows = picked.length;
            var batch = BatchFixture.of(device, rows, rows);
            DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * weight.outputs());
            RowMap map = new RowMap(rows, 0, batch.ints(picked), batch.ints(BatchFixture.range(rows)));
            return batch.run(
                    TransformerLaunches.normMatmul(
                            batch.rows(),
                            map,
                            out,
                            batch.floats(x),
                            batch.floats(norm),
                            EPSILON,
                            List.of(weight.load(device))),
                    out);
        }
    }
}
