package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.RowShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task10;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Distributions, draws, rules.
final class VocabularyVariants {
    private VocabularyVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (RowShape shape : RowShape.ALL) {
            all.add(distribution(shape.lanes(), shape.span()));
            all.add(distributionCut(shape.lanes(), shape.span(), shape.digitBits(), shape.bins()));
            all.add(sampleDraft(shape.lanes(), shape.blocks()));
            all.add(sampleLast(shape.lanes(), shape.blocks()));
        }
        all.add(distributionLargest(RowShape.MANY.lanes()));
        all.add(distributionWeigh(RowShape.MANY.lanes()));
        all.add(distributionScale(RowShape.MANY.lanes()));
        return all;
    }

    private static Variant sampleDraft(int lanes, int blocks) {
        return new Variant(
                KernelName.of("sampleDraft", lanes, blocks),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        SampleTasks::sampleDraft,
                        new KernelContext(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        lanes,
                        blocks));
    }

    private static Variant sampleLast(int lanes, int blocks) {
        return new Variant(
                KernelName.of("sampleLast", lanes, blocks),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        SampleTasks::sampleLast,
                        new KernelContext(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        lanes,
                        blocks));
    }

    /// Raw, since the logits are floats to every other task.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Variant distributionCut(int lanes, int span, int digitBits, int bins) {
        Task10<KernelContext, FloatArray, IntArray, IntArray, FloatArray, IntArray, Integer, Integer, Integer, Integer>
                task = CutTasks::distributionCut;
        return new Variant(
                KernelName.of("distributionCut", lanes, span, digitBits, bins),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        (Task10) task,
                        new KernelContext(),
                        use.floats(),
                        use.bits(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        lanes,
                        span,
                        digitBits,
                        bins));
    }

    private static Variant distribution(int lanes, int span) {
        return new Variant(
                KernelName.of("distribution", lanes, span),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        DistributionTasks::distribution,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        lanes,
                        span));
    }

    private static Variant distributionLargest(int lanes) {
        return new Variant(
                KernelName.of("distributionLargest", RowShape.PARTS, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        DistributionPartTasks::distributionLargest,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        RowShape.PARTS,
                        lanes));
    }

    private static Variant distributionWeigh(int lanes) {
        return new Variant(
                KernelName.of("distributionWeigh", RowShape.PARTS, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        DistributionPartTasks::distributionWeigh,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        RowShape.PARTS,
                        lanes));
    }

    private static Variant distributionScale(int lanes) {
        return new Variant(
                KernelName.of("distributionScale", RowShape.PARTS, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        DistributionPartTasks::distributionScale,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        RowShape.PARTS,
                        lanes));
    }
}
