package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.BFloat16;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/// Table rows of tokens: out[r] = scale · table[token[r]]. A work-group is a row.
///
/// Sizes: hiddenSize, the most rows there may be. Scalars: scale.
final class EmbedTasks {
    private static final int BLOCK = 32;

    private EmbedTasks() {}

    private static int rows(IntArray counts, IntArray sizes) {
        return Math.min(counts.get(0), sizes.get(1));
    }

    static void embedF32(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            IntArray token, // [rows]
            IntArray counts, // [2]
            FloatArray table, // [vocabSize, hiddenSize]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < rows(counts, sizes)) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    out.set(to + i, scale * table.get(from + i));
                }
            }
        }
    }

    static void embedF16(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            IntArray token, // [rows]
            IntArray counts, // [2]
            HalfFloatArray table, // [vocabSize, hiddenSize]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < rows(counts, sizes)) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    out.set(to + i, scale * table.get(from + i).getFloat32());
                }
            }
        }
    }

    static void embedBF16(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            IntArray token, // [rows]
            IntArray counts, // [2]
            ShortArray table, // [vocabSize, hiddenSize]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < rows(counts, sizes)) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    out.set(to + i, scale * BFloat16.bf16ToFloat(table.get(from + i)));
                }
            }
        }
    }

    static void embedQ8(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            IntArray token, // [rows]
            IntArray counts, // [2]
            ByteArray table, // [vocabSize, hiddenSize]
            FloatArray scales, // [vocabSize, hiddenSize / 32]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < rows(counts, sizes)) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    out.set(to + i, scale * (scales.get((from + i) / BLOCK) * table.get(from + i)));
                }
            }
        }
    }

    static void embedQ4(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            IntArray token, // [rows]
            IntArray counts, // [2]
            ByteArray table, // [vocabSize, hiddenSize], two to a byte
            FloatArray scales, // [vocabSize, hiddenSize / 32]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < rows(counts, sizes)) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    int block = (from + i) / BLOCK;
                    int place = (from + i) % BLOCK;
                    int bits = table.get(block * (BLOCK / 2) + place % (BLOCK / 2));
                    int low = Nibbles.low(bits);
                    int high = Nibbles.high(bits);
                    int value = place < BLOCK / 2 ? low : high;
                    out.set(to + i, scale * (scales.get(block) * value));
                }
            }
        }
    }
}
