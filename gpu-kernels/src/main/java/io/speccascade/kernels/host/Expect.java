package io.speccascade.kernels.host;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// What a launch must bring: buffers of the right type and size, sizes and indices in range.
final class Expect {
    private Expect() {}

    /// Buffer `index` of `launch`, of `type` and at least `length` elements.
    static MemorySegment buffer(Launch launch, int index, String name, ElementType type, long length) {
        DeviceBuffer buffer = launch.buffer(index);
        if (!(buffer instanceof HostBuffer host)) {
            throw new IllegalArgumentException(name(launch, name) + ": a buffer of another device (expected: host)");
        }
        if (buffer.type() != type) {
            throw new IllegalArgumentException(name(launch, name) + ": " + buffer.type() + " (expected: " + type + ")");
        }
        if (buffer.length() < length) {
            throw new IllegalArgumentException(
                    name(launch, name) + ": " + buffer.length() + " elements (expected: at least " + length + ")");
        }
        return host.segment();
    }

    static String name(Launch launch, String name) {
        return launch.operation() + " " + name;
    }

    static int positive(Launch launch, int index, String name) {
        return atLeast(1, launch, index, name);
    }

    static int atLeast(int least, Launch launch, int index, String name) {
        int size = launch.size(index);
        if (size < least) {
            throw new IllegalArgumentException(name(launch, name) + ": " + size + " (expected: >= " + least + ")");
        }
        return size;
    }

    /// Element `index` of an I32 buffer, which must lie in 0 … bound − 1.
    static int index(MemorySegment buffer, int index, int bound, String name) {
        int value = buffer.get(ValueLayout.JAVA_INT, 4L * index);
        if (value < 0 || value >= bound) {
            throw new IllegalArgumentException(
                    name + "[" + index + "]: " + value + " (expected: 0 <= " + name + " < " + bound + ")");
        }
        return value;
    }

    /// The number of rows to compute: `counts[index]`, at most `capacity`.
    static int count(MemorySegment counts, int index, int capacity) {
        int count = counts.get(ValueLayout.JAVA_INT, 4L * index);
        if (count < 0 || count > capacity) {
            throw new IllegalArgumentException(
                    "counts[" + index + "]: " + count + " (expected: 0 <= count <= " + capacity + ")");
        }
        return count;
    }
}
