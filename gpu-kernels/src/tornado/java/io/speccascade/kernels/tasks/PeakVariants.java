package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What measures a device.
final class PeakVariants {
    private static final int GROUP = 64;

    private PeakVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (int lanes : new int[] {1, GROUP}) {
            all.add(new Variant(
                    KernelName.of("peakCopy", lanes),
                    lanes,
                    graph -> graph.task(
                            "peakCopy",
                            PeakTasks::peakCopy,
                            new KernelContext(),
                            new FloatArray(1),
                            new FloatArray(1),
                            new IntArray(1),
                            lanes)));
        }
        all.add(new Variant(
                KernelName.of("peakMultiplyAdd"),
                GROUP,
                graph -> graph.task(
                        "peakMultiplyAdd",
                        PeakTasks::peakMultiplyAdd,
                        new KernelContext(),
                        new FloatArray(1),
                        new IntArray(1),
                        new FloatArray(1))));
        all.add(new Variant(
                        KernelName.of("peakMultiplyAddVectors"),
                        1,
                        graph -> graph.task(
                                "peakMultiplyAddVectors",
                                PeakTasks::peakMultiplyAddVectors,
                                new KernelContext(),
                                new FloatArray(1),
                                new IntArray(1),
                                new FloatArray(1)))
                .openClOnly());
        return all;
    }
}
