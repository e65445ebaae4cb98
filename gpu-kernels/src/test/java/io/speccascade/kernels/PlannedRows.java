package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of a pass as lists, and as buffers of a device.
final class PlannedRows implements AutoCloseable {
    static final int UNTOUCHED = -7;

    final RowBatch batch;
    final List<int[]> rows = new ArrayList<>();
    private final List<int[]> outputs = new ArrayList<>();

    PlannedRows(Device device, int rowCapacity, int outputCapacity) {
        batch = RowBatch.allocate(device, rowCapacity, outputCapacity);
        for (DeviceBuffer buffer : batch.buffers()) {
            int[] untouched = new int[Math.toIntExact(buffer.length())];
            Arrays.fill(untouched, UNTOUCHED);
            device.upload(buffer, 0, untouched);
        }
    }

    void add(int token, int slot, int position) {
        rows.add(new int[] {token, slot, position});
    }

    void addOutput(int target) {
        outputs.add(new int[] {rows.size() - 1, target});
    }

    void check(SlotFixture slots, String what) {
        assertArrayEquals(new int[] {rows.size(), outputs.size()}, slots.download(batch.counts()), what);
        check(slots, batch.token(), rows, 0, what + ": token");
        check(slots, batch.slot(), rows, 1, what + ": slot");
        check(slots, batch.position(), rows, 2, what + ": position");
        check(slots, batch.outputSource(), outputs, 0, what + ": output source");
        check(slots, batch.outputTarget(), outputs, 1, what + ": output target");
    }

    private static void check(SlotFixture slots, DeviceBuffer buffer, List<int[]> all, int column, String what) {
        int[] expected = new int[Math.toIntExact(buffer.length())];
        Arrays.setAll(expected, i -> i < all.size() ? all.get(i)[column] : UNTOUCHED);
        assertArrayEquals(expected, slots.download(buffer), what);
    }

    @Override
    public void close() {
        batch.buffers().forEach(DeviceBuffer::close);
    }
}
