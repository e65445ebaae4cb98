package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.speccascade.kernels.TransformerLaunches.RowMap;
import io.speccascade.kernels.host.BatchFixture;
import io.speccascade.kernels.host.WeightFixture;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A row of a matrix product does not depend on the rows beside it.
final class MatmulBatchContractTest {
    private static final float EPSILON = 1e-5f;
    private static final int OUTPUTS = 203;
    private static final int MANY = 100;
    /// GPUs add up in another order where a launch may have more rows.
    private static final int FEW = 16;

    private static final List<ElementType> WEIGHT_TYPES = List.of(
            ElementType.F32,
            ElementType.F16,
            ElementType.BF16,
            ElementType.Q8_0,
            ElementType.Q4_0,
            ElementType.Q4_K,
            ElementType.Q5_K,
            ElementType.Q6_K);

    @ParameterizedTest
    @EnumSource
    void rowsAreTheSameToTheBitInAnyBatch(TestDevices devices) {
        boolean isGpu = devices == TestDevices.OPENCL_GPU || devices == TestDevices.CUDA;
        try (Device device = devices.open()) {
            for (ElementType type : WEIGHT_TYPES) {
                for (int inputs : type.blockLength() == 1 ? new int[] {250, 256} : new int[] {256}) {
                    if (isGpu) {
                        assertSame(device, type, inputs, FEW, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13);
                        assertSame(device, type, inputs, MANY, 17, 33);
                    } else {
                        assertSame(device, type, inputs, MANY, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 16, 33);
                    }
                }
            }
        }
    }

    private static void assertSame(Device device, ElementType type, int inputs, int capacity, int... batches) {
        Random random = new Random(7);
        float[] x = BatchFixture.gaussian(capacity * inputs, random);
        float[] norm = BatchFixture.gaussian(inputs, random);
        try (Arena arena = Arena.ofShared()) {
            var weight = WeightFixture.random(arena, type, OUTPUTS, inputs, random);
            float[] whole = product(device, weight, x, norm, BatchFixture.range(capacity));
            for (int rows : batches) {
                int[] picked = random.ints(rows, 0, capacity).toArray();
                float[] part = product(device, weight, x, norm, picked);
                for (int i = 0; i < rows; i++) {
                    assertArrayEquals(
                            Arrays.copyOfRange(whole, picked[i] * OUTPUTS, (picked[i] + 1) * OUTPUTS),
                            Arrays.copyOfRange(part, i * OUTPUTS, (i + 1) * OUTPUTS),
                            0f,
                            type + " " + rows + " rows of " + inputs);
                }
            }
        }
    }

    private static float[] product(Device device, WeightFixture weight, float[] x, float[] norm, int[] picked) {
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
