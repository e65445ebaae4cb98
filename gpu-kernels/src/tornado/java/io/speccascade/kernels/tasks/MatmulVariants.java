package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task11;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task9;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Embeddings, norms, matrix products.
final class MatmulVariants {
    /// Work-items of a group where a work-item makes whole results.
    static final int GROUP = 8;

    /// Work-items of a group that makes a pair of results.
    private static final int LANES = 64;

    static final int[] ROW_LANES = {16, 256};
    static final int[] MODES = {Product.SET, Product.ADD, Product.GATE};

    private MatmulVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (int lanes : ROW_LANES) {
            all.add(embedF32(lanes));
            all.add(embedF16(lanes));
            all.add(embedBF16(lanes).ptxOnly());
            all.add(quantisedEmbed("embedQ8", EmbedTasks::embedQ8, lanes));
            all.add(quantisedEmbed("embedQ4", EmbedTasks::embedQ4, lanes));
            all.add(normalise(lanes));
        }
        for (int mode : MODES) {
            all.add(matmulF32(mode));
            all.add(lanesF32(mode));
            all.add(lanesF16(mode));
            all.add(lanesBF16(mode).ptxOnly());
            all.add(quantised("matmulQ8", MatmulQ8Tasks::matmulQ8, mode));
            all.add(quantised("matmulQ4", MatmulQ4Tasks::matmulQ4, mode));
        }
        return all;
    }

    private static Variant embedF32(int lanes) {
        return new Variant(
                KernelName.of("embedF32", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        EmbedTasks::embedF32,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant embedF16(int lanes) {
        return new Variant(
                KernelName.of("embedF16", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        EmbedTasks::embedF16,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.halves(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant embedBF16(int lanes) {
        return new Variant(
                KernelName.of("embedBF16", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        EmbedTasks::embedBF16,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.shorts(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant quantisedEmbed(
            String name,
            Task9<KernelContext, FloatArray, IntArray, IntArray, ByteArray, FloatArray, IntArray, FloatArray, Integer>
                    task,
            int lanes) {
        return new Variant(
                KernelName.of(name, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        task,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.bytes(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant normalise(int lanes) {
        return new Variant(
                KernelName.of("normalise", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        NormaliseTasks::normalise,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant matmulF32(int mode) {
        return new Variant(
                        KernelName.of("matmulF32", mode),
                        GROUP,
                        (graph, use) -> graph.task(
                                use.id(),
                                MatmulF32Tasks::matmulF32,
                                new KernelContext(),
                                use.floats(),
                                use.floats(),
                                use.ints(),
                                use.ints(),
                                use.floats(),
                                use.floats(),
                                use.ints(),
                                mode))
                .openClOnly();
    }

    private static Variant lanesF32(int mode) {
        return new Variant(
                KernelName.of("matmulLanesF32", mode, LANES),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulLanesTasks::matmulLanesF32,
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

    private static Variant lanesF16(int mode) {
        return new Variant(
                KernelName.of("matmulLanesF16", mode, LANES),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulLanesTasks::matmulLanesF16,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.halves(),
                        use.halves(),
                        use.ints(),
                        mode,
                        LANES));
    }

    private static Variant lanesBF16(int mode) {
        return new Variant(
                KernelName.of("matmulLanesBF16", mode, LANES),
                LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulLanesTasks::matmulLanesBF16,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.shorts(),
                        use.shorts(),
                        use.ints(),
                        mode,
                        LANES));
    }

    private static Variant quantised(
            String name,
            Task11<
                            KernelContext,
                            FloatArray,
                            FloatArray,
                            IntArray,
                            IntArray,
                            ByteArray,
                            FloatArray,
                            ByteArray,
                            FloatArray,
                            IntArray,
                            Integer>
                    task,
            int mode) {
        return new Variant(
                        KernelName.of(name, mode),
                        GROUP,
                        (graph, use) -> graph.task(
                                use.id(),
                                task,
                                new KernelContext(),
                                use.floats(),
                                use.floats(),
                                use.ints(),
                                use.ints(),
                                use.bytes(),
                                use.floats(),
                                use.bytes(),
                                use.floats(),
                                use.ints(),
                                mode))
                .openClOnly();
    }
}
