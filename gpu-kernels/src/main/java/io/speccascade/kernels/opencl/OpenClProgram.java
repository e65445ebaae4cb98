package io.speccascade.kernels.opencl;

import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.compiled.KernelCall;
import java.util.ArrayList;
import java.util.List;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_command_queue;
import org.jocl.cl_event;
import org.jocl.cl_kernel;
import org.jspecify.annotations.Nullable;

/// Kernel objects in order, with their arguments set. Running them is enqueueing them: no allocation, no wait.
final class OpenClProgram implements Program, AutoCloseable {
    private static final int DIMENSIONS = 2;

    private final OpenClSession session;
    private final cl_command_queue queue;
    private final List<KernelCall> calls;
    private final cl_kernel[] kernels;
    private final long[][] globalSizes;
    private final long[][] localSizes;

    OpenClProgram(OpenClSession session, List<KernelCall> calls, List<cl_kernel> kernels) {
        this.session = session;
        this.calls = calls;
        queue = session.queue();
        this.kernels = kernels.toArray(cl_kernel[]::new);
        globalSizes = calls.stream()
                .map(KernelCall::grid)
                .map(grid -> new long[] {(long) grid.groupsX() * grid.lanes(), grid.groupsY()})
                .toArray(long[][]::new);
        localSizes =
                calls.stream().map(call -> new long[] {call.grid().lanes(), 1}).toArray(long[][]::new);
    }

    @Override
    public void run() {
        for (int i = 0; i < kernels.length; i++) {
            enqueue(queue, i, null);
        }
        session.check(CL.clFlush(queue), "flush");
    }

    @Override
    public List<KernelTime> profile() {
        session.finish("profile");
        cl_command_queue timed = session.timedQueue();
        cl_event[] events = new cl_event[kernels.length];
        try {
            for (int i = 0; i < kernels.length; i++) {
                events[i] = new cl_event();
                enqueue(timed, i, events[i]);
            }
            session.check(CL.clFinish(timed), "profile");
            List<KernelTime> times = new ArrayList<>();
            for (int i = 0; i < kernels.length; i++) {
                long nanos = instant(events[i], CL.CL_PROFILING_COMMAND_END)
                        - instant(events[i], CL.CL_PROFILING_COMMAND_START);
                times.add(new KernelTime(calls.get(i).kernel().toString(), nanos * 1e-9));
                CL.clReleaseEvent(events[i]);
            }
            return times;
        } finally {
            CL.clReleaseCommandQueue(timed);
        }
    }

    private long instant(cl_event event, int which) {
        long[] nanos = new long[1];
        session.check(
                CL.clGetEventProfilingInfo(event, which, Sizeof.cl_ulong, Pointer.to(nanos), null), "read a profile");
        return nanos[0];
    }

    private void enqueue(cl_command_queue target, int i, @Nullable cl_event event) {
        int status = CL.clEnqueueNDRangeKernel(
                target, kernels[i], DIMENSIONS, null, globalSizes[i], localSizes[i], 0, null, event);
        if (status != CL.CL_SUCCESS) {
            session.check(status, "run " + describe(calls.get(i)));
        }
    }

    private static String describe(KernelCall call) {
        KernelCall.Grid grid = call.grid();
        return call.kernel() + " (" + grid.groupsX() + " x " + grid.groupsY() + " groups of " + grid.lanes() + ")";
    }

    @Override
    public void close() {
        for (cl_kernel kernel : kernels) {
            CL.clReleaseKernel(kernel);
        }
    }
}
