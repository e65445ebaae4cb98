package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/// Draws by inverse distribution function, in the order of the tokens. The row is cut into blocks; a work-item
/// alone sums them one by one, many share each, so that they read side by side; then all work-items walk over the sums
/// and
/// into the block where the bar falls.
final class Draw {
    /// Work-items that share a block, and their sums' distance in local memory.
    private static final int STRIP = 16;

    private static final int STRIDE = STRIP + 1;

    private Draw() {}

    /// Tokens in a block.
    static int blockLength(int size, int blocks) {
        int strips = blocks * Rows.WIDTH;
        return (size + strips - 1) / strips * Rows.WIDTH;
    }

    /// The first token at which the running sum exceeds `uniform` of the whole; the last positive one of its block
    /// where
    /// rounding leaves none; −1 where no weight is positive.
    ///
    /// @param base where the row begins
    static int token(
            KernelContext context,
            FloatArray weights,
            int base,
            int size,
            float uniform,
            int lane,
            int lanes,
            int blocks) {
        float[] sums = context.allocateFloatLocalArray(blocks);
        float[] strips = context.allocateFloatLocalArray(lanes == 1 ? 1 : blocks * STRIDE);
        float[] window = context.allocateFloatLocalArray(lanes);
        int length = blockLength(size, blocks);
        if (lanes == 1) {
            for (int block = 0; block < blocks; block++) {
                sums[block] = sum(weights, base, block * length, size, length);
            }
        } else {
            for (int first = 0; first < blocks; first += lanes / STRIP) {
                int block = first + lane / STRIP;
                float sum = 0f;
                for (int next = 0; next < length; next += STRIP) {
                    int i = next + lane % STRIP;
                    int v = block * length + i;
                    float weight = weights.get(base + Math.min(v, size - 1));
                    sum += Flags.of(i < length) * Flags.of(v < size) == 1 ? weight : 0f;
                }
                strips[block * STRIDE + lane % STRIP] = sum;
            }
            context.localBarrier();
            for (int first = 0; first < blocks; first += lanes) {
                float sum = 0f;
                for (int k = 0; k < STRIP; k++) {
                    sum += strips[(first + lane) * STRIDE + k];
                }
                sums[first + lane] = sum;
            }
        }
        context.localBarrier();
        float total = 0f;
        for (int block = 0; block < blocks; block++) {
            total += sums[block];
        }
        float bar = uniform * total;
        float running = 0f;
        float before = 0f;
        int chosen = -1;
        int found = 0;
        for (int block = 0; block < blocks; block++) {
            int isNext = sums[block] > 0f ? 1 - found : 0;
            chosen = isNext == 1 ? block : chosen;
            before = isNext == 1 ? running : before;
            running += sums[block];
            found += running > bar ? isNext : 0;
        }
        context.localBarrier();
        int from = chosen < 0 ? size : chosen * length;
        int to = from + length < size ? from + length : size;
        running = before;
        int token = -1;
        found = 0;
        for (int next = from; next < to; next += lanes) {
            float own = weights.get(base + Math.min(next + lane, size - 1));
            window[lane] = next + lane < to ? own : 0f;
            context.localBarrier();
            for (int i = 0; i < lanes; i++) {
                float weight = window[i];
                int isNext = weight > 0f ? 1 - found : 0;
                token = isNext == 1 ? next + i : token;
                running += weight;
                found += running > bar ? isNext : 0;
            }
            context.localBarrier();
        }
        return token;
    }

    /// Sum of the block that begins at `from`.
    private static float sum(FloatArray weights, int base, int from, int size, int length) {
        float[] s = new float[Rows.WIDTH];
        for (int k = 0; k < Rows.WIDTH; k++) {
            s[k] = 0f;
        }
        float rest = 0f;
        for (int i = 0; i < length; i += Rows.WIDTH) {
            int v = from + i;
            if (v + Rows.WIDTH <= size) {
                for (int k = 0; k < Rows.WIDTH; k++) {
                    s[k] += weights.get(base + v + k);
                }
            } else {
                for (int k = 0; k < Rows.WIDTH; k++) {
                    rest += v + k < size ? weights.get(base + v + k) : 0f;
                }
            }
        }
        return Rows.sum(s) + rest;
    }
}
