package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.speccascade.kernels.compiled.MemoryBudget;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// A context on one GPU and the stream that all its work goes through.
final class CudaSession implements AutoCloseable {
    private final CudaApi api;
    private final CudaDescription description;
    private final int device;
    private final long context;
    private final long stream;
    private final MemoryBudget budget;
    private boolean isOpen = true;

    private CudaSession(CudaApi api, CudaDescription description, int device, long context) {
        this.api = api;
        this.description = description;
        this.device = device;
        this.context = context;
        check(api.setCurrent(context), "open");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment free = arena.allocate(JAVA_LONG);
            call("ask for memory", CudaFunction.MEM_GET_INFO, free, arena.allocate(JAVA_LONG));
            long bytes = free.get(JAVA_LONG, 0);
            budget = new MemoryBudget("cuda", description.name(), bytes, bytes);
        }
        stream = create("open a stream", CudaFunction.STREAM_CREATE, CudaConstant.CU_STREAM_NON_BLOCKING);
    }

    static CudaSession open(CudaApi api, CudaDescription description) {
        CudaErrors.Situation situation = new CudaErrors.Situation("open", description.name(), 0, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment device = arena.allocate(JAVA_INT);
            MemorySegment context = arena.allocate(JAVA_LONG);
            api.require(api.call(CudaFunction.DEVICE_GET, device, description.index()), situation);
            api.require(api.call(CudaFunction.PRIMARY_CTX_RETAIN, context, device.get(JAVA_INT, 0)), situation);
            try {
                return new CudaSession(api, description, device.get(JAVA_INT, 0), context.get(JAVA_LONG, 0));
            } catch (RuntimeException e) {
                api.call(CudaFunction.PRIMARY_CTX_RELEASE, device.get(JAVA_INT, 0));
                throw e;
            }
        }
    }

    CudaApi api() {
        return api;
    }

    CudaDescription description() {
        return description;
    }

    long stream() {
        return stream;
    }

    MemoryBudget budget() {
        return budget;
    }

    /// Makes the context that of the calling thread.
    ///
    /// @throws IllegalStateException if the device was closed
    void enter() {
        requireOpen();
        check(api.setCurrent(context), "use");
    }

    void requireOpen() {
        if (!isOpen) {
            throw new IllegalStateException("device: closed (expected: open, " + description.name() + ")");
        }
    }

    boolean isOpen() {
        return isOpen;
    }

    /// A call that must succeed.
    void call(String task, CudaFunction function, Object... arguments) {
        check(api.call(function, arguments), task);
    }

    /// A call whose first argument is where it puts a handle.
    ///
    /// @return the handle
    long create(String task, CudaFunction function, CudaConstant flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(JAVA_LONG);
            call(task, function, handle, flags.value());
            return handle.get(JAVA_LONG, 0);
        }
    }

    void check(int status, String task) {
        if (status != CudaConstant.CUDA_SUCCESS.value()) {
            api.require(status, situation(task));
        }
    }

    private CudaErrors.Situation situation(String task) {
        // The budget is not there yet while the session opens.
        return budget == null
                ? new CudaErrors.Situation(task, description.name(), 0, 0)
                : new CudaErrors.Situation(task, description.name(), budget.allocatedBytes(), budget.memoryBytes());
    }

    /// Waits for all that was enqueued.
    void finish(String task) {
        call(task, CudaFunction.STREAM_SYNCHRONIZE, stream);
    }

    /// Waits before everything is given back: a device that is lost by then is no failure.
    void settle() {
        api.setCurrent(context);
        api.call(CudaFunction.STREAM_SYNCHRONIZE, stream);
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            api.call(CudaFunction.STREAM_DESTROY, stream);
            api.call(CudaFunction.PRIMARY_CTX_RELEASE, device);
        }
    }
}
