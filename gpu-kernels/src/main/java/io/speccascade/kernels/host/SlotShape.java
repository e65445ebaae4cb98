package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// The sizes that every kernel over the slots' vocabulary rows begins with.
record SlotShape(int slots, int rowsPerSlot, int vocabSize) {
    static SlotShape of(Launch launch) {
        return new SlotShape(
                Expect.positive(launch, 0, "slots"),
                Expect.positive(launch, 1, "rowsPerSlot"),
                Expect.positive(launch, 2, "vocabSize"));
    }

    int rows() {
        return slots * rowsPerSlot;
    }

    /// A buffer of one row of `columns` floats for each row of the slots.
    MemorySegment rows(Launch launch, int index, String name, int columns) {
        return Expect.buffer(launch, index, name, ElementType.F32, (long) rows() * columns);
    }

    SlotMemory ints(Launch launch, int index) {
        return SlotMemory.ofInts(intsBuffer(launch, index));
    }

    SlotMemory memory(Launch launch, int intsIndex, int floatsIndex) {
        return new SlotMemory(
                intsBuffer(launch, intsIndex),
                Expect.buffer(launch, floatsIndex, "floats", ElementType.F32, (long) slots * FloatColumn.COUNT));
    }

    private MemorySegment intsBuffer(Launch launch, int index) {
        return Expect.buffer(launch, index, "ints", ElementType.I32, (long) slots * IntColumn.COUNT);
    }
}
