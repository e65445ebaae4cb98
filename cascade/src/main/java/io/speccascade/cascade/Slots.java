package io.speccascade.cascade;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.SlotState;
import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TokenSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The host's side of the slots: admits requests, reads what blocks emitted, releases. Nothing is uploaded
/// between admission and release; reading the emissions is the only download that decoding needs, and a block need not
/// wait for it: [#startEmissions] after each block, [#emissions] when the next one is enqueued.
public final class Slots implements AutoCloseable {
    private final Device device;
    private final SlotState state;
    /// Used in turn, so that one can be on its way while the other is looked at.
    private final List<Readback> readbacks;

    private long started;
    private long taken;

    private Slots(Device device, SlotState state) {
        this.device = device;
        this.state = state;
        this.readbacks = List.of(device.readback(state.emitted()), device.readback(state.emitted()));
    }

    /// Allocates idle slots.
    ///
    /// @param slots sequences decoded at a time
    /// @param context most tokens of a sequence
    /// @param maxDraft largest γ of any request; 0 where nothing is drafted
    public static Slots allocate(Device device, int slots, int context, int maxDraft) {
        return new Slots(device, SlotState.allocate(device, slots, context, maxDraft));
    }

    public SlotState state() {
        return state;
    }

    /// Puts a request into a slot; it takes part in blocks as soon as its prompt has been fed.
    ///
    /// @throws IllegalArgumentException if the prompt is empty or leaves no room in the context, or γ exceeds
    ///     maxDraft
    public void admit(int slot, int[] prompt, SlotParameters parameters) {
        admit(slot, prompt, parameters, 0, 0);
    }

    /// Puts a request into a slot whose models know the beginning of its prompt already.
    ///
    /// @param drafterFed positions of the prompt that are in the drafter's cache, or need not be; less than all
    /// @param expertFed likewise of the expert
    /// @throws IllegalArgumentException if the prompt is empty or leaves no room in the context, γ exceeds
    ///     maxDraft, or more is fed than the prompt less its last token
    public void admit(int slot, int[] prompt, SlotParameters parameters, int drafterFed, int expertFed) {
        requireSlot(slot);
        if (prompt.length < 1 || prompt.length >= state.context()) {
            throw new IllegalArgumentException("prompt: " + prompt.length + " tokens (expected: 1 to "
                    + (state.context() - 1) + ", the context less one)");
        }
        if (parameters.draftTokens() > state.maxDraft()) {
            throw new IllegalArgumentException("draftTokens: " + parameters.draftTokens() + " (expected: at most "
                    + state.maxDraft() + ", the slots' largest draft)");
        }
        int mostFed = Math.max(drafterFed, expertFed);
        if (mostFed >= prompt.length || Math.min(drafterFed, expertFed) < 0) {
            throw new IllegalArgumentException("fed: " + drafterFed + " and " + expertFed
                    + " positions (expected: 0 to " + (prompt.length - 1) + ", the prompt less its last token)");
        }
        device.upload(state.tokens(), (long) slot * state.context(), prompt);
        device.upload(state.sources(), (long) slot * state.context(), new int[prompt.length]);
        device.upload(
                state.acceptedPerPosition(),
                (long) slot * Math.max(1, state.maxDraft()),
                new int[Math.max(1, state.maxDraft())]);
        int[] stops = new int[SlotState.STOP_CAPACITY];
        Arrays.fill(stops, -1);
        for (int i = 0; i < parameters.stopTokens().size(); i++) {
            stops[i] = parameters.stopTokens().get(i);
        }
        device.upload(state.stopTokens(), (long) slot * SlotState.STOP_CAPACITY, stops);
        float[] floats = floats(parameters);
        int[] ints = ints(prompt.length, parameters);
        parameters.rule().program().store(ints, floats);
        device.upload(state.floats(), (long) slot * FloatColumn.COUNT, floats);
        ints[IntColumn.DRAFTER_FED] = drafterFed;
        ints[IntColumn.EXPERT_FED] = expertFed;
        device.upload(state.ints(), (long) slot * IntColumn.COUNT, ints);
    }

    /// Changes γ of the blocks to come. A slot that drafts again after blocks of γ = 0 needs [#resumeDrafts] as well.
    ///
    /// @throws IllegalArgumentException if γ is negative or exceeds maxDraft
    public void setDraftTokens(int slot, int draftTokens) {
        requireSlot(slot);
        if (draftTokens < 0 || draftTokens > state.maxDraft()) {
            throw new IllegalArgumentException(
                    "draftTokens: " + draftTokens + " (expected: 0 to " + state.maxDraft() + ")");
        }
        set(slot, IntColumn.DRAFT_TOKENS, draftTokens);
    }

    /// Has the next prefill of the drafter feed it what was committed while it did not draft: all of the first
    /// `committed` tokens but the last. The slot pauses until that is done. One more token than that may be
    /// committed by then.
    ///
    /// @param drafterFed positions that are in the drafter's cache
    public void resumeDrafts(int slot, int committed, int drafterFed) {
        requireSlot(slot);
        if (drafterFed < 0 || committed < 1 || committed > state.context()) {
            throw new IllegalArgumentException("committed, fed: " + committed + ", " + drafterFed + " (expected: 1 to "
                    + state.context() + ", and not less than 0)");
        }
        set(slot, IntColumn.PROMPT_LENGTH, committed);
        set(slot, IntColumn.DRAFTER_FED, drafterFed);
    }

    private void set(int slot, int column, int value) {
        device.upload(state.ints(), (long) slot * IntColumn.COUNT + column, value);
    }

    /// Makes a slot idle, done or not.
    public void release(int slot) {
        requireSlot(slot);
        device.upload(state.ints(), (long) slot * IntColumn.COUNT, new int[IntColumn.COUNT]);
    }

    /// Begins to read what the block enqueued last emits, without waiting for it: 4·(maxDraft + 4) bytes of each slot.
    ///
    /// @throws IllegalStateException if two reads are on their way
    public void startEmissions() {
        if (pendingEmissions() == readbacks.size()) {
            throw new IllegalStateException(
                    "reads: " + readbacks.size() + " started (expected: one taken before more)");
        }
        readbacks.get((int) (started % readbacks.size())).start();
        started++;
    }

    /// Reads started and not taken yet.
    public int pendingEmissions() {
        return (int) (started - taken);
    }

    /// What a block did, slot by slot: the one whose read was started first, or the one enqueued last where none was.
    public List<Emission> emissions() {
        if (pendingEmissions() == 0) {
            startEmissions();
        }
        int[] emitted = readbacks.get((int) (taken++ % readbacks.size())).await();
        List<Emission> all = new ArrayList<>(state.slots());
        for (int slot = 0; slot < state.slots(); slot++) {
            int base = slot * state.emittedColumns();
            int count = emitted[base + SlotState.EMITTED_COUNT];
            List<Integer> tokens = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                tokens.add(emitted[base + SlotState.EMITTED_TOKENS + i]);
            }
            List<TokenSource> sources = new ArrayList<>(Collections.nCopies(count, TokenSource.DRAFTER));
            if (count > 0) {
                sources.set(count - 1, TokenSource.of(emitted[base + SlotState.EMITTED_LAST_SOURCE]));
            }
            SlotStatus status = SlotStatus.of(emitted[base + SlotState.EMITTED_STATUS]);
            all.add(new Emission(slot, status, tokens, sources));
        }
        return all;
    }

    /// The counters of the slot's request so far.
    public SlotCounters counters(int slot) {
        requireSlot(slot);
        // What is behind them, the rule's program, does not change.
        int[] ints = new int[IntColumn.ROW_LENGTH];
        float[] floats = new float[FloatColumn.CONSTANTS];
        int[] perPosition = new int[Math.max(1, state.maxDraft())];
        device.download(state.ints(), (long) slot * IntColumn.COUNT, ints);
        device.download(state.floats(), (long) slot * FloatColumn.COUNT, floats);
        device.download(state.acceptedPerPosition(), (long) slot * perPosition.length, perPosition);
        return new SlotCounters(
                ints[IntColumn.LENGTH] - ints[IntColumn.PROMPT_LENGTH],
                ints[IntColumn.BLOCKS],
                ints[IntColumn.DRAFTER_CALLS],
                ints[IntColumn.EXPERT_CALLS],
                ints[IntColumn.DRAFTED],
                ints[IntColumn.ACCEPTED],
                ints[IntColumn.DEFERRED],
                ints[IntColumn.LOSSY],
                Arrays.stream(perPosition).limit(state.maxDraft()).boxed().toList(),
                floats[FloatColumn.LOG_CONFIDENCE]);
    }

    /// Prompt and committed tokens of the slot.
    public int[] tokens(int slot) {
        requireSlot(slot);
        int[] ints = new int[IntColumn.COUNT];
        device.download(state.ints(), (long) slot * IntColumn.COUNT, ints);
        int[] tokens = new int[ints[IntColumn.LENGTH]];
        device.download(state.tokens(), (long) slot * state.context(), tokens);
        return tokens;
    }

    /// Frees the slots' memory.
    @Override
    public void close() {
        state.close();
    }

    private int[] ints(int promptLength, SlotParameters parameters) {
        int[] ints = new int[IntColumn.COUNT];
        ints[IntColumn.PROMPT_LENGTH] = promptLength;
        ints[IntColumn.LIMIT] = (int) Math.min(state.context(), (long) promptLength + parameters.maxNewTokens());
        ints[IntColumn.DRAFT_TOKENS] = parameters.draftTokens();
        ints[IntColumn.TOP_K] = parameters.sampling().topK();
        ints[IntColumn.SEED_LOW] = (int) parameters.seed();
        ints[IntColumn.SEED_HIGH] = (int) (parameters.seed() >>> 32);
        ints[IntColumn.LENGTH] = promptLength;
        ints[IntColumn.STATUS] = SlotStatus.RUNNING.code();
        return ints;
    }

    private static float[] floats(SlotParameters parameters) {
        float[] floats = new float[FloatColumn.COUNT];
        set(floats, FloatColumn.ALPHA, parameters.rule().alpha());
        set(floats, FloatColumn.TEMPERATURE, parameters.sampling().temperature());
        set(floats, FloatColumn.TOP_P, parameters.sampling().topP());
        set(floats, FloatColumn.MIN_P, parameters.sampling().minP());
        return floats;
    }

    private static void set(float[] floats, int column, double value) {
        floats[column] = (float) value;
        floats[column + FloatColumn.LOW] = (float) (value - (float) value);
    }

    private void requireSlot(int slot) {
        if (slot < 0 || slot >= state.slots()) {
            throw new IllegalArgumentException("slot: " + slot + " (expected: 0 to " + (state.slots() - 1) + ")");
        }
    }
}
