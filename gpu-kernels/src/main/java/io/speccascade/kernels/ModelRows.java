package io.speccascade.kernels;

/// One model's predictions for all slots: the logits its forward pass writes, and what the sampling operations
/// make of them. Row `slot · rowsPerSlot + i` predicts the i-th token of the slot's block.
///
/// @param role whose rows these are
/// @param vocabSize columns, V
/// @param logits F32 [rows, V]
/// @param probabilities F32 [rows, V]: after temperature, top-k, top-p and min-p of the slot
/// @param statistics F32 [rows, RowStat.COUNT], of the plain softmax
public record ModelRows(
        ModelRole role, int vocabSize, DeviceBuffer logits, DeviceBuffer probabilities, DeviceBuffer statistics) {
    /// @throws IllegalArgumentException if `logits` is too small for all rows of `state`
    public static ModelRows allocate(
            Device device, SlotState state, ModelRole role, int vocabSize, DeviceBuffer logits) {
        long length = (long) state.rows() * vocabSize;
        if (vocabSize < 1 || logits.length() < length) {
            throw new IllegalArgumentException("logits: " + logits.length() + " elements (expected: at least "
                    + state.rows() + " rows of vocabSize " + vocabSize + ")");
        }
        return new ModelRows(
                role,
                vocabSize,
                logits,
                device.allocate(ElementType.F32, length),
                device.allocate(ElementType.F32, (long) state.rows() * RowStat.COUNT));
    }
}
