package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.ORDER;
import static io.speccascade.kernels.host.Vectors.load;
import static io.speccascade.kernels.host.Vectors.store;

import io.speccascade.kernels.Activation;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/// The inner loops with the Vector API. Loaded only where the module jdk.incubator.vector is present.
final class VectorArithmetic implements Arithmetic {
    @Override
    public String describe() {
        return Vectors.describe();
    }

    @Override
    public long stagedBytes(int rows, int size) {
        return VectorProduct.stagedBytes(rows, size);
    }

    @Override
    public long decodedBytes(int size) {
        return VectorProduct.DECODED_BYTES;
    }

    @Override
    public int accumulators(int rows, int partOutputs) {
        return VectorProduct.accumulators(rows, partOutputs);
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
        int whole = FLOATS.loopBound(size);
        VectorMask<Float> tail = FLOATS.indexInRange(whole, size);
        FloatVector squares = FloatVector.zero(FLOATS);
        for (int i = 0; i < whole; i += LANES) {
            FloatVector value = load(x, xOffset + 4L * i);
            squares = value.fma(value, squares);
        }
        if (whole < size) {
            FloatVector value = load(x, xOffset + 4L * whole, tail);
            squares = value.fma(value, squares);
        }
        float scale = (float) (1 / Math.sqrt((double) Vectors.sum(squares) / size + epsilon));
        long to = VectorProduct.stagedOffset(row, rows, VectorProduct.rowBytes(size));
        long step = VectorProduct.stagedStep(rows, size);
        for (int i = 0; i < whole; i += LANES) {
            store(load(x, xOffset + 4L * i).mul(scale).mul(load(norm, 4L * i)), staged, to + 4L * i * step);
        }
        if (whole < size) {
            long at = 4L * whole;
            store(load(x, xOffset + at, tail).mul(scale).mul(load(norm, at, tail)), staged, to + at * step);
        }
    }

    @Override
    public void stage(MemorySegment staged, int row, int rows, MemorySegment x, long xOffset, int size) {
        int whole = FLOATS.loopBound(size);
        long to = VectorProduct.stagedOffset(row, rows, VectorProduct.rowBytes(size));
        long step = VectorProduct.stagedStep(rows, size);
        for (int i = 0; i < whole; i += LANES) {
            store(load(x, xOffset + 4L * i), staged, to + 4L * i * step);
        }
        if (whole < size) {
            VectorMask<Float> tail = FLOATS.indexInRange(whole, size);
            store(load(x, xOffset + 4L * whole, tail), staged, to + 4L * whole * step);
        }
    }

    @Override
    public int granule(int rows) {
        return rows == 1 ? VectorProduct.STREAMS : VectorProduct.TILE;
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
        VectorProduct.multiply(y, yAt, weight, first, count, staged, rows, desk);
    }

    @Override
    public void gate(MemorySegment out, long outOffset, float[] y, int gate, int up, int size, Activation f) {
        // gelu(z) = z / (1 + exp(−2u)), as (1 + tanh(u)) / 2 = 1 / (1 + exp(−2u)); u = s·z + c·z³.
        float s = f == Activation.GELU ? 2 * Activation.GELU_SCALE : 1;
        float c = f == Activation.GELU ? 2 * Activation.GELU_SCALE * Activation.GELU_CUBE : 0;
        for (int i = 0; i < size; i += LANES) {
            VectorMask<Float> mask = FLOATS.indexInRange(i, size);
            FloatVector z = FloatVector.fromArray(FLOATS, y, gate + i, mask);
            FloatVector power = z.mul(z).mul(c).add(s).mul(z).neg();
            z.div(Vectors.exp(power).add(1f))
                    .mul(FloatVector.fromArray(FLOATS, y, up + i, mask))
                    .intoMemorySegment(out, outOffset + 4L * i, ORDER, mask);
        }
    }

    @Override
    public void add(MemorySegment out, long outOffset, float[] y, int at, int size) {
        for (int i = 0; i < size; i += LANES) {
            VectorMask<Float> mask = FLOATS.indexInRange(i, size);
            long offset = outOffset + 4L * i;
            load(out, offset, mask)
                    .add(FloatVector.fromArray(FLOATS, y, at + i, mask))
                    .intoMemorySegment(out, offset, ORDER, mask);
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
        if (VectorAttention.fits(headSize)) {
            VectorAttention.scores(
                    scores, scoreOffset, q, qOffset, keys, keyOffset, stride, positions, headSize, scale);
            return;
        }
        int whole = FLOATS.loopBound(headSize);
        VectorMask<Float> tail = FLOATS.indexInRange(whole, headSize);
        for (int p = 0; p < positions; p++) {
            long key = keyOffset + p * stride;
            FloatVector sum = FloatVector.zero(FLOATS);
            for (int d = 0; d < whole; d += LANES) {
                sum = load(q, qOffset + 4L * d).fma(load(keys, key + 4L * d), sum);
            }
            if (whole < headSize) {
                sum = load(q, qOffset + 4L * whole, tail).fma(load(keys, key + 4L * whole, tail), sum);
            }
            scores.set(PlainDecoder.FLOAT, scoreOffset + 4L * p, Vectors.sum(sum) * scale);
        }
    }

    @Override
    public void softCap(MemorySegment scores, long offset, int size, float softCap) {
        VectorAttention.softCap(scores, offset, size, softCap);
    }

    @Override
    public void softmax(MemorySegment scores, long offset, int size) {
        VectorAttention.softmax(scores, offset, size);
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
        if (VectorAttention.fits(headSize)) {
            VectorAttention.blend(
                    out, outOffset, probabilities, probabilityOffset, values, valueOffset, stride, positions, headSize);
            return;
        }
        int whole = FLOATS.loopBound(headSize);
        for (int d = 0; d < whole; d += LANES) {
            FloatVector sum = load(out, outOffset + 4L * d);
            for (int p = 0; p < positions; p++) {
                float probability = probabilities.get(PlainDecoder.FLOAT, probabilityOffset + 4L * p);
                sum = load(values, valueOffset + p * stride + 4L * d)
                        .fma(FloatVector.broadcast(FLOATS, probability), sum);
            }
            store(sum, out, outOffset + 4L * d);
        }
        if (whole < headSize) {
            VectorMask<Float> tail = FLOATS.indexInRange(whole, headSize);
            FloatVector sum = load(out, outOffset + 4L * whole, tail);
            for (int p = 0; p < positions; p++) {
                float probability = probabilities.get(PlainDecoder.FLOAT, probabilityOffset + 4L * p);
                sum = load(values, valueOffset + p * stride + 4L * whole, tail)
                        .fma(FloatVector.broadcast(FLOATS, probability), sum);
            }
            sum.intoMemorySegment(out, outOffset + 4L * whole, ORDER, tail);
        }
    }

    @Override
    public RowLoops rowLoops() {
        return new VectorRowLoops();
    }
}
