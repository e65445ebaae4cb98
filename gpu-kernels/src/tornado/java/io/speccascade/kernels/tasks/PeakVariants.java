package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

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
                    (graph, use) -> graph.task(
                            use.id(),
                            PeakTasks::peakCopy,
                            new KernelContext(),
                            use.floats(),
                            use.floats(),
                            use.ints(),
                            lanes)));
        }
        all.add(new Variant(
                KernelName.of("peakMultiplyAdd"),
                GROUP,
                (graph, use) -> graph.task(
                        use.id(),
                        PeakTasks::peakMultiplyAdd,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats())));
        all.add(new Variant(
                        KernelName.of("peakMultiplyAddVectors"),
                        1,
                        (graph, use) -> graph.task(
                                use.id(),
                                PeakTasks::peakMultiplyAddVectors,
                                new KernelContext(),
                                use.floats(),
                                use.ints(),
                                use.floats()))
                .openClOnly());
        return all;
    }
}
