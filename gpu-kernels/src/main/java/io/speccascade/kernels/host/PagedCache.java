package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Where the keys and values of a row's slot lie.
///
/// @param slots I32 [rows]: slot of each row
/// @param positions I32 [rows]: position of each row in its slot
/// @param blockTable I32 [slotCount, pagesPerSlot]: pages of a slot, in order
/// @param rowSize floats of one position: all heads
record PagedCache(
        MemorySegment keys,
        MemorySegment values,
        MemorySegment slots,
        MemorySegment positions,
        MemorySegment blockTable,
        int slotCount,
        int pageCount,
        int pageSize,
        int pagesPerSlot,
        int rowSize) {
    /// Both attention operations list their buffers in this order: keys, values, counts, slot, position, block table.
    static PagedCache of(Launch launch, int first, int capacity, int pageSize, int pagesPerSlot, int rowSize) {
        MemorySegment keys = Expect.buffer(launch, first, "keyCache", ElementType.F32, (long) pageSize * rowSize);
        long length = launch.buffer(first).length();
        MemorySegment values = Expect.buffer(launch, first + 1, "valueCache", ElementType.F32, length);
        MemorySegment blockTable = Expect.buffer(launch, first + 5, "blockTable", ElementType.I32, pagesPerSlot);
        return new PagedCache(
                keys,
                values,
                Expect.buffer(launch, first + 3, "slot", ElementType.I32, capacity),
                Expect.buffer(launch, first + 4, "position", ElementType.I32, capacity),
                blockTable,
                Math.toIntExact(launch.buffer(first + 5).length() / pagesPerSlot),
                Math.toIntExact(length / ((long) pageSize * rowSize)),
                pageSize,
                pagesPerSlot,
                rowSize);
    }

    int slot(int row) {
        return Expect.index(slots, row, slotCount, "slot");
    }

    int position(int row) {
        return Expect.index(positions, row, pagesPerSlot * pageSize, "position");
    }

    /// Byte offset of a position of `slot`.
    long offset(int slot, int position) {
        int page = slot * pagesPerSlot + position / pageSize;
        long block = Expect.index(blockTable, page, pageCount, "blockTable");
        return 4L * (block * pageSize + position % pageSize) * rowSize;
    }

    /// The first position of the page after that of a position.
    int nextPage(int position) {
        return position - position % pageSize + pageSize;
    }

    long rowBytes() {
        return 4L * rowSize;
    }
}
