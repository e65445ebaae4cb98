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
    /// Who keeps the memory alive, where this buffer does not own it.
    private final MemorySegment source;

    HostBuffer(ElementType type, long length, MemorySegment segment, @Nullable Arena owned) {
        this(type, length, segment, owned, segment);
    }

    private HostBuffer(
            ElementType type, long length, MemorySegment segment, @Nullable Arena owned, MemorySegment source) {
        this.type = type;
        this.length = length;
        this.segment = segment;
        this.owned = owned;
        this.source = source;
    }

    /// A read-only view of native memory that belongs to someone else, such as a mapped file.
    ///
    /// The view is made anew from the address, so that it has the same class as all other buffers: were some
    /// segments of a class of their own, the compiler would ask for the class at every access in the inner loops
    /// (half the speed, measured). Hence the kernels ask [#requireAlive] before they start.
    static HostBuffer view(ElementType type, long length, MemorySegment source) {
        MemorySegment view = MemorySegment.ofAddress(source.address()).reinterpret(source.byteSize());
        return new HostBuffer(type, length, view.asReadOnly(), null, source);
    }

    /// @throws IllegalStateException if the memory was freed
    void requireAlive() {
        if (!source.scope().isAlive()) {
            throw new IllegalStateException("buffer: closed (expected: open while programs use it)");
        }
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
