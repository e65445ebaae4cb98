package io.speccascade.kernels.opencl;

import io.speccascade.kernels.Program;
import io.speccascade.kernels.compiled.KernelCall;
import java.util.List;
import org.jocl.CL;
import org.jocl.cl_command_queue;
import org.jocl.cl_kernel;

/// Kernel objects in order, with their arguments set. Running them is enqueueing them: no allocation, no wait.
final class OpenClProgram implements Program, AutoCloseable {
    private static final int DIMENSIONS = 2;

    private final OpenClSession session;
    private final cl_command_queue queue;
    private final List<KernelCall> calls;
    private final List<OpenClBuffer> buffers;
    private final cl_kernel[] kernels;
    private final long[][] globalSizes;
    private final long[][] localSizes;

    /// @param buffers all that the kernels use
    OpenClProgram(OpenClSession session, List<KernelCall> calls, List<cl_kernel> kernels, List<OpenClBuffer> buffers) {
        this.session = session;
        this.calls = calls;
        this.buffers = buffers;
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
        session.requireOpen();
        for (int i = 0; i < buffers.size(); i++) {
            buffers.get(i).requireOpen();
        }
        for (int i = 0; i < kernels.length; i++) {
            int status = CL.clEnqueueNDRangeKernel(
                    queue, kernels[i], DIMENSIONS, null, globalSizes[i], localSizes[i], 0, null, null);
            if (status != CL.CL_SUCCESS) {
                session.check(status, "run " + describe(calls.get(i)));
            }
        }
        session.check(CL.clFlush(queue), "flush");
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
