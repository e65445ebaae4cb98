package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;

/// Reductions over the work-items of a group, as trees in a local array of one element for each; every work-item gets
/// the result. The number of lanes is a power of two.
final class Lanes {
    private Lanes() {}

    /// The work-item's place in its group.
    static int of(KernelContext context, int lanes) {
        int lane = context.localIdx;
        return lanes == 1 ? 0 : lane;
    }

    /// Work-items alone in their groups do not wait.
    private static void barrier(KernelContext context, int lanes) {
        if (lanes > 1) {
            context.localBarrier();
        }
    }

    static float sum(KernelContext context, int lane, int lanes, float value) {
        float[] shared = context.allocateFloatLocalArray(lanes);
        shared[lane] = value;
        barrier(context, lanes);
        for (int width = lanes >> 1; width > 0; width >>= 1) {
            if (lane < width) {
                shared[lane] += shared[lane + width];
            }
            barrier(context, lanes);
        }
        float total = shared[0];
        barrier(context, lanes);
        return total;
    }

    static float max(KernelContext context, int lane, int lanes, float value) {
        float[] shared = context.allocateFloatLocalArray(lanes);
        shared[lane] = value;
        barrier(context, lanes);
        for (int width = lanes >> 1; width > 0; width >>= 1) {
            if (lane < width) {
                shared[lane] = TornadoMath.max(shared[lane], shared[lane + width]);
            }
            barrier(context, lanes);
        }
        float largest = shared[0];
        barrier(context, lanes);
        return largest;
    }

    static int min(KernelContext context, int lane, int lanes, int value) {
        int[] shared = context.allocateIntLocalArray(lanes);
        shared[lane] = value;
        barrier(context, lanes);
        for (int width = lanes >> 1; width > 0; width >>= 1) {
            if (lane < width) {
                shared[lane] = TornadoMath.min(shared[lane], shared[lane + width]);
            }
            barrier(context, lanes);
        }
        int least = shared[0];
        barrier(context, lanes);
        return least;
    }
}
