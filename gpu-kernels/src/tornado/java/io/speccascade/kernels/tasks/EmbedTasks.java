package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Table rows of tokens. A work-group is a row.
final class EmbedTasks {
    private EmbedTasks() {}

    /// out[r] = scale · table[token[r]].
    ///
    /// @param sizes hiddenSize
    /// @param scalars scale
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
        if (row < counts.get(0)) {
            int hiddenSize = sizes.get(0);
            int from = token.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float scale = scalars.get(0);
            for (int i = lane; i < hiddenSize; i += lanes) {
                out.set(to + i, scale * table.get(from + i));
            }
        }
    }
}
