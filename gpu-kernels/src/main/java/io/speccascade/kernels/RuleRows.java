package io.speccascade.kernels;

import java.util.List;

/// What the rule kernel finds out about all rows, for the kernels after it.
///
/// @param statistics F32 [rows, RuleStat.COUNT]
/// @param deferred I32 [rows, words(V)]: a bit for each token, 1 where a rule that decides token by token
///     ([RuleForm#isByToken]) defers; other rules leave it alone
public record RuleRows(DeviceBuffer statistics, DeviceBuffer deferred) implements AutoCloseable {
    /// Allocates them for a vocabulary of `vocabSize` tokens.
    public static RuleRows allocate(Device device, SlotState state, int vocabSize) {
        return new RuleRows(
                device.allocate(ElementType.F32, (long) state.rows() * RuleStat.COUNT),
                device.allocate(ElementType.I32, (long) state.rows() * words(vocabSize)));
    }

    /// Words of 32 tokens in a row.
    public static int words(int vocabSize) {
        return (vocabSize + Integer.SIZE - 1) / Integer.SIZE;
    }

    /// Frees the buffers.
    @Override
    public void close() {
        List.of(deferred, statistics).forEach(DeviceBuffer::close);
    }
}
