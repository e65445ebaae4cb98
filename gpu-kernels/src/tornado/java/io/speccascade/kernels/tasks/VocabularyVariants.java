package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.RowShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
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
        return all;
    }

    private static Variant sampleDraft(int lanes, int blocks) {
        return new Variant(
                KernelName.of("sampleDraft", lanes, blocks),
                lanes,
                graph -> graph.task(
                        "sampleDraft",
                        SampleTasks::sampleDraft,
                        new KernelContext(),
                        ints(),
                        ints(),
                        floats(),
                        ints(),
                        lanes,
                        blocks));
    }

    private static Variant sampleLast(int lanes, int blocks) {
        return new Variant(
                KernelName.of("sampleLast", lanes, blocks),
                lanes,
                graph -> graph.task(
                        "sampleLast",
                        SampleTasks::sampleLast,
                        new KernelContext(),
                        ints(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        lanes,
                        blocks));
    }

    private static Variant distributionCut(int lanes, int span, int digitBits, int bins) {
        return new Variant(
                KernelName.of("distributionCut", lanes, span, digitBits, bins),
                lanes,
                graph -> graph.task(
                        "distributionCut",
                        CutTasks::distributionCut,
                        new KernelContext(),
                        floats(),
                        ints(),
                        ints(),
                        floats(),
                        ints(),
                        lanes,
                        span,
                        digitBits,
                        bins));
    }

    private static Variant distribution(int lanes, int span) {
        return new Variant(
                KernelName.of("distribution", lanes, span),
                lanes,
                graph -> graph.task(
                        "distribution",
                        DistributionTasks::distribution,
                        new KernelContext(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        floats(),
                        ints(),
                        lanes,
                        span));
    }

    private static FloatArray floats() {
        return new FloatArray(1);
    }

    private static IntArray ints() {
        return new IntArray(1);
    }
}
