package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;
import static io.speccascade.kernels.host.Vectors.load;
import static io.speccascade.kernels.host.Vectors.store;

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
        return (rows + 3) / 4 * 4L * VectorProduct.rowBytes(size);
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
        long to = VectorProduct.stagedOffset(row, VectorProduct.rowBytes(size));
        long width = VectorProduct.groupWidth(row, rows);
        for (int i = 0; i < whole; i += LANES) {
            store(load(x, xOffset + 4L * i).mul(scale).mul(load(norm, 4L * i)), staged, to + 4L * i * width);
        }
        if (whole < size) {
            long at = 4L * whole;
            store(load(x, xOffset + at, tail).mul(scale).mul(load(norm, at, tail)), staged, to + at * width);
        }
    }

    @Override
    public void stage(MemorySegment staged, int row, int rows, MemorySegment x, long xOffset, int size) {
        int whole = FLOATS.loopBound(size);
        long to = VectorProduct.stagedOffset(row, VectorProduct.rowBytes(size));
        long width = VectorProduct.groupWidth(row, rows);
        for (int i = 0; i < whole; i += LANES) {
            store(load(x, xOffset + 4L * i), staged, to + 4L * i * width);
        }
        if (whole < size) {
            VectorMask<Float> tail = FLOATS.indexInRange(whole, size);
            store(load(x, xOffset + 4L * whole, tail), staged, to + 4L * whole * width);
        }
    }

    @Override
    public void multiply(
            MemorySegment y,
            long yOffset,
            Weight weight,
            int first,
            int count,
            MemorySegment staged,
            int rows,
            Scratch.Desk desk) {
        VectorProduct.multiply(y, yOffset, weight, first, count, staged, rows, desk);
    }

    @Override
    public void gate(MemorySegment out, long outOffset, MemorySegment gate, long gateOffset, long upOffset, int size) {
        int whole = FLOATS.loopBound(size);
        for (int i = 0; i < whole; i += LANES) {
            FloatVector silu = silu(load(gate, gateOffset + 4L * i));
            store(silu.mul(load(gate, upOffset + 4L * i)), out, outOffset + 4L * i);
        }
        if (whole < size) {
            VectorMask<Float> tail = FLOATS.indexInRange(whole, size);
            silu(load(gate, gateOffset + 4L * whole, tail))
                    .mul(load(gate, upOffset + 4L * whole, tail))
                    .intoMemorySegment(out, outOffset + 4L * whole, Vectors.ORDER, tail);
        }
    }

    private static FloatVector silu(FloatVector z) {
        return z.div(Vectors.exp(z.neg()).add(1f));
    }

    @Override
    public void add(MemorySegment out, long outOffset, MemorySegment y, long yOffset, int size) {
        int whole = FLOATS.loopBound(size);
        for (int i = 0; i < whole; i += LANES) {
            long at = outOffset + 4L * i;
            store(load(out, at).add(load(y, yOffset + 4L * i)), out, at);
        }
        if (whole < size) {
            VectorMask<Float> tail = FLOATS.indexInRange(whole, size);
            long at = outOffset + 4L * whole;
            load(out, at, tail)
                    .add(load(y, yOffset + 4L * whole, tail))
                    .intoMemorySegment(out, at, Vectors.ORDER, tail);
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
            sum.intoMemorySegment(out, outOffset + 4L * whole, Vectors.ORDER, tail);
        }
    }

    @Override
    public RowLoops rowLoops() {
        return new VectorRowLoops();
    }
}
