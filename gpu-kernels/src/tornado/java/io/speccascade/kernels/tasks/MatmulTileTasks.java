package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;

/// Matrix products of many rows on GPUs, in F32: a work-group makes a tile of 64 rows and 128 outputs (64
/// pairs of gated ones), each of its work-items eight rows of eight outputs; it brings 32 inputs of all into local
/// memory
/// at a time, so that weights are read once for 64 rows.
///
/// `sizes` and `mode` are those of [Product]; rows are multiples of 32. Compiled for sm_90: 128 registers, 24 KiB of
/// local
/// memory, nothing spilled; no speed was measured.
final class MatmulTileTasks {
    /// Rows, and pairs of outputs, of a work-item.
    static final int ROWS = 8;

    static final int PAIRS = 4;
    /// Work-items side by side along outputs.
    static final int WIDTH = 16;
    static final int DEPTH = TileShape.DEPTH;
    /// Floats from one input to the next in local memory; one more than there are rows or outputs, so that the next
    /// input is in another bank.
    static final int X_STRIDE = TileShape.ROWS + 1;

    static final int W_STRIDE = 2 * TileShape.OUTPUTS + 1;

    private MatmulTileTasks() {}

    static void matmulTileF32(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            FloatArray first, // [outputs, inputs]
            FloatArray second, // the same, or the second weight
            IntArray sizes,
            int mode,
            int lanes) {
        float[] xs = context.allocateFloatLocalArray(DEPTH * X_STRIDE);
        float[] ws = context.allocateFloatLocalArray(DEPTH * W_STRIDE);
        float[] a = new float[ROWS * PAIRS];
        float[] b = new float[ROWS * PAIRS];
        int lane = context.localIdx;
        int firstRow = context.groupIdy * TileShape.ROWS;
        int inputs = Product.inputs(sizes);
        int count = Product.rows(counts, sizes);
        int outputs = Product.outputs(sizes);
        int firstOutput = TensorProduct.first(context.groupIdx, mode);
        int secondOutput = TensorProduct.second(context.groupIdx, mode);
        for (int s = 0; s < ROWS * PAIRS; s++) {
            a[s] = 0;
            b[s] = 0;
        }
        if (firstRow < count) {
            for (int from = 0; from < inputs; from += DEPTH) {
                for (int i = 0; i < TileShape.ROWS * DEPTH / 4; i += lanes) {
                    int row = (i + lane) / (DEPTH / 4);
                    int k = (i + lane) % (DEPTH / 4) * 4;
                    Float4 y = Wide.load(x, Math.min(firstRow + row, count - 1) * inputs + from + k);
                    xs[k * X_STRIDE + row] = y.getX();
                    xs[(k + 1) * X_STRIDE + row] = y.getY();
                    xs[(k + 2) * X_STRIDE + row] = y.getZ();
                    xs[(k + 3) * X_STRIDE + row] = y.getW();
                }
                for (int i = 0; i < TileShape.OUTPUTS * DEPTH / 4; i += lanes) {
                    int o = (i + lane) / (DEPTH / 4);
                    int k = (i + lane) % (DEPTH / 4) * 4;
                    Float4 w = Wide.load(first, Math.min(firstOutput + o, outputs - 1) * inputs + from + k);
                    Float4 v = Wide.load(second, Math.min(secondOutput + o, outputs - 1) * inputs + from + k);
                    ws[k * W_STRIDE + o] = w.getX();
                    ws[(k + 1) * W_STRIDE + o] = w.getY();
                    ws[(k + 2) * W_STRIDE + o] = w.getZ();
                    ws[(k + 3) * W_STRIDE + o] = w.getW();
                    ws[k * W_STRIDE + TileShape.OUTPUTS + o] = v.getX();
                    ws[(k + 1) * W_STRIDE + TileShape.OUTPUTS + o] = v.getY();
                    ws[(k + 2) * W_STRIDE + TileShape.OUTPUTS + o] = v.getZ();
                    ws[(k + 3) * W_STRIDE + TileShape.OUTPUTS + o] = v.getW();
                }
                context.localBarrier();
                for (int k = 0; k < DEPTH; k++) {
                    for (int r = 0; r < ROWS; r++) {
                        float y = xs[k * X_STRIDE + r * ROWS + lane / WIDTH];
                        for (int p = 0; p < PAIRS; p++) {
                            int w = k * W_STRIDE + p * WIDTH + lane % WIDTH;
                            a[r * PAIRS + p] += ws[w] * y;
                            b[r * PAIRS + p] += ws[w + TileShape.OUTPUTS] * y;
                        }
                    }
                }
                context.localBarrier();
            }
            put(out, target, sizes, a, b, firstRow, count, firstOutput, secondOutput, lane, mode);
        }
    }

    /// Takes the results of a work-item.
    static void put(
            FloatArray out,
            IntArray target,
            IntArray sizes,
            float[] a,
            float[] b,
            int firstRow,
            int count,
            int firstOutput,
            int secondOutput,
            int lane,
            int mode) {
        int outputs = Product.outputs(sizes);
        for (int r = 0; r < ROWS; r++) {
            int row = firstRow + r * ROWS + lane / WIDTH;
            int to = Product.place(target, sizes, Math.min(row, count - 1));
            int made = row < count ? outputs : 0;
            for (int p = 0; p < PAIRS; p++) {
                int o = p * WIDTH + lane % WIDTH;
                int s = r * PAIRS + p;
                TensorProduct.put(out, to, firstOutput + o, secondOutput + o, made, a[s], b[s], mode);
            }
        }
    }
}
