package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.compiled.RowShape;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

/// Rules, targets, residuals.
final class RuleVariants {
    private RuleVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (RowShape shape : RowShape.ALL) {
            for (int part = 0; part < RuleTasks.PARTS; part++) {
                all.add(rule(part, shape.lanes()));
            }
            all.add(ruleTokens(shape.lanes()));
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
                (graph, use) -> graph.task(
                        use.id(),
                        RuleTasks::rule,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        part,
                        lanes));
    }

    private static Variant ruleTokens(int lanes) {
        return new Variant(
                KernelName.of("ruleTokens", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        TokenRuleTasks::ruleTokens,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        lanes));
    }

    private static Variant target(int lanes) {
        return new Variant(
                KernelName.of("target", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        TargetTasks::target,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        lanes));
    }

    private static Variant correct(int lanes, int blocks) {
        return new Variant(
                KernelName.of("correct", lanes, blocks),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        CorrectTasks::correct,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        lanes,
                        blocks));
    }

    private static Variant sampleTarget(int lanes, int blocks) {
        return new Variant(
                KernelName.of("sampleTarget", lanes, blocks),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        CorrectTasks::sampleTarget,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        lanes,
                        blocks));
    }
}
