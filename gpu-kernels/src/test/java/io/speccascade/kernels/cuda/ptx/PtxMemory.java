package io.speccascade.kernels.cuda.ptx;

import java.util.Arrays;

/// Global memory as the kernels see it: real addresses, each access checked to lie inside an allocation.
public final class PtxMemory {
    private volatile Ranges ranges = new Ranges(new long[0], new long[0]);

    /// Makes a range of native memory an allocation.
    ///
    /// @throws IllegalArgumentException if it overlaps another
    public synchronized void add(long address, long bytes) {
        Ranges old = ranges;
        int index = old.before(address + Math.max(1, bytes) - 1);
        if (bytes < 0 || (index >= 0 && old.ends[index] > address)) {
            throw new IllegalArgumentException(
                    "allocation: " + bytes + " bytes at " + hex(address) + " (expected: none there already)");
        }
        int count = old.starts.length;
        long[] starts = Arrays.copyOf(old.starts, count + 1);
        long[] ends = Arrays.copyOf(old.ends, count + 1);
        System.arraycopy(old.starts, index + 1, starts, index + 2, count - index - 1);
        System.arraycopy(old.ends, index + 1, ends, index + 2, count - index - 1);
        starts[index + 1] = address;
        ends[index + 1] = address + bytes;
        ranges = new Ranges(starts, ends);
    }

    /// Forgets the allocation that begins there.
    ///
    /// @throws IllegalArgumentException if there is none
    public synchronized void remove(long address) {
        Ranges old = ranges;
        int index = Arrays.binarySearch(old.starts, address);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "allocation: " + hex(address) + " (expected: the start of an allocation)");
        }
        int count = old.starts.length;
        long[] starts = Arrays.copyOf(old.starts, count - 1);
        long[] ends = Arrays.copyOf(old.ends, count - 1);
        System.arraycopy(old.starts, index + 1, starts, index, count - index - 1);
        System.arraycopy(old.ends, index + 1, ends, index, count - index - 1);
        ranges = new Ranges(starts, ends);
    }

    /// Whether a range lies inside one allocation.
    public boolean contains(long address, long bytes) {
        Ranges now = ranges;
        int index = now.before(address);
        return index >= 0 && bytes >= 0 && address <= now.ends[index] - bytes;
    }

    /// The allocations of this moment.
    Ranges ranges() {
        return ranges;
    }

    static String hex(long address) {
        return "0x" + Long.toHexString(address);
    }

    /// Allocations in ascending order; not changed once made.
    static final class Ranges {
        final long[] starts;
        final long[] ends;

        private Ranges(long[] starts, long[] ends) {
            this.starts = starts;
            this.ends = ends;
        }

        /// The last one that begins at an address or before it, -1 for none.
        int before(long address) {
            int index = Arrays.binarySearch(starts, address);
            return index >= 0 ? index : -index - 2;
        }
    }
}
