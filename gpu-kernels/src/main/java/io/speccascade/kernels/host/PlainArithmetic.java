package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.PlainDecoder.FLOAT;

import io.speccascade.kernels.Activation;
import java.lang.foreign.MemorySegment;

/// The inner loops as plain loops: for a JVM without the Vector API, and the twin that the vector form is tested
/// against.
final class PlainArithmetic implements Arithmetic {
    private final String reason;

    /// @param reason why the vector form is not used
    PlainArithmetic(String reason) {
        this.reason = reason;
    }

    @Override
    public String describe() {
        return "plain loops (" + reason + ")";
    }

    @Override
    public long stagedBytes(int rows, int size) {
        return rows * rowBytes(size);
    }

    @Override
    public long decodedBytes(int size) {
        return rowBytes(size);
    }

    @Override
    public int accumulators(int rows, int partOutputs) {
        return 0;
    }

    /// Rows are padded with zeros to a multiple of four floats.
    private static long rowBytes(int size) {
        return 16L * ((size + 3) / 4);
    }

    @Override
    public void stageNormalised(
            MemorySegment staged,
            int row,
            int rows,
            MemorySegment x,
            long xOffset,
            MemorySegment norm,
            float epsilon,
            int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            float value = x.get(FLOAT, xOffset + 4L * i);
            sum += (double) value * value;
        }
        float scale = (float) (1 / Math.sqrt(sum / size + epsilon));
        long out = row * rowBytes(size);
        for (int i = 0; i < size; i++) {
            staged.set(FLOAT, out + 4L * i, x.get(FLOAT, xOffset + 4L * i) * scale * norm.get(FLOAT, 4L * i));
        }
        pad(staged, out, size);
    }

    @Override
    public void stage(MemorySegment staged, int row, int rows, MemorySegment x, long xOffset, int size) {
        MemorySegment.copy(x, xOffset, staged, row * rowBytes(size), 4L * size);
        pad(staged, row * rowBytes(size), size);
    }

    private static void pad(MemorySegment out, long rowOffset, int size) {
        for (long at = 4L * size; at < rowBytes(size); at += 4) {
            out.set(FLOAT, rowOffset + at, 0);
        }
    }

    @Override
    public int granule(int rows) {
        return 1;
    }

    @Override
    public void multiply(
            float[] y,
            int yAt,
            Weight weight,
            int first,
            int count,
            MemorySegment staged,
            int rows,
            Scratch.Desk desk) {
        MemorySegment decoded = desk.weights.segment();
        long rowBytes = rowBytes(weight.inputs());
        pad(decoded, 0, weight.inputs());
        for (int j = 0; j < count; j++) {
            PlainDecoder.decode(decoded, 0, weight, first + j);
            for (int row = 0; row < rows; row++) {
                y[yAt + row * count + j] = dot(decoded, staged, row * rowBytes, (int) (rowBytes / 4));
            }
        }
    }

    /// Four running sums, so that the additions do not wait for each other.
    private static float dot(MemorySegment a, MemorySegment b, long bOffset, int size) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        for (int i = 0; i < size; i += 4) {
            long at = 4L * i;
            long bt = bOffset + 4L * i;
            sum0 += a.get(FLOAT, at) * b.get(FLOAT, bt);
            sum1 += a.get(FLOAT, at + 4) * b.get(FLOAT, bt + 4);
            sum2 += a.get(FLOAT, at + 8) * b.get(FLOAT, bt + 8);
            sum3 += a.get(FLOAT, at + 12) * b.get(FLOAT, bt + 12);
        }
        return (sum0 + sum2) + (sum1 + sum3);
    }

    @Override
    public void gate(MemorySegment out, long outOffset, float[] y, int gate, int up, int size, Activation f) {
        for (int i = 0; i < size; i++) {
            out.set(FLOAT, outOffset + 4L * i, activated(y[gate + i], f) * y[up + i]);
        }
    }

    private static float activated(float z, Activation f) {
        return switch (f) {
            case SILU -> z / (1 + (float) Math.exp(-z));
            case GELU -> {
                double u = Activation.GELU_SCALE * (z + Activation.GELU_CUBE * z * z * z);
                yield z * (float) (0.5 * (1 + Math.tanh(u)));
            }
        };
    }

    @Override
    public void add(MemorySegment out, long outOffset, float[] y, int at, int size) {
        for (int i = 0; i < size; i++) {
            long offset = outOffset + 4L * i;
            out.set(FLOAT, offset, out.get(FLOAT, offset) + y[at + i]);
        }
    }

    @Override
    public void scores(
            MemorySegment scores,
            long scoreOffset,
            MemorySegment q,
            long qOffset,
            MemorySegment keys,
            long keyOffset,
            long stride,
            int positions,
            int headSize,
            float scale) {
        for (int p = 0; p < positions; p++) {
            float sum = 0;
            for (int d = 0; d < headSize; d++) {
                sum += q.get(FLOAT, qOffset + 4L * d) * keys.get(FLOAT, keyOffset + p * stride + 4L * d);
            }
            scores.set(FLOAT, scoreOffset + 4L * p, sum * scale);
        }
    }

    @Override
    public void softCap(MemorySegment scores, long offset, int size, float softCap) {
        for (int p = 0; p < size; p++) {
            long at = offset + 4L * p;
            scores.set(FLOAT, at, softCap * (float) Math.tanh(scores.get(FLOAT, at) / softCap));
        }
    }

    @Override
    public void softmax(MemorySegment scores, long offset, int size) {
        float max = Float.NEGATIVE_INFINITY;
        for (int p = 0; p < size; p++) {
            max = Math.max(max, scores.get(FLOAT, offset + 4L * p));
        }
        double sum = 0;
        for (int p = 0; p < size; p++) {
            float weight = (float) Math.exp(scores.get(FLOAT, offset + 4L * p) - max);
            scores.set(FLOAT, offset + 4L * p, weight);
            sum += weight;
        }
        float scale = (float) (1 / sum);
        for (int p = 0; p < size; p++) {
            scores.set(FLOAT, offset + 4L * p, scores.get(FLOAT, offset + 4L * p) * scale);
        }
    }

    @Override
    public void blend(
            MemorySegment out,
            long outOffset,
            MemorySegment probabilities,
            long probabilityOffset,
            MemorySegment values,
            long valueOffset,
            long stride,
            int positions,
            int headSize) {
        for (int p = 0; p < positions; p++) {
            float probability = probabilities.get(FLOAT, probabilityOffset + 4L * p);
            for (int d = 0; d < headSize; d++) {
                long at = outOffset + 4L * d;
                float value = values.get(FLOAT, valueOffset + p * stride + 4L * d);
                out.set(FLOAT, at, out.get(FLOAT, at) + probability * value);
            }
        }
    }

    @Override
    public RowLoops rowLoops() {
        return new PlainRowLoops();
    }
}
