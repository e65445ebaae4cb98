package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;

/// Matrix products of many rows on GPUs, in the K-quantised types: as [MatmulTileTasks]. Two work-items bring 32
/// elements of each weight to local memory ([SuperBlock]). No speed was measured.
final class MatmulTileKTasks {
    private static final int ROWS = MatmulTileTasks.ROWS;
    private static final int PAIRS = MatmulTileTasks.PAIRS;
    private static final int WIDTH = MatmulTileTasks.WIDTH;
    private static final int DEPTH = MatmulTileTasks.DEPTH;
    private static final int X_STRIDE = MatmulTileTasks.X_STRIDE;
    private static final int W_STRIDE = MatmulTileTasks.W_STRIDE;

    private MatmulTileKTasks() {}

    /// @param bits of an element: 4, 5 or 6
    static void matmulTileK(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            IntArray first, // [outputs, inputs / 256] super-blocks
            FloatArray firstScales, // and their scales
            IntArray second, // the same, or the second weight
            FloatArray secondScales,
            IntArray sizes,
            int mode,
            int lanes,
            int bits) {
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
        int firstWords = Math.min(firstOutput + o, outputs - 1) * (inputs / DEPTH);
        int secondWords = Math.min(secondOutput + o, outputs - 1) * (inputs / DEPTH);
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
                int wt = firstWords + from / DEPTH;
                int vt = secondWords + from / DEPTH;
                float ws0 = SuperBlock.scale(first, firstScales, wt, 0, bits);
                float wm0 = SuperBlock.minimum(first, firstScales, wt, 0, bits);
                float ws1 = SuperBlock.scale(first, firstScales, wt, 1, bits);
                float wm1 = SuperBlock.minimum(first, firstScales, wt, 1, bits);
                float vs0 = SuperBlock.scale(second, secondScales, vt, 0, bits);
                float vm0 = SuperBlock.minimum(second, secondScales, vt, 0, bits);
                float vs1 = SuperBlock.scale(second, secondScales, vt, 1, bits);
                float vm1 = SuperBlock.minimum(second, secondScales, vt, 1, bits);
                for (int word = 0; word < 2; word++) {
                    int own = part * 2 + word;
                    int wl = first.get(SuperBlock.low(wt, own, bits));
                    int wh = first.get(SuperBlock.high(wt, own, bits));
                    int vl = second.get(SuperBlock.low(vt, own, bits));
                    int vh = second.get(SuperBlock.high(vt, own, bits));
                    int w0 = SuperBlock.lowQuants(wl, wh, wt, bits);
                    int w1 = SuperBlock.highQuants(wl, wh, wt, bits);
                    int v0 = SuperBlock.lowQuants(vl, vh, vt, bits);
                    int v1 = SuperBlock.highQuants(vl, vh, vt, bits);
                    for (int i = 0; i < 4; i++) {
                        int to = (own * 4 + i) * W_STRIDE + o;
                        ws[to] = SuperBlock.number(w0, i, ws0, wm0);
                        ws[to + TileShape.OUTPUTS] = SuperBlock.number(v0, i, vs0, vm0);
                        ws[to + 16 * W_STRIDE] = SuperBlock.number(w1, i, ws1, wm1);
                        ws[to + 16 * W_STRIDE + TileShape.OUTPUTS] = SuperBlock.number(v1, i, vs1, vm1);
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
