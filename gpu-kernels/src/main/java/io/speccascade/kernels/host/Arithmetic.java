package io.speccascade.kernels.host;

import java.lang.foreign.MemorySegment;

/// The inner loops of the host kernels, in one of two forms: the Vector API, or plain loops where the JVM lacks it.
/// Offsets and strides are in bytes; segments are native memory. In both forms a result depends only on its own
/// operands: not on how many rows or outputs are computed beside it.
interface Arithmetic {
    /// How it computes, in words.
    String describe();

    /// Floats to which rows of a matrix product are padded with zeros.
    int lanes();

    /// out = x / sqrt(mean(x²) + epsilon) · norm, over `size` floats.
    void normalise(
            MemorySegment out,
            long outOffset,
            MemorySegment x,
            long xOffset,
            MemorySegment norm,
            float epsilon,
            int size);

    /// y[row, j] = weight[first + j] · x[row] for j < count. Rows of `x` are `rowStride` apart and padded to whole
    /// vectors; rows of `y` are [#resultStride] apart. `decoded` holds
    /// [#TILE_OUTPUTS] padded rows.
    void multiply(
            MemorySegment y,
            long yOffset,
            Weight weight,
            int first,
            int count,
            MemorySegment x,
            long rowStride,
            int rows,
            MemorySegment decoded);

    /// out = silu(gate) ⊙ up, over `size` floats.
    void gate(MemorySegment out, long outOffset, MemorySegment gate, long gateOffset, long upOffset, int size);

    /// out += y, over `size` floats.
    void add(MemorySegment out, long outOffset, MemorySegment y, long yOffset, int size);

    /// scores[p] = scale · (q · keys[p]) for p < positions; keys are `stride` apart.
    void scores(
            MemorySegment scores,
            long scoreOffset,
            MemorySegment q,
            long qOffset,
            MemorySegment keys,
            long keyOffset,
            long stride,
            int positions,
            int headSize,
            float scale);

    /// Turns `size` scores into probabilities, in place.
    void softmax(MemorySegment scores, long offset, int size);

    /// out += Σ probabilities[p] · values[p] over p < positions, in order of p; values are `stride` apart.
    void blend(
            MemorySegment out,
            long outOffset,
            MemorySegment probabilities,
            long probabilityOffset,
            MemorySegment values,
            long valueOffset,
            long stride,
            int positions,
            int headSize);

    /// Outputs that a matrix product computes side by side.
    int TILE_OUTPUTS = 4;

    /// Bytes between the result rows of a product with `count` outputs: whole tiles.
    static long resultStride(int count) {
        return 4L * TILE_OUTPUTS * ((count + TILE_OUTPUTS - 1) / TILE_OUTPUTS);
    }

    /// The padded length of a row of `size` floats.
    default int padded(int size) {
        return (size + lanes() - 1) / lanes() * lanes();
    }
}
