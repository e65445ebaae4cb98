package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import org.jspecify.annotations.Nullable;

/// A buffer of a [CompiledDevice]. A quantised weight has its scales apart from its quants.
final class CompiledBuffer<R> implements StoredBuffer {
    private final KernelDriver<R> driver;
    private final ElementType type;
    private final ElementType storedAs;
    private final long length;
    private final R elements;
    private final @Nullable R scales;
    private boolean isOpen = true;

    CompiledBuffer(KernelDriver<R> driver, ElementType type, long length, WeightLayout layout) {
        this.driver = driver;
        this.type = type;
        this.length = length;
        storedAs = layout.storedAs();
        String what = type + " [" + length + "]";
        elements = driver.reserve(what, storedAs, layout.elementBytes(length));
        long scaleBytes = layout.scaleBytes(length);
        scales = scaleBytes == 0 ? null : driver.reserve(what + " scales", ElementType.F32, scaleBytes);
    }

    /// @throws IllegalArgumentException if `buffer` is not of the device that has `driver`
    @SuppressWarnings("unchecked") // buffers of one driver have its arrays
    static <R> CompiledBuffer<R> of(KernelDriver<R> driver, DeviceBuffer buffer) {
        if (buffer instanceof CompiledBuffer<?> own && own.driver.equals(driver)) {
            return (CompiledBuffer<R>) own;
        }
        throw new IllegalArgumentException("buffer: of another device (expected: one that this device made)");
    }

    /// @return this buffer, its elements all zero
    CompiledBuffer<R> cleared() {
        driver.zero(elements);
        if (scales != null) {
            driver.zero(scales);
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

    KernelDriver<R> driver() {
        return driver;
    }

    /// Its elements; of a quantised weight its quants.
    R elements() {
        requireOpen();
        return elements;
    }

    /// @throws IllegalArgumentException if it is not a quantised weight
    R scales() {
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
            driver.free(elements);
            if (scales != null) {
                driver.free(scales);
            }
        }
    }
}
