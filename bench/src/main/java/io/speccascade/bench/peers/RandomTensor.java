package io.speccascade.bench.peers;

import io.speccascade.weights.TensorData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.SplittableRandom;

/// A matrix of weights, uniform with variance 1 / inputs, written row by row.
///
/// @param distinct rows that are drawn independently; they are written again and again where there are more
record RandomTensor(WeightFormat format, int inputs, int outputs, long seed, int distinct) implements TensorData {
    private static final float TO_UNIT = 1f / (1 << 23);

    /// Bytes that are written at a time, about.
    private static final int BUFFERED = 1 << 22;

    /// A vector of ones, in F32.
    static TensorData ones(int size) {
        return channel -> {
            ByteBuffer buffer = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < size; i++) {
                buffer.putFloat(1f);
            }
            writeAll(channel, buffer.flip());
        };
    }

    @Override
    public void writeTo(WritableByteChannel channel) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        float[] row = new float[inputs];
        int rows = Math.min(
                distinct,
                Math.min(outputs, BUFFERED / Math.toIntExact(format.type().bytes(inputs)) + 1));
        ByteBuffer buffer = ByteBuffer.allocate(
                        rows * Math.toIntExact(format.type().bytes(inputs)))
                .order(ByteOrder.LITTLE_ENDIAN);
        float scale = (float) Math.sqrt(3.0 / inputs);
        for (int output = 0; output < outputs; output += rows) {
            if (output < distinct) {
                buffer.clear();
                for (int i = 0; i < rows; i++) {
                    fill(row, random);
                    format.encode(row, scale, buffer);
                }
            }
            int whole = Math.min(rows, outputs - output)
                    * Math.toIntExact(format.type().bytes(inputs));
            writeAll(channel, buffer.position(0).limit(whole));
        }
    }

    /// Uniform in [−1, 1), two numbers from each draw.
    private static void fill(float[] row, SplittableRandom random) {
        for (int i = 0; i < row.length; i += 2) {
            long bits = random.nextLong();
            row[i] = (bits >> 40) * TO_UNIT;
            if (i + 1 < row.length) {
                row[i + 1] = ((int) bits >> 8) * TO_UNIT;
            }
        }
    }

    private static void writeAll(WritableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
