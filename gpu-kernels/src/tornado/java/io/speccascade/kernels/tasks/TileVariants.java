package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.TileShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task12;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Matrix products of many rows on GPUs.
final class TileVariants {
    private static final int LANES = TileShape.LANES;

    private TileVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (int mode : MatmulVariants.MODES) {
            all.add(floats(mode));
            all.add(quantised("matmulTileQ8", MatmulTileQuantTasks::matmulTileQ8, mode));
            all.add(quantised("matmulTileQ4", MatmulTileQuantTasks::matmulTileQ4, mode));
        }
        return all;
    }

    private static Variant floats(int mode) {
        return new Variant(
                KernelName.of("matmulTileF32", mode, LANES),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulTileTasks::matmulTileF32,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        mode,
                        LANES));
    }

    private static Variant quantised(
            String method,
            Task12<
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
                            Integer>
                    task,
            int mode) {
        return new Variant(
                KernelName.of(method, mode, LANES),
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
                        LANES));
    }
}
