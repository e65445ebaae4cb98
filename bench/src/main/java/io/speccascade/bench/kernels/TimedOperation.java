package io.speccascade.bench.kernels;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// One operation on one device: a program of the operation on so many weights, one after another, that none is still in
/// a
/// cache when its turn comes.
final class TimedOperation implements AutoCloseable {
    private static final long ALL_BYTES = 128L << 20;
    private static final int LEAST_RUNS = 3;

    private final Device device;
    private final Program program;
    private final List<DeviceBuffer> buffers; // the counts of the rows first
    private final Work work;
    private final List<Double> seconds = new ArrayList<>();
    private final int[] counts = new int[2];

    /// What a run reads of weights, and what it computes.
    private record Work(double bytes, double operations) {}

    private TimedOperation(Device device, Program program, List<DeviceBuffer> buffers, Work work) {
        this.device = device;
        this.program = program;
        this.buffers = buffers;
        this.work = work;
    }

    /// @param arena where weights lie that a device does not copy
    static TimedOperation of(Arena arena, Device device, LayerOperation operation, ElementType type, int count) {
        boolean isEmbedding = operation == LayerOperation.EMBED;
        long matrix = (long) operation.outputs() / operation.matrices() * operation.inputs();
        long weightBytes = type.byteSize(matrix) * operation.matrices();
        int copies = isEmbedding ? 1 : (int) Math.max(1, ALL_BYTES / weightBytes);
        RowBatch rows = filled(device, count, operation.outputs());
        List<DeviceBuffer> buffers = new ArrayList<>(rows.buffers());
        DeviceBuffer out = kept(buffers, device.allocate(ElementType.F32, (long) count * operation.outputs()));
        DeviceBuffer in = kept(buffers, device.allocate(ElementType.F32, (long) count * operation.inputs()));
        DeviceBuffer norm = kept(buffers, device.allocate(ElementType.F32, operation.inputs()));
        DeviceBuffer order = kept(buffers, device.allocate(ElementType.I32, count));
        device.upload(order, 0, IntStream.range(0, count).toArray());
        RowMap inOrder = new RowMap(count, 0, order, order);
        List<Launch> launches = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            List<DeviceBuffer> weights = new ArrayList<>();
            for (int i = 0; i < operation.matrices(); i++) {
                weights.add(kept(buffers, device.load(type, matrix, arena.allocate(type.byteSize(matrix), 64))));
            }
            launches.add(operation.launch(rows, out, in, norm, inOrder, weights));
        }
        double bytes = isEmbedding
                ? (double) count * (type.byteSize(operation.inputs()) + Float.BYTES * (double) operation.inputs())
                : (double) copies * weightBytes;
        double operations = 2.0 * copies * count * matrix * operation.matrices();
        return new TimedOperation(device, device.compile(launches), buffers, new Work(bytes, operations));
    }

    private static DeviceBuffer kept(List<DeviceBuffer> buffers, DeviceBuffer buffer) {
        buffers.add(buffer);
        return buffer;
    }

    private static RowBatch filled(Device device, int count, int vocabSize) {
        RowBatch rows = RowBatch.allocate(device, count, count);
        device.upload(rows.counts(), 0, count, count);
        device.upload(rows.token(), 0, new Random(1).ints(count, 0, vocabSize).toArray());
        return rows;
    }

    /// Runs them in turn, each for `seconds`.
    static void alternate(List<TimedOperation> timed, double seconds) {
        timed.forEach(TimedOperation::run);
        timed.forEach(operation -> operation.seconds.clear());
        long end = System.nanoTime() + (long) (seconds * timed.size() * 1e9);
        int rounds = 0;
        while (rounds++ < LEAST_RUNS || System.nanoTime() < end) {
            timed.forEach(TimedOperation::run);
        }
    }

    /// A download waits for the end of a program.
    private void run() {
        long start = System.nanoTime();
        program.run();
        device.download(buffers.getFirst(), 0, counts);
        seconds.add((System.nanoTime() - start) * 1e-9);
    }

    /// Seconds of a run.
    double median() {
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// Bytes of weights that a run reads; of an embedding all that it reads and writes.
    double bytes() {
        return work.bytes();
    }

    double operations() {
        return work.operations();
    }

    @Override
    public void close() {
        buffers.forEach(DeviceBuffer::close);
    }
}
