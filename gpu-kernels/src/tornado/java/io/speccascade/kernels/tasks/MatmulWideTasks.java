package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.BFloat16;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;
import uk.ac.manchester.tornado.api.types.vectors.Int4;

/// Matrix products for few rows on GPUs, in F32, F16 and BF16: a work-group makes `pairs` pairs of outputs of `rows`
/// rows; its work-items read 16 bytes of a weight at a time, side by side, `steps` times before they wait for any. The
/// weights are read once for all rows that are multiplied together. `sizes` and `mode` are those of [Product]; rows
/// are whole words of 16 bytes.
///
/// A row's sums are made in the same order whatever `rows`, `pairs` and `steps` are. Compiled for sm_90: 33 registers
/// for
/// one row, 128 for eight, nothing spilled; no speed was measured.
final class MatmulWideTasks {
    private MatmulWideTasks() {}

    static void matmulWideF32(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            FloatArray first, // [outputs, inputs]
            FloatArray second, // the same, or the second weight
            IntArray sizes,
            int mode,
            int rows,
            int pairs,
            int steps,
            int lanes,
            int warp) {
        float[] a = new float[rows * pairs];
        float[] b = new float[rows * pairs];
        int firstPair = context.groupIdx * pairs;
        int lane = context.localIdx;
        int words = Product.inputs(sizes) / 4;
        int count = Product.rows(counts, sizes);
        for (int row = 0; row < count; row += rows) {
            for (int s = 0; s < rows * pairs; s++) {
                a[s] = 0;
                b[s] = 0;
            }
            for (int from = 0; from < words; from += steps * lanes) {
                for (int step = 0; step < steps; step++) {
                    int k = from + step * lanes + lane;
                    float inside = k < words ? 1f : 0f;
                    int at = Math.min(k, words - 1);
                    for (int p = 0; p < pairs; p++) {
                        Float4 w = Wide.load(first, (WideProduct.first(sizes, firstPair + p, mode) * words + at) * 4);
                        Float4 v = Wide.load(second, (WideProduct.second(sizes, firstPair + p, mode) * words + at) * 4);
                        float w0 = w.getX() * inside;
                        float w1 = w.getY() * inside;
                        float w2 = w.getZ() * inside;
                        float w3 = w.getW() * inside;
                        float v0 = v.getX() * inside;
                        float v1 = v.getY() * inside;
                        float v2 = v.getZ() * inside;
                        float v3 = v.getW() * inside;
                        for (int r = 0; r < rows; r++) {
                            Float4 y = Wide.load(x, (Math.min(row + r, count - 1) * words + at) * 4);
                            a[r * pairs + p] = Wide.add(a[r * pairs + p], w0, w1, w2, w3, y);
                            b[r * pairs + p] = Wide.add(b[r * pairs + p], v0, v1, v2, v3, y);
                        }
                    }
                }
            }
            WideProduct.put(
                    context, out, target, sizes, a, b, row, count, firstPair, lane, mode, rows, pairs, lanes, warp);
        }
    }

    static void matmulWideF16(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            IntArray first, // [outputs, inputs], two to a word
            IntArray second, // the same, or the second weight
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
        int firstPair = context.groupIdx * pairs;
        int lane = context.localIdx;
        int words = Product.inputs(sizes) / 8;
        int count = Product.rows(counts, sizes);
        for (int row = 0; row < count; row += rows) {
            for (int s = 0; s < rows * pairs; s++) {
                a[s] = 0;
                b[s] = 0;
            }
            for (int from = 0; from < words; from += steps * lanes) {
                for (int step = 0; step < steps; step++) {
                    int k = from + step * lanes + lane;
                    int inside = k < words ? -1 : 0;
                    int at = Math.min(k, words - 1);
                    for (int p = 0; p < pairs; p++) {
                        Int4 w = Wide.load(first, (WideProduct.first(sizes, firstPair + p, mode) * words + at) * 4);
                        Int4 v = Wide.load(second, (WideProduct.second(sizes, firstPair + p, mode) * words + at) * 4);
                        bits[8 * p] = w.getX() & inside;
                        bits[8 * p + 1] = w.getY() & inside;
                        bits[8 * p + 2] = w.getZ() & inside;
                        bits[8 * p + 3] = w.getW() & inside;
                        bits[8 * p + 4] = v.getX() & inside;
                        bits[8 * p + 5] = v.getY() & inside;
                        bits[8 * p + 6] = v.getZ() & inside;
                        bits[8 * p + 7] = v.getW() & inside;
                    }
                    halves(a, b, bits, x, row, count, words, at, 0, rows, pairs);
                    halves(a, b, bits, x, row, count, words, at, 1, rows, pairs);
                }
            }
            WideProduct.put(
                    context, out, target, sizes, a, b, row, count, firstPair, lane, mode, rows, pairs, lanes, warp);
        }
    }

    /// Adds products of the four elements of each weight that begin at 4c.
    private static void halves(
            float[] a,
            float[] b,
            int[] bits,
            FloatArray x,
            int row,
            int count,
            int words,
            int at,
            int c,
            int rows,
            int pairs) {
        for (int r = 0; r < rows; r++) {
            Float4 y = Wide.load(x, (Math.min(row + r, count - 1) * words + at) * 8 + 4 * c);
            for (int p = 0; p < pairs; p++) {
                int w = 8 * p + 2 * c;
                a[r * pairs + p] = halves(a[r * pairs + p], bits[w], bits[w + 1], y);
                b[r * pairs + p] = halves(b[r * pairs + p], bits[w + 4], bits[w + 5], y);
            }
        }
    }

    private static float halves(float sum, int w, int v, Float4 y) {
        return Wide.add(
                sum,
                Float.float16ToFloat((short) w),
                Float.float16ToFloat((short) (w >> 16)),
                Float.float16ToFloat((short) v),
                Float.float16ToFloat((short) (v >> 16)),
                y);
    }

    static void matmulWideBF16(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            IntArray first, // [outputs, inputs], two to a word
            IntArray second, // the same, or the second weight
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
        int firstPair = context.groupIdx * pairs;
        int lane = context.localIdx;
        int words = Product.inputs(sizes) / 8;
        int count = Product.rows(counts, sizes);
        for (int row = 0; row < count; row += rows) {
            for (int s = 0; s < rows * pairs; s++) {
                a[s] = 0;
                b[s] = 0;
            }
            for (int from = 0; from < words; from += steps * lanes) {
                for (int step = 0; step < steps; step++) {
                    int k = from + step * lanes + lane;
                    int inside = k < words ? -1 : 0;
                    int at = Math.min(k, words - 1);
                    for (int p = 0; p < pairs; p++) {
                        Int4 w = Wide.load(first, (WideProduct.first(sizes, firstPair + p, mode) * words + at) * 4);
                        Int4 v = Wide.load(second, (WideProduct.second(sizes, firstPair + p, mode) * words + at) * 4);
                        bits[8 * p] = w.getX() & inside;
                        bits[8 * p + 1] = w.getY() & inside;
                        bits[8 * p + 2] = w.getZ() & inside;
                        bits[8 * p + 3] = w.getW() & inside;
                        bits[8 * p + 4] = v.getX() & inside;
                        bits[8 * p + 5] = v.getY() & inside;
                        bits[8 * p + 6] = v.getZ() & inside;
                        bits[8 * p + 7] = v.getW() & inside;
                    }
                    brains(a, b, bits, x, row, count, words, at, 0, rows, pairs);
                    brains(a, b, bits, x, row, count, words, at, 1, rows, pairs);
                }
            }
            WideProduct.put(
                    context, out, target, sizes, a, b, row, count, firstPair, lane, mode, rows, pairs, lanes, warp);
        }
    }

    private static void brains(
            float[] a,
            float[] b,
            int[] bits,
            FloatArray x,
            int row,
            int count,
            int words,
            int at,
            int c,
            int rows,
            int pairs) {
        for (int r = 0; r < rows; r++) {
            Float4 y = Wide.load(x, (Math.min(row + r, count - 1) * words + at) * 8 + 4 * c);
            for (int p = 0; p < pairs; p++) {
                int w = 8 * p + 2 * c;
                a[r * pairs + p] = brains(a[r * pairs + p], bits[w], bits[w + 1], y);
                b[r * pairs + p] = brains(b[r * pairs + p], bits[w + 4], bits[w + 5], y);
            }
        }
    }

    private static float brains(float sum, int w, int v, Float4 y) {
        return Wide.add(
                sum,
                BFloat16.bf16ToFloat((short) w),
                BFloat16.bf16ToFloat((short) (w >> 16)),
                BFloat16.bf16ToFloat((short) v),
                BFloat16.bf16ToFloat((short) (v >> 16)),
                y);
    }
}
