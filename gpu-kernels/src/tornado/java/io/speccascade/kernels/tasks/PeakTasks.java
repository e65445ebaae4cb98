package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float16;

/// What a device can do at best: measures for all other kernels. Sizes: steps of a work-item.
final class PeakTasks {
    private static final int SUMS = 16;

    private PeakTasks() {}

    /// Copies; neighbouring work-items of a group copy neighbouring elements.
    static void peakCopy(
            KernelContext context,
            FloatArray out, // [groups, steps, lanes]
            FloatArray in, // the same
            IntArray sizes,
            int lanes) {
        int steps = sizes.get(0);
        int at = context.groupIdx * steps * lanes + context.localIdx;
        for (int k = 0; k < steps; k++) {
            out.set(at + k * lanes, in.get(at + k * lanes));
        }
    }

    /// Sixteen sums, one multiply-add each in every step.
    static void peakMultiplyAdd(
            KernelContext context,
            FloatArray out, // one of each work-item
            IntArray sizes,
            FloatArray scalars) { // factor, summand
        float[] sums = new float[SUMS];
        int steps = sizes.get(0);
        float factor = scalars.get(0);
        float summand = scalars.get(1);
        for (int i = 0; i < SUMS; i++) {
            sums[i] = i;
        }
        for (int k = 0; k < steps; k++) {
            for (int i = 0; i < SUMS; i++) {
                sums[i] = sums[i] * factor + summand;
            }
        }
        float total = 0;
        for (int i = 0; i < SUMS; i++) {
            total += sums[i];
        }
        out.set(context.globalIdx, total);
    }

    /// Ten sums of vectors, for CPUs.
    static void peakMultiplyAddVectors(
            KernelContext context,
            FloatArray out, // one of each work-item
            IntArray sizes,
            FloatArray scalars) { // factor, summand
        int steps = sizes.get(0);
        Float16 factor = Floats.all(scalars.get(0));
        Float16 summand = Floats.all(scalars.get(1));
        Float16 a = Floats.all(0f);
        Float16 b = Floats.all(1f);
        Float16 c = Floats.all(2f);
        Float16 d = Floats.all(3f);
        Float16 e = Floats.all(4f);
        Float16 f = Floats.all(5f);
        Float16 g = Floats.all(6f);
        Float16 h = Floats.all(7f);
        Float16 i = Floats.all(8f);
        Float16 j = Floats.all(9f);
        for (int k = 0; k < steps; k++) {
            a = Floats.multiplyAdd(summand, a, factor);
            b = Floats.multiplyAdd(summand, b, factor);
            c = Floats.multiplyAdd(summand, c, factor);
            d = Floats.multiplyAdd(summand, d, factor);
            e = Floats.multiplyAdd(summand, e, factor);
            f = Floats.multiplyAdd(summand, f, factor);
            g = Floats.multiplyAdd(summand, g, factor);
            h = Floats.multiplyAdd(summand, h, factor);
            i = Floats.multiplyAdd(summand, i, factor);
            j = Floats.multiplyAdd(summand, j, factor);
        }
        Float16 ab = Float16.add(Float16.add(a, b), Float16.add(c, d));
        Float16 cd = Float16.add(Float16.add(e, f), Float16.add(g, h));
        out.set(context.globalIdx, Floats.sum(Float16.add(Float16.add(ab, cd), Float16.add(i, j))));
    }
}
