package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.host.BatchFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// K-quantised weights stand for the very numbers that the reference makes of them, whatever reads them.
final class SuperBlockContractTest {
    @ParameterizedTest
    @EnumSource
    void embeddingsAreTheReferencesNumbersToTheBit(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : SuperBlocks.TYPES) {
                SuperBlocks blocks = SuperBlocks.of(type);
                int rows = blocks.count() / 2;
                var batch = BatchFixture.of(device, rows, rows);
                device.upload(batch.rows().token(), 0, BatchFixture.range(rows));
                DeviceBuffer out = device.allocate(ElementType.F32, (long) blocks.count() * SuperBlocks.LENGTH);
                float[] actual = batch.run(
                        TransformerLaunches.embed(batch.rows(), out, blocks.load(device), 2 * SuperBlocks.LENGTH, 1),
                        out);
                for (int i = 0; i < actual.length; i++) {
                    assertEquals(
                            Float.floatToRawIntBits(blocks.number(i)),
                            Float.floatToRawIntBits(actual[i]),
                            type + " element " + i + ": " + blocks.number(i) + " but " + actual[i]);
                }
            }
        }
    }

    /// A row that is 1 at one place and 0 elsewhere picks a column of the weight, which nothing rounds.
    @ParameterizedTest
    @EnumSource
    void productsPickTheReferencesNumbers(TestDevices devices) {
        try (Device device = devices.open()) {
            for (ElementType type : SuperBlocks.TYPES) {
                SuperBlocks blocks = SuperBlocks.of(type);
                DeviceBuffer weight = blocks.load(device);
                for (int first = 0; first < SuperBlocks.LENGTH; first += 7) {
                    assertPicks(device, blocks, weight, first, first % 5);
                }
                assertPicks(device, blocks, weight, 0, 7);
                assertPicks(device, blocks, weight, 100, 16);
                assertPicks(device, blocks, weight, 0, SuperBlocks.LENGTH);
            }
        }
    }

    private static void assertPicks(Device device, SuperBlocks blocks, DeviceBuffer weight, int first, int most) {
        int rows = Math.min(Math.max(1, most), SuperBlocks.LENGTH - first);
        int outputs = blocks.count();
        var batch = BatchFixture.of(device, rows, rows);
        float[] x = new float[rows * SuperBlocks.LENGTH];
        for (int row = 0; row < rows; row++) {
            x[row * SuperBlocks.LENGTH + first + row] = 1;
        }
        DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * outputs);
        float[] actual =
                batch.run(TransformerLaunches.matmulAdd(batch.rows(), out, batch.floats(x), weight, outputs), out);
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < outputs; j++) {
                // Zeros lose their signs in a sum.
                assertEquals(
                        0f + blocks.number(j * SuperBlocks.LENGTH + first + row),
                        0f + actual[row * outputs + j],
                        blocks.type() + " block " + j + " element " + (first + row) + " of " + rows + " rows");
            }
        }
    }
}
