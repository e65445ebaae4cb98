package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_mem;

/// The memory that one device has given out. Every array has a header before its first element, as the kernels expect.
final class OpenClMemory implements AutoCloseable {
    private final OpenClSession session;
    private final int headerBytes;
    private final Set<Region> regions = Collections.newSetFromMap(new IdentityHashMap<>());

    OpenClMemory(OpenClSession session, int headerBytes) {
        this.session = session;
        this.headerBytes = headerBytes;
    }

    /// One array in device memory.
    ///
    /// @param bytes its size with its header
    record Region(cl_mem handle, long bytes) {}

    /// An array of `bytes` bytes, all zero.
    Region allocate(String what, long bytes) {
        Region region = reserve(what, bytes);
        zero(region);
        return region;
    }

    /// An array of `bytes` bytes, to be written before it is read.
    Region reserve(String what, long bytes) {
        session.requireOpen();
        long size = headerBytes + Math.max(bytes, Integer.BYTES);
        String task = "allocate " + size + " bytes for " + what;
        requireRoom(task, size);
        int[] status = new int[1];
        cl_mem handle = CL.clCreateBuffer(session.context(), CL.CL_MEM_READ_WRITE, size, null, status);
        session.check(status[0], task);
        Region region = new Region(handle, size);
        regions.add(region);
        session.account(size);
        return region;
    }

    void zero(Region region) {
        Pointer zero = Pointer.to(new byte[] {0});
        session.check(
                CL.clEnqueueFillBuffer(session.queue(), region.handle(), zero, 1, 0, region.bytes(), 0, null, null),
                "clear " + region.bytes() + " bytes");
    }

    /// @param wanted bytes, by what they are for
    void requireRoom(Map<String, Long> wanted) {
        OpenClDescription device = session.description();
        long sum = wanted.values().stream().mapToLong(Long::longValue).sum();
        long free = freeBytes();
        if (sum > free) {
            throw new DeviceException("opencl: " + sum + " bytes on " + device.name() + " ("
                    + wanted.entrySet().stream()
                            .map(need -> need.getKey() + " " + need.getValue())
                            .collect(Collectors.joining(", "))
                    + "): too big (expected: " + free + " of " + device.limits().memoryBytes()
                    + " bytes are free; a smaller model, a smaller context or fewer slots need less)");
        }
    }

    private long freeBytes() {
        return session.description().limits().memoryBytes() - session.allocatedBytes();
    }

    /// A driver may accept what it has no room for, and fail much later: so the sizes are checked here.
    private void requireRoom(String task, long size) {
        OpenClDescription device = session.description();
        long largest = device.limits().largestBufferBytes();
        long free = freeBytes();
        if (size > largest || size > free) {
            throw new DeviceException("opencl: " + task + " on " + device.name()
                    + ": too big (expected: at most " + largest + " bytes in one buffer; " + free + " of "
                    + device.limits().memoryBytes() + " bytes are free; a smaller model, a smaller context or fewer "
                    + "slots need less)");
        }
    }

    /// Copies from a Java array, or a buffer, to `offset` bytes behind the header, and waits.
    void write(Region region, long offset, long bytes, Pointer source) {
        session.requireOpen();
        if (bytes > 0) {
            session.finish("upload " + bytes + " bytes"); // JOCL pins an array while it waits
            session.check(
                    CL.clEnqueueWriteBuffer(
                            session.queue(), region.handle(), true, headerBytes + offset, bytes, source, 0, null, null),
                    "upload " + bytes + " bytes");
        }
    }

    /// Copies from native memory, and waits.
    void write(Region region, long offset, MemorySegment source) {
        ByteBuffer bytes = source.asByteBuffer();
        write(region, offset, source.byteSize(), Pointer.to(bytes));
    }

    /// Copies to a Java array and waits for all that was enqueued.
    void read(Region region, long offset, long bytes, Pointer target) {
        session.requireOpen();
        if (bytes > 0) {
            session.finish("download " + bytes + " bytes");
            session.check(
                    CL.clEnqueueReadBuffer(
                            session.queue(), region.handle(), true, headerBytes + offset, bytes, target, 0, null, null),
                    "download " + bytes + " bytes");
        }
    }

    void free(Region region) {
        if (regions.remove(region)) {
            session.account(-region.bytes());
            CL.clReleaseMemObject(region.handle());
        }
    }

    int headerBytes() {
        return headerBytes;
    }

    @Override
    public void close() {
        regions.forEach(region -> CL.clReleaseMemObject(region.handle()));
        regions.clear();
    }
}
