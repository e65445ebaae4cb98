package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.host.BatchFixture;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// ROPE_STORE against its formula in double precision, the angle rounded to a float as the operation says.
final class RopeStoreContractTest {
    private static final int PAGE_SIZE = 4;
    private static final int[] BLOCK_TABLE = {4, 2, 0, 5, 1, 3};

    /// What one case rotates.
    private record Rotation(AttentionShape shape, boolean interleaved, float magnitude, List<Float> frequency) {
        static Rotation of(int heads, int kvHeads, int headSize, int rotarySize, boolean interleaved, float magnitude) {
            var shape = new AttentionShape(heads, kvHeads, headSize, rotarySize, PAGE_SIZE, 3);
            List<Float> frequency = IntStream.range(0, rotarySize / 2)
                    .mapToObj(i -> (float) Math.pow(10_000, -2.0 * i / rotarySize))
                    .toList();
            return new Rotation(shape, interleaved, magnitude, frequency);
        }

        double rotated(float[] row, int element, int position) {
            int d = element % shape.headSize();
            int size = shape.rotarySize();
            if (element >= shape.querySize() + shape.kvSize() || d >= size) {
                return row[element];
            }
            int pair = interleaved ? d / 2 : d % (size / 2);
            boolean first = interleaved ? d % 2 == 0 : d < size / 2;
            int partner = interleaved ? d ^ 1 : (d + size / 2) % size;
            double angle = position * frequency.get(pair);
            double cross = Math.sin(angle) * row[element - d + partner];
            return magnitude * (Math.cos(angle) * row[element] + (first ? -cross : cross));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rotatesQueriesAndKeysAndStoresKeysAndValues(TestDevices devices) {
        try (Device device = devices.open()) {
            rotates(device, Rotation.of(4, 2, 8, 8, true, 1));
            rotates(device, Rotation.of(6, 3, 10, 6, false, 1.25f));
            rotates(device, Rotation.of(16, 8, 64, 64, false, 1));
            rotates(device, Rotation.of(3, 1, 7, 4, true, 0.5f));
            rotates(device, Rotation.of(1, 1, 1, 0, false, 1));
            rotates(device, Rotation.of(40, 20, 130, 130, false, 1));
        }
    }

    private static void rotates(Device device, Rotation rotation) {
        int[] slot = {1, 0, 1, 0, 1};
        int[] position = {9, 0, 10, 11, 3};
        for (int active = 0; active <= slot.length; active++) {
            check(device, rotation, slot, position, active);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryNumberOfRowsUpToSixteen(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int rows = 1; rows <= 16; rows++) {
                int[] slot = new int[rows];
                int[] position = new int[rows];
                for (int row = 0; row < rows; row++) {
                    slot[row] = row % 2;
                    position[row] = (row * 7 + 3) % 24 / 2;
                }
                // Twelve positions a slot: rows that fall on the same place are told apart by their slot alone.
                check(device, Rotation.of(2, 1, 6, 6, true, 1), distinct(slot, position), position, rows);
            }
        }
    }

    /// The slots of rows, such that no two rows share slot and position.
    private static int[] distinct(int[] slot, int[] position) {
        boolean[] taken = new boolean[24];
        for (int row = 0; row < slot.length; row++) {
            int free = taken[position[row]] ? 1 : 0;
            slot[row] = free;
            taken[free * 12 + position[row]] = true;
        }
        return slot;
    }

    private static void check(Device device, Rotation rotation, int[] slot, int[] position, int active) {
        AttentionShape shape = rotation.shape();
        Random random = new Random(shape.headSize());
        float[] before = BatchFixture.gaussian(slot.length * shape.qkvSize(), random);
        BatchFixture batch = BatchFixture.of(device, slot.length, active);
        device.upload(batch.rows().slot(), 0, slot);
        device.upload(batch.rows().position(), 0, position);
        DeviceBuffer qkv = batch.floats(before);
        DeviceBuffer keys = device.allocate(ElementType.F32, 6L * PAGE_SIZE * shape.kvSize());
        DeviceBuffer values = device.allocate(ElementType.F32, 6L * PAGE_SIZE * shape.kvSize());
        float[] after = batch.run(launch(batch, rotation, qkv, keys, values, BLOCK_TABLE), qkv);
        float[] storedKeys = new float[6 * PAGE_SIZE * shape.kvSize()];
        float[] storedValues = storedKeys.clone();
        for (int row = 0; row < slot.length; row++) {
            float[] x = new float[shape.qkvSize()];
            System.arraycopy(before, row * x.length, x, 0, x.length);
            for (int i = 0; i < x.length; i++) {
                double expected = row < active ? rotation.rotated(x, i, position[row]) : x[i];
                assertEquals(expected, after[row * x.length + i], 2e-6, "row " + row + " element " + i);
            }
            if (row < active) {
                int page = BLOCK_TABLE[slot[row] * 3 + position[row] / PAGE_SIZE];
                int at = (page * PAGE_SIZE + position[row] % PAGE_SIZE) * shape.kvSize();
                int key = row * x.length + shape.querySize();
                System.arraycopy(after, key, storedKeys, at, shape.kvSize());
                System.arraycopy(after, key + shape.kvSize(), storedValues, at, shape.kvSize());
            }
        }
        assertArrayEquals(storedKeys, batch.download(keys));
        assertArrayEquals(storedValues, batch.download(values));
    }

    private static Launch launch(
            BatchFixture batch,
            Rotation rotation,
            DeviceBuffer qkv,
            DeviceBuffer keys,
            DeviceBuffer values,
            int[] blockTable) {
        float[] frequency = new float[Math.max(1, rotation.frequency().size())];
        for (int i = 0; i < rotation.frequency().size(); i++) {
            frequency[i] = rotation.frequency().get(i);
        }
        return TransformerLaunches.ropeStore(
                batch.rows(),
                qkv,
                keys,
                values,
                batch.ints(blockTable),
                batch.floats(frequency),
                rotation.shape(),
                rotation.interleaved(),
                rotation.magnitude());
    }

    @ParameterizedTest
    @EnumSource
    void turnsFarPositionsAsExactlyAsNearOnes(TestDevices devices) {
        int context = 1 << 17;
        int headSize = 64;
        int[] blockTable = new int[context / PAGE_SIZE];
        var shape = new AttentionShape(1, 1, headSize, headSize, PAGE_SIZE, blockTable.length);
        Rotation near = Rotation.of(1, 1, headSize, headSize, false, 1);
        Rotation rotation = new Rotation(shape, false, 1, near.frequency());
        int rows = 500;
        Random random = new Random(4);
        int[] position = random.ints(rows, 0, context).toArray();
        position[0] = context - 1;
        // Pairs (1, 0) turn into (cos, sin).
        float[] before = new float[rows * shape.qkvSize()];
        for (int row = 0; row < rows; row++) {
            for (int d = 0; d < headSize / 2; d++) {
                before[row * shape.qkvSize() + d] = 1;
            }
        }
        try (Device device = devices.open()) {
            BatchFixture batch = BatchFixture.of(device, rows, rows);
            device.upload(batch.rows().position(), 0, position);
            DeviceBuffer qkv = batch.floats(before);
            DeviceBuffer keys = device.allocate(ElementType.F32, (long) PAGE_SIZE * headSize);
            DeviceBuffer values = device.allocate(ElementType.F32, (long) PAGE_SIZE * headSize);
            float[] after = batch.run(launch(batch, rotation, qkv, keys, values, blockTable), qkv);
            for (int row = 0; row < rows; row++) {
                for (int d = 0; d < headSize / 2; d++) {
                    double angle = position[row] * rotation.frequency().get(d);
                    int at = row * shape.qkvSize() + d;
                    assertEquals(Math.cos(angle), after[at], 1.2e-7, "cosine of " + angle);
                    assertEquals(Math.sin(angle), after[at + headSize / 2], 1.2e-7, "sine of " + angle);
                }
            }
        }
    }
}
