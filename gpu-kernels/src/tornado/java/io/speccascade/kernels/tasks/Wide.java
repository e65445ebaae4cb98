package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.vectors.Float4;
import uk.ac.manchester.tornado.api.types.vectors.Int4;

/// Sixteen bytes at a time. On CUDA the kernel compiler makes one load of the four (`WideLoads`), so `at` must be a
/// multiple of 4, and arrays begin at a multiple of 16 bytes.
final class Wide {
    private Wide() {}

    static Int4 load(IntArray array, int at) {
        return new Int4(array.get(at), array.get(at + 1), array.get(at + 2), array.get(at + 3));
    }

    static Float4 load(FloatArray array, int at) {
        return new Float4(array.get(at), array.get(at + 1), array.get(at + 2), array.get(at + 3));
    }

    /// sum + w · y, element by element.
    static float add(float sum, float w0, float w1, float w2, float w3, Float4 y) {
        return sum + w0 * y.getX() + w1 * y.getY() + w2 * y.getZ() + w3 * y.getW();
    }

    /// Copies eight halves to four words of local memory that the group may read after it waited for copies. `to` is a
    /// multiple of 4, `from` of 8. The kernel compiler makes it 16 bytes (`WideCopies`); CUDA alone has it.
    static void copy(KernelContext context, int[] local, int to, HalfFloatArray array, int from) {
        context.asyncCopyToLocal(local, to, array, from);
    }
}
