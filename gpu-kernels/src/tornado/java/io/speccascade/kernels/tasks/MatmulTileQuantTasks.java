package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;

/// Matrix products of many rows on GPUs, in Q8_0 and Q4_0: as [MatmulTileTasks]. Two work-items bring a block of each
/// weight to local memory.
final class MatmulTileQuantTasks {
    private static final int ROWS = MatmulTileTasks.ROWS;
    private static final int PAIRS = MatmulTileTasks.PAIRS;
    private static final int WIDTH = MatmulTileTasks.WIDTH;
    private static final int DEPTH = MatmulTileTasks.DEPTH;
    private static final int X_STRIDE = MatmulTileTasks.X_STRIDE;
    private static final int W_STRIDE = MatmulTileTasks.W_STRIDE;

    private MatmulTileQuantTasks() {}

    static void matmulTileQ8(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            IntArray first, // [outputs, inputs], four to a word
            FloatArray firstScales, // [outputs, inputs / 32]
            IntArray second, // the same, or the second weight
            FloatArray secondScales,
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
        int o = lane / 2;
        int part = lane % 2;
        int firstBlocks = Math.min(firstOutput + o, outputs - 1) * (inputs / DEPTH);
        int secondBlocks = Math.min(secondOutput + o, outputs - 1) * (inputs / DEPTH);
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
                int wt = firstBlocks + from / DEPTH;
                int vt = secondBlocks + from / DEPTH;
                float wScale = firstScales.get(wt);
                float vScale = secondScales.get(vt);
                for (int word = 0; word < 4; word++) {
                    int w = first.get(wt * 8 + part * 4 + word);
                    int v = second.get(vt * 8 + part * 4 + word);
                    for (int i = 0; i < 4; i++) {
                        int to = (part * 16 + word * 4 + i) * W_STRIDE + o;
                        ws[to] = wScale * (w << (24 - 8 * i) >> 24);
                        ws[to + TileShape.OUTPUTS] = vScale * (v << (24 - 8 * i) >> 24);
                    }
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
            MatmulTileTasks.put(out, target, sizes, a, b, firstRow, count, firstOutput, secondOutput, lane, mode);
        }
    }

    static void matmulTileQ4(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            IntArray first, // [outputs, inputs], eight to a word
            FloatArray firstScales, // [outputs, inputs / 32]
            IntArray second, // the same, or the second weight
            FloatArray secondScales,
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
        int o = lane / 2;
        int part = lane % 2;
        int firstBlocks = Math.min(firstOutput + o, outputs - 1) * (inputs / DEPTH);
        int secondBlocks = Math.min(secondOutput + o, outputs - 1) * (inputs / DEPTH);
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
                int wt = firstBlocks + from / DEPTH;
                int vt = secondBlocks + from / DEPTH;
                float wScale = firstScales.get(wt);
                float vScale = secondScales.get(vt);
                for (int word = 0; word < 2; word++) {
                    int w = first.get(wt * 4 + part * 2 + word);
                    int v = second.get(vt * 4 + part * 2 + word);
                    for (int i = 0; i < 4; i++) {
                        int to = ((part * 2 + word) * 4 + i) * W_STRIDE + o;
                        ws[to] = wScale * Nibbles.low(w >> (8 * i));
                        ws[to + TileShape.OUTPUTS] = vScale * Nibbles.low(v >> (8 * i));
                        ws[to + 16 * W_STRIDE] = wScale * Nibbles.high(w << (24 - 8 * i) >> 24);
                        ws[to + 16 * W_STRIDE + TileShape.OUTPUTS] = vScale * Nibbles.high(v << (24 - 8 * i) >> 24);
                    }
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
            MatmulTileTasks.put(out, target, sizes, a, b, firstRow, count, firstOutput, secondOutput, lane, mode);
        }
    }
}
