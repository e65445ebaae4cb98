package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleStat;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Planning, acceptance, commitment: a few integers per slot.
final class SlotRecipes {
    private static final int COUNTS = 0;
    private static final int TOKEN = 1;
    private static final int INTS = 6;

    private final Launch launch;
    private final LaunchParts parts;
    private final int slots;
    private final int lanes;

    private SlotRecipes(Launch launch, Geometry geometry) {
        this.launch = launch;
        parts = new LaunchParts(launch);
        slots = parts.positive(0, "slots");
        lanes = geometry.slotLanes();
    }

    static List<KernelCall> calls(Launch launch, Geometry geometry) {
        SlotRecipes recipes = new SlotRecipes(launch, geometry);
        return List.of(
                switch (launch.operation()) {
                    case PLAN_PREFILL -> recipes.prefill();
                    case PLAN_DRAFT -> recipes.draft();
                    case PLAN_VERIFY -> recipes.verify();
                    case PLAN_LAST -> recipes.last();
                    case PLAN_TOKEN_CASCADE -> recipes.tokenCascade();
                    case ACCEPT -> recipes.accept();
                    case COMMIT -> recipes.commit();
                    case EMBED,
                            NORM_MATMUL,
                            NORM_GATED,
                            MATMUL,
                            MATMUL_ADD,
                            ADD,
                            ADD_BIAS,
                            HEAD_NORM,
                            SOFT_CAP,
                            RELU,
                            RELATIVE_ATTENTION,
                            ROPE_STORE,
                            ATTENTION,
                            DISTRIBUTION,
                            SAMPLE_DRAFT,
                            RULE,
                            CORRECT,
                            SAMPLE_LAST,
                            SAMPLE_TARGET,
                            TARGET ->
                        throw new IllegalArgumentException(launch.operation() + " (expected: one over slots)");
                });
    }

    private KernelCall prefill() {
        int capacity = parts.positive(2, "row capacity");
        List<Argument> arguments = new ArrayList<>(List.of(parts.ints(COUNTS, "counts", 2)));
        for (int i = TOKEN; i < TOKEN + 3; i++) {
            arguments.add(parts.ints(i, "rows", capacity));
        }
        arguments.addAll(List.of(slotInts(INTS), tokens()));
        return plan("planPrefill", arguments, slots, context(), capacity, role(3).fedColumn());
    }

    private KernelCall draft() {
        int maxDraft = parts.positive(2, "maxDraft");
        int step = launch.size(3);
        List<Argument> arguments = rows(step == 0 ? 2L * slots : slots, slots);
        arguments.addAll(List.of(slotInts(INTS), tokens(), parts.ints(8, "draft", (long) slots * maxDraft)));
        int extra = launch.size(4) == Bonus.TARGET.code() ? 1 : 0;
        return plan("planDraft", arguments, slots, context(), maxDraft, step, extra);
    }

    private KernelCall verify() {
        int maxDraft = parts.positive(2, "maxDraft");
        List<Argument> arguments = rows(slots, slots);
        arguments.addAll(List.of(slotInts(INTS), tokens(), parts.ints(8, "draft", (long) slots * maxDraft)));
        return plan("planVerify", arguments, slots, context(), maxDraft);
    }

    private KernelCall last() {
        ModelRole role = role(3);
        List<Argument> arguments = rows(slots, slots);
        arguments.addAll(List.of(slotInts(INTS), tokens()));
        return plan(
                "planLast",
                arguments,
                slots,
                context(),
                launch.size(2) + 1,
                launch.size(4),
                role.fedColumn(),
                role.rowsColumn(),
                role.callsColumn());
    }

    private KernelCall tokenCascade() {
        int rowsPerSlot = launch.size(2) + 1;
        int window = parts.positive(3, "window");
        List<Argument> arguments = rows((long) slots * window, slots);
        arguments.addAll(List.of(
                slotInts(INTS),
                tokens(),
                parts.floats(8, "floats", (long) slots * FloatColumn.COUNT),
                parts.floats(9, "statistics", (long) slots * rowsPerSlot * RowStat.COUNT)));
        return plan("planTokenCascade", arguments, slots, context(), rowsPerSlot, window);
    }

    private KernelCall accept() {
        int rowsPerSlot = parts.positive(1, "rowsPerSlot");
        return bySlots(
                "acceptDraft",
                List.of(slotInts(0), parts.floats(1, "rule statistics", (long) slots * rowsPerSlot * RuleStat.COUNT)),
                slots,
                rowsPerSlot);
    }

    private KernelCall commit() {
        int maxDraft = launch.size(2);
        int stopCapacity = parts.positive(3, "stopCapacity");
        long perPosition = (long) slots * Math.max(1, maxDraft);
        long texts = (long) slots * context();
        return bySlots(
                "commitBlock",
                List.of(
                        slotInts(0),
                        parts.floats(1, "floats", (long) slots * FloatColumn.COUNT),
                        parts.ints(2, "tokens", texts),
                        parts.ints(3, "sources", texts),
                        parts.ints(4, "acceptedPerPosition", perPosition),
                        parts.ints(5, "emitted", (long) slots * (maxDraft + 4)),
                        parts.ints(6, "draft", perPosition),
                        parts.ints(7, "stopTokens", (long) slots * stopCapacity)),
                slots,
                context(),
                maxDraft,
                stopCapacity);
    }

    /// One group, which takes all slots.
    private KernelCall plan(String method, List<Argument> arguments, int... sizes) {
        List<Argument> all = new ArrayList<>(arguments);
        all.add(Argument.ints(sizes));
        return new KernelCall(KernelName.of(method, lanes), Grid.of(1, lanes), all);
    }

    /// A work-item for each slot; on a CPU one for all. The last size is their number.
    private KernelCall bySlots(String method, List<Argument> arguments, int... sizes) {
        int groups = lanes == 1 ? 1 : (slots + lanes - 1) / lanes;
        int[] all = Arrays.copyOf(sizes, sizes.length + 1);
        all[sizes.length] = groups * lanes;
        KernelCall call = plan(method, arguments, all);
        return new KernelCall(call.kernel(), Grid.of(groups, lanes), call.arguments());
    }

    /// The buffers of a RowBatch that must have room for so many rows and outputs.
    private List<Argument> rows(long rows, long outputs) {
        List<Argument> arguments = new ArrayList<>(List.of(parts.ints(COUNTS, "counts", 2)));
        for (int i = TOKEN; i < TOKEN + 3; i++) {
            arguments.add(parts.ints(i, "rows", rows));
        }
        arguments.add(parts.ints(4, "outputs", outputs));
        arguments.add(parts.ints(5, "outputs", outputs));
        return arguments;
    }

    private int context() {
        return parts.positive(1, "context");
    }

    private Argument slotInts(int index) {
        return parts.ints(index, "ints", (long) slots * IntColumn.COUNT);
    }

    private Argument tokens() {
        return parts.ints(7, "tokens", (long) slots * context());
    }

    private ModelRole role(int index) {
        return launch.size(index) == ModelRole.DRAFTER.code() ? ModelRole.DRAFTER : ModelRole.EXPERT;
    }
}
