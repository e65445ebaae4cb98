package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.BoundCall;
import io.speccascade.kernels.compiled.KernelCall;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.cuda.CudaKernels.Kernel;
import io.speccascade.kernels.cuda.CudaMemory.CudaArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// A kernel call in the driver's terms.
///
/// @param bound the call and its arrays
record CudaCall(BoundCall<CudaArray> bound, Kernel kernel) {
    /// Parameters that every kernel begins with, none of which it uses: context, constants, local memory, atomics.
    private static final int LEADING = 4;

    static CudaCall of(BoundCall<CudaArray> bound, CudaKernels kernels, CudaSession session) {
        KernelCall call = bound.call();
        Kernel kernel = kernels.kernel(call.kernel());
        int given = LEADING + bound.arrays().size() + call.kernel().constants().size();
        if (kernel.parameters() != given) {
            throw new IllegalArgumentException(
                    "kernel " + call.kernel() + ": " + given + " arguments (expected: " + kernel.parameters() + ")");
        }
        if (call.grid().lanes() > kernel.largestGroup()) {
            throw new DeviceException("cuda: kernel " + call.kernel() + " on "
                    + session.description().name() + ": " + call.grid().lanes()
                    + " work-items a group (expected: at most " + kernel.largestGroup() + ")");
        }
        return new CudaCall(bound, kernel);
    }

    KernelName name() {
        return bound.call().kernel();
    }

    /// Enqueues it, or adds it to the graph that is being captured.
    void launch(CudaSession session, long stream) {
        Grid grid = bound.call().grid();
        try (Arena arena = Arena.ofConfined()) {
            session.call(
                    "run " + name() + " (" + grid.groupsX() + " x " + grid.groupsY() + " groups of " + grid.lanes()
                            + ")",
                    CudaFunction.LAUNCH_KERNEL,
                    kernel.function(),
                    grid.groupsX(),
                    grid.groupsY(),
                    1,
                    grid.lanes(),
                    1,
                    1,
                    0,
                    stream,
                    parameters(arena),
                    MemorySegment.NULL);
        }
    }

    /// Pointers to the values of the kernel's parameters, which the driver copies.
    private MemorySegment parameters(Arena arena) {
        List<MemorySegment> values = new ArrayList<>();
        for (int i = 0; i < LEADING; i++) {
            values.add(arena.allocateFrom(JAVA_LONG, 0));
        }
        for (CudaArray array : bound.arrays()) {
            values.add(arena.allocateFrom(JAVA_LONG, array.address()));
        }
        for (int constant : name().constants()) {
            values.add(arena.allocateFrom(JAVA_INT, constant));
        }
        MemorySegment pointers = arena.allocate(ADDRESS, values.size());
        for (int i = 0; i < values.size(); i++) {
            pointers.setAtIndex(ADDRESS, i, values.get(i));
        }
        return pointers;
    }
}
