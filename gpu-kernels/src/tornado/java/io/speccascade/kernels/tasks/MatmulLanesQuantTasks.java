package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Matrix products in Q8_0 and Q4_0 for GPUs: as in [MatmulLanesTasks]; a work-item reads words of quants. Bytes of a
/// word are in
/// little-endian order.
final class MatmulLanesQuantTasks {
    /// Rows that are multiplied together.
    private static final int TILE = 8;
    /// Words of a block.
    private static final int Q8_BLOCK = 8;

    private static final int Q4_BLOCK = 4;

    private MatmulLanesQuantTasks() {}

    static void matmulLanesQ8(
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
        float[] sums = context.allocateFloatLocalArray(2 * TILE * lanes);
        float[] a = new float[TILE];
        float[] b = new float[TILE];
        int pair = context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int rows = Product.rows(counts, sizes);
        int words = inputs / 4;
        int at = Product.first(pair, mode) * words;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * words;
        for (int row = 0; row < rows; row += TILE) {
            int count = Math.min(rows - row, TILE);
            for (int r = 0; r < TILE; r++) {
                a[r] = 0;
                b[r] = 0;
            }
            for (int from = 0; from < words; from += lanes) {
                boolean inside = from + lane < words;
                int k = Math.min(from + lane, words - 1);
                int w = first.get(at + k);
                int v = second.get(bt + k);
                float ws = firstScales.get((at + k) / Q8_BLOCK);
                float vs = secondScales.get((bt + k) / Q8_BLOCK);
                float wf = inside ? ws : 0;
                float vf = inside ? vs : 0;
                for (int r = 0; r < TILE; r++) {
                    if (r < count) {
                        int from4 = (row + r) * inputs + 4 * k;
                        float y0 = x.get(from4);
                        float y1 = x.get(from4 + 1);
                        float y2 = x.get(from4 + 2);
                        float y3 = x.get(from4 + 3);
                        float p = (w << 24 >> 24) * y0 + (w << 16 >> 24) * y1 + (w << 8 >> 24) * y2 + (w >> 24) * y3;
                        float q = (v << 24 >> 24) * y0 + (v << 16 >> 24) * y1 + (v << 8 >> 24) * y2 + (v >> 24) * y3;
                        a[r] += wf * p;
                        b[r] += vf * q;
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

    static void matmulLanesQ4(
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
        float[] sums = context.allocateFloatLocalArray(2 * TILE * lanes);
        float[] a = new float[TILE];
        float[] b = new float[TILE];
        int pair = context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int rows = Product.rows(counts, sizes);
        int words = inputs / 8;
        int at = Product.first(pair, mode) * words;
        int bt = Product.second(pair, mode, Product.outputs(sizes)) * words;
        for (int row = 0; row < rows; row += TILE) {
            int count = Math.min(rows - row, TILE);
            for (int r = 0; r < TILE; r++) {
                a[r] = 0;
                b[r] = 0;
            }
            for (int from = 0; from < words; from += lanes) {
                boolean inside = from + lane < words;
                int k = Math.min(from + lane, words - 1);
                int w = first.get(at + k);
                int v = second.get(bt + k);
                float ws = firstScales.get((at + k) / Q4_BLOCK);
                float vs = secondScales.get((bt + k) / Q4_BLOCK);
                float wf = inside ? ws : 0;
                float vf = inside ? vs : 0;
                for (int r = 0; r < TILE; r++) {
                    if (r < count) {
                        int low = (row + r) * inputs + k / Q4_BLOCK * 32 + k % Q4_BLOCK * 4;
                        int high = low + 16;
                        float p = 0;
                        float q = 0;
                        for (int i = 0; i < 4; i++) {
                            float y = x.get(low + i);
                            float z = x.get(high + i);
                            p += Nibbles.low(w >> (8 * i)) * y + Nibbles.high(w << (24 - 8 * i) >> 24) * z;
                            q += Nibbles.low(v >> (8 * i)) * y + Nibbles.high(v << (24 - 8 * i) >> 24) * z;
                        }
                        a[r] += wf * p;
                        b[r] += vf * q;
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
