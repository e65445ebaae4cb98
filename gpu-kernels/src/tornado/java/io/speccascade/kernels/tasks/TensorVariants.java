package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.TensorShape;
import io.speccascade.kernels.compiled.TileShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

/// Matrix products on tensor cores, and what makes their rows ready.
final class TensorVariants {
    private static final int LANES = TileShape.LANES;
    private static final int SPLIT_LANES = TensorShape.SPLIT_LANES;

    private TensorVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        all.add(splitBF16().ptxOnly());
        all.add(splitF16().ptxOnly());
        for (int mode : MatmulVariants.MODES) {
            all.add(tensorBF16(mode).ptxOnly());
            all.add(tensorF16(mode).ptxOnly());
            all.add(join(mode, 0).ptxOnly());
            all.add(join(mode, 1).ptxOnly());
        }
        return all;
    }

    private static Variant splitBF16() {
        return new Variant(
                KernelName.of("splitBF16", SPLIT_LANES),
                SPLIT_LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        SplitTasks::splitBF16,
                        new KernelContext(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        SPLIT_LANES));
    }

    private static Variant splitF16() {
        return new Variant(
                KernelName.of("splitF16", SPLIT_LANES),
                SPLIT_LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        SplitTasks::splitF16,
                        new KernelContext(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        SPLIT_LANES));
    }

    private static KernelName name(String method, int mode, int terms) {
        return KernelName.of(method, mode, terms, TensorShape.GROUPS, LANES);
    }

    private static Variant tensorBF16(int mode) {
        return new Variant(
                name("matmulTensorBF16", mode, TensorShape.BF16_TERMS),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulTensorTasks::matmulTensorBF16,
                        new KernelContext(),
                        use.floats(),
                        use.halves(),
                        use.ints(),
                        use.ints(),
                        use.halves(),
                        use.halves(),
                        use.floats(),
                        use.ints(),
                        mode,
                        TensorShape.BF16_TERMS,
                        TensorShape.GROUPS,
                        LANES));
    }

    private static Variant tensorF16(int mode) {
        return new Variant(
                name("matmulTensorF16", mode, TensorShape.F16_TERMS),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulTensorHalfTasks::matmulTensorF16,
                        new KernelContext(),
                        use.floats(),
                        use.halves(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.halves(),
                        use.halves(),
                        use.floats(),
                        use.ints(),
                        mode,
                        TensorShape.F16_TERMS,
                        TensorShape.GROUPS,
                        LANES));
    }

    private static Variant join(int mode, int scaled) {
        return new Variant(
                KernelName.of("tensorJoin", mode, scaled, LANES),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        TensorJoinTask::tensorJoin,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        mode,
                        scaled,
                        LANES));
    }
}
