package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

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
                graph -> graph.task(
                        "planPrefill",
                        PlanTasks::planPrefill,
                        new KernelContext(),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        lanes));
    }

    private static Variant planDraft(int lanes) {
        return new Variant(
                KernelName.of("planDraft", lanes),
                lanes,
                graph -> graph.task(
                        "planDraft",
                        DraftTasks::planDraft,
                        new KernelContext(),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        lanes));
    }

    private static Variant planVerify(int lanes) {
        return new Variant(
                KernelName.of("planVerify", lanes),
                lanes,
                graph -> graph.task(
                        "planVerify",
                        DraftTasks::planVerify,
                        new KernelContext(),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        lanes));
    }

    private static Variant planLast(int lanes) {
        return new Variant(
                KernelName.of("planLast", lanes),
                lanes,
                graph -> graph.task(
                        "planLast",
                        PlanTasks::planLast,
                        new KernelContext(),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        lanes));
    }

    private static Variant planTokenCascade(int lanes) {
        return new Variant(
                KernelName.of("planTokenCascade", lanes),
                lanes,
                graph -> graph.task(
                        "planTokenCascade",
                        PlanTasks::planTokenCascade,
                        new KernelContext(),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new FloatArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        lanes));
    }

    private static Variant acceptDraft(int lanes) {
        return new Variant(
                KernelName.of("acceptDraft", lanes),
                lanes,
                graph -> graph.task(
                        "acceptDraft",
                        CommitTasks::acceptDraft,
                        new KernelContext(),
                        new IntArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        lanes));
    }

    private static Variant commitBlock(int lanes) {
        return new Variant(
                KernelName.of("commitBlock", lanes),
                lanes,
                graph -> graph.task(
                        "commitBlock",
                        CommitTasks::commitBlock,
                        new KernelContext(),
                        new IntArray(1),
                        new FloatArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        new IntArray(1),
                        lanes));
    }
}
