package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// RMS norm. A work-group is a row.
final class NormaliseTasks {
    private NormaliseTasks() {}

    /// out[r] = x[source[r]] / sqrt(mean(x[source[r]]²) + epsilon) · norm.
    ///
    /// @param sizes hiddenSize, the index of the row count in `counts`, the most rows there may be
    /// @param scalars epsilon
    static void normalise(
            KernelContext context,
            FloatArray out, // [rows, hiddenSize]
            FloatArray x, // [sourceRows, hiddenSize]
            IntArray counts,
            IntArray source, // [rows]
            FloatArray norm, // [hiddenSize]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        float[] sums = context.allocateFloatLocalArray(lanes);
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < Math.min(counts.get(sizes.get(1)), sizes.get(2))) {
            int hiddenSize = sizes.get(0);
            int from = source.get(row) * hiddenSize;
            int to = row * hiddenSize;
            float squares = 0;
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    squares += x.get(from + i) * x.get(from + i);
                }
            }
            sums[lane] = squares;
            for (int half = lanes / 2; half > 0; half /= 2) {
                context.localBarrier();
                if (lane < half) {
                    sums[lane] += sums[lane + half];
                }
            }
            context.localBarrier();
            float factor = 1 / TornadoMath.sqrt(sums[0] / hiddenSize + scalars.get(0));
            for (int first = 0; first < hiddenSize; first += lanes) {
                int i = first + lane;
                if (i < hiddenSize) {
                    out.set(to + i, x.get(from + i) * factor * norm.get(i));
                }
            }
        }
    }
}
