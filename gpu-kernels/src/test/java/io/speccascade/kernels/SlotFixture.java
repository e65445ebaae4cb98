package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Slots in random states, on a device and as arrays: a test changes the arrays as an operation should change the
/// slots, and compares.
final class SlotFixture implements AutoCloseable {
    static final int[] SLOT_COUNTS = {1, 2, 7, 64, 65, 130};
    static final int CONTEXT = 40;

    final Device device;
    final SlotState state;
    final int[] ints;
    final float[] floats;
    final int[] tokens;
    final int[] sources;
    final int[] draft;
    final int[] acceptedPerPosition;
    final int[] stopTokens;
    final int[] emitted;

    private SlotFixture(Device device, int slots, int maxDraft) {
        this.device = device;
        state = SlotState.allocate(device, slots, CONTEXT, maxDraft);
        ints = new int[slots * IntColumn.COUNT];
        floats = new float[slots * FloatColumn.COUNT];
        tokens = new int[slots * CONTEXT];
        sources = new int[slots * CONTEXT];
        draft = new int[slots * Math.max(1, maxDraft)];
        acceptedPerPosition = new int[draft.length];
        stopTokens = new int[slots * SlotState.STOP_CAPACITY];
        emitted = new int[slots * state.emittedColumns()];
    }

    static SlotFixture random(Device device, int slots, int maxDraft, Random random) {
        SlotFixture fixture = new SlotFixture(device, slots, maxDraft);
        for (int slot = 0; slot < slots; slot++) {
            fixture.fill(slot, random);
        }
        for (int[] array : List.of(fixture.tokens, fixture.sources, fixture.draft, fixture.emitted)) {
            Arrays.setAll(array, i -> random.nextInt(50));
        }
        Arrays.setAll(fixture.acceptedPerPosition, i -> random.nextInt(9));
        Arrays.setAll(fixture.stopTokens, i -> random.nextInt(6) == 0 ? random.nextInt(50) : -1);
        fixture.upload();
        return fixture;
    }

    private void fill(int slot, Random random) {
        for (int column = 0; column < IntColumn.COUNT; column++) {
            set(slot, column, random.nextInt(4));
        }
        int maxDraft = state.maxDraft();
        int prompt = 1 + random.nextInt(CONTEXT - maxDraft - 4);
        boolean isFed = random.nextInt(4) > 0;
        int length = isFed ? prompt + random.nextInt(CONTEXT - maxDraft - 2 - prompt) : prompt;
        set(slot, IntColumn.PROMPT_LENGTH, prompt);
        set(slot, IntColumn.LENGTH, length);
        set(slot, IntColumn.LIMIT, length + 1 + random.nextInt(CONTEXT - length));
        set(slot, IntColumn.STATUS, random.nextInt(3) > 0 ? 1 : random.nextInt(SlotStatus.values().length));
        set(slot, IntColumn.ACTIVE, random.nextInt(3) > 0 ? 1 : 0);
        set(slot, IntColumn.FAULT, random.nextInt(6) > 0 ? 0 : 1);
        set(slot, IntColumn.DRAFT_TOKENS, random.nextInt(maxDraft + 3));
        set(slot, IntColumn.BLOCK_DRAFT, random.nextInt(maxDraft + 1));
        set(slot, IntColumn.SEED_LOW, random.nextInt());
        set(slot, IntColumn.SEED_HIGH, random.nextInt());
        for (int column : new int[] {IntColumn.DRAFTER_FED, IntColumn.EXPERT_FED}) {
            int from = isFed ? prompt - 1 : 0;
            set(slot, column, from + random.nextInt(length - from));
        }
        for (int column = 0; column < FloatColumn.COUNT; column++) {
            floats[slot * FloatColumn.COUNT + column] = random.nextFloat();
        }
    }

    int slots() {
        return state.slots();
    }

    int get(int slot, int column) {
        return ints[slot * IntColumn.COUNT + column];
    }

    void set(int slot, int column, int value) {
        ints[slot * IntColumn.COUNT + column] = value;
    }

    void add(int slot, int column, int value) {
        set(slot, column, get(slot, column) + value);
    }

    void setProgram(int slot, RuleProgram program) {
        int[] row = Arrays.copyOfRange(ints, slot * IntColumn.COUNT, (slot + 1) * IntColumn.COUNT);
        float[] numbers = Arrays.copyOfRange(floats, slot * FloatColumn.COUNT, (slot + 1) * FloatColumn.COUNT);
        program.store(row, numbers);
        System.arraycopy(row, 0, ints, slot * IntColumn.COUNT, IntColumn.COUNT);
        System.arraycopy(numbers, 0, floats, slot * FloatColumn.COUNT, FloatColumn.COUNT);
    }

    boolean isActive(int slot) {
        return get(slot, IntColumn.ACTIVE) == 1 && get(slot, IntColumn.FAULT) == 0;
    }

    /// Copies the arrays to the device.
    void upload() {
        device.upload(state.ints(), 0, ints);
        device.upload(state.floats(), 0, floats);
        device.upload(state.tokens(), 0, tokens);
        device.upload(state.sources(), 0, sources);
        device.upload(state.draft(), 0, draft);
        device.upload(state.acceptedPerPosition(), 0, acceptedPerPosition);
        device.upload(state.stopTokens(), 0, stopTokens);
        device.upload(state.emitted(), 0, emitted);
    }

    void run(Launch launch) {
        device.compile(List.of(launch)).run();
    }

    /// Asserts that the device holds what the arrays say.
    void check(String what) {
        int[] actual = download(state.ints());
        for (int i = 0; i < actual.length; i++) {
            int at = i;
            assertEquals(
                    ints[i],
                    actual[i],
                    () -> what + ": slot " + at / IntColumn.COUNT + ", column " + at % IntColumn.COUNT);
        }
        float[] actualFloats = new float[floats.length];
        device.download(state.floats(), 0, actualFloats);
        assertArrayEquals(floats, actualFloats, what + ": floats");
        assertArrayEquals(tokens, download(state.tokens()), what + ": tokens");
        assertArrayEquals(sources, download(state.sources()), what + ": sources");
        assertArrayEquals(draft, download(state.draft()), what + ": draft");
        assertArrayEquals(acceptedPerPosition, download(state.acceptedPerPosition()), what + ": per position");
        assertArrayEquals(emitted, download(state.emitted()), what + ": emitted");
    }

    int[] download(DeviceBuffer buffer) {
        int[] values = new int[Math.toIntExact(buffer.length())];
        device.download(buffer, 0, values);
        return values;
    }

    @Override
    public void close() {
        state.close();
    }
}
