package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.BFloat16;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/// Matrix products in F32, F16 and BF16 for any number of inputs and rows: a work-group is a pair of outputs, all rows;
/// its work-items read the weights side by side and add up through local memory. `sizes` and `mode` are those of
/// [Product].
///
/// Eight rows share what is read of the weights. For rows of whole words [MatmulWideTasks] is there.
final class MatmulLanesTasks {
    /// Rows that are multiplied together.
    private static final int TILE = 8;

    private MatmulLanesTasks() {}

    static void matmulLanesF32(
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
        float[] sums = context.allocateFloatLocalArray(2 * TILE * lanes);
        float[] a = new float[TILE];
        float[] b = new float[TILE];
        int pair = context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int rows = Product.rows(counts, sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        for (int row = 0; row < rows; row += TILE) {
            int count = Math.min(rows - row, TILE);
            for (int r = 0; r < TILE; r++) {
                a[r] = 0;
                b[r] = 0;
            }
            for (int from = 0; from < inputs; from += lanes) {
                boolean inside = from + lane < inputs;
                int k = Math.min(from + lane, inputs - 1);
                float wk = first.get(at + k);
                float vk = second.get(bt + k);
                float w = inside ? wk : 0;
                float v = inside ? vk : 0;
                for (int r = 0; r < TILE; r++) {
                    if (r < count) {
                        float y = x.get((row + r) * inputs + k);
                        a[r] += w * y;
                        b[r] += v * y;
                    }
                }
            }
            for (int r = 0; r < TILE; r++) {
                sums[2 * r * lanes + lane] = a[r];
                sums[(2 * r + 1) * lanes + lane] = b[r];
            }
            for (int half = lanes / 2; half > 0; half /= 2) {
                context.localBarrier();
                if (lane < half) {
                    for (int s = 0; s < 2 * count; s++) {
                        sums[s * lanes + lane] += sums[s * lanes + lane + half];
                    }
                }
            }
            context.localBarrier();
            if (lane < count) {
                int at0 = 2 * lane * lanes;
                Product.put(out, target, sizes, row + lane, pair, sums[at0], sums[at0 + lanes], mode);
            }
            context.localBarrier();
        }
    }

    static void matmulLanesF16(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            HalfFloatArray first, // [outputs, inputs]
            HalfFloatArray second, // the same, or the second weight
            IntArray sizes,
            int mode,
            int lanes) {
        float[] sums = context.allocateFloatLocalArray(2 * TILE * lanes);
        float[] a = new float[TILE];
        float[] b = new float[TILE];
        int pair = context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int rows = Product.rows(counts, sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        for (int row = 0; row < rows; row += TILE) {
            int count = Math.min(rows - row, TILE);
            for (int r = 0; r < TILE; r++) {
                a[r] = 0;
                b[r] = 0;
            }
            for (int from = 0; from < inputs; from += lanes) {
                boolean inside = from + lane < inputs;
                int k = Math.min(from + lane, inputs - 1);
                float wk = first.get(at + k).getFloat32();
                float vk = second.get(bt + k).getFloat32();
                float w = inside ? wk : 0;
                float v = inside ? vk : 0;
                for (int r = 0; r < TILE; r++) {
                    if (r < count) {
                        float y = x.get((row + r) * inputs + k);
                        a[r] += w * y;
                        b[r] += v * y;
                    }
                }
            }
            for (int r = 0; r < TILE; r++) {
                sums[2 * r * lanes + lane] = a[r];
                sums[(2 * r + 1) * lanes + lane] = b[r];
            }
            for (int half = lanes / 2; half > 0; half /= 2) {
                context.localBarrier();
                if (lane < half) {
                    for (int s = 0; s < 2 * count; s++) {
                        sums[s * lanes + lane] += sums[s * lanes + lane + half];
                    }
                }
            }
            context.localBarrier();
            if (lane < count) {
                int at0 = 2 * lane * lanes;
                Product.put(out, target, sizes, row + lane, pair, sums[at0], sums[at0 + lanes], mode);
            }
            context.localBarrier();
        }
    }

    static void matmulLanesBF16(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            ShortArray first, // [outputs, inputs]
            ShortArray second, // the same, or the second weight
            IntArray sizes,
            int mode,
            int lanes) {
        float[] sums = context.allocateFloatLocalArray(2 * TILE * lanes);
        float[] a = new float[TILE];
        float[] b = new float[TILE];
        int pair = context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int rows = Product.rows(counts, sizes);
        int at = Product.first(pair, mode) * inputs;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * inputs;
        for (int row = 0; row < rows; row += TILE) {
            int count = Math.min(rows - row, TILE);
            for (int r = 0; r < TILE; r++) {
                a[r] = 0;
                b[r] = 0;
            }
            for (int from = 0; from < inputs; from += lanes) {
                boolean inside = from + lane < inputs;
                int k = Math.min(from + lane, inputs - 1);
                float wk = BFloat16.bf16ToFloat(first.get(at + k));
                float vk = BFloat16.bf16ToFloat(second.get(bt + k));
                float w = inside ? wk : 0;
                float v = inside ? vk : 0;
                for (int r = 0; r < TILE; r++) {
                    if (r < count) {
                        float y = x.get((row + r) * inputs + k);
                        a[r] += w * y;
                        b[r] += v * y;
                    }
                }
            }
            for (int r = 0; r < TILE; r++) {
                sums[2 * r * lanes + lane] = a[r];
                sums[(2 * r + 1) * lanes + lane] = b[r];
            }
            for (int half = lanes / 2; half > 0; half /= 2) {
                context.localBarrier();
                if (lane < half) {
                    for (int s = 0; s < 2 * count; s++) {
                        sums[s * lanes + lane] += sums[s * lanes + lane + half];
                    }
                }
            }
            context.localBarrier();
            if (lane < count) {
                int at0 = 2 * lane * lanes;
                Product.put(out, target, sizes, row + lane, pair, sums[at0], sums[at0 + lanes], mode);
            }
            context.localBarrier();
        }
    }
}
