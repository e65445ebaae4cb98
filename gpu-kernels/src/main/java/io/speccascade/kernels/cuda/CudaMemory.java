package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// The memory that one GPU has given out. Every array has a header before its first element, as the kernels expect.
final class CudaMemory implements AutoCloseable {
    private final CudaSession session;
    private final int headerBytes;
    private final Set<CudaArray> arrays = Collections.newSetFromMap(new IdentityHashMap<>());

    CudaMemory(CudaSession session, int headerBytes) {
        this.session = session;
        this.headerBytes = headerBytes;
    }

    /// One array in device memory.
    ///
    /// @param address of its header
    /// @param bytes its size with its header
    record CudaArray(long address, long bytes) {}

    /// An array of `bytes` bytes, to be written before it is read.
    CudaArray reserve(String what, long bytes) {
        session.enter();
        long size = headerBytes + Math.max(bytes, Integer.BYTES);
        String task = "allocate " + size + " bytes for " + what;
        session.budget().requireRoom(task, size);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(JAVA_LONG);
            session.call(task, CudaFunction.MEM_ALLOC, address, size);
            CudaArray array = new CudaArray(address.get(JAVA_LONG, 0), size);
            arrays.add(array);
            session.budget().account(size);
            return array;
        }
    }

    void zero(CudaArray array) {
        session.enter();
        session.call(
                "clear " + array.bytes() + " bytes",
                CudaFunction.MEMSET,
                array.address(),
                (byte) 0,
                array.bytes(),
                session.stream());
    }

    /// Copies native memory to `offset` bytes behind the header, and waits.
    void write(CudaArray array, long offset, MemorySegment source) {
        session.enter();
        long bytes = source.byteSize();
        if (bytes > 0) {
            String task = "upload " + bytes + " bytes";
            session.call(
                    task,
                    CudaFunction.MEMCPY_TO_DEVICE,
                    array.address() + headerBytes + offset,
                    source,
                    bytes,
                    session.stream());
            session.finish(task);
        }
    }

    /// Fills native memory and waits for all that was enqueued.
    void read(CudaArray array, long offset, MemorySegment target) {
        session.enter();
        long bytes = target.byteSize();
        if (bytes > 0) {
            String task = "download " + bytes + " bytes";
            session.check(session.api().copyToHost(target, elements(array) + offset, bytes, session.stream()), task);
            session.finish(task);
        }
    }

    /// Where an array's first element is.
    long elements(CudaArray array) {
        return array.address() + headerBytes;
    }

    /// Programs that still use it run to their end first.
    void free(CudaArray array) {
        if (session.isOpen() && arrays.remove(array)) {
            session.enter();
            session.finish("free " + array.bytes() + " bytes");
            session.budget().account(-array.bytes());
            session.call("free " + array.bytes() + " bytes", CudaFunction.MEM_FREE, array.address());
        }
    }

    @Override
    public void close() {
        arrays.forEach(array -> session.api().call(CudaFunction.MEM_FREE, array.address()));
        arrays.clear();
    }
}
