package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.host.BatchFixture;
import io.speccascade.kernels.host.WeightFixture;
import java.lang.foreign.Arena;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EmbedContractTest {
    private static final int[] TOKEN = {5, 0, 8, 5, 1};
    private static final int VOCABULARY = 9;

    @ParameterizedTest
    @EnumSource
    void embedsEachActiveRowsTokenInEveryType(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : ElementType.values()) {
                if (type != ElementType.I32) {
                    boolean small = type.blockLength() <= 32;
                    int odd = type.blockLength() == 1 ? 97 : 96;
                    embeds(device, type, small ? odd : 768, 4, 2.5f);
                    embeds(device, type, small ? 32 : 256, 5, 1);
                    embeds(device, type, small ? 320 : 512, 0, 1);
                }
            }
        }
    }

    private static void embeds(Device device, ElementType type, int hiddenSize, int rows, float scale) {
        try (Arena arena = Arena.ofShared()) {
            var batch = BatchFixture.of(device, TOKEN.length, rows);
            device.upload(batch.rows().token(), 0, TOKEN);
            var table = WeightFixture.random(arena, type, VOCABULARY, hiddenSize, new Random(3));
            DeviceBuffer out = device.allocate(ElementType.F32, (long) TOKEN.length * hiddenSize);
            float[] actual =
                    batch.run(TransformerLaunches.embed(batch.rows(), out, table.load(device), hiddenSize, scale), out);
            for (int row = 0; row < TOKEN.length; row++) {
                for (int i = 0; i < hiddenSize; i++) {
                    double expected = row < rows ? scale * table.value(TOKEN[row], i) : 0;
                    assertEquals(
                            expected,
                            actual[row * hiddenSize + i],
                            3e-7 * Math.abs(expected),
                            type + " row " + row + " element " + i);
                }
            }
        }
    }
}
