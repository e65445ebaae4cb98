package io.speccascade.kernels;

import java.util.List;

/// Everything that decoding knows about its sequences, in device memory: one row per slot in each buffer. Written
/// by the host at admission only; afterwards planning, sampling, verification and commitment read and write it on
/// the device.
///
/// @param slots number of slots, S
/// @param context most tokens of a sequence
/// @param maxDraft most drafted tokens per block, the largest γ
/// @param ints I32 [S, IntColumn.COUNT]
/// @param floats F32 [S, FloatColumn.COUNT]
/// @param tokens I32 [S, context]: prompt and committed tokens
/// @param sources I32 [S, context]: [TokenSource] of each
/// @param draft I32 [S, max(1, maxDraft)]: drafted tokens of the current block
/// @param acceptedPerPosition I32 [S, max(1, maxDraft)]: how often the draft was accepted at each place of a
///     block
/// @param stopTokens I32 [S, STOP_CAPACITY]: −1 where unused
/// @param emitted I32 [S, emittedColumns()]: what the last block did; all that the host needs to read
public record SlotState(
        int slots,
        int context,
        int maxDraft,
        DeviceBuffer ints,
        DeviceBuffer floats,
        DeviceBuffer tokens,
        DeviceBuffer sources,
        DeviceBuffer draft,
        DeviceBuffer acceptedPerPosition,
        DeviceBuffer stopTokens,
        DeviceBuffer emitted)
        implements AutoCloseable {
    /// Most stop tokens of a request.
    public static final int STOP_CAPACITY = 16;

    /// Column of [#emitted]: tokens committed by the last block, 0 where the slot took no part.
    public static final int EMITTED_COUNT = 0;
    /// Column of [#emitted]: [SlotStatus] after the block.
    public static final int EMITTED_STATUS = 1;
    /// Column of [#emitted]: [TokenSource] of the last token; those before it are the drafter's.
    public static final int EMITTED_LAST_SOURCE = 2;
    /// First column of the tokens in [#emitted].
    public static final int EMITTED_TOKENS = 3;

    /// @throws IllegalArgumentException if a size is out of range
    public static SlotState allocate(Device device, int slots, int context, int maxDraft) {
        require("slots", slots, 1);
        require("context", context, 2);
        require("maxDraft", maxDraft, 0);
        long s = slots;
        return new SlotState(
                slots,
                context,
                maxDraft,
                device.allocate(ElementType.I32, s * IntColumn.COUNT),
                device.allocate(ElementType.F32, s * FloatColumn.COUNT),
                device.allocate(ElementType.I32, s * context),
                device.allocate(ElementType.I32, s * context),
                device.allocate(ElementType.I32, s * Math.max(1, maxDraft)),
                device.allocate(ElementType.I32, s * Math.max(1, maxDraft)),
                device.allocate(ElementType.I32, s * STOP_CAPACITY),
                device.allocate(ElementType.I32, s * (maxDraft + 4)));
    }

    /// Logits rows that a slot owns, for each model: row `slot · rowsPerSlot() + i` is the one that predicts the
    /// i-th token of a block.
    public int rowsPerSlot() {
        return maxDraft + 1;
    }

    /// Logits rows of all slots.
    public int rows() {
        return slots * rowsPerSlot();
    }

    public int emittedColumns() {
        return maxDraft + 4;
    }

    /// Frees the buffers.
    @Override
    public void close() {
        List.of(emitted, stopTokens, acceptedPerPosition, draft, sources, tokens, floats, ints)
                .forEach(DeviceBuffer::close);
    }

    private static void require(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: >= " + least + ")");
        }
    }
}
