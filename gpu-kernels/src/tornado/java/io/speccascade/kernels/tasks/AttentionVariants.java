package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

/// Rotary embedding and attention.
final class AttentionVariants {
    /// Positions of a split.
    private static final int CPU_SPLIT = 128;

    private static final int GPU_SPLIT = 256;
    private static final int GPU_LANES = 128;
    private static final int CPU_LANES = 16;

    private AttentionVariants() {}

    static List<Variant> all() {
        return List.of(
                rope(1, 1).openClOnly(),
                rope(32, 8),
                row().openClOnly(),
                split(),
                heads(1),
                heads(2),
                heads(4),
                join(),
                relative(CPU_LANES),
                relative(GPU_LANES));
    }

    private static Variant rope(int pairLanes, int headLanes) {
        return new Variant(
                KernelName.of("ropeStore", pairLanes, headLanes),
                pairLanes * headLanes,
                (graph, use) -> graph.task(
                        use.id(),
                        RopeTasks::ropeStore,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        pairLanes,
                        headLanes));
    }

    private static Variant row() {
        return new Variant(
                KernelName.of("attentionRow", CPU_SPLIT),
                1,
                (graph, use) -> graph.task(
                        use.id(),
                        AttentionTasks::attentionRow,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        CPU_SPLIT));
    }

    private static Variant split() {
        return new Variant(
                KernelName.of("attentionSplit", GPU_SPLIT, GPU_LANES),
                GPU_LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        AttentionSplitTasks::attentionSplit,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        GPU_SPLIT,
                        GPU_LANES));
    }

    private static Variant heads(int together) {
        return new Variant(
                KernelName.of("attentionHeads", GPU_SPLIT, together, GPU_LANES),
                GPU_LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        AttentionHeadsTasks::attentionHeads,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        GPU_SPLIT,
                        together,
                        GPU_LANES));
    }

    private static Variant relative(int lanes) {
        return new Variant(
                KernelName.of("attentionRelative", CPU_SPLIT, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        RelativeTasks::attentionRelative,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        CPU_SPLIT,
                        lanes));
    }

    private static Variant join() {
        return new Variant(
                KernelName.of("attentionJoin", GPU_LANES),
                GPU_LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        AttentionSplitTasks::attentionJoin,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        GPU_LANES));
    }
}
