package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.WideShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task14;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task16;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Matrix products for few rows on GPUs.
final class WideVariants {
    private static final int LANES = WideShape.LANES;

    private WideVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (WideShape shape : WideShape.ALL) {
            for (int mode : MatmulVariants.MODES) {
                for (Geometry geometry : List.of(Geometry.GPU, Geometry.NVIDIA)) {
                    all.add(only(geometry, floats(shape, mode, geometry.warp())));
                    all.add(only(
                            geometry,
                            quantised(
                                    "matmulWideQ8", MatmulWideQuantTasks::matmulWideQ8, shape, mode, geometry.warp())));
                    all.add(only(
                            geometry,
                            quantised(
                                    "matmulWideQ4", MatmulWideQuantTasks::matmulWideQ4, shape, mode, geometry.warp())));
                }
                int warp = Geometry.NVIDIA.warp();
                all.add(packed("matmulWideF16", MatmulWideTasks::matmulWideF16, shape, mode, warp)
                        .ptxOnly());
                all.add(packed("matmulWideBF16", MatmulWideTasks::matmulWideBF16, shape, mode, warp)
                        .ptxOnly());
            }
        }
        return all;
    }

    /// OpenCL has no sums within a warp.
    private static Variant only(Geometry geometry, Variant variant) {
        return geometry.warp() == 1 ? variant.openClOnly() : variant.ptxOnly();
    }

    private static KernelName name(String method, WideShape shape, int mode, int warp) {
        return KernelName.of(method, mode, shape.rows(), shape.pairs(), shape.steps(), LANES, warp);
    }

    private static Variant floats(WideShape shape, int mode, int warp) {
        return new Variant(
                name("matmulWideF32", shape, mode, warp),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulWideTasks::matmulWideF32,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        mode,
                        shape.rows(),
                        shape.pairs(),
                        shape.steps(),
                        LANES,
                        warp));
    }

    private static Variant packed(
            String method,
            Task14<
                            KernelContext,
                            FloatArray,
                            FloatArray,
                            IntArray,
                            IntArray,
                            IntArray,
                            IntArray,
                            IntArray,
                            Integer,
                            Integer,
                            Integer,
                            Integer,
                            Integer,
                            Integer>
                    task,
            WideShape shape,
            int mode,
            int warp) {
        return new Variant(
                name(method, shape, mode, warp),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        task,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        mode,
                        shape.rows(),
                        shape.pairs(),
                        shape.steps(),
                        LANES,
                        warp));
    }

    private static Variant quantised(
            String method,
            Task16<
                            KernelContext,
                            FloatArray,
                            FloatArray,
                            IntArray,
                            IntArray,
                            IntArray,
                            FloatArray,
                            IntArray,
                            FloatArray,
                            IntArray,
                            Integer,
                            Integer,
                            Integer,
                            Integer,
                            Integer,
                            Integer>
                    task,
            WideShape shape,
            int mode,
            int warp) {
        return new Variant(
                name(method, shape, mode, warp),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        task,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        mode,
                        shape.rows(),
                        shape.pairs(),
                        shape.steps(),
                        LANES,
                        warp));
    }
}
