package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Keys and values of one model for all slots: one pool of pages per layer, one block table for all layers. A page
/// holds
/// `pageSize` consecutive positions. Rewinding a slot needs no call: positions past its length are overwritten.
public final class PagedCache {
    public static final int PAGE_SIZE = 32;

    private final Device device;
    private final int pagesPerSlot;
    private final List<DeviceBuffer> keys = new ArrayList<>();
    private final List<DeviceBuffer> values = new ArrayList<>();
    private final DeviceBuffer blockTable; // I32 [slots, pagesPerSlot]
    private final Deque<Integer> freePages = new ArrayDeque<>();
    private final List<int[]> pagesOfSlot;

    /// Allocates the pool.
    ///
    /// @param kvSize kvHeadCount · headSize
    /// @param contextLength most positions of one slot
    PagedCache(Device device, int layerCount, int kvSize, int slots, int contextLength) {
        this.device = device;
        this.pagesPerSlot = pages(contextLength);
        int pages = slots * pagesPerSlot;
        long length = length(kvSize, slots, contextLength);
        for (int layer = 0; layer < layerCount; layer++) {
            keys.add(device.allocate(ElementType.F32, length));
            values.add(device.allocate(ElementType.F32, length));
        }
        blockTable = device.allocate(ElementType.I32, (long) slots * pagesPerSlot);
        for (int page = 0; page < pages; page++) {
            freePages.add(page);
        }
        pagesOfSlot = new ArrayList<>(java.util.Collections.nCopies(slots, new int[0]));
    }

    /// Elements of one layer's keys, or of its values.
    static long length(int kvSize, int slots, int contextLength) {
        return (long) slots * pages(contextLength) * PAGE_SIZE * kvSize;
    }

    private static int pages(int positions) {
        return (positions + PAGE_SIZE - 1) / PAGE_SIZE;
    }

    /// Gives `slot` the pages for `positions` positions, in place of those it had.
    ///
    /// @throws IllegalArgumentException if a slot cannot hold that many
    public void reserve(int slot, int positions) {
        int needed = pages(positions);
        if (needed > pagesPerSlot) {
            throw new IllegalArgumentException(
                    "positions: " + positions + " (expected: at most " + pagesPerSlot * PAGE_SIZE + ")");
        }
        release(slot);
        int[] pages = new int[needed];
        for (int i = 0; i < needed; i++) {
            pages[i] = freePages.remove();
        }
        pagesOfSlot.set(slot, pages);
        device.upload(blockTable, (long) slot * pagesPerSlot, pages);
    }

    /// Returns the pages of `slot` to the pool.
    public void release(int slot) {
        Arrays.stream(pagesOfSlot.get(slot)).forEach(freePages::add);
        pagesOfSlot.set(slot, new int[0]);
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
