package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttentionKernelTest {
    private static final int SLOTS = 3;
    private static final int PAGES_PER_SLOT = 5;
    private static final int PAGE_SIZE = 16;

    /// A cache full of random keys and values, its pages dealt to the slots in a shuffled order.
    private record Cache(HostDevice device, AttentionShape shape, List<DeviceBuffer> buffers) {
        static Cache random(HostDevice device, AttentionShape shape, float[] keys, float[] values) {
            var batch = BatchFixture.of(device, 1, 1);
            return new Cache(
                    device, shape, List.of(batch.floats(keys), batch.floats(values), batch.ints(blockTable())));
        }

        float[] attend(float[] qkv, int[] slot, int[] position, int active, float scale) {
            int rows = slot.length;
            var batch = BatchFixture.of(device, rows, active);
            device.upload(batch.rows().slot(), 0, slot);
            device.upload(batch.rows().position(), 0, position);
            DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * shape.querySize());
            return batch.run(
                    TransformerLaunches.attention(
                            batch.rows(),
                            out,
                            batch.floats(qkv),
                            buffers.get(0),
                            buffers.get(1),
                            buffers.get(2),
                            shape,
                            scale),
                    out);
        }
    }

    private static int[] blockTable() {
        int[] pages = BatchFixture.range(SLOTS * PAGES_PER_SLOT);
        Random random = new Random(5);
        for (int i = pages.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int page = pages[i];
            pages[i] = pages[j];
            pages[j] = page;
        }
        return pages;
    }

    private static AttentionShape shape(int headCount, int kvHeadCount, int headSize) {
        return new AttentionShape(headCount, kvHeadCount, headSize, headSize, PAGE_SIZE, PAGES_PER_SLOT);
    }

    private static int cacheLength(AttentionShape shape) {
        return SLOTS * PAGES_PER_SLOT * PAGE_SIZE * shape.kvSize();
    }

    private static int cacheRow(int[] table, int slot, int position) {
        return table[slot * PAGES_PER_SLOT + position / PAGE_SIZE] * PAGE_SIZE + position % PAGE_SIZE;
    }

    @ParameterizedTest
    @CsvSource({
        "VECTOR,1,1,8,1",
        "VECTOR,4,2,20,1",
        "VECTOR,8,1,64,1",
        "VECTOR,6,2,33,30",
        "PLAIN,4,2,20,1",
        "PLAIN,6,2,33,30",
    })
    void attentionIsTheSoftmaxWeightedMeanOfTheValues(
            Hosts host, int headCount, int kvHeadCount, int headSize, float magnitude) {
        AttentionShape shape = shape(headCount, kvHeadCount, headSize);
        Random random = new Random(headSize);
        int[] slot = {0, 1, 1, 2, 0, 2, 1};
        int[] position = {0, 15, 16, 79, 33, 1, 64};
        float[] qkv = BatchFixture.gaussian(slot.length * shape.qkvSize(), random);
        for (int i = 0; i < qkv.length; i++) {
            qkv[i] *= magnitude;
        }
        float[] keys = BatchFixture.gaussian(cacheLength(shape), random);
        float[] values = BatchFixture.gaussian(cacheLength(shape), random);
        float scale = (float) (1 / Math.sqrt(headSize));
        try (HostDevice device = host.open(2)) {
            int active = slot.length - 1;
            float[] actual = Cache.random(device, shape, keys, values).attend(qkv, slot, position, active, scale);
            for (int row = 0; row < active; row++) {
                for (int head = 0; head < headCount; head++) {
                    double[] expected = expected(shape, qkv, keys, values, row, head, slot[row], position[row], scale);
                    for (int d = 0; d < headSize; d++) {
                        assertEquals(
                                expected[d],
                                actual[row * shape.querySize() + head * headSize + d],
                                1e-6 * (1 + magnitude * Math.sqrt(headSize)) * 4,
                                "row " + row + " head " + head);
                    }
                }
            }
            for (int i = active * shape.querySize(); i < actual.length; i++) {
                assertEquals(0f, actual[i], "inactive rows stay untouched");
            }
        }
    }

    private static double[] expected(
            AttentionShape shape,
            float[] qkv,
            float[] keys,
            float[] values,
            int row,
            int head,
            int slot,
            int position,
            float scale) {
        int[] table = blockTable();
        int kvHead = head / (shape.headCount() / shape.kvHeadCount());
        double[] weights = new double[position + 1];
        double max = Double.NEGATIVE_INFINITY;
        for (int p = 0; p <= position; p++) {
            int at = cacheRow(table, slot, p) * shape.kvSize() + kvHead * shape.headSize();
            for (int d = 0; d < shape.headSize(); d++) {
                weights[p] += (double) qkv[row * shape.qkvSize() + head * shape.headSize() + d] * keys[at + d];
            }
            weights[p] *= scale;
            max = Math.max(max, weights[p]);
        }
        double sum = 0;
        double[] out = new double[shape.headSize()];
        for (int p = 0; p <= position; p++) {
            double weight = Math.exp(weights[p] - max);
            sum += weight;
            int at = cacheRow(table, slot, p) * shape.kvSize() + kvHead * shape.headSize();
            for (int d = 0; d < out.length; d++) {
                out[d] += weight * values[at + d];
            }
        }
        return scaled(out, 1 / sum);
    }

    private static double[] scaled(double[] values, double by) {
        return Arrays.stream(values).map(value -> value * by).toArray();
    }

    @ParameterizedTest
    @CsvSource({"VECTOR", "PLAIN"})
    void rowsAreTheSameToTheBitAloneAndInABatch(Hosts host) {
        AttentionShape shape = shape(8, 2, 24);
        Random random = new Random(11);
        int rows = 40;
        float[] qkv = BatchFixture.gaussian(rows * shape.qkvSize(), random);
        float[] keys = BatchFixture.gaussian(cacheLength(shape), random);
        float[] values = BatchFixture.gaussian(cacheLength(shape), random);
        // A prompt chunk of slot 1 (positions 20 to 55), then single rows of the others.
        int[] slot = new int[rows];
        int[] position = new int[rows];
        for (int row = 0; row < rows; row++) {
            slot[row] = row < 36 ? 1 : row % 2 * 2;
            position[row] = row < 36 ? 20 + row : row;
        }
        for (int threads = 1; threads <= 3; threads++) {
            try (HostDevice device = host.open(threads)) {
                Cache cache = Cache.random(device, shape, keys, values);
                float[] whole = cache.attend(qkv, slot, position, rows, 0.2f);
                for (int row = 0; row < rows; row++) {
                    float[] alone = cache.attend(
                            Arrays.copyOfRange(qkv, row * shape.qkvSize(), (row + 1) * shape.qkvSize()),
                            new int[] {slot[row]},
                            new int[] {position[row]},
                            1,
                            0.2f);
                    assertArrayEquals(
                            alone,
                            Arrays.copyOfRange(whole, row * shape.querySize(), (row + 1) * shape.querySize()),
                            0f,
                            "row " + row + ", " + threads + " threads");
                }
            }
        }
    }
}
