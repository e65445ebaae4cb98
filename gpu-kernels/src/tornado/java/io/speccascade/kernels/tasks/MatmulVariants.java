package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Embeddings, norms, matrix products.
final class MatmulVariants {
    private MatmulVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (int lanes : new int[] {16, 256}) {
            all.add(embed(lanes));
        }
        return all;
    }

    private static Variant embed(int lanes) {
        return new Variant(
                KernelName.of("embedF32", lanes),
                lanes,
                graph -> graph.task(
                        "embedF32",
                        EmbedTasks::embedF32,
                        new KernelContext(),
                        new FloatArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        lanes));
    }
}
