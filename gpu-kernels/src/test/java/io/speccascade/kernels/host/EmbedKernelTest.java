package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.TransformerLaunches;
import java.lang.foreign.Arena;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EmbedKernelTest {
    @ParameterizedTest
    @EnumSource(value = ElementType.class, mode = EnumSource.Mode.EXCLUDE, names = "I32")
    void embedsEachActiveRowsToken(ElementType type) {
        int hiddenSize = 96;
        int[] token = {5, 0, 8, 5, 1};
        try (Arena arena = Arena.ofShared();
                HostDevice device = HostDevice.open(2)) {
            var batch = BatchFixture.of(device, token.length, 4);
            device.upload(batch.rows().token(), 0, token);
            var table = WeightFixture.random(arena, type, 9, hiddenSize, new Random(3));
            DeviceBuffer out = device.allocate(ElementType.F32, (long) token.length * hiddenSize);
            float[] actual =
                    batch.run(TransformerLaunches.embed(batch.rows(), out, table.load(device), hiddenSize, 2.5f), out);
            for (int row = 0; row < token.length; row++) {
                for (int i = 0; i < hiddenSize; i++) {
                    double expected = row < 4 ? 2.5 * table.value(token[row], i) : 0;
                    assertEquals(expected, actual[row * hiddenSize + i], 3e-7 * Math.abs(expected), "row " + row);
                }
            }
        }
    }
}
