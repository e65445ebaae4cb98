package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RopeStoreKernelTest {
    private static final int PAGE_SIZE = 4;

    @ParameterizedTest
    @CsvSource({
        "VECTOR,4,2,8,8,true,1",
        "VECTOR,6,3,10,6,false,1.25",
        "VECTOR,16,8,64,64,false,1",
        "PLAIN,4,2,8,8,true,1",
        "PLAIN,6,3,10,6,false,1.25",
    })
    void rotatesQueriesAndKeysAndStoresKeysAndValues(
            Hosts host,
            int headCount,
            int kvHeadCount,
            int headSize,
            int rotarySize,
            boolean interleaved,
            float magnitude) {
        var shape = new AttentionShape(headCount, kvHeadCount, headSize, rotarySize, PAGE_SIZE, 3);
        Random random = new Random(headSize);
        int[] slot = {1, 0, 1, 0, 1};
        int[] position = {9, 0, 10, 11, 3};
        int[] blockTable = {4, 2, 0, 5, 1, 3};
        int active = 4;
        float[] before = BatchFixture.gaussian(slot.length * shape.qkvSize(), random);
        float[] frequency = new float[rotarySize / 2];
        for (int i = 0; i < frequency.length; i++) {
            frequency[i] = (float) Math.pow(10_000, -2.0 * i / rotarySize);
        }
        try (HostDevice device = host.open(2)) {
            var batch = BatchFixture.of(device, slot.length, active);
            device.upload(batch.rows().slot(), 0, slot);
            device.upload(batch.rows().position(), 0, position);
            DeviceBuffer qkv = batch.floats(before);
            DeviceBuffer keys = device.allocate(ElementType.F32, 6L * PAGE_SIZE * shape.kvSize());
            DeviceBuffer values = device.allocate(ElementType.F32, 6L * PAGE_SIZE * shape.kvSize());
            float[] after = batch.run(
                    TransformerLaunches.ropeStore(
                            batch.rows(),
                            qkv,
                            keys,
                            values,
                            batch.ints(blockTable),
                            batch.floats(frequency),
                            shape,
                            interleaved,
                            magnitude),
                    qkv);
            float[] storedKeys = batch.download(keys);
            float[] storedValues = batch.download(values);
            for (int row = 0; row < slot.length; row++) {
                int base = row * shape.qkvSize();
                int page = blockTable[slot[row] * 3 + position[row] / PAGE_SIZE];
                int cacheBase = (page * PAGE_SIZE + position[row] % PAGE_SIZE) * shape.kvSize();
                for (int i = 0; i < shape.qkvSize(); i++) {
                    boolean rotated = row < active && i < shape.querySize() + shape.kvSize();
                    int d = i % headSize;
                    double expected = rotated
                            ? rotated(
                                    before,
                                    base + i - d,
                                    d,
                                    rotarySize,
                                    interleaved,
                                    position[row],
                                    frequency,
                                    magnitude)
                            : before[base + i];
                    assertEquals(expected, after[base + i], 1e-5, "row " + row + " element " + i);
                    if (i >= shape.querySize()) {
                        int at = cacheBase + (i - shape.querySize()) % shape.kvSize();
                        float stored = i < shape.querySize() + shape.kvSize() ? storedKeys[at] : storedValues[at];
                        assertEquals(row < active ? after[base + i] : 0f, stored, "stored element " + i);
                    }
                }
            }
        }
    }

    private static double rotated(
            float[] qkv,
            int head,
            int d,
            int rotarySize,
            boolean interleaved,
            int position,
            float[] frequency,
            float magnitude) {
        if (d >= rotarySize) {
            return qkv[head + d];
        }
        int pair = interleaved ? d / 2 : d % (rotarySize / 2);
        boolean first = interleaved ? d % 2 == 0 : d < rotarySize / 2;
        int partner = interleaved ? d ^ 1 : (d + rotarySize / 2) % rotarySize;
        double angle = (double) position * frequency[pair];
        double cross = Math.sin(angle) * qkv[head + partner];
        return magnitude * (Math.cos(angle) * qkv[head + d] + (first ? -cross : cross));
    }
}
