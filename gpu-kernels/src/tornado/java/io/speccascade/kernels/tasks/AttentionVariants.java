package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Rotary embedding and attention.
final class AttentionVariants {
    /// Positions of a split.
    private static final int CPU_SPLIT = 128;

    private static final int GPU_SPLIT = 256;
    private static final int GPU_LANES = 128;

    private AttentionVariants() {}

    static List<Variant> all() {
        return List.of(rope(1, 1).openClOnly(), rope(32, 8), row().openClOnly(), split(), join());
    }

    private static Variant rope(int pairLanes, int headLanes) {
        return new Variant(
                KernelName.of("ropeStore", pairLanes, headLanes),
                pairLanes * headLanes,
                graph -> graph.task(
                        "ropeStore",
                        RopeTasks::ropeStore,
                        new KernelContext(),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        pairLanes,
                        headLanes));
    }

    private static Variant row() {
        return new Variant(
                KernelName.of("attentionRow", CPU_SPLIT),
                1,
                graph -> graph.task(
                        "attentionRow",
                        AttentionTasks::attentionRow,
                        new KernelContext(),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        CPU_SPLIT));
    }

    private static Variant split() {
        return new Variant(
                KernelName.of("attentionSplit", GPU_SPLIT, GPU_LANES),
                GPU_LANES,
                graph -> graph.task(
                        "attentionSplit",
                        AttentionSplitTasks::attentionSplit,
                        new KernelContext(),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        GPU_SPLIT,
                        GPU_LANES));
    }

    private static Variant join() {
        return new Variant(
                KernelName.of("attentionJoin", GPU_LANES),
                GPU_LANES,
                graph -> graph.task(
                        "attentionJoin",
                        AttentionSplitTasks::attentionJoin,
                        new KernelContext(),
                        new FloatArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        GPU_LANES));
    }
}
