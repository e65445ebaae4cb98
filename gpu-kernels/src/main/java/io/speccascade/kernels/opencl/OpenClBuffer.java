package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.compiled.StoredBuffer;
import org.jspecify.annotations.Nullable;

/// A buffer in an OpenCL device's memory. A quantised weight has its scales apart from its quants.
final class OpenClBuffer implements StoredBuffer {
    private final OpenClMemory memory;
    private final ElementType type;
    private final ElementType storedAs;
    private final long length;
    private final OpenClMemory.Region elements;
    private final OpenClMemory.@Nullable Region scales;
    private boolean isOpen = true;

    OpenClBuffer(OpenClMemory memory, ElementType type, long length, WeightLayout layout) {
        this.memory = memory;
        this.type = type;
        this.length = length;
        storedAs = layout.storedAs();
        String what = type + " [" + length + "]";
        elements = memory.reserve(what, layout.elementBytes(length));
        scales = layout.scaleBytes(length) == 0 ? null : memory.reserve(what + " scales", layout.scaleBytes(length));
    }

    /// @throws IllegalArgumentException if `buffer` is not of the device that has `memory`
    static OpenClBuffer of(OpenClMemory memory, DeviceBuffer buffer) {
        if (buffer instanceof OpenClBuffer own && own.memory == memory) {
            return own;
        }
        throw new IllegalArgumentException("buffer: of another device (expected: one that this device made)");
    }

    /// @return this buffer, its elements all zero
    OpenClBuffer cleared() {
        memory.zero(elements);
        if (scales != null) {
            memory.zero(scales);
        }
        return this;
    }

    @Override
    public ElementType type() {
        return type;
    }

    @Override
    public ElementType storedAs() {
        return storedAs;
    }

    @Override
    public long length() {
        return length;
    }

    /// Its elements; of a quantised weight its quants.
    OpenClMemory.Region elements() {
        requireOpen();
        return elements;
    }

    /// @throws IllegalArgumentException if it is not a quantised weight
    OpenClMemory.Region scales() {
        requireOpen();
        if (scales == null) {
            throw new IllegalArgumentException("scales: of " + type + " (expected: a quantised weight)");
        }
        return scales;
    }

    void requireOpen() {
        if (!isOpen) {
            throw new IllegalStateException("buffer: closed (expected: open while it is used)");
        }
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            memory.free(elements);
            if (scales != null) {
                memory.free(scales);
            }
        }
    }
}
