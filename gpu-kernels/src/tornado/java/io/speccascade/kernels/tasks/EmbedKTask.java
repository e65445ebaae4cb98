package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Table rows of tokens, in the K-quantised types: as [EmbedTasks]. For the bytes see `SuperBlockLayout` of package
/// `compiled`.
final class EmbedKTask {
    private static final int LENGTH = 256;
    private static final int SCALES = 128;
    private static final int HIGH_BITS = 144;

    private EmbedKTask() {}

    /// @param bits of an element: 4, 5 or 6
    static void embedK(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            IntArray token, // [rows]
            IntArray counts, // [2]
            ByteArray table, // [vocabSize, hiddenSize / 256] super-blocks
            FloatArray scales, // and their scales
            IntArray sizes,
            FloatArray scalars,
            int lanes,
            int bits) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < Math.min(counts.get(0), sizes.get(1))) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    int block = (from + i) / LENGTH;
                    out.set(to + i, scale * number(table, scales, block, (from + i) % LENGTH, bits));
                }
            }
        }
    }

    private static float number(ByteArray table, FloatArray scales, int block, int place, int bits) {
        int at = block * (HIGH_BITS + 32 * (bits - 4));
        int pair = table.get(at + place / 32 * 16 + place % 16);
        int low = (pair ^ 0x80) >> (place / 16 % 2 * 4) & 15;
        if (bits == 6) {
            int high = table.get(at + HIGH_BITS + place / 64 * 16 + place % 16);
            low += ((high ^ 0x80) >> (place / 16 % 4 * 2) & 3) * 16 - 32;
        }
        if (bits == 5) {
            int high = table.get(at + HIGH_BITS + place / 128 * 16 + place % 16);
            low += ((high ^ 0x80) >> (place / 16 % 8) & 1) * 16;
        }
        int scale = table.get(at + SCALES + (bits == 6 ? place / 16 : place / 32));
        float number = scales.get(bits == 6 ? block : 2 * block) * scale * low;
        if (bits < 6) {
            int minimum = table.get(at + SCALES + 8 + place / 32);
            number -= scales.get(2 * block + 1) * minimum;
        }
        return number;
    }
}
