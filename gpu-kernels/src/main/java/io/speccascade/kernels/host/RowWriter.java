package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Fills a RowBatch from the front. Takes the first six buffers of a planning launch.
final class RowWriter {
    private final MemorySegment counts;
    private final MemorySegment token;
    private final MemorySegment slot;
    private final MemorySegment position;
    private final MemorySegment outputSource;
    private final MemorySegment outputTarget;
    private final int rowCapacity;
    private final int outputCapacity;
    private int rows;
    private int outputs;

    RowWriter(Launch launch) {
        counts = Expect.buffer(launch, 0, "counts", ElementType.I32, 2);
        token = Expect.buffer(launch, 1, "token", ElementType.I32, 1);
        rowCapacity = Math.toIntExact(launch.buffer(1).length());
        slot = Expect.buffer(launch, 2, "slot", ElementType.I32, rowCapacity);
        position = Expect.buffer(launch, 3, "position", ElementType.I32, rowCapacity);
        outputSource = Expect.buffer(launch, 4, "outputSource", ElementType.I32, 1);
        outputCapacity = Math.toIntExact(launch.buffer(4).length());
        outputTarget = Expect.buffer(launch, 5, "outputTarget", ElementType.I32, outputCapacity);
    }

    void clear() {
        rows = 0;
        outputs = 0;
    }

    boolean hasRoom() {
        return rows < rowCapacity;
    }

    void add(int newToken, int newSlot, int newPosition) {
        if (rows == rowCapacity) {
            throw new IllegalStateException("rows: more than " + rowCapacity + " planned (expected: at most as many)");
        }
        token.setAtIndex(SlotMemory.INT, rows, newToken);
        slot.setAtIndex(SlotMemory.INT, rows, newSlot);
        position.setAtIndex(SlotMemory.INT, rows, newPosition);
        rows++;
    }

    /// Makes the row added last an output.
    void addOutput(int target) {
        if (outputs == outputCapacity) {
            throw new IllegalStateException(
                    "outputs: more than " + outputCapacity + " planned (expected: at most as many)");
        }
        outputSource.setAtIndex(SlotMemory.INT, outputs, rows - 1);
        outputTarget.setAtIndex(SlotMemory.INT, outputs, target);
        outputs++;
    }

    void finish() {
        counts.setAtIndex(SlotMemory.INT, 0, rows);
        counts.setAtIndex(SlotMemory.INT, 1, outputs);
    }
}
