package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;

/// Sizes and buffers of a launch, checked as they are taken.
record LaunchParts(Launch launch) {
    /// A size that must be at least 1.
    int positive(int index, String name) {
        return atLeast(1, index, name);
    }

    int atLeast(int least, int index, String name) {
        int size = launch.size(index);
        if (size < least) {
            throw new IllegalArgumentException(name(name) + ": " + size + " (expected: >= " + least + ")");
        }
        return size;
    }

    /// A buffer that must be of `type`, hold at least `length` elements, and be one that kernels, which count elements
    /// in ints, can address.
    Argument buffer(int index, String name, ElementType type, long length) {
        DeviceBuffer buffer = launch.buffer(index);
        if (buffer.type() != type) {
            throw new IllegalArgumentException(name(name) + ": " + buffer.type() + " (expected: " + type + ")");
        }
        if (buffer.length() < length || buffer.length() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name(name) + ": " + buffer.length() + " elements (expected: at least "
                    + length + ", at most " + Integer.MAX_VALUE + ")");
        }
        return Argument.of(buffer);
    }

    Argument ints(int index, String name, long length) {
        return buffer(index, name, ElementType.I32, length);
    }

    Argument floats(int index, String name, long length) {
        return buffer(index, name, ElementType.F32, length);
    }

    private String name(String part) {
        return launch.operation() + " " + part;
    }
}
