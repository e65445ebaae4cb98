package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

/// What is done to the elements of rows between matrix products.
final class ElementVariants {
    /// Elements of a row that a work-group takes.
    private static final int SPAN = 1024;

    private static final int[] LANES = {16, 256};

    private ElementVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        for (int lanes : LANES) {
            all.add(add(lanes));
            all.add(addNormalised(lanes));
            all.add(addBias(lanes));
            all.add(relu(lanes));
            all.add(headNorm(lanes));
            all.add(softCap(lanes));
            all.add(gate(lanes));
        }
        return all;
    }

    private static Variant add(int lanes) {
        return new Variant(
                KernelName.of("add", SPAN, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::add,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        SPAN,
                        lanes));
    }

    private static Variant addNormalised(int lanes) {
        return new Variant(
                KernelName.of("addNormalised", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::addNormalised,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant addBias(int lanes) {
        return new Variant(
                KernelName.of("addBias", SPAN, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::addBias,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        SPAN,
                        lanes));
    }

    private static Variant relu(int lanes) {
        return new Variant(
                KernelName.of("relu", SPAN, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::relu,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        SPAN,
                        lanes));
    }

    private static Variant headNorm(int lanes) {
        return new Variant(
                KernelName.of("headNorm", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::headNorm,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.floats(),
                        lanes));
    }

    private static Variant softCap(int lanes) {
        return new Variant(
                KernelName.of("softCap", SPAN, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::softCap,
                        new KernelContext(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        SPAN,
                        lanes));
    }

    private static Variant gate(int lanes) {
        return new Variant(
                KernelName.of("gate", SPAN, lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        ElementTasks::gate,
                        new KernelContext(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        SPAN,
                        lanes));
    }
}
