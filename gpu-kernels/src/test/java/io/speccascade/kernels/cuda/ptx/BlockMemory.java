package io.speccascade.kernels.cuda.ptx;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The memories that the threads of a block can reach. An access is first located, which checks it, then read or
/// written.
final class BlockMemory {
    /// A state space.
    enum Space {
        GLOBAL,
        SHARED,
        LOCAL,
        PARAMETER,
        /// Any of global, shared and local memory, told apart by address.
        GENERIC
    }

    /// Generic addresses of shared memory count from here, of local memory from `LOCAL_WINDOW`; native ones are
    /// below.
    static final long SHARED_WINDOW = 1L << 60;

    static final long LOCAL_WINDOW = 1L << 61;

    private static final MemorySegment NATIVE = everything();

    private final Block block;
    private final MemorySegment parameters;
    private final PtxMemory.Ranges ranges;
    private final StaticData data;
    private final MemorySegment shared;
    private final MemorySegment local;
    private final long localBytes;
    private long rangeStart;
    private long rangeEnd;

    BlockMemory(Block block, Assembler.Code code, StaticData data, PtxKernel.Launch launch) {
        this.block = block;
        this.data = data;
        parameters = launch.parameters();
        ranges = launch.ranges();
        localBytes = code.localBytes();
        int dynamic = launch.dynamicSharedBytes();
        shared = allocate(dynamic == 0 ? code.sharedBytes() : code.dynamicShared() + dynamic);
        local = allocate(localBytes * block.threads());
    }

    private static MemorySegment allocate(long bytes) {
        return MemorySegment.ofArray(new long[Math.toIntExact((bytes + 7) / 8)]).asSlice(0, bytes);
    }

    @SuppressWarnings("restricted")
    private static MemorySegment everything() {
        return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    }

    /// Fills shared and local memory with ones: NaN to whoever reads what nobody wrote.
    void clear() {
        shared.fill((byte) -1);
        local.fill((byte) -1);
    }

    /// The memory of a space, of generic addresses that of the address.
    MemorySegment segment(Space space, long address) {
        return switch (space) {
            case GLOBAL -> NATIVE;
            case SHARED -> shared;
            case LOCAL -> local;
            case PARAMETER -> parameters;
            case GENERIC -> segment(resolve(address), address);
        };
    }

    /// Checks an access.
    ///
    /// @return where it is in the memory of its space
    long locate(Site site, int thread, Space space, long address, int bytes) {
        if ((address & bytes - 1) != 0) {
            throw block.fault(
                    site, thread, "address " + PtxMemory.hex(address) + " (expected: a multiple of " + bytes + ")");
        }
        return switch (space) {
            case GLOBAL -> {
                if (address < rangeStart || address > rangeEnd - bytes) {
                    findRange(site, thread, address, bytes);
                }
                yield address;
            }
            case SHARED -> requireInside(site, thread, "shared memory", address, bytes, shared.byteSize());
            case LOCAL -> requireInside(site, thread, "local memory", address, bytes, localBytes) + thread * localBytes;
            case PARAMETER -> requireInside(site, thread, "the parameters", address, bytes, parameters.byteSize());
            case GENERIC -> {
                Space own = resolve(address);
                long window = own == Space.GLOBAL ? 0 : own == Space.SHARED ? SHARED_WINDOW : LOCAL_WINDOW;
                yield locate(site, thread, own, address - window, bytes);
            }
        };
    }

    private static Space resolve(long address) {
        if (address >= LOCAL_WINDOW) {
            return Space.LOCAL;
        }
        return address >= SHARED_WINDOW ? Space.SHARED : Space.GLOBAL;
    }

    private void findRange(Site site, int thread, long address, int bytes) {
        int index = ranges.before(address);
        if (index >= 0 && address <= ranges.ends[index] - bytes) {
            rangeStart = ranges.starts[index];
            rangeEnd = ranges.ends[index];
        } else if (!data.contains(address, bytes)) {
            throw block.fault(
                    site,
                    thread,
                    "address " + PtxMemory.hex(address) + ", " + bytes + " bytes (expected: inside an allocation"
                            + nearest(index, address) + ")");
        }
    }

    private String nearest(int index, long address) {
        return index < 0
                ? ""
                : "; the nearest before it has " + (ranges.ends[index] - ranges.starts[index]) + " bytes and begins "
                        + (address - ranges.starts[index]) + " bytes before it";
    }

    private long requireInside(Site site, int thread, String what, long address, int bytes, long size) {
        if (address < 0 || address > size - bytes) {
            throw block.fault(
                    site,
                    thread,
                    "address " + PtxMemory.hex(address) + ", " + bytes + " bytes (expected: inside the " + size
                            + " bytes of " + what + ")");
        }
        return address;
    }

    /// Bits at a place that was located, zero-extended.
    static long read(MemorySegment segment, long place, int bytes) {
        return switch (bytes) {
            case 1 -> Byte.toUnsignedLong(segment.get(ValueLayout.JAVA_BYTE, place));
            case 2 -> Short.toUnsignedLong(segment.get(ValueLayout.JAVA_SHORT_UNALIGNED, place));
            case 4 -> Integer.toUnsignedLong(segment.get(ValueLayout.JAVA_INT_UNALIGNED, place));
            default -> segment.get(ValueLayout.JAVA_LONG_UNALIGNED, place);
        };
    }

    static void write(MemorySegment segment, long place, int bytes, long value) {
        switch (bytes) {
            case 1 -> segment.set(ValueLayout.JAVA_BYTE, place, (byte) value);
            case 2 -> segment.set(ValueLayout.JAVA_SHORT_UNALIGNED, place, (short) value);
            case 4 -> segment.set(ValueLayout.JAVA_INT_UNALIGNED, place, (int) value);
            default -> segment.set(ValueLayout.JAVA_LONG_UNALIGNED, place, value);
        }
    }
}
