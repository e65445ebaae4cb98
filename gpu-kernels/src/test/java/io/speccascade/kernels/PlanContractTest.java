package io.speccascade.kernels;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The planning operations, on slots in random states, against what their descriptions say, slot by slot.
final class PlanContractTest {
    /// Rules that read the drafter alone.
    private static final List<RuleKind> TOKEN_CASCADE_RULES = List.of(RuleKind.EXACT, RuleKind.CHOW, RuleKind.CHOW_LOG);

    private static final int MAX_DRAFT = 4;
    private static final int ROWS_PER_SLOT = MAX_DRAFT + 1;

    /// Runs a launch and its model on slots in random states.
    ///
    /// @param rowsOfSlot capacity of the batch
    private static void check(
            TestDevices devices,
            int rowsOfSlot,
            BiFunction<SlotFixture, RowBatch, Launch> launch,
            BiFunction<SlotFixture, PlannedRows, ObjIntConsumer<String>> model) {
        try (Device device = devices.open()) {
            for (int slotCount : SlotFixture.SLOT_COUNTS) {
                for (int seed = 0; seed < 3; seed++) {
                    String what = slotCount + " slots, seed " + seed;
                    try (SlotFixture slots = SlotFixture.random(
                                    device, slotCount, MAX_DRAFT, new Random(seed * 1000L + slotCount));
                            PlannedRows rows =
                                    new PlannedRows(device, slotCount * rowsOfSlot, slotCount * ROWS_PER_SLOT)) {
                        Launch made = launch.apply(slots, rows.batch);
                        ObjIntConsumer<String> one = model.apply(slots, rows);
                        slots.run(made);
                        for (int slot = 0; slot < slotCount; slot++) {
                            one.accept(what, slot);
                        }
                        rows.check(slots, what);
                        slots.check(what);
                    }
                }
            }
        }
    }

    private static int token(SlotFixture slots, int slot, int position) {
        return slots.tokens[slot * SlotFixture.CONTEXT + position];
    }

    private static boolean isReady(SlotFixture slots, int slot, int needed) {
        int fed = slots.get(slot, IntColumn.PROMPT_LENGTH) - 1;
        boolean isReady = slots.get(slot, IntColumn.STATUS) == SlotStatus.RUNNING.code();
        for (ModelRole role : ModelRole.values()) {
            isReady &= (needed & role.bit()) == 0 || slots.get(slot, role.fedColumn()) >= fed;
        }
        return isReady;
    }

    private static void begin(SlotFixture slots, int slot, boolean active) {
        slots.set(slot, IntColumn.ACTIVE, active ? 1 : 0);
        for (int column :
                new int[] {IntColumn.BLOCK_DRAFT, IntColumn.BLOCK_ACCEPTED, IntColumn.BLOCK_DEFERRED, IntColumn.FAULT
                }) {
            slots.set(slot, column, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void prefillPacksWhatFitsInSlotOrderAndCutsPrompts(TestDevices devices) {
        for (ModelRole role : ModelRole.values()) {
            for (int rowsOfSlot : new int[] {1, 5, SlotFixture.CONTEXT}) {
                check(
                        devices,
                        rowsOfSlot,
                        (slots, batch) -> PlanLaunches.prefill(slots.state, batch, role),
                        (slots, rows) -> (what, slot) -> {
                            int last = slots.get(slot, IntColumn.PROMPT_LENGTH) - 1;
                            boolean isRunning = slots.get(slot, IntColumn.STATUS) == SlotStatus.RUNNING.code();
                            int fed = slots.get(slot, role.fedColumn());
                            while (isRunning && fed < last && rows.rows.size() < rows.batch.rowCapacity()) {
                                rows.add(token(slots, slot, fed), slot, fed);
                                fed++;
                            }
                            slots.set(slot, role.fedColumn(), fed);
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void draftFeedsTheLastTwoTokensAndThenTheDraft(TestDevices devices) {
        for (Bonus bonus : Bonus.values()) {
            for (int step = 0; step < MAX_DRAFT + bonus.code(); step++) {
                int place = step;
                check(
                        devices,
                        ROWS_PER_SLOT,
                        (slots, batch) -> PlanLaunches.draft(slots.state, batch, place, bonus),
                        (slots, rows) -> (what, slot) -> draft(slots, rows, slot, place, bonus.code()));
            }
        }
    }

    private static void draft(SlotFixture slots, PlannedRows rows, int slot, int step, int extra) {
        int length = slots.get(slot, IntColumn.LENGTH);
        if (step == 0) {
            boolean active = isReady(slots, slot, 3);
            begin(slots, slot, active);
            slots.set(slot, IntColumn.DRAFTER_ROWS, 0);
            slots.set(slot, IntColumn.EXPERT_ROWS, 0);
            int wanted = Math.min(slots.get(slot, IntColumn.DRAFT_TOKENS), MAX_DRAFT);
            int room = slots.get(slot, IntColumn.LIMIT) - length - 1;
            slots.set(slot, IntColumn.BLOCK_DRAFT, active ? Math.max(0, Math.min(wanted, room)) : 0);
        }
        if (!slots.isActive(slot) || step >= slots.get(slot, IntColumn.BLOCK_DRAFT) + extra) {
            return;
        }
        if (step > 0) {
            rows.add(slots.draft[slot * MAX_DRAFT + step - 1], slot, length + step - 1);
        } else {
            for (int position = Math.max(0, length - 2); position < length; position++) {
                rows.add(token(slots, slot, position), slot, position);
            }
        }
        rows.addOutput(slot * ROWS_PER_SLOT + step);
        slots.set(slot, IntColumn.DRAFTER_FED, length + step);
        slots.set(slot, IntColumn.DRAFTER_ROWS, step + 1);
        slots.add(slot, IntColumn.DRAFTER_CALLS, 1);
    }

    @ParameterizedTest
    @EnumSource
    void verifyFeedsTheLastTokenAndTheWholeDraft(TestDevices devices) {
        check(
                devices,
                ROWS_PER_SLOT,
                (slots, batch) -> PlanLaunches.verify(slots.state, batch, MAX_DRAFT),
                (slots, rows) -> (what, slot) -> {
                    if (!slots.isActive(slot)) {
                        return;
                    }
                    int length = slots.get(slot, IntColumn.LENGTH);
                    int draft = slots.get(slot, IntColumn.BLOCK_DRAFT);
                    for (int i = 0; i <= draft; i++) {
                        int token = i == 0 ? token(slots, slot, length - 1) : slots.draft[slot * MAX_DRAFT + i - 1];
                        rows.add(token, slot, length - 1 + i);
                        rows.addOutput(slot * ROWS_PER_SLOT + i);
                    }
                    slots.set(slot, IntColumn.EXPERT_FED, length + draft);
                    slots.set(slot, IntColumn.EXPERT_ROWS, draft + 1);
                    slots.add(slot, IntColumn.EXPERT_CALLS, 1);
                });
    }

    @ParameterizedTest
    @EnumSource
    void lastFeedsOneTokenOfEverySlotThatIsReady(TestDevices devices) {
        for (ModelRole role : ModelRole.values()) {
            for (int needed : new int[] {role.bit(), 3}) {
                check(
                        devices,
                        1,
                        (slots, batch) -> PlanLaunches.last(slots.state, batch, role, needed),
                        (slots, rows) -> (what, slot) -> {
                            boolean active = isReady(slots, slot, needed);
                            begin(slots, slot, active);
                            slots.set(slot, role.rowsColumn(), active ? 1 : 0);
                            if (active) {
                                int length = slots.get(slot, IntColumn.LENGTH);
                                rows.add(token(slots, slot, length - 1), slot, length - 1);
                                rows.addOutput(slot * ROWS_PER_SLOT);
                                slots.set(slot, role.fedColumn(), length);
                                slots.add(slot, role.callsColumn(), 1);
                            }
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tokenCascadeFeedsTheExpertWhereTheRuleDefersOrTheWindowIsFull(TestDevices devices) {
        for (int window : new int[] {1, 6, SlotFixture.CONTEXT}) {
            check(
                    devices,
                    window,
                    (slots, batch) -> {
                        Random random = new Random(slots.slots());
                        float[] statistics = new float[slots.state.rows() * RowStat.COUNT];
                        for (int slot = 0; slot < slots.slots(); slot++) {
                            int rule = random.nextInt(3);
                            slots.setProgram(
                                    slot,
                                    TOKEN_CASCADE_RULES.get(rule).program().orElseThrow());
                            // For the model of the test; the operation does not look at it.
                            slots.set(slot, IntColumn.TOP_K, rule);
                            int length = slots.get(slot, IntColumn.LENGTH);
                            int behind = random.nextInt(Math.min(window, length));
                            slots.set(slot, IntColumn.EXPERT_FED, length - 1 - behind);
                            setStatistics(slots, slot, statistics, random);
                        }
                        slots.upload();
                        ModelRows drafter = ModelRows.allocate(
                                slots.device,
                                slots.state,
                                ModelRole.DRAFTER,
                                1,
                                slots.device.allocate(ElementType.F32, slots.state.rows()));
                        slots.device.upload(drafter.statistics(), 0, statistics);
                        return PlanLaunches.tokenCascade(slots.state, batch, drafter);
                    },
                    (slots, rows) -> (what, slot) -> tokenCascade(slots, rows, slot, window));
        }
    }

    /// Alpha has a low part in half of the slots, and the drafter's number is alpha to the bit, or next to it, in many.
    private static void setStatistics(SlotFixture slots, int slot, float[] statistics, Random random) {
        // Where more is missed, a confidence is computed from the sum, and rounded.
        float alpha = random.nextInt(8) == 0 ? 0 : random.nextFloat() / 2;
        float low = random.nextBoolean() ? 0 : (random.nextFloat() - 0.5f) * Math.ulp(alpha);
        slots.floats[slot * FloatColumn.COUNT + FloatColumn.ALPHA] = alpha;
        slots.floats[slot * FloatColumn.COUNT + FloatColumn.ALPHA + FloatColumn.LOW] = low;
        float[] numbers = {alpha, Math.nextUp(alpha), Math.nextDown(alpha), random.nextFloat(), 0, 1};
        for (int row = 0; row < ROWS_PER_SLOT; row++) {
            int at = (slot * ROWS_PER_SLOT + row) * RowStat.COUNT;
            statistics[at + RowStat.MISS] = row == 0 ? numbers[random.nextInt(6)] : random.nextFloat();
            statistics[at + RowStat.LOG_SUM] = (float) -Math.log1p(-statistics[at + RowStat.MISS]);
            statistics[at + RowStat.ENTROPY] = row == 0 ? numbers[random.nextInt(6)] : random.nextFloat();
        }
        // What the model of the test needs; the operation does not look at the slot's other floats.
        slots.floats[slot * FloatColumn.COUNT + FloatColumn.TOP_P] =
                statistics[slot * ROWS_PER_SLOT * RowStat.COUNT + RowStat.MISS];
        slots.floats[slot * FloatColumn.COUNT + FloatColumn.MIN_P] =
                statistics[slot * ROWS_PER_SLOT * RowStat.COUNT + RowStat.ENTROPY];
    }

    private static void tokenCascade(SlotFixture slots, PlannedRows rows, int slot, int window) {
        slots.set(slot, IntColumn.EXPERT_ROWS, 0);
        if (!slots.isActive(slot)) {
            return;
        }
        int floats = slot * FloatColumn.COUNT;
        double alpha = (double) slots.floats[floats + FloatColumn.ALPHA]
                + slots.floats[floats + FloatColumn.ALPHA + FloatColumn.LOW];
        boolean defers = switch (TOKEN_CASCADE_RULES.get(slots.get(slot, IntColumn.TOP_K))) {
            case CHOW -> slots.floats[floats + FloatColumn.TOP_P] > alpha;
            case CHOW_LOG -> slots.floats[floats + FloatColumn.MIN_P] > alpha;
            default -> true;
        };
        slots.set(slot, IntColumn.EXPERT_ROWS, defers ? 1 : 0);
        slots.set(slot, IntColumn.BLOCK_DEFERRED, defers ? 1 : 0);
        int length = slots.get(slot, IntColumn.LENGTH);
        int fed = slots.get(slot, IntColumn.EXPERT_FED);
        if (defers || length - fed >= window) {
            for (int position = fed; position < length; position++) {
                rows.add(token(slots, slot, position), slot, position);
            }
            slots.set(slot, IntColumn.EXPERT_FED, length);
            slots.add(slot, IntColumn.EXPERT_CALLS, 1);
        }
        if (defers) {
            rows.addOutput(slot * ROWS_PER_SLOT);
        }
    }
}
