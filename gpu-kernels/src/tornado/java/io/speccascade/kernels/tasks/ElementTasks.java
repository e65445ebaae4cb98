package io.speccascade.kernels.tasks;

import io.speccascade.kernels.Activation;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What is done to the elements of rows between matrix products. A work-group takes `span` elements of a row, or all of
/// them where they are normalised.
final class ElementTasks {
    private ElementTasks() {}

    private static int rows(IntArray counts, int index, int most) {
        return TornadoMath.min(counts.get(index), most);
    }

    /// x[r] += scale · y[r].
    ///
    /// @param sizes size, the most rows there may be
    /// @param scalars scale
    static void add(
            KernelContext context,
            FloatArray x, // [rows, size]
            FloatArray y, // [rows, size]
            IntArray counts,
            IntArray sizes,
            FloatArray scalars,
            int span,
            int lanes) {
        int row = context.groupIdx;
        int size = sizes.get(0);
        if (row < rows(counts, 0, sizes.get(1))) {
            float scale = scalars.get(0);
            int from = context.groupIdy * span;
            int to = TornadoMath.min(from + span, size);
            for (int i = from + context.localIdx; i < to; i += lanes) {
                x.set(row * size + i, x.get(row * size + i) + scale * y.get(row * size + i));
            }
        }
    }

    /// x[r] += scale · y[r] / sqrt(mean(y[r]²) + epsilon) · norm.
    ///
    /// @param sizes size, the most rows there may be
    /// @param scalars scale, epsilon
    static void addNormalised(
            KernelContext context,
            FloatArray x, // [rows, size]
            FloatArray y, // [rows, size]
            IntArray counts,
            FloatArray norm, // [size]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        float[] sums = context.allocateFloatLocalArray(lanes);
        int row = context.groupIdx;
        int lane = context.localIdx;
        if (row < rows(counts, 0, sizes.get(1))) {
            int size = sizes.get(0);
            int base = row * size;
            float squares = 0;
            for (int first = 0; first < size; first += lanes) {
                int i = first + lane;
                if (i < size) {
                    squares += y.get(base + i) * y.get(base + i);
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
            float factor = 1 / TornadoMath.sqrt(sums[0] / size + scalars.get(1));
            float scale = scalars.get(0);
            for (int first = 0; first < size; first += lanes) {
                int i = first + lane;
                if (i < size) {
                    x.set(base + i, x.get(base + i) + scale * (y.get(base + i) * factor * norm.get(i)));
                }
            }
        }
    }

    /// x[r] += bias.
    ///
    /// @param sizes size, the most rows there may be
    static void addBias(
            KernelContext context,
            FloatArray x, // [rows, size]
            IntArray counts,
            FloatArray bias, // [size]
            IntArray sizes,
            int span,
            int lanes) {
        int row = context.groupIdx;
        int size = sizes.get(0);
        if (row < rows(counts, 0, sizes.get(1))) {
            int from = context.groupIdy * span;
            int to = TornadoMath.min(from + span, size);
            for (int i = from + context.localIdx; i < to; i += lanes) {
                x.set(row * size + i, x.get(row * size + i) + bias.get(i));
            }
        }
    }

    /// x[r] = max(x[r], 0).
    ///
    /// @param sizes size, the most rows there may be
    static void relu(
            KernelContext context,
            FloatArray x, // [rows, size]
            IntArray counts,
            IntArray sizes,
            int span,
            int lanes) {
        int row = context.groupIdx;
        int size = sizes.get(0);
        if (row < rows(counts, 0, sizes.get(1))) {
            int from = context.groupIdy * span;
            int to = TornadoMath.min(from + span, size);
            for (int i = from + context.localIdx; i < to; i += lanes) {
                x.set(row * size + i, TornadoMath.max(x.get(row * size + i), 0f));
            }
        }
    }

    /// RMS norm of a head of queries or keys; a work-group is a head of a row.
    ///
    /// @param sizes headCount, kvHeadCount, headSize, the most rows there may be
    /// @param scalars epsilon
    static void headNorm(
            KernelContext context,
            FloatArray qkv, // [rows, (headCount + 2·kvHeadCount)·headSize]
            IntArray counts,
            FloatArray queryNorm, // [headSize]
            FloatArray keyNorm, // [headSize]
            IntArray sizes,
            FloatArray scalars,
            int lanes) {
        float[] sums = context.allocateFloatLocalArray(lanes);
        int row = context.groupIdx;
        int head = context.groupIdy;
        int lane = context.localIdx;
        if (row < rows(counts, 0, sizes.get(3))) {
            int heads = sizes.get(0);
            int size = sizes.get(2);
            int base = (row * (heads + 2 * sizes.get(1)) + head) * size;
            float squares = 0;
            for (int first = 0; first < size; first += lanes) {
                int i = first + lane;
                if (i < size) {
                    squares += qkv.get(base + i) * qkv.get(base + i);
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
            float factor = 1 / TornadoMath.sqrt(sums[0] / size + scalars.get(0));
            for (int first = 0; first < size; first += lanes) {
                int i = first + lane;
                if (i < size) {
                    float norm = head < heads ? queryNorm.get(i) : keyNorm.get(i);
                    qkv.set(base + i, qkv.get(base + i) * factor * norm);
                }
            }
        }
    }

    /// x[target[i]] = cap · tanh(x[target[i]] / cap).
    ///
    /// @param sizes size, the most outputs there may be
    /// @param scalars cap
    static void softCap(
            KernelContext context,
            FloatArray x, // [rows, size]
            IntArray counts,
            IntArray target, // [outputs]
            IntArray sizes,
            FloatArray scalars,
            int span,
            int lanes) {
        int output = context.groupIdx;
        int size = sizes.get(0);
        if (output < rows(counts, 1, sizes.get(1))) {
            int base = target.get(output) * size;
            float cap = scalars.get(0);
            int from = context.groupIdy * span;
            int to = TornadoMath.min(from + span, size);
            for (int i = from + context.localIdx; i < to; i += lanes) {
                x.set(base + i, Scores.capped(x.get(base + i), cap));
            }
        }
    }

    /// out[r] = f(both[r, i]) · both[r, size + i]. Both activations are z / (1 + exp(−(s + c·z²)·z)): (1 + tanh(u)) / 2
    /// = 1 / (1 + exp(−2u)).
    ///
    /// @param sizes size, the most rows there may be, code of the activation
    static void gate(
            KernelContext context,
            FloatArray out, // [rows, size]
            FloatArray both, // [rows, 2·size]
            IntArray counts,
            IntArray sizes,
            int span,
            int lanes) {
        int row = context.groupIdx;
        int size = sizes.get(0);
        if (row < rows(counts, 0, sizes.get(1))) {
            float isGelu = sizes.get(2);
            float s = 1 + isGelu * (2 * Activation.GELU_SCALE - 1);
            float c = isGelu * (2 * Activation.GELU_SCALE * Activation.GELU_CUBE);
            int from = context.groupIdy * span;
            int to = TornadoMath.min(from + span, size);
            for (int i = from + context.localIdx; i < to; i += lanes) {
                float z = both.get(2 * row * size + i);
                float power = TornadoMath.exp(-(s + c * z * z) * z);
                out.set(row * size + i, z / (1 + power) * both.get((2 * row + 1) * size + i));
            }
        }
    }
}
