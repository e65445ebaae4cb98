package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.BYTES;
import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/// A part of a matrix product: some outputs, all rows. Weights are decoded four rows at a time into first-level cache,
/// a stretch of inputs after the other, and multiplied with all rows; the accumulators wait in scratch memory between
/// stretches.
///
/// Rows are staged in groups of four, interleaved vector by vector; the last group is as wide as the rows left over
/// (three take the space of four).
///
/// Accumulators: a tile of zeros, then one tile for each group and four outputs.
final class VectorProduct {
    private static final int GROUP = 4;
    private static final int TILE = GROUP * Arithmetic.TILE_OUTPUTS * LANES;
    /// Inputs decoded at a time when there are many rows: 16 KiB of weights.
    private static final int STRETCH = 1024;
    /// The same for few rows, which do not press on the cache: longer runs are read faster from memory.
    private static final int LONG_STRETCH = 8192;

    private static final int FEW_ROWS = 16;
    /// Rows multiplied together: more would not fit in second-level cache beside their accumulators.
    private static final int MAX_ROWS = 128;

    /// Four rows of a stretch.
    static final long DECODED_BYTES = 4L * Arithmetic.TILE_OUTPUTS * LONG_STRETCH;

    /// Where accumulators are when they are nowhere yet, and where the ones in use begin.
    private static final int ZEROS = 0;

    private static final int USED = TILE;

    private VectorProduct() {}

    static int accumulators(int rows, int partOutputs) {
        int groups = (Math.min(rows, MAX_ROWS) + GROUP - 1) / GROUP;
        return USED + groups * (partOutputs / Arithmetic.TILE_OUTPUTS) * TILE;
    }

    /// Bytes of a row of `size` floats, padded with zeros to whole vectors.
    static long rowBytes(int size) {
        return (size + LANES - 1L) / LANES * BYTES;
    }

    static int groupWidth(int row, int rows) {
        int left = rows - row / GROUP * GROUP;
        return left < 3 ? left : GROUP;
    }

    /// Byte offset of the first vector of a staged row.
    static long stagedOffset(int row, long rowBytes) {
        return (row - row % GROUP) * rowBytes + (long) (row % GROUP) * BYTES;
    }

    static void multiply(
            MemorySegment y,
            long yOffset,
            Weight weight,
            int first,
            int count,
            MemorySegment x,
            int rows,
            Scratch.Desk desk) {
        if (rows == 1 && VectorRow.fits(weight)) {
            multiplyRow(y, yOffset, weight, first, count, x, desk.accumulators());
            return;
        }
        int padded = (weight.inputs() + LANES - 1) / LANES * LANES;
        long yStride = Arithmetic.resultStride(count);
        for (int row = 0; row < rows; row += MAX_ROWS) {
            int size = Math.min(MAX_ROWS, rows - row);
            int stretch = size <= FEW_ROWS ? LONG_STRETCH : STRETCH;
            for (int from = 0; from < padded; from += stretch) {
                int to = Math.min(padded, from + stretch);
                long at = yOffset + row * yStride;
                multiplyStretch(y, at, yStride, weight, first, count, x, row, size, from, to, desk);
            }
        }
    }

    private static void multiplyRow(
            MemorySegment y, long yOffset, Weight weight, int first, int count, MemorySegment x, float[] accumulators) {
        int apart = (count + Arithmetic.TILE_OUTPUTS - 1) / Arithmetic.TILE_OUTPUTS;
        int last = first + count - 1;
        for (int j = 0; j < apart; j++) {
            VectorRow.multiply(accumulators, USED, weight, first + j, apart, last, x);
            for (int i = 0; i < Arithmetic.TILE_OUTPUTS; i++) {
                int output = Math.min(j + i * apart, count - 1);
                y.set(PlainDecoder.FLOAT, yOffset + 4L * output, sum(accumulators, USED + i * LANES));
            }
        }
    }

    private static float sum(float[] accumulators, int at) {
        return Vectors.sum(FloatVector.fromArray(FLOATS, accumulators, at));
    }

    private static void multiplyStretch(
            MemorySegment y,
            long yOffset,
            long yStride,
            Weight weight,
            int first,
            int count,
            MemorySegment x,
            int firstRow,
            int rows,
            int from,
            int to,
            Scratch.Desk desk) {
        int inputs = weight.inputs();
        long rowBytes = rowBytes(inputs);
        int bytes = 4 * (to - from);
        boolean last = to >= inputs;
        MemorySegment decoded = desk.weights.segment();
        float[] accumulators = desk.accumulators();
        int at = USED;
        for (int j = 0; j < count; j += Arithmetic.TILE_OUTPUTS) {
            for (int i = 0; i < Arithmetic.TILE_OUTPUTS; i++) {
                int row = first + Math.min(j + i, count - 1);
                VectorDecoder.decode(decoded, (long) i * BYTES, 4L * BYTES, weight, row, from, Math.min(to, inputs));
            }
            for (int row = 0; row < rows; row += GROUP) {
                int width = groupWidth(row, rows);
                int size = Math.min(GROUP, rows - row);
                long xOffset = (firstRow + row) * rowBytes + (long) from * Float.BYTES * width;
                int start = from == 0 ? ZEROS : at;
                switch (size) {
                    case 1 -> VectorTiles.tile1(decoded, x, xOffset, bytes, accumulators, start, at);
                    case 2 -> VectorTiles.tile2(decoded, x, xOffset, 2 * bytes, accumulators, start, at);
                    case 3 -> VectorTiles.tile3(decoded, x, xOffset, 4 * bytes, accumulators, start, at);
                    default -> VectorTiles.tile4(decoded, x, xOffset, 4 * bytes, accumulators, start, at);
                }
                if (last) {
                    reduce(accumulators, at, y, yOffset + row * yStride + 4L * j, yStride, size);
                }
                if (from > 0 || !last) {
                    at += TILE;
                }
            }
        }
    }

    /// Sums the accumulators of `rows` rows into four results each.
    private static void reduce(float[] accumulators, int at, MemorySegment y, long yOffset, long yStride, int rows) {
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < Arithmetic.TILE_OUTPUTS; j++) {
                int from = at + (row * Arithmetic.TILE_OUTPUTS + j) * LANES;
                y.set(PlainDecoder.FLOAT, yOffset + row * yStride + 4L * j, sum(accumulators, from));
            }
        }
    }
}
