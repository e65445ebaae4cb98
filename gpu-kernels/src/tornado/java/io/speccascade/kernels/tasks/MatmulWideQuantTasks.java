package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;
import uk.ac.manchester.tornado.api.types.vectors.Int4;

/// Matrix products for few rows on GPUs, in Q8_0 and Q4_0: as [MatmulWideTasks]. Sixteen bytes are half a block of Q8_0
/// or a block of Q4_0; bytes of a word are in little-endian order. Compiled for sm_90: 50 registers for one row, 168
/// for eight,
/// nothing spilled; no speed was measured.
final class MatmulWideQuantTasks {
    private MatmulWideQuantTasks() {}

    static void matmulWideQ8(
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
            int rows,
            int pairs,
            int steps,
            int lanes,
            int warp) {
        float[] a = new float[rows * pairs];
        float[] b = new float[rows * pairs];
        int[] bits = new int[8 * pairs];
        float[] scales = new float[2 * pairs];
        int firstPair = context.groupIdx * pairs;
        int lane = context.localIdx;
        int words = Product.inputs(sizes) / 16;
        int count = Product.rows(counts, sizes);
        for (int row = 0; row < count; row += rows) {
            for (int s = 0; s < rows * pairs; s++) {
                a[s] = 0;
                b[s] = 0;
            }
            for (int next = 0; next < words; next += steps * lanes) {
                for (int step = 0; step < steps; step++) {
                    int k = next + step * lanes + lane;
                    float inside = k < words ? 1f : 0f;
                    int at = Math.min(k, words - 1);
                    for (int p = 0; p < pairs; p++) {
                        int wt = WideProduct.first(sizes, firstPair + p, mode) * words + at;
                        int vt = WideProduct.second(sizes, firstPair + p, mode) * words + at;
                        Int4 w = Wide.load(first, wt * 4);
                        Int4 v = Wide.load(second, vt * 4);
                        scales[2 * p] = firstScales.get(wt / 2) * inside;
                        scales[2 * p + 1] = secondScales.get(vt / 2) * inside;
                        bits[8 * p] = w.getX();
                        bits[8 * p + 1] = w.getY();
                        bits[8 * p + 2] = w.getZ();
                        bits[8 * p + 3] = w.getW();
                        bits[8 * p + 4] = v.getX();
                        bits[8 * p + 5] = v.getY();
                        bits[8 * p + 6] = v.getZ();
                        bits[8 * p + 7] = v.getW();
                    }
                    bytes(a, b, bits, scales, x, row, count, words, at, 0, rows, pairs);
                    bytes(a, b, bits, scales, x, row, count, words, at, 1, rows, pairs);
                    bytes(a, b, bits, scales, x, row, count, words, at, 2, rows, pairs);
                    bytes(a, b, bits, scales, x, row, count, words, at, 3, rows, pairs);
                }
            }
            WideProduct.put(
                    context, out, target, sizes, a, b, row, count, firstPair, lane, mode, rows, pairs, lanes, warp);
        }
    }

    /// Adds products of word `c` of each weight.
    private static void bytes(
            float[] a,
            float[] b,
            int[] bits,
            float[] scales,
            FloatArray x,
            int row,
            int count,
            int words,
            int at,
            int c,
            int rows,
            int pairs) {
        for (int r = 0; r < rows; r++) {
            int from = (Math.min(row + r, count - 1) * words + at) * 16 + 4 * c;
            Float4 y = Wide.load(x, from);
            for (int p = 0; p < pairs; p++) {
                int s = r * pairs + p;
                a[s] = bytes(a[s], bits[8 * p + c], scales[2 * p], y);
                b[s] = bytes(b[s], bits[8 * p + 4 + c], scales[2 * p + 1], y);
            }
        }
    }

    private static float bytes(float sum, int w, float scale, Float4 y) {
        return Wide.add(
                sum, scale * (w << 24 >> 24), scale * (w << 16 >> 24), scale * (w << 8 >> 24), scale * (w >> 24), y);
    }

    static void matmulWideQ4(
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
            int rows,
            int pairs,
            int steps,
            int lanes,
            int warp) {
        float[] a = new float[rows * pairs];
        float[] b = new float[rows * pairs];
        int[] bits = new int[8 * pairs];
        float[] scales = new float[2 * pairs];
        int firstPair = context.groupIdx * pairs;
        int lane = context.localIdx;
        int words = Product.inputs(sizes) / 32;
        int count = Product.rows(counts, sizes);
        for (int row = 0; row < count; row += rows) {
            for (int s = 0; s < rows * pairs; s++) {
                a[s] = 0;
                b[s] = 0;
            }
            for (int next = 0; next < words; next += steps * lanes) {
                for (int step = 0; step < steps; step++) {
                    int k = next + step * lanes + lane;
                    float inside = k < words ? 1f : 0f;
                    int at = Math.min(k, words - 1);
                    for (int p = 0; p < pairs; p++) {
                        int wt = WideProduct.first(sizes, firstPair + p, mode) * words + at;
                        int vt = WideProduct.second(sizes, firstPair + p, mode) * words + at;
                        Int4 w = Wide.load(first, wt * 4);
                        Int4 v = Wide.load(second, vt * 4);
                        scales[2 * p] = firstScales.get(wt) * inside;
                        scales[2 * p + 1] = secondScales.get(vt) * inside;
                        bits[8 * p] = w.getX();
                        bits[8 * p + 1] = w.getY();
                        bits[8 * p + 2] = w.getZ();
                        bits[8 * p + 3] = w.getW();
                        bits[8 * p + 4] = v.getX();
                        bits[8 * p + 5] = v.getY();
                        bits[8 * p + 6] = v.getZ();
                        bits[8 * p + 7] = v.getW();
                    }
                    nibbles(a, b, bits, scales, x, row, count, words, at, 0, rows, pairs);
                    nibbles(a, b, bits, scales, x, row, count, words, at, 1, rows, pairs);
                    nibbles(a, b, bits, scales, x, row, count, words, at, 2, rows, pairs);
                    nibbles(a, b, bits, scales, x, row, count, words, at, 3, rows, pairs);
                }
            }
            WideProduct.put(
                    context, out, target, sizes, a, b, row, count, firstPair, lane, mode, rows, pairs, lanes, warp);
        }
    }

    private static void nibbles(
            float[] a,
            float[] b,
            int[] bits,
            float[] scales,
            FloatArray x,
            int row,
            int count,
            int words,
            int at,
            int c,
            int rows,
            int pairs) {
        for (int r = 0; r < rows; r++) {
            int from = (Math.min(row + r, count - 1) * words + at) * 32 + 4 * c;
            Float4 y = Wide.load(x, from);
            Float4 z = Wide.load(x, from + 16);
            for (int p = 0; p < pairs; p++) {
                int s = r * pairs + p;
                a[s] = nibbles(a[s], bits[8 * p + c], scales[2 * p], y, z);
                b[s] = nibbles(b[s], bits[8 * p + 4 + c], scales[2 * p + 1], y, z);
            }
        }
    }

    /// A word holds elements 4i to 4i + 3 of a block in its low nibbles, those 16 further on in its high ones.
    private static float nibbles(float sum, int w, float scale, Float4 y, Float4 z) {
        float low = Wide.add(
                sum,
                scale * Nibbles.low(w),
                scale * Nibbles.low(w >> 8),
                scale * Nibbles.low(w >> 16),
                scale * Nibbles.low(w >> 24),
                y);
        return Wide.add(
                low,
                scale * Nibbles.high(w << 24 >> 24),
                scale * Nibbles.high(w << 16 >> 24),
                scale * Nibbles.high(w << 8 >> 24),
                scale * Nibbles.high(w >> 24),
                z);
    }
}
