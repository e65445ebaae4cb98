package io.speccascade.kernels;

import java.util.List;

/// The rows that one forward pass works on: a ragged batch, packed to the front, described entirely in device buffers.
/// A row is one token of one slot at one position. Some rows are *outputs*: their logits are wanted.
///
/// @param rowCapacity most rows
/// @param outputCapacity most outputs
/// @param counts I32 [2]: number of rows, number of outputs
/// @param token I32 [rowCapacity]
/// @param slot I32 [rowCapacity]
/// @param position I32 [rowCapacity]: index of the token in its slot, from 0
/// @param outputSource I32 [outputCapacity]: which row output o is taken from
/// @param outputTarget I32 [outputCapacity]: which row of the logits buffer output o is written to
public record RowBatch(
        int rowCapacity,
        int outputCapacity,
        DeviceBuffer counts,
        DeviceBuffer token,
        DeviceBuffer slot,
        DeviceBuffer position,
        DeviceBuffer outputSource,
        DeviceBuffer outputTarget) {
    public static RowBatch allocate(Device device, int rowCapacity, int outputCapacity) {
        return new RowBatch(
                rowCapacity,
                outputCapacity,
                device.allocate(ElementType.I32, 2),
                device.allocate(ElementType.I32, rowCapacity),
                device.allocate(ElementType.I32, rowCapacity),
                device.allocate(ElementType.I32, rowCapacity),
                device.allocate(ElementType.I32, Math.max(1, outputCapacity)),
                device.allocate(ElementType.I32, Math.max(1, outputCapacity)));
    }

    /// The buffers in the order in which planning operations take them.
    public List<DeviceBuffer> buffers() {
        return List.of(counts, token, slot, position, outputSource, outputTarget);
    }
}
