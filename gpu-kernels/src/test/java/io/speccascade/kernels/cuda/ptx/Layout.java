package io.speccascade.kernels.cuda.ptx;

/// Where variables lie that follow each other in one memory.
final class Layout {
    private long bytes;

    /// @return where it begins
    long add(long size, int alignment) {
        long start = Math.ceilDiv(bytes, alignment) * alignment;
        bytes = start + size;
        return start;
    }

    long bytes() {
        return bytes;
    }

    Layout copy() {
        Layout copy = new Layout();
        copy.bytes = bytes;
        return copy;
    }
}
