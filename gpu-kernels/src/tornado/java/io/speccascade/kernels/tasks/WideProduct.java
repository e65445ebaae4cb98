package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What the wide products share: which outputs a work-group makes, and how its work-items add up. Sizes are those of
/// [Product].
final class WideProduct {
    private WideProduct() {}

    /// The last pair of outputs that there is.
    static int lastPair(IntArray sizes, int mode) {
        int outputs = Product.outputs(sizes);
        return mode == Product.GATE ? outputs - 1 : (outputs - 1) / 2;
    }

    /// Row of the first weight that pair `pair` is made from: of the last pair where there is no such pair.
    static int first(IntArray sizes, int pair, int mode) {
        return Product.first(Math.min(pair, lastPair(sizes, mode)), mode);
    }

    /// Row of the second weight.
    static int second(IntArray sizes, int pair, int mode) {
        return Product.second(Math.min(pair, lastPair(sizes, mode)), mode, Product.outputs(sizes));
    }

    /// Adds up what the work-items of a group have, and takes the results: those of row `row + r` and pair
    /// `firstPair + p` are a[r · pairs + p] and b[r · pairs + p].
    ///
    /// @param count rows that there are
    /// @param warp work-items that add up among themselves; 1: none, and local memory is used
    static void put(
            KernelContext context,
            FloatArray out,
            IntArray target,
            IntArray sizes,
            float[] a,
            float[] b,
            int row,
            int count,
            int firstPair,
            int lane,
            int mode,
            int rows,
            int pairs,
            int lanes,
            int warp) {
        int parts = lanes / warp;
        float[] sums = context.allocateFloatLocalArray(2 * pairs * rows * lanes / warp);
        for (int s = 0; s < rows * pairs; s++) {
            float u = a[s];
            float v = b[s];
            if (warp > 1) {
                u = context.simdSum(u);
                v = context.simdSum(v);
            }
            if (lane % warp == 0) {
                sums[2 * s * parts + lane / warp] = u;
                sums[(2 * s + 1) * parts + lane / warp] = v;
            }
        }
        context.localBarrier();
        if (warp == 1) {
            for (int half = lanes / 2; half > 0; half /= 2) {
                if (lane < half) {
                    for (int s = 0; s < 2 * rows * pairs; s++) {
                        sums[s * parts + lane] += sums[s * parts + lane + half];
                    }
                }
                context.localBarrier();
            }
        }
        int r = lane / pairs;
        int p = lane % pairs;
        int made = Flags.of(r < rows) * Flags.of(row + r < count) * Flags.of(firstPair + p <= lastPair(sizes, mode));
        if (made == 1) {
            float u = 0;
            float v = 0;
            for (int part = 0; part < (warp == 1 ? 1 : parts); part++) {
                u += sums[2 * lane * parts + part];
                v += sums[(2 * lane + 1) * parts + part];
            }
            Product.put(out, target, sizes, row + r, firstPair + p, u, v, mode);
        }
        context.localBarrier();
    }
}
