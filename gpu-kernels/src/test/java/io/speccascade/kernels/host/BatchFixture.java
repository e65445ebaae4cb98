package io.speccascade.kernels.host;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.RowBatch;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Buffers of a test batch: uploads, runs and downloads in one line each.
public record BatchFixture(Device device, RowBatch rows) {
    public static BatchFixture of(Device device, int capacity, int count) {
        BatchFixture batch = new BatchFixture(device, RowBatch.allocate(device, capacity, capacity));
        batch.setCount(count);
        return batch;
    }

    public void setCount(int count) {
        device.upload(rows.counts(), 0, count, count);
    }

    public DeviceBuffer floats(float... values) {
        DeviceBuffer buffer = device.allocate(ElementType.F32, values.length);
        device.upload(buffer, 0, values);
        return buffer;
    }

    public DeviceBuffer ints(int... values) {
        DeviceBuffer buffer = device.allocate(ElementType.I32, values.length);
        device.upload(buffer, 0, values);
        return buffer;
    }

    public float[] run(Launch launch, DeviceBuffer out) {
        device.compile(List.of(launch)).run();
        return download(out);
    }

    public float[] download(DeviceBuffer buffer) {
        float[] values = new float[Math.toIntExact(buffer.length())];
        device.download(buffer, 0, values);
        return values;
    }

    public static float[] gaussian(int length, Random random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    public static int[] range(int count) {
        return IntStream.range(0, count).toArray();
    }

    /// RMS norm in double precision, by its formula.
    public static double[] normalised(float[] x, int row, float[] norm, double epsilon) {
        int size = norm.length;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += (double) x[row * size + i] * x[row * size + i];
        }
        double[] out = new double[size];
        for (int i = 0; i < size; i++) {
            out[i] = x[row * size + i] / Math.sqrt(squares / size + epsilon) * norm[i];
        }
        return out;
    }
}
