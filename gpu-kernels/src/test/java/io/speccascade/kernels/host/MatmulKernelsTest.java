package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
