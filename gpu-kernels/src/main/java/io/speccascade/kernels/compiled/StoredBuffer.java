package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;

/// A buffer of a device that runs compiled kernels.
public interface StoredBuffer extends DeviceBuffer {
    /// The type its elements have on the device: that of the buffer, or F32 where the device widened it when it was
    /// loaded.
    ElementType storedAs();
}
