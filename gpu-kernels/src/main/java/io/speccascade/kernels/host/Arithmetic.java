package io.speccascade.kernels.host;

import io.speccascade.kernels.Activation;
import java.lang.foreign.MemorySegment;

/// The inner loops of the host kernels, in one of two forms: the Vector API, or plain loops where the JVM lacks it.
/// Offsets and strides are in bytes; segments are native memory. In both forms a result depends only on its own
/// operands: not on how many rows or outputs are computed beside it.
interface Arithmetic {
    /// How it computes, in words.
    String describe();

    /// Bytes that `rows` staged rows of `size` floats take. Staged rows are the input of a product, in whatever order
    /// suits it: a batch is staged row by row, with the same `rows` each time.
    long stagedBytes(int rows, int size);

    /// Bytes that the decoded weights of a product take.
    long decodedBytes(int size);

    /// Accumulators of a product of at most `rows` rows and `partOutputs` outputs.
    int accumulators(int rows, int partOutputs);

    /// Stages row `row` of `rows`: x / sqrt(mean(x²) + epsilon) · norm, over `size` floats.
    void stageNormalised(
            MemorySegment staged,
            int row,
            int rows,
            MemorySegment x,
            long xOffset,
            MemorySegment norm,
            float epsilon,
            int size);

    /// Stages row `row` of `rows` as it is.
    void stage(MemorySegment staged, int row, int rows, MemorySegment x, long xOffset, int size);

    /// Outputs of a part should be a multiple of this.
    int granule(int rows);

    /// y[yAt + row · count + j] = weight[first + j] · staged[row] for j < count.
    void multiply(
            float[] y, int yAt, Weight weight, int first, int count, MemorySegment staged, int rows, Scratch.Desk desk);

    /// out = f(y from `gate` on) ⊙ (y from `up` on), over `size` floats.
    void gate(MemorySegment out, long outOffset, float[] y, int gate, int up, int size, Activation f);

    /// out += y from `at` on, over `size` floats.
    void add(MemorySegment out, long outOffset, float[] y, int at, int size);

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

    /// scores[p] = softCap · tanh(scores[p] / softCap), for `size` scores.
    void softCap(MemorySegment scores, long offset, int size, float softCap);

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

    /// Floats after the scores of a head that [#scores] and [#softmax] may overwrite.
    int SPARE_SCORES = 16;

    /// The loops over vocabulary rows, in the same form.
    RowLoops rowLoops();
}
