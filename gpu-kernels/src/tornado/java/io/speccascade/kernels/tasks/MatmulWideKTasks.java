package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;

/// Matrix products for few rows on GPUs, in the K-quantised types: as [MatmulWideTasks]. A work-item takes 16 bytes of
/// low bits at a time, a sub-block of 32 or two of 16, and the high bits and scales that go with them ([SuperBlock]).
/// No speed was measured.
final class MatmulWideKTasks {
    private MatmulWideKTasks() {}

    /// @param bits of an element: 4, 5 or 6
    static void matmulWideK(
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
            int rows,
            int pairs,
            int steps,
            int lanes,
            int warp,
            int bits) {
        float[] a = new float[rows * pairs];
        float[] b = new float[rows * pairs];
        int[] quants = new int[16 * pairs];
        float[] numbers = new float[8 * pairs];
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
                        SuperBlock.load(quants, numbers, 16 * p, first, firstScales, wt, inside, bits);
                        SuperBlock.load(quants, numbers, 16 * p + 8, second, secondScales, vt, inside, bits);
                    }
                    add(a, b, quants, numbers, x, row, count, words, at, 0, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 1, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 2, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 3, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 4, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 5, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 6, rows, pairs);
                    add(a, b, quants, numbers, x, row, count, words, at, 7, rows, pairs);
                }
            }
            WideProduct.put(
                    context, out, target, sizes, a, b, row, count, firstPair, lane, mode, rows, pairs, lanes, warp);
        }
    }

    /// Adds products of elements 4c to 4c + 3 of each weight's word; `c` from 4 on is in the high half.
    private static void add(
            float[] a,
            float[] b,
            int[] quants,
            float[] numbers,
            FloatArray x,
            int row,
            int count,
            int words,
            int at,
            int c,
            int rows,
            int pairs) {
        int half = c / 4 * 2;
        for (int r = 0; r < rows; r++) {
            Float4 y = Wide.load(x, (Math.min(row + r, count - 1) * words + at) * 32 + 4 * c);
            for (int p = 0; p < pairs; p++) {
                int s = r * pairs + p;
                int q = 16 * p + c;
                int n = 8 * p + half;
                a[s] = add(a[s], quants[q], numbers[n], numbers[n + 1], y);
                b[s] = add(b[s], quants[q + 8], numbers[n + 4], numbers[n + 5], y);
            }
        }
    }

    private static float add(float sum, int quants, float scale, float minimum, Float4 y) {
        return Wide.add(
                sum,
                SuperBlock.number(quants, 0, scale, minimum),
                SuperBlock.number(quants, 1, scale, minimum),
                SuperBlock.number(quants, 2, scale, minimum),
                SuperBlock.number(quants, 3, scale, minimum),
                y);
    }
}
