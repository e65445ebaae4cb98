package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.Distances;
import io.speccascade.kernels.host.BatchFixture;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// RELATIVE_ATTENTION against its formula in double precision, over pages and splits, up to the row's position and over
/// the whole of a slot; and the write of keys and values without queries.
final class RelativeAttentionContractTest {
    private static final int SLOTS = 3;
    private static final int PAGE_SIZE = 16;
    private static final int PAGES_PER_SLOT = 20;
    private static final float SCALE = 0.3f;

    /// @param stride floats of a row of queries
    private record Case(int heads, int headSize, int stride, boolean whole, int centre, int span) {
        private static final int[] LENGTHS = {5, 130, 300};
        private static final int[] SLOT = {0, 1, 2, 0, 2};
        private static final int[] POSITION = {0, 127, 319, 128, 16};

        AttentionShape shape() {
            return new AttentionShape(heads, heads, headSize, 0, PAGE_SIZE, PAGES_PER_SLOT);
        }

        int seen(int row) {
            return whole ? LENGTHS[SLOT[row]] : POSITION[row] + 1;
        }

        void check(Device device, int active) {
            Random random = new Random(headSize);
            int rows = SLOT.length;
            int kvSize = heads * headSize;
            float[] queries = BatchFixture.gaussian(rows * stride, random);
            float[] keys = BatchFixture.gaussian(SLOTS * PAGES_PER_SLOT * PAGE_SIZE * kvSize, random);
            float[] values = BatchFixture.gaussian(keys.length, random);
            float[] bias = BatchFixture.gaussian(heads * span, random);
            int[] table = IntStream.range(0, SLOTS * PAGES_PER_SLOT)
                    .map(i -> SLOTS * PAGES_PER_SLOT - 1 - i)
                    .toArray();
            BatchFixture batch = BatchFixture.of(device, rows, active);
            device.upload(batch.rows().slot(), 0, SLOT);
            device.upload(batch.rows().position(), 0, POSITION);
            DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * kvSize);
            Distances distances = new Distances(whole, batch.ints(LENGTHS), centre, batch.floats(bias));
            float[] actual = batch.run(
                    TransformerLaunches.relativeAttention(
                            batch.rows(),
                            out,
                            batch.floats(queries),
                            stride,
                            batch.floats(keys),
                            batch.floats(values),
                            batch.ints(table),
                            shape(),
                            distances,
                            SCALE),
                    out);
            for (int row = 0; row < rows; row++) {
                for (int head = 0; head < heads; head++) {
                    double[] expected = row < active
                            ? attended(queries, keys, values, bias, table, row, head)
                            : new double[headSize];
                    for (int d = 0; d < headSize; d++) {
                        float found = actual[(row * heads + head) * headSize + d];
                        assertEquals(expected[d], found, 5e-6, this + " row " + row + " head " + head);
                    }
                }
            }
        }

        private double[] attended(
                float[] queries, float[] keys, float[] values, float[] bias, int[] table, int row, int head) {
            double[] blend = new double[headSize];
            double sum = 0;
            for (int k = 0; k < seen(row); k++) {
                int page = table[SLOT[row] * PAGES_PER_SLOT + k / PAGE_SIZE];
                int at = ((page * PAGE_SIZE + k % PAGE_SIZE) * heads + head) * headSize;
                double score = 0;
                for (int d = 0; d < headSize; d++) {
                    score += (double) queries[row * stride + head * headSize + d] * keys[at + d];
                }
                int distance = Math.clamp(POSITION[row] - k + centre, 0, span - 1);
                double weight = Math.exp(score * SCALE + bias[head * span + distance]);
                sum += weight;
                for (int d = 0; d < headSize; d++) {
                    blend[d] += weight * values[at + d];
                }
            }
            for (int d = 0; d < headSize; d++) {
                blend[d] /= sum;
            }
            return blend;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSoftmaxWeightedMeanWithBiases(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int headSize : new int[] {1, 16, 20, 64}) {
                for (int active : new int[] {0, 4, 5}) {
                    int size = 3 * headSize;
                    new Case(3, headSize, 3 * size, false, 0, 40).check(device, active);
                    new Case(3, headSize, 3 * size, true, 40, 81).check(device, active);
                    new Case(3, headSize, size, true, 0, 1).check(device, active);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysAndValuesAreStoredWithoutQueries(TestDevices devices) {
        try (Device device = devices.open()) {
            AttentionShape shape = new AttentionShape(0, 2, 5, 0, PAGE_SIZE, 2);
            float[] rows = BatchFixture.gaussian(3 * 20, new Random(1));
            BatchFixture batch = BatchFixture.of(device, 3, 3);
            device.upload(batch.rows().position(), 0, 0, 1, 17);
            DeviceBuffer keys = device.allocate(ElementType.F32, 2L * PAGE_SIZE * 10);
            DeviceBuffer values = device.allocate(ElementType.F32, 2L * PAGE_SIZE * 10);
            float[] stored = batch.run(
                    TransformerLaunches.ropeStore(
                            batch.rows(),
                            batch.floats(rows),
                            keys,
                            values,
                            batch.ints(1, 0),
                            batch.floats(0),
                            shape,
                            false,
                            1),
                    values);
            float[] expected = new float[stored.length];
            System.arraycopy(rows, 10, expected, PAGE_SIZE * 10, 10);
            System.arraycopy(rows, 30, expected, (PAGE_SIZE + 1) * 10, 10);
            System.arraycopy(rows, 50, expected, 10, 10);
            assertArrayEquals(expected, stored);
        }
    }
}
