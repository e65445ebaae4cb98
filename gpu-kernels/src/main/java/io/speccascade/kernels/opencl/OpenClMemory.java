package io.speccascade.kernels.opencl;

import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
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
        session.budget().requireRoom(task, size);
        int[] status = new int[1];
        cl_mem handle = CL.clCreateBuffer(session.context(), CL.CL_MEM_READ_WRITE, size, null, status);
        session.check(status[0], task);
        Region region = new Region(handle, size);
        regions.add(region);
        session.budget().account(size);
        return region;
    }

    void zero(Region region) {
        Pointer zero = Pointer.to(new byte[] {0});
        session.check(
                CL.clEnqueueFillBuffer(session.queue(), region.handle(), zero, 1, 0, region.bytes(), 0, null, null),
                "clear " + region.bytes() + " bytes");
    }

    /// Copies native memory to `offset` bytes behind the header, and waits.
    void write(Region region, long offset, MemorySegment source) {
        session.requireOpen();
        long bytes = source.byteSize();
        if (bytes > 0) {
            session.check(
                    CL.clEnqueueWriteBuffer(
                            session.queue(),
                            region.handle(),
                            true,
                            headerBytes + offset,
                            bytes,
                            Pointer.to(source.asByteBuffer()),
                            0,
                            null,
                            null),
                    "upload " + bytes + " bytes");
        }
    }

    /// Fills native memory and waits for all that was enqueued.
    void read(Region region, long offset, MemorySegment target) {
        session.requireOpen();
        long bytes = target.byteSize();
        if (bytes > 0) {
            session.check(
                    CL.clEnqueueReadBuffer(
                            session.queue(),
                            region.handle(),
                            true,
                            headerBytes + offset,
                            bytes,
                            Pointer.to(target.asByteBuffer()),
                            0,
                            null,
                            null),
                    "download " + bytes + " bytes");
        }
    }

    void free(Region region) {
        if (regions.remove(region)) {
            session.budget().account(-region.bytes());
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
