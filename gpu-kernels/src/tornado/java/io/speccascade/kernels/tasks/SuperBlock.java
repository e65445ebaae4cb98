package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Int4;

/// Reads K-quantised weights on GPUs, in the form that `SuperBlockLayout` of package `compiled` explains: super-blocks
/// of 256 elements, of 4, 5 or 6 bits each. A word here is one of 16 bytes, 32 elements; the first 16 of them are the
/// low half, the others the high one. An element is scale · quant − minimum, also where the file has no minimum:
/// there it is 32 scales, which is exact.
final class SuperBlock {
    /// Words of a super-block.
    static final int WORDS = 8;

    private static final int TOP_BITS = 0x80808080;
    private static final int NIBBLES = 0x0F0F0F0F;
    /// Where scales begin, and high bits, in ints.
    private static final int SCALES = 32;

    private static final int HIGH_BITS = 36;

    private SuperBlock() {}

    /// Ints of a super-block.
    static int size(int bits) {
        return HIGH_BITS + 8 * (bits - 4);
    }

    /// Int `part` (0 to 3) of word `word` of a weight.
    static int low(int word, int part, int bits) {
        return word / WORDS * size(bits) + word % WORDS * 4 + part;
    }

    /// Int `part` of the high bits of word `word`.
    static int high(int word, int part, int bits) {
        int place = bits == 6 ? word % WORDS / 2 : word % WORDS / 4;
        int from = bits == 4 ? 0 : HIGH_BITS + place * 4;
        return word / WORDS * size(bits) + from + part;
    }

    /// Four quants of the low half, one in each byte.
    ///
    /// @param low int of low bits
    /// @param high int of high bits
    static int lowQuants(int low, int high, int word, int bits) {
        return (low & NIBBLES) | digits(high, shift(word, bits), bits);
    }

    /// Four quants of the high half.
    static int highQuants(int low, int high, int word, int bits) {
        return ((low ^ TOP_BITS) >> 4 & NIBBLES) | digits(high, shift(word, bits) + bits - 4, bits);
    }

    private static int shift(int word, int bits) {
        return bits == 6 ? word % 2 * 4 : word % 4 * 2;
    }

    private static int digits(int high, int shift, int bits) {
        int mask = bits == 6 ? 0x03030303 : 0x01010101;
        int digits = ((high ^ TOP_BITS) >> shift & mask) << 4;
        return bits == 4 ? 0 : digits;
    }

    /// @param half 0: low, 1: high
    static float scale(IntArray weight, FloatArray scales, int word, int half, int bits) {
        int index = bits == 6 ? word % WORDS * 2 + half : word % WORDS;
        int block = word / WORDS;
        return scales.get(bits == 6 ? block : 2 * block) * signedByte(weight, block * size(bits), index);
    }

    static float minimum(IntArray weight, FloatArray scales, int word, int half, int bits) {
        int block = word / WORDS;
        float own = scales.get(bits == 6 ? block : 2 * block + 1)
                * signedByte(weight, block * size(bits), WORDS + word % WORDS);
        return bits == 6 ? 32 * scale(weight, scales, word, half, bits) : own;
    }

    private static int signedByte(IntArray weight, int block, int index) {
        return weight.get(block + SCALES + index / 4) << (24 - index % 4 * 8) >> 24;
    }

    /// Brings a word to private memory: eight ints of quants from `at` on, the low half first; from `at` / 2 on scale
    /// and minimum of the low half, and of the high one.
    ///
    /// @param inside what scales and minima are multiplied by
    static void load(
            int[] quants,
            float[] numbers,
            int at,
            IntArray weight,
            FloatArray scales,
            int word,
            float inside,
            int bits) {
        Int4 low = Wide.load(weight, low(word, 0, bits));
        Int4 high = Wide.load(weight, high(word, 0, bits));
        quants[at] = lowQuants(low.getX(), high.getX(), word, bits);
        quants[at + 1] = lowQuants(low.getY(), high.getY(), word, bits);
        quants[at + 2] = lowQuants(low.getZ(), high.getZ(), word, bits);
        quants[at + 3] = lowQuants(low.getW(), high.getW(), word, bits);
        quants[at + 4] = highQuants(low.getX(), high.getX(), word, bits);
        quants[at + 5] = highQuants(low.getY(), high.getY(), word, bits);
        quants[at + 6] = highQuants(low.getZ(), high.getZ(), word, bits);
        quants[at + 7] = highQuants(low.getW(), high.getW(), word, bits);
        numbers[at / 2] = scale(weight, scales, word, 0, bits) * inside;
        numbers[at / 2 + 1] = minimum(weight, scales, word, 0, bits) * inside;
        numbers[at / 2 + 2] = scale(weight, scales, word, 1, bits) * inside;
        numbers[at / 2 + 3] = minimum(weight, scales, word, 1, bits) * inside;
    }

    /// Number `i` (0 to 3) of four quants.
    static float number(int quants, int i, float scale, float minimum) {
        return scale * (quants >> (8 * i) & 0xFF) - minimum;
    }
}
