package io.speccascade.kernels.host;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.lang.foreign.MemorySegment;

/// A weight matrix [outputs, inputs] in its file format.
record Weight(HostBuffer buffer, MemorySegment segment, int outputs, int inputs, long rowBytes) {
    static Weight of(String name, DeviceBuffer buffer, int outputs, int inputs) {
        ElementType type = buffer.type();
        if (type == ElementType.I32) {
            throw new IllegalArgumentException(name + ": I32 (expected: a floating or quantised type)");
        }
        if (inputs % type.blockLength() != 0) {
            throw new IllegalArgumentException(name + ": rows of " + inputs + " (expected: a multiple of "
                    + type.blockLength() + " for " + type + ")");
        }
        if (buffer.length() != (long) outputs * inputs) {
            throw new IllegalArgumentException(
                    name + ": " + buffer.length() + " elements (expected: " + outputs + " x " + inputs + ")");
        }
        HostBuffer host = (HostBuffer) buffer;
        return new Weight(host, host.segment(), outputs, inputs, type.byteSize(inputs));
    }

    ElementType type() {
        return buffer.type();
    }

    long rowOffset(int output) {
        return output * rowBytes;
    }
}
