package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;

/// Planning, acceptance, commitment.
final class SlotVariants {
    private SlotVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>();
        all(1).forEach(variant -> all.add(variant.openClOnly()));
        all.addAll(all(64));
        return all;
    }

    private static List<Variant> all(int lanes) {
        return List.of(
                planPrefill(lanes),
                planDraft(lanes),
                planVerify(lanes),
                planLast(lanes),
                planTokenCascade(lanes),
                acceptDraft(lanes),
                commitBlock(lanes));
    }

    private static Variant planPrefill(int lanes) {
        return new Variant(
                KernelName.of("planPrefill", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        PlanTasks::planPrefill,
                        new KernelContext(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        lanes));
    }

    private static Variant planDraft(int lanes) {
        return new Variant(
                KernelName.of("planDraft", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        DraftTasks::planDraft,
                        new KernelContext(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        lanes));
    }

    private static Variant planVerify(int lanes) {
        return new Variant(
                KernelName.of("planVerify", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        DraftTasks::planVerify,
                        new KernelContext(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        lanes));
    }

    private static Variant planLast(int lanes) {
        return new Variant(
                KernelName.of("planLast", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        PlanTasks::planLast,
                        new KernelContext(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        lanes));
    }

    private static Variant planTokenCascade(int lanes) {
        return new Variant(
                KernelName.of("planTokenCascade", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        PlanTasks::planTokenCascade,
                        new KernelContext(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.floats(),
                        use.floats(),
                        use.ints(),
                        lanes));
    }

    private static Variant acceptDraft(int lanes) {
        return new Variant(
                KernelName.of("acceptDraft", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        CommitTasks::acceptDraft,
                        new KernelContext(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        lanes));
    }

    private static Variant commitBlock(int lanes) {
        return new Variant(
                KernelName.of("commitBlock", lanes),
                lanes,
                (graph, use) -> graph.task(
                        use.id(),
                        CommitTasks::commitBlock,
                        new KernelContext(),
                        use.ints(),
                        use.floats(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        use.ints(),
                        lanes));
    }
}
