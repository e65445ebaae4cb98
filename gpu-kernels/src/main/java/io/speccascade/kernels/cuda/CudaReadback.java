package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.speccascade.kernels.Readback;
import io.speccascade.kernels.cuda.CudaMemory.CudaArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;

/// A read into pinned memory, in order with the programs; an event says when it is there, whatever was enqueued later.
final class CudaReadback implements Readback, AutoCloseable {
    private final CudaSession session;
    private final CudaMemory memory;
    private final Supplier<CudaArray> source;
    private final Runnable counter;
    private final int[] values;
    private final MemorySegment landing; // pinned
    private final long copied;
    private boolean isStarted;

    /// @param length ints
    /// @param counter counts one read
    CudaReadback(CudaSession session, CudaMemory memory, Supplier<CudaArray> source, int length, Runnable counter) {
        this.session = session;
        this.memory = memory;
        this.source = source;
        this.counter = counter;
        values = new int[length];
        session.enter();
        landing = pinned(session, Math.max(1, length) * (long) Integer.BYTES);
        try {
            copied = session.create(
                    "make an event for a read", CudaFunction.EVENT_CREATE, CudaConstant.CU_EVENT_DISABLE_TIMING);
        } catch (RuntimeException e) {
            session.api().call(CudaFunction.MEM_FREE_HOST, landing);
            throw e;
        }
    }

    private static MemorySegment pinned(CudaSession session, long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(JAVA_LONG);
            session.call("pin " + bytes + " bytes", CudaFunction.MEM_HOST_ALLOC, address, bytes, 0);
            return MemorySegment.ofAddress(address.get(JAVA_LONG, 0)).reinterpret(bytes);
        }
    }

    @Override
    public void start() {
        session.enter();
        long bytes = (long) values.length * Integer.BYTES;
        session.check(
                session.api().copyToHost(landing, memory.elements(source.get()), bytes, session.stream()),
                "start a read");
        session.check(session.api().recordEvent(copied, session.stream()), "start a read");
        isStarted = true;
        counter.run();
    }

    @Override
    public int[] await() {
        session.enter();
        if (isStarted) {
            session.check(session.api().synchronizeEvent(copied), "fetch a read");
            isStarted = false;
            MemorySegment.copy(landing, JAVA_INT, 0, values, 0, values.length);
        }
        return values;
    }

    @Override
    public void close() {
        session.api().call(CudaFunction.EVENT_DESTROY, copied);
        session.api().call(CudaFunction.MEM_FREE_HOST, landing);
    }
}
