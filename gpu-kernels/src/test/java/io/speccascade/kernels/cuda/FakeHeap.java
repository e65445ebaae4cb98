package io.speccascade.kernels.cuda;

import io.speccascade.kernels.cuda.ptx.PtxMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;

/// Memory that a [FakeCuda] has given out, on the device or pinned.
final class FakeHeap {
    private static final byte GARBAGE = (byte) 0xCD;

    private record Block(Arena arena, MemorySegment segment) {}

    private final Map<Long, Block> blocks = new HashMap<>();
    private final PtxMemory memory = new PtxMemory();

    /// New memory, filled with garbage, as real memory may be.
    @SuppressWarnings("MustBeClosedChecker") // closed when it is freed
    long allocate(long bytes) {
        Arena arena = Arena.ofShared();
        MemorySegment segment = arena.allocate(bytes, 256).fill(GARBAGE);
        blocks.put(segment.address(), new Block(arena, segment));
        memory.add(segment.address(), bytes);
        return segment.address();
    }

    boolean free(long address) {
        Block block = blocks.remove(address);
        if (block == null) {
            return false;
        }
        memory.remove(address);
        block.arena().close();
        return true;
    }

    /// The bytes at `address`, which must lie in one block.
    MemorySegment at(long address, long bytes) {
        return blocks.values().stream()
                .map(Block::segment)
                .filter(segment ->
                        segment.address() <= address && address + bytes <= segment.address() + segment.byteSize())
                .findFirst()
                .map(segment -> segment.asSlice(address - segment.address(), bytes))
                .orElseThrow(() -> new IllegalStateException(bytes + " bytes at " + address + ": not allocated"));
    }

    PtxMemory memory() {
        return memory;
    }

    int size() {
        return blocks.size();
    }
}
