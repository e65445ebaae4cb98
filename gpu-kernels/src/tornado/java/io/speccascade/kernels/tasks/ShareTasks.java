package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What live task graphs need besides the kernels: a task that names arrays, so that its graph brings them to the
/// device,
/// and tasks that write a part of an array.
public final class ShareTasks {
    private ShareTasks() {}

    public static void touchFloats(
            KernelContext context,
            FloatArray sink,
            FloatArray a,
            FloatArray b,
            FloatArray c,
            FloatArray d,
            FloatArray e,
            FloatArray f,
            FloatArray g,
            FloatArray h) {
        sink.set(0, a.get(0) + b.get(0) + c.get(0) + d.get(0) + e.get(0) + f.get(0) + g.get(0) + h.get(0));
    }

    public static void touchInts(
            KernelContext context,
            FloatArray sink,
            IntArray a,
            IntArray b,
            IntArray c,
            IntArray d,
            IntArray e,
            IntArray f,
            IntArray g,
            IntArray h) {
        sink.set(0, a.get(0) + b.get(0) + c.get(0) + d.get(0) + e.get(0) + f.get(0) + g.get(0) + h.get(0));
    }

    public static void touchBytes(KernelContext context, FloatArray sink, ByteArray a) {
        sink.set(0, a.get(0));
    }

    public static void touchHalves(KernelContext context, FloatArray sink, HalfFloatArray a) {
        sink.set(0, a.get(0).getFloat32());
    }

    /// target[range[0] + i] = source[i] for i < range[1], a work-item each.
    public static void stageFloats(KernelContext context, FloatArray target, FloatArray source, IntArray range) {
        int i = context.globalIdx;
        if (i < range.get(1)) {
            target.set(range.get(0) + i, source.get(i));
        }
    }

    /// target[range[0] + i] = source[i] for i < range[1], a work-item each.
    public static void stageInts(KernelContext context, IntArray target, IntArray source, IntArray range) {
        int i = context.globalIdx;
        if (i < range.get(1)) {
            target.set(range.get(0) + i, source.get(i));
        }
    }
}
