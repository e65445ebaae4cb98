package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Keys and values of one model for all slots: one pool of pages per layer, one block table for all layers. A page
/// holds [#PAGE_SIZE] consecutive positions. Which pages a slot has is its caller's to say, with [#map] or, where every
/// slot may have a whole context of its own, [#reserve]. Rewinding a slot needs no call: positions past its length are
/// overwritten.
public final class PagedCache {
    public static final int PAGE_SIZE = 32;

    private final Device device;
    private final int pagesPerSlot;
    private final List<DeviceBuffer> keys = new ArrayList<>();
    private final List<DeviceBuffer> values = new ArrayList<>();
    private final DeviceBuffer blockTable; // I32 [slots, pagesPerSlot]

    /// Allocates the pool.
    ///
    /// @param kvSize kvHeadCount · headSize
    /// @param contextLength most positions of one slot
    /// @param pages in the pool
    PagedCache(Device device, int layerCount, int kvSize, int slots, int contextLength, int pages) {
        this.device = device;
        this.pagesPerSlot = pages(contextLength);
        long length = (long) pages * PAGE_SIZE * kvSize;
        for (int layer = 0; layer < layerCount; layer++) {
            keys.add(device.allocate(ElementType.F32, length));
            values.add(device.allocate(ElementType.F32, length));
        }
        blockTable = device.allocate(ElementType.I32, (long) slots * pagesPerSlot);
    }

    /// Pages that hold so many positions.
    public static int pages(int positions) {
        return Math.ceilDiv(positions, PAGE_SIZE);
    }

    /// Gives `slot` the first pages of those that are its own in a pool of slots · pages(contextLength).
    ///
    /// @throws IllegalArgumentException if a slot cannot hold that many positions
    public void reserve(int slot, int positions) {
        int first = slot * pagesPerSlot;
        map(slot, 0, IntStream.range(first, first + pages(positions)).toArray());
    }

    /// Makes `pages` those of `slot` from its page `index` on.
    ///
    /// @throws IllegalArgumentException if a slot cannot hold that many pages
    public void map(int slot, int index, int[] pages) {
        if (index + pages.length > pagesPerSlot) {
            throw new IllegalArgumentException("positions: " + (index + pages.length) * PAGE_SIZE
                    + " (expected: at most " + pagesPerSlot * PAGE_SIZE + ")");
        }
        device.upload(blockTable, (long) slot * pagesPerSlot + index, pages);
    }

    DeviceBuffer keys(int layer) {
        return keys.get(layer);
    }

    DeviceBuffer values(int layer) {
        return values.get(layer);
    }

    DeviceBuffer blockTable() {
        return blockTable;
    }

    int pagesPerSlot() {
        return pagesPerSlot;
    }
}
