package io.speccascade.kernels;

import static io.speccascade.kernels.ProductSizes.WEIGHT_TYPES;
import static io.speccascade.kernels.ProductSizes.inputs;
import static io.speccascade.kernels.ProductSizes.sizes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.TransformerLaunches.RowMap;
import io.speccascade.kernels.host.BatchFixture;
import io.speccascade.kernels.host.WeightFixture;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MatmulContractTest {
    private static final float EPSILON = 1e-5f;

    private static void assertNear(double expected, double size, float actual, String what) {
        assertEquals(expected, actual, 1e-6 * size + 1e-30, what);
    }

    @ParameterizedTest
    @EnumSource
    void normMatmulIsTheProductOfTheNormalisedRow(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                for (int[] size : sizes(type)) {
                    normMatmul(device, type, size[0], inputs(type, size[1]), List.of(size[2], 3, 5), 1);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneToThreeWeightsLieSideBySide(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                normMatmul(device, type, 6, inputs(type, 64), List.of(9), 1);
                normMatmul(device, type, 6, inputs(type, 64), List.of(9, 1), 1);
                normMatmul(device, type, 6, inputs(type, 64), List.of(1, 8, 9), 1);
            }
        }
    }

    /// A norm takes the size out of a row, but for what epsilon stands for.
    @ParameterizedTest
    @CsvSource({
        "HOST,1e12",
        "HOST_PLAIN,1e12",
        "OPENCL_CPU,1e12",
        "OPENCL_GPU,1e12",
        "HOST,1e-12",
        "HOST_PLAIN,1e-12",
        "OPENCL_CPU,1e-12",
        "OPENCL_GPU,1e-12",
        "HOST,0",
        "OPENCL_CPU,0",
        "OPENCL_GPU,0"
    })
    void veryLargeAndVerySmallRowsAreNormalised(TestDevices devices, float factor) {
        try (Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                normMatmul(device, type, 5, inputs(type, 96), List.of(7), factor);
            }
        }
    }

    private static void normMatmul(
            Device device, ElementType type, int rows, int inputs, List<Integer> outputs, float factor) {
        Random random = new Random(rows * 1000L + inputs);
        int rowSize = outputs.stream().mapToInt(Integer::intValue).sum();
        try (Arena arena = Arena.ofShared()) {
            var batch = BatchFixture.of(device, rows, rows);
            float[] x = BatchFixture.gaussian(rows * inputs, random);
            for (int i = 0; i < x.length; i++) {
                x[i] *= factor;
            }
            float[] norm = BatchFixture.gaussian(inputs, random);
            List<WeightFixture> weights = outputs.stream()
                    .map(count -> WeightFixture.random(arena, type, count, inputs, random))
                    .toList();
            DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * rowSize);
            DeviceBuffer identity = batch.ints(BatchFixture.range(rows));
            float[] actual = batch.run(
                    TransformerLaunches.normMatmul(
                            batch.rows(),
                            new RowMap(rows, 0, identity, identity),
                            out,
                            batch.floats(x),
                            batch.floats(norm),
                            EPSILON,
                            weights.stream().map(weight -> weight.load(device)).toList()),
                    out);
            for (int row = 0; row < rows; row++) {
                double[] normalised = BatchFixture.normalised(x, row, norm, EPSILON);
                int column = row * rowSize;
                for (WeightFixture weight : weights) {
                    for (int j = 0; j < weight.outputs(); j++) {
                        double[] dot = weight.dot(j, normalised);
                        assertNear(dot[0], dot[1], actual[column++], type + " row " + row + " output " + j);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void outputsAreGatheredScatteredAndCounted(TestDevices devices) {
        Random random = new Random(5);
        int outputs = 6;
        int[] source = {3, 0, 2, 1};
        int[] target = {5, 6, 0, 1};
        try (Arena arena = Arena.ofShared();
                Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                int inputs = inputs(type, 64);
                float[] x = BatchFixture.gaussian(4 * inputs, random);
                float[] norm = BatchFixture.gaussian(inputs, random);
                var batch = BatchFixture.of(device, 4, 0);
                device.upload(batch.rows().counts(), 0, 4, 3);
                var weight = WeightFixture.random(arena, type, outputs, inputs, random);
                float[] before = BatchFixture.gaussian(7 * outputs, random);
                DeviceBuffer out = batch.floats(before);
                float[] actual = batch.run(
                        TransformerLaunches.normMatmul(
                                batch.rows(),
                                new RowMap(4, 1, batch.ints(source), batch.ints(target)),
                                out,
                                batch.floats(x),
                                batch.floats(norm),
                                EPSILON,
                                List.of(weight.load(device))),
                        out);
                for (int i = 0; i < 3; i++) {
                    double[] normalised = BatchFixture.normalised(x, source[i], norm, EPSILON);
                    for (int j = 0; j < outputs; j++) {
                        double[] dot = weight.dot(j, normalised);
                        assertNear(dot[0], dot[1], actual[target[i] * outputs + j], type + " output " + i);
                    }
                }
                for (int row : new int[] {1, 2, 3, 4}) {
                    assertArrayEquals(
                            Arrays.copyOfRange(before, row * outputs, (row + 1) * outputs),
                            Arrays.copyOfRange(actual, row * outputs, (row + 1) * outputs),
                            type + ": row " + row + " stays untouched");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void normGatedIsTheActivatedGateTimesUp(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                for (int[] size : sizes(type)) {
                    for (Activation activation : Activation.values()) {
                        normGated(device, List.of(type, type), size[0], inputs(type, size[1]), size[2], activation);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void gateAndUpMayBeOfTwoTypes(TestDevices devices) {
        List<ElementType> types = List.of(ElementType.Q4_K, ElementType.Q6_K);
        try (Device device = devices.open()) {
            for (int rows : new int[] {1, 5, 20}) {
                normGated(device, types, rows, 512, 30, Activation.SILU);
                normGated(device, types.reversed(), rows, 256, 7, Activation.GELU);
            }
        }
    }

    /// @param types of gate and up projection
    private static void normGated(
            Device device, List<ElementType> types, int rows, int inputs, int outputs, Activation activation) {
        Random random = new Random(rows * 1000L + inputs);
        try (Arena arena = Arena.ofShared()) {
            var batch = BatchFixture.of(device, rows + 1, rows);
            float[] x = BatchFixture.gaussian((rows + 1) * inputs, random);
            float[] norm = BatchFixture.gaussian(inputs, random);
            var gate = WeightFixture.random(arena, types.getFirst(), outputs, inputs, random);
            var up = WeightFixture.random(arena, types.getLast(), outputs, inputs, random);
            DeviceBuffer out = device.allocate(ElementType.F32, (rows + 1L) * outputs);
            float[] actual = batch.run(
                    TransformerLaunches.normGated(
                            batch.rows(),
                            out,
                            batch.floats(x),
                            batch.floats(norm),
                            EPSILON,
                            gate.load(device),
                            up.load(device),
                            activation),
                    out);
            for (int row = 0; row < rows; row++) {
                double[] normalised = BatchFixture.normalised(x, row, norm, EPSILON);
                for (int j = 0; j < outputs; j++) {
                    double[] z = gate.dot(j, normalised);
                    double[] u = up.dot(j, normalised);
                    double expected = activated(activation, z[0]) * u[0];
                    double scale = (1 + z[1]) * (1 + u[1]);
                    assertNear(expected, scale, actual[row * outputs + j], types + " row " + row + " output " + j);
                }
            }
            assertArrayEquals(
                    new float[outputs],
                    Arrays.copyOfRange(actual, rows * outputs, actual.length),
                    types + ": the row that is not in the batch stays untouched");
        }
    }

    private static double activated(Activation activation, double z) {
        return switch (activation) {
            case SILU -> z / (1 + Math.exp(-z));
            case GELU -> z / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z)));
        };
    }

    @ParameterizedTest
    @EnumSource
    void matmulSetsWhatMatmulAddAdds(TestDevices devices) {
        Random random = new Random(8);
        try (Arena arena = Arena.ofShared();
                Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                int inputs = inputs(type, 96);
                var weight = WeightFixture.random(arena, type, 21, inputs, random);
                var batch = BatchFixture.of(device, 6, 5);
                DeviceBuffer in = batch.floats(BatchFixture.gaussian(6 * inputs, random));
                DeviceBuffer added = device.allocate(ElementType.F32, 6 * 21L);
                float[] before = BatchFixture.gaussian(6 * 21, random);
                DeviceBuffer set = batch.floats(before);
                DeviceBuffer loaded = weight.load(device);
                float[] sums = batch.run(TransformerLaunches.matmulAdd(batch.rows(), added, in, loaded, 21), added);
                float[] results = batch.run(TransformerLaunches.matmul(batch.rows(), set, in, loaded, 21), set);
                System.arraycopy(before, 5 * 21, sums, 5 * 21, 21);
                assertArrayEquals(sums, results, type.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void matmulAddAddsToWhatIsThere(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                for (int[] size : sizes(type)) {
                    int inputs = inputs(type, size[1]);
                    matmulAdd(device, type, size[0], inputs, size[2]);
                    matmulAdd(device, type, 0, inputs, size[2]);
                }
            }
        }
    }

    private static void matmulAdd(Device device, ElementType type, int rows, int inputs, int outputs) {
        Random random = new Random(rows * 1000L + inputs);
        try (Arena arena = Arena.ofShared()) {
            var batch = BatchFixture.of(device, rows + 1, rows);
            float[] x = BatchFixture.gaussian((rows + 1) * outputs, random);
            float[] in = BatchFixture.gaussian((rows + 1) * inputs, random);
            var weight = WeightFixture.random(arena, type, outputs, inputs, random);
            DeviceBuffer out = batch.floats(x);
            float[] actual = batch.run(
                    TransformerLaunches.matmulAdd(batch.rows(), out, batch.floats(in), weight.load(device), outputs),
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
                    type + ": the row that is not in the batch stays untouched");
        }
    }
}
