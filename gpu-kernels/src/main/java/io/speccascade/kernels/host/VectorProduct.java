package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.HAS_MANY_REGISTERS;
import static io.speccascade.kernels.host.Vectors.LANES;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// A part of a matrix product: some outputs, all rows. Weights are decoded five rows at a time into first-level cache,
/// a stretch of inputs after the other, and multiplied with all rows. A single row is multiplied as the weights are
/// decoded, and so are a few where that pays. In every way each stretch has accumulators of its own, which are added up
/// in order.
///
/// Rows are staged in groups of five, or up to six of them as one group, interleaved vector by vector; a single row of
/// whole vectors as it is.
///
/// Accumulators: those of a later stretch, then the sums, one tile for each group of rows and of outputs.
final class VectorProduct {
    /// Rows and outputs of a tile.
    static final int TILE = 5;

    /// Inputs decoded at a time: 20 KiB of weights, whole blocks of every format.
    private static final int STRETCH = 1024;

    static final long DECODED_BYTES = 4L * TILE * STRETCH;

    /// Rows multiplied together: more would not fit in second-level cache beside their accumulators.
    private static final int MAX_ROWS = 26 * TILE;

    private static final int SUMS = TILE * TILE * LANES;
    private static final int MAX_OUTPUTS = 64;
    /// Where sums begin, after the accumulators of a later stretch.
    private static final int USED = Math.max(SUMS, MAX_OUTPUTS * LANES);
    /// Weight rows that are read side by side for a single row, so that the prefetcher has time to fetch some while
    /// others are computed with.
    static final int STREAMS = 8;

    private VectorProduct() {}

    static int accumulators(int rows, int partOutputs) {
        if (partOutputs > MAX_OUTPUTS) {
            throw new IllegalArgumentException("partOutputs: " + partOutputs + " (expected: <= " + MAX_OUTPUTS + ")");
        }
        int groups = (Math.min(rows, MAX_ROWS) + TILE - 1) / TILE;
        int tiles = (partOutputs + TILE - 1) / TILE;
        return USED + Math.max(groups * tiles * SUMS, VectorFewRows.ROWS * partOutputs * LANES) + LANES * LANES;
    }

    /// Bytes of a row of `size` floats, padded with zeros to whole vectors.
    static long rowBytes(int size) {
        return (size + LANES - 1L) / LANES * BYTES;
    }

    static long stagedBytes(int rows, int size) {
        return Math.max((rows + TILE - 1L) / TILE * TILE, VectorFewRows.ROWS) * rowBytes(size);
    }

    /// Byte offset of the first vector of a staged row.
    static long stagedOffset(int row, int rows, long rowBytes) {
        int group = isFew(rows) ? VectorFewRows.ROWS : TILE;
        return (row - row % group) * rowBytes + (long) (row % group) * BYTES;
    }

    /// Vectors from one vector of a staged row to the next.
    static int stagedStep(int rows, int size) {
        if (rows == 1 && size % LANES == 0) {
            return 1;
        }
        return isFew(rows) ? VectorFewRows.ROWS : TILE;
    }

    private static boolean isFew(int rows) {
        return rows > 1 && rows <= VectorFewRows.ROWS;
    }

    /// y[row · count + j] = weight[first + j] · x[row].
    static void multiply(
            float[] y, int yAt, Weight weight, int first, int count, MemorySegment x, int rows, Scratch.Desk desk) {
        if (stagedStep(rows, weight.inputs()) == 1) {
            multiplyRow(y, yAt, weight, first, count, x, desk);
            return;
        }
        if (HAS_MANY_REGISTERS && isFew(rows) && weight.type() == ElementType.Q8_0) {
            multiplyFewRows(y, yAt, weight, first, count, x, rows, desk.accumulators());
            return;
        }
        int padded = (weight.inputs() + LANES - 1) / LANES * LANES;
        for (int row = 0; row < rows; row += MAX_ROWS) {
            for (int from = 0; from < padded; from += STRETCH) {
                int at = yAt + row * count;
                multiplyStretch(y, at, weight, first, count, x, row, rows, from, desk);
            }
        }
    }

    private static void multiplyRow(
            float[] y, int yAt, Weight weight, int first, int count, MemorySegment x, Scratch.Desk desk) {
        float[] sums = desk.accumulators();
        MemorySegment decoded = desk.weights.segment();
        int apart = (count + STREAMS - 1) / STREAMS;
        for (int j = 0; j < apart; j++) {
            for (int from = 0; from < weight.inputs(); from += STRETCH) {
                int to = Math.min(weight.inputs(), from + STRETCH);
                VectorRow.multiply(sums, USED, weight, first, count, j, 2 * apart, x, from, to, decoded);
                VectorRow.multiply(sums, USED, weight, first, count, j + apart, 2 * apart, x, from, to, decoded);
            }
        }
        VectorFold.fold(sums, USED, count);
        System.arraycopy(sums, USED, y, yAt, count);
    }

    private static void multiplyFewRows(
            float[] y, int yAt, Weight weight, int first, int count, MemorySegment x, int rows, float[] sums) {
        int apart = (count + VectorFewRows.OUTPUTS - 1) / VectorFewRows.OUTPUTS;
        for (int j = 0; j < apart; j++) {
            for (int from = 0; from < weight.inputs(); from += STRETCH) {
                multiplyPair(sums, weight, first, count, j, x, rows, from);
            }
        }
        VectorFold.fold(sums, USED, rows * count);
        System.arraycopy(sums, USED, y, yAt, rows * count);
    }

    /// A stretch of outputs `j` and `j` + count / 2.
    private static void multiplyPair(
            float[] sums, Weight weight, int first, int count, int j, MemorySegment x, int rows, int from) {
        int apart = (count + VectorFewRows.OUTPUTS - 1) / VectorFewRows.OUTPUTS;
        int other = Math.min(j + apart, count - 1);
        long at = weight.type().byteSize(from);
        VectorFewRows.q8(
                sums,
                weight.segment(),
                weight.rowOffset(first + j) + at,
                weight.rowOffset(first + other) + at,
                x,
                4L * from * VectorFewRows.ROWS,
                Math.min(weight.inputs() - from, STRETCH));
        for (int o = 0; o < VectorFewRows.OUTPUTS && j + o * apart < count; o++) {
            for (int row = 0; row < rows; row++) {
                int target = USED + (row * count + j + o * apart) * LANES;
                int source = (o * VectorFewRows.ROWS + row) * LANES;
                if (from == 0) {
                    System.arraycopy(sums, source, sums, target, LANES);
                } else {
                    add(sums, target, source, LANES);
                }
            }
        }
    }

    private static void multiplyStretch(
            float[] y,
            int yAt,
            Weight weight,
            int first,
            int count,
            MemorySegment x,
            int firstRow,
            int allRows,
            int from,
            Scratch.Desk desk) {
        int inputs = weight.inputs();
        int to = Math.min(inputs, from + STRETCH);
        boolean last = to == inputs;
        long rowBytes = rowBytes(inputs);
        int rows = Math.min(MAX_ROWS, allRows - firstRow);
        int step = stagedStep(allRows, inputs);
        int bytes = (int) rowBytes(to - from) * TILE;
        MemorySegment decoded = desk.weights.segment();
        float[] sums = desk.accumulators();
        int at = USED;
        for (int j = 0; j < count; j += TILE) {
            for (int i = 0; i < TILE; i++) {
                int output = first + Math.min(j + i, count - 1);
                VectorDecoder.decode(decoded, (long) i * BYTES, (long) TILE * BYTES, weight, output, from, to);
            }
            for (int row = 0; row < rows; row += TILE) {
                long xOffset = stagedOffset(firstRow + row, allRows, rowBytes) + (long) from * Float.BYTES * step;
                int target = from == 0 ? at : 0;
                int size = Math.min(TILE, rows - row);
                VectorTiles.multiply(decoded, x, xOffset, step * BYTES, bytes, size, sums, target);
                if (from > 0) {
                    add(sums, at, 0, SUMS);
                }
                if (last) {
                    VectorFold.fold(sums, at, size * TILE);
                    put(sums, at, y, yAt + row * count + j, count, size, Math.min(TILE, count - j));
                }
                if (from > 0 || !last) {
                    at += SUMS;
                }
            }
        }
    }

    /// Adds the accumulators of a later stretch, which begin at `from`, to the sums from `at` on.
    static void add(float[] sums, int at, int from, int length) {
        for (int i = 0; i < length; i += LANES) {
            FloatVector sum = FloatVector.fromArray(FLOATS, sums, at + i);
            sum.add(FloatVector.fromArray(FLOATS, sums, from + i)).intoArray(sums, at + i);
        }
    }

    /// Copies folded sums, [rows, TILE] from `at` on, to `outputs` columns of y from `yAt` on.
    private static void put(float[] sums, int at, float[] y, int yAt, int stride, int rows, int outputs) {
        if (outputs < TILE) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(sums, at + row * TILE, y, yAt + row * stride, outputs);
            }
            return;
        }
        for (int row = 0; row < rows; row++) {
            int from = at + row * TILE;
            int to = yAt + row * stride;
            y[to] = sums[from];
            y[to + 1] = sums[from + 1];
            y[to + 2] = sums[from + 2];
            y[to + 3] = sums[from + 3];
            y[to + 4] = sums[from + 4];
        }
    }
}
