package io.speccascade.kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// ACCEPT and COMMIT, on slots in random states, against what their descriptions say, slot by slot.
final class CommitContractTest {
    private static final int SEEDS = 8;

    @ParameterizedTest
    @EnumSource
    void acceptKeepsTheDraftUpToTheFirstCoinThatFails(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int slotCount : SlotFixture.SLOT_COUNTS) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    accept(device, slotCount, 1 + seed % 6, new Random(seed * 1000L + slotCount));
                }
            }
        }
    }

    private static void accept(Device device, int slotCount, int maxDraft, Random random) {
        try (SlotFixture slots = SlotFixture.random(device, slotCount, maxDraft, random)) {
            int rowsPerSlot = maxDraft + 1;
            float[] statistics = new float[slotCount * rowsPerSlot * RuleStat.COUNT];
            float[] chances = {0, 1, 0.5f, 0.9f};
            for (int row = 0; row < slotCount * rowsPerSlot; row++) {
                statistics[row * RuleStat.COUNT + RuleStat.ACCEPT] =
                        random.nextInt(4) == 0 ? chances[random.nextInt(4)] : random.nextFloat() + 0.2f;
                statistics[row * RuleStat.COUNT + RuleStat.DEFER_DRAFTED] = random.nextInt(2);
                statistics[row * RuleStat.COUNT + RuleStat.ACCEPT_EXACTLY] = random.nextFloat();
            }
            DeviceBuffer buffer = device.allocate(ElementType.F32, statistics.length);
            device.upload(buffer, 0, statistics);
            slots.run(CascadeLaunches.accept(slots.state, new RuleRows(buffer, slots.state.draft())));
            for (int slot = 0; slot < slotCount; slot++) {
                if (slots.isActive(slot)) {
                    toss(slots, slot, statistics);
                }
            }
            slots.check(slotCount + " slots");
            buffer.close();
        }
    }

    private static void toss(SlotFixture slots, int slot, float[] statistics) {
        long seed =
                (long) slots.get(slot, IntColumn.SEED_HIGH) << 32 | (slots.get(slot, IntColumn.SEED_LOW) & 0xFFFFFFFFL);
        int deferred = 0;
        int accepted = 0;
        int lossy = slots.get(slot, IntColumn.LOSSY);
        for (int i = 0; i < slots.get(slot, IntColumn.BLOCK_DRAFT) && accepted == i; i++) {
            int row = (slot * slots.state.rowsPerSlot() + i) * RuleStat.COUNT;
            deferred += statistics[row + RuleStat.DEFER_DRAFTED] == 1 ? 1 : 0;
            float coin = Philox.uniform(seed, slots.get(slot, IntColumn.LENGTH) + i, Philox.ACCEPT);
            boolean passes = coin < statistics[row + RuleStat.ACCEPT];
            accepted += passes ? 1 : 0;
            lossy += passes && coin >= statistics[row + RuleStat.ACCEPT_EXACTLY] ? 1 : 0;
        }
        slots.set(slot, IntColumn.BLOCK_ACCEPTED, accepted);
        slots.set(slot, IntColumn.BLOCK_DEFERRED, deferred);
        slots.set(slot, IntColumn.LOSSY, lossy);
    }

    @ParameterizedTest
    @EnumSource
    void commitAppendsUntilAStopTokenOrTheLimitAndRewinds(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int slotCount : SlotFixture.SLOT_COUNTS) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    int maxDraft = seed % 6;
                    Random random = new Random(seed * 1000L + slotCount);
                    try (SlotFixture slots = SlotFixture.random(device, slotCount, maxDraft, random)) {
                        for (int slot = 0; slot < slotCount; slot++) {
                            finishBlock(slots, slot, random);
                        }
                        slots.upload();
                        slots.run(CascadeLaunches.commit(slots.state));
                        for (int slot = 0; slot < slotCount; slot++) {
                            commit(slots, slot);
                        }
                        slots.check(slotCount + " slots, seed " + seed);
                    }
                }
            }
        }
    }

    /// Gives a block an end that its slot has room for.
    private static void finishBlock(SlotFixture slots, int slot, Random random) {
        int length = slots.get(slot, IntColumn.LENGTH);
        int room = slots.get(slot, IntColumn.LIMIT) - length - 1;
        int draft = Math.min(slots.get(slot, IntColumn.BLOCK_DRAFT), room);
        slots.set(slot, IntColumn.BLOCK_DRAFT, draft);
        slots.set(slot, IntColumn.BLOCK_ACCEPTED, random.nextInt(draft + 1));
        slots.set(slot, IntColumn.LAST_TOKEN, random.nextInt(50));
        slots.set(slot, IntColumn.LAST_SOURCE, random.nextInt(TokenSource.values().length));
        slots.set(slot, IntColumn.DRAFTER_FED, length - 1 + random.nextInt(draft + 2));
        slots.set(slot, IntColumn.EXPERT_FED, random.nextInt(length + draft + 1));
    }

    private static void commit(SlotFixture slots, int slot) {
        int report = slot * slots.state.emittedColumns();
        int width = Math.max(1, slots.state.maxDraft());
        List<Integer> committed = new ArrayList<>();
        if (slots.get(slot, IntColumn.ACTIVE) == 1) {
            int length = slots.get(slot, IntColumn.LENGTH);
            int accepted = slots.get(slot, IntColumn.BLOCK_ACCEPTED);
            if (slots.get(slot, IntColumn.FAULT) != 0) {
                slots.set(slot, IntColumn.STATUS, SlotStatus.FAILED.code());
            } else {
                SlotStatus status = SlotStatus.RUNNING;
                for (int i = 0; i <= accepted && status == SlotStatus.RUNNING; i++) {
                    boolean isLast = i == accepted;
                    int token = isLast ? slots.get(slot, IntColumn.LAST_TOKEN) : slots.draft[slot * width + i];
                    int source = isLast ? slots.get(slot, IntColumn.LAST_SOURCE) : TokenSource.DRAFTER.code();
                    slots.tokens[slot * SlotFixture.CONTEXT + length + i] = token;
                    slots.sources[slot * SlotFixture.CONTEXT + length + i] = source;
                    slots.emitted[report + SlotState.EMITTED_TOKENS + i] = token;
                    slots.emitted[report + SlotState.EMITTED_LAST_SOURCE] = source;
                    slots.acceptedPerPosition[slot * width + Math.min(i, width - 1)] += isLast ? 0 : 1;
                    committed.add(token);
                    status = statusAfter(slots, slot, token, length + i + 1);
                }
                count(slots, slot, committed.size(), status);
            }
            int valid = slots.get(slot, IntColumn.LENGTH) - 1;
            slots.set(slot, IntColumn.DRAFTER_FED, Math.min(valid, slots.get(slot, IntColumn.DRAFTER_FED)));
            slots.set(slot, IntColumn.EXPERT_FED, Math.min(valid, slots.get(slot, IntColumn.EXPERT_FED)));
            slots.set(slot, IntColumn.ACTIVE, 0);
        }
        slots.emitted[report + SlotState.EMITTED_COUNT] = committed.size();
        slots.emitted[report + SlotState.EMITTED_STATUS] = slots.get(slot, IntColumn.STATUS);
    }

    private static SlotStatus statusAfter(SlotFixture slots, int slot, int token, int length) {
        for (int i = 0; i < SlotState.STOP_CAPACITY; i++) {
            if (slots.stopTokens[slot * SlotState.STOP_CAPACITY + i] == token) {
                return SlotStatus.STOPPED;
            }
        }
        return length == slots.get(slot, IntColumn.LIMIT) ? SlotStatus.LIMIT_REACHED : SlotStatus.RUNNING;
    }

    private static void count(SlotFixture slots, int slot, int committed, SlotStatus status) {
        int accepted = slots.get(slot, IntColumn.BLOCK_ACCEPTED);
        slots.set(slot, IntColumn.STATUS, status.code());
        slots.add(slot, IntColumn.LENGTH, committed);
        slots.add(slot, IntColumn.BLOCKS, 1);
        slots.add(slot, IntColumn.DRAFTED, slots.get(slot, IntColumn.BLOCK_DRAFT));
        slots.add(slot, IntColumn.ACCEPTED, Math.min(accepted, committed));
        slots.add(slot, IntColumn.DEFERRED, slots.get(slot, IntColumn.BLOCK_DEFERRED));
        if (committed == accepted + 1) {
            int floats = slot * FloatColumn.COUNT;
            slots.floats[floats + FloatColumn.LOG_CONFIDENCE] +=
                    slots.floats[floats + FloatColumn.LAST_LOG_PROBABILITY];
        }
    }
}
