package io.speccascade.kernels;

/// A typed run of elements in a device's memory. Made by [Device]; freed when its device is closed, or earlier by
/// [#close]. A buffer belongs to the device that made it and to no other.
public interface DeviceBuffer extends AutoCloseable {
    ElementType type();

    /// Number of elements.
    long length();

    /// Frees the memory. A program that uses the buffer must not run afterwards.
    @Override
    void close();
}
