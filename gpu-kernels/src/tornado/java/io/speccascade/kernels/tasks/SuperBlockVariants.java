package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.TileShape;
import io.speccascade.kernels.compiled.WideShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

/// Embeddings and matrix products in the K-quantised types. The last constant of each name is the bits of an element.
final class SuperBlockVariants {
    private static final int[] BITS = {4, 5, 6};

    private SuperBlockVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (int bits : BITS) {
            for (int lanes : MatmulVariants.ROW_LANES) {
                all.add(embed(lanes, bits));
            }
            for (int mode : MatmulVariants.MODES) {
                all.add(whole(mode, bits).openClOnly());
                all.add(tiled(mode, bits));
                for (WideShape shape : WideShape.SUPER_BLOCKS) {
                    all.add(wide(shape, mode, Geometry.GPU.warp(), bits).openClOnly());
                    all.add(wide(shape, mode, Geometry.NVIDIA.warp(), bits).ptxOnly());
                }
            }
        }
        return all;
    }

    private static Variant embed(int lanes, int bits) {
        return new Variant(
                KernelName.of("embedK", lanes, bits),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        EmbedKTask::embedK,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.bytes(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        lanes,
                        bits));
    }

    private static Variant whole(int mode, int bits) {
        return new Variant(
                KernelName.of("matmulK", mode, bits),
                MatmulVariants.GROUP,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulKTasks::matmulK,
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
                        mode,
                        bits));
    }

    private static Variant tiled(int mode, int bits) {
        return new Variant(
                KernelName.of("matmulTileK", mode, TileShape.LANES, bits),
                TileShape.LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulTileKTasks::matmulTileK,
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
                        TileShape.LANES,
                        bits));
    }

    private static Variant wide(WideShape shape, int mode, int warp, int bits) {
        return new Variant(
                KernelName.of(
                        "matmulWideK", mode, shape.rows(), shape.pairs(), shape.steps(), WideShape.LANES, warp, bits),
                WideShape.LANES,
                (graph, use) -> graph.task(
                        use.id(),
                        MatmulWideKTasks::matmulWideK,
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
                        WideShape.LANES,
                        warp,
                        bits));
    }
}
