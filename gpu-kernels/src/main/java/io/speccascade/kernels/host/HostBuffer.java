package io.speccascade.kernels.host;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// A buffer in host memory: off-heap, either its own or a view of a mapped file.
final class HostBuffer implements DeviceBuffer {
    private final ElementType type;
    private final long length;
    private final MemorySegment segment;
    private final @Nullable Arena owned;

    HostBuffer(ElementType type, long length, MemorySegment segment, @Nullable Arena owned) {
        this.type = type;
        this.length = length;
        this.segment = segment;
        this.owned = owned;
    }

    @Override
    public ElementType type() {
        return type;
    }

    @Override
    public long length() {
        return length;
    }

    MemorySegment segment() {
        return segment;
    }

    @Override
    public void close() {
        if (owned != null && owned.scope().isAlive()) {
            owned.close();
        }
    }
}
