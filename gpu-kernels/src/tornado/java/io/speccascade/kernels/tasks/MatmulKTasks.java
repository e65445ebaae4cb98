package io.speccascade.kernels.tasks;

import static io.speccascade.kernels.tasks.Floats.all;
import static io.speccascade.kernels.tasks.Floats.floor;
import static io.speccascade.kernels.tasks.Floats.high;
import static io.speccascade.kernels.tasks.Floats.load;
import static io.speccascade.kernels.tasks.Floats.low;
import static io.speccascade.kernels.tasks.Floats.multiplyAdd;
import static io.speccascade.kernels.tasks.Floats.sum;
import static io.speccascade.kernels.tasks.Floats.zero;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float16;
import uk.ac.manchester.tornado.api.types.vectors.Float4;

/// Matrix products in the K-quantised types for CPUs: a work-item is four outputs ([Quad]), all rows, one output after
/// the other, because taking bits apart costs more than reading rows again. Bits are taken apart in floating point, 64
/// elements at a time. For the bytes see `SuperBlockLayout` of package `compiled`.
final class MatmulKTasks {
    private static final int STEP = 64;
    private static final int SCALES = 128;
    private static final int MINIMA = 136;
    private static final int HIGH_BITS = 144;

    private MatmulKTasks() {}

    /// `sizes` and `mode` are those of [Product]. Rows go four or one at a time, with the last one again in place of
    /// those that four lack; a row's sum is the same in each.
    ///
    /// @param bits of an element: 4, 5 or 6
    static void matmulK(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray target, // [rows]
            ByteArray first, // [outputs, inputs / 256] super-blocks
            FloatArray firstScales, // and their scales
            ByteArray second, // the same, or the second weight
            FloatArray secondScales,
            IntArray sizes,
            int mode,
            int bits) {
        int quad = context.globalIdx;
        int rows = Product.rows(counts, sizes);
        if (Quad.exists(quad, mode, Product.outputs(sizes))) {
            int row = 0;
            for (; row + 2 <= rows; row += 4) {
                fourRows(out, x, target, first, firstScales, second, secondScales, sizes, rows, row, quad, mode, bits);
            }
            for (; row < rows; row++) {
                oneRow(out, x, target, first, firstScales, second, secondScales, sizes, rows, row, quad, mode, bits);
            }
        }
    }

    private static void fourRows(
            FloatArray out,
            FloatArray x,
            IntArray target,
            ByteArray first,
            FloatArray firstScales,
            ByteArray second,
            FloatArray secondScales,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int mode,
            int bits) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        for (int pair = 0; pair < 2; pair++) {
            int a = Quad.firstOfPair(quad, pair, mode, outputs);
            int c = Quad.secondOfPair(quad, pair, mode, outputs);
            Float4 u = four(x, first, firstScales, a, inputs, rows, row, bits);
            Float4 v = four(x, second, secondScales, c, inputs, rows, row, bits);
            Quad.putPair(out, target, sizes, rows, row, quad, pair, u.getX(), v.getX(), mode);
            Quad.putPair(out, target, sizes, rows, row + 1, quad, pair, u.getY(), v.getY(), mode);
            Quad.putPair(out, target, sizes, rows, row + 2, quad, pair, u.getZ(), v.getZ(), mode);
            Quad.putPair(out, target, sizes, rows, row + 3, quad, pair, u.getW(), v.getW(), mode);
        }
    }

    private static void oneRow(
            FloatArray out,
            FloatArray x,
            IntArray target,
            ByteArray first,
            FloatArray firstScales,
            ByteArray second,
            FloatArray secondScales,
            IntArray sizes,
            int rows,
            int row,
            int quad,
            int mode,
            int bits) {
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        for (int pair = 0; pair < 2; pair++) {
            int a = Quad.firstOfPair(quad, pair, mode, outputs);
            int c = Quad.secondOfPair(quad, pair, mode, outputs);
            float u = one(x, first, firstScales, a, inputs, row, bits);
            float v = one(x, second, secondScales, c, inputs, row, bits);
            Quad.putPair(out, target, sizes, rows, row, quad, pair, u, v, mode);
        }
    }

    /// One output of four rows.
    private static Float4 four(
            FloatArray x, ByteArray weight, FloatArray scales, int output, int inputs, int rows, int row, int bits) {
        int x0 = row * inputs;
        int x1 = Math.min(row + 1, rows - 1) * inputs;
        int x2 = Math.min(row + 2, rows - 1) * inputs;
        int x3 = Math.min(row + 3, rows - 1) * inputs;
        Float16 a0 = zero();
        Float16 a1 = zero();
        Float16 a2 = zero();
        Float16 a3 = zero();
        for (int k = 0; k < inputs; k += STEP) {
            int at = superBlock(output, inputs, k, bits);
            int block = output * (inputs >> 8) + (k >> 8);
            int step = k >> 6 & 3;
            Float16 t0 = digits(weight, at, step, bits);
            Float16 t1 = shifted(t0, 1, bits);
            Float16 t2 = shifted(t0, 2, bits);
            Float16 t3 = shifted(t0, 3, bits);
            Float16 n = load(weight, at + step * 32);
            Float16 h = high(n);
            Float16 m = load(weight, at + step * 32 + 16);
            Float16 g = high(m);
            Float16 w0 = number(weight, scales, at, block, step, 0, low(n, h), digit(t0, t1, bits), bits);
            Float16 w1 = number(weight, scales, at, block, step, 1, h, digit(t1, t2, bits), bits);
            Float16 w2 = number(weight, scales, at, block, step, 2, low(m, g), digit(t2, t3, bits), bits);
            Float16 w3 = number(weight, scales, at, block, step, 3, g, t3, bits);
            a0 = add(a0, w0, w1, w2, w3, x, x0 + k);
            a1 = add(a1, w0, w1, w2, w3, x, x1 + k);
            a2 = add(a2, w0, w1, w2, w3, x, x2 + k);
            a3 = add(a3, w0, w1, w2, w3, x, x3 + k);
        }
        return new Float4(sum(a0), sum(a1), sum(a2), sum(a3));
    }

    /// One output of one row.
    private static float one(
            FloatArray x, ByteArray weight, FloatArray scales, int output, int inputs, int row, int bits) {
        Float16 a = zero();
        for (int k = 0; k < inputs; k += STEP) {
            int at = superBlock(output, inputs, k, bits);
            int block = output * (inputs >> 8) + (k >> 8);
            int step = k >> 6 & 3;
            Float16 t0 = digits(weight, at, step, bits);
            Float16 t1 = shifted(t0, 1, bits);
            Float16 t2 = shifted(t0, 2, bits);
            Float16 t3 = shifted(t0, 3, bits);
            Float16 n = load(weight, at + step * 32);
            Float16 h = high(n);
            Float16 m = load(weight, at + step * 32 + 16);
            Float16 g = high(m);
            Float16 w0 = number(weight, scales, at, block, step, 0, low(n, h), digit(t0, t1, bits), bits);
            Float16 w1 = number(weight, scales, at, block, step, 1, h, digit(t1, t2, bits), bits);
            Float16 w2 = number(weight, scales, at, block, step, 2, low(m, g), digit(t2, t3, bits), bits);
            Float16 w3 = number(weight, scales, at, block, step, 3, g, t3, bits);
            a = add(a, w0, w1, w2, w3, x, row * inputs + k);
        }
        return sum(a);
    }

    private static Float16 add(Float16 sum, Float16 w0, Float16 w1, Float16 w2, Float16 w3, FloatArray x, int at) {
        Float16 half = multiplyAdd(multiplyAdd(sum, w0, load(x, at)), w1, load(x, at + 16));
        return multiplyAdd(multiplyAdd(half, w2, load(x, at + 32)), w3, load(x, at + 48));
    }

    /// The first byte of the super-block with element `k` of a row. Rows are not multiplied out as whole super-blocks,
    /// so that a compiler cannot know that it is a multiple of 16 ([MatmulQ4Tasks]).
    private static int superBlock(int output, int inputs, int k, int bits) {
        int sixteenths = 9 + 2 * (bits - 4);
        return output * ((inputs * sixteenths) >> 4) + (k >> 8) * 16 * sixteenths;
    }

    /// What is above the nibbles of 64 elements: four digits in base 2 or 4.
    private static Float16 digits(ByteArray weight, int at, int step, int bits) {
        Float16 digits = zero();
        if (bits == 6) {
            digits = Float16.add(load(weight, at + HIGH_BITS + step * 16), all(128f));
        }
        if (bits == 5) {
            Float16 bytes = load(weight, at + HIGH_BITS + (step >> 1) * 16);
            Float16 upper = Float16.add(high(bytes), all(8f));
            Float16 lower = Float16.add(low(bytes, high(bytes)), all(8f));
            float odd = step & 1;
            digits = multiplyAdd(lower, Float16.sub(upper, lower), all(odd));
        }
        return digits;
    }

    /// Digits without the `count` lowest.
    private static Float16 shifted(Float16 digits, int count, int bits) {
        Float16 shifted = digits;
        if (bits > 4) {
            float power = 1 << (count * (bits - 4));
            shifted = floor(digits, power);
        }
        return shifted;
    }

    private static Float16 digit(Float16 digits, Float16 above, int bits) {
        Float16 digit = digits;
        if (bits > 4) {
            float base = 1 << (bits - 4);
            digit = multiplyAdd(digits, above, all(-base));
        }
        return digit;
    }

    /// Elements 16i to 16i + 15 of 64.
    ///
    /// @param nibbles less 8
    private static Float16 number(
            ByteArray weight,
            FloatArray scales,
            int at,
            int block,
            int step,
            int i,
            Float16 nibbles,
            Float16 digit,
            int bits) {
        float scale = scales.get(bits == 6 ? block : 2 * block)
                * weight.get(at + SCALES + (bits == 6 ? step * 4 + i : step * 2 + i / 2));
        float minimum = 32 * scale;
        Float16 quants = Float16.add(nibbles, all(8f));
        if (bits < 6) {
            minimum = scales.get(2 * block + 1) * weight.get(at + MINIMA + step * 2 + i / 2);
        }
        if (bits > 4) {
            quants = multiplyAdd(quants, digit, all(16f));
        }
        return multiplyAdd(all(-minimum), quants, all(scale));
    }
}
