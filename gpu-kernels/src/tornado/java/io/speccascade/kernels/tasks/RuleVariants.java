package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.RowShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Rules, targets, residuals.
final class RuleVariants {
    private RuleVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (RowShape shape : RowShape.ALL) {
            for (int part = 0; part < RuleTasks.PARTS; part++) {
                all.add(rule(part, shape.lanes()));
            }
            all.add(target(shape.lanes()));
            all.add(correct(shape.lanes(), shape.blocks()));
            all.add(sampleTarget(shape.lanes(), shape.blocks()));
        }
        return all;
    }

    private static Variant rule(int part, int lanes) {
        return new Variant(
                KernelName.of("rule", part, lanes),
                lanes,
                graph -> graph.task(
                        "rule",
                        RuleTasks::rule,
                        new KernelContext(),
                        floats(),
                        ints(),
                        floats(),
                        ints(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        part,
                        lanes));
    }

    private static Variant target(int lanes) {
        return new Variant(
                KernelName.of("target", lanes),
                lanes,
                graph -> graph.task(
                        "target",
                        TargetTasks::target,
                        new KernelContext(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        lanes));
    }

    private static Variant correct(int lanes, int blocks) {
        return new Variant(
                KernelName.of("correct", lanes, blocks),
                lanes,
                graph -> graph.task(
                        "correct",
                        CorrectTasks::correct,
                        new KernelContext(),
                        floats(),
                        ints(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        lanes,
                        blocks));
    }

    private static Variant sampleTarget(int lanes, int blocks) {
        return new Variant(
                KernelName.of("sampleTarget", lanes, blocks),
                lanes,
                graph -> graph.task(
                        "sampleTarget",
                        CorrectTasks::sampleTarget,
                        new KernelContext(),
                        floats(),
                        ints(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        floats(),
                        ints(),
                        lanes,
                        blocks));
    }

    private static FloatArray floats() {
        return new FloatArray(1);
    }

    private static IntArray ints() {
        return new IntArray(1);
    }
}
