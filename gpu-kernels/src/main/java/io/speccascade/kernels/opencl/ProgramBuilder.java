package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.BoundCall;
import io.speccascade.kernels.compiled.KernelCall;
import io.speccascade.kernels.compiled.KernelName;
import java.util.ArrayList;
import java.util.List;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_kernel;

/// Makes programs of kernel calls: creates the kernel objects and sets their arguments, once.
final class ProgramBuilder {
    /// Parameters that every kernel begins with, none of which it uses: context, constants, local memory, atomics.
    private static final int LEADING = 4;

    private static final int LOCAL = 2;

    private final OpenClSession session;
    private final KernelBuilder builder;

    ProgramBuilder(OpenClSession session, KernelBuilder builder) {
        this.session = session;
        this.builder = builder;
    }

    OpenClProgram program(List<BoundCall<OpenClMemory.Region>> calls) {
        List<cl_kernel> kernels = new ArrayList<>();
        try {
            for (BoundCall<OpenClMemory.Region> bound : calls) {
                cl_kernel kernel = builder.kernel(bound.call().kernel());
                kernels.add(kernel);
                requireFit(kernel, bound.call());
                setArguments(kernel, bound);
            }
        } catch (RuntimeException e) {
            kernels.forEach(CL::clReleaseKernel);
            throw e;
        }
        return new OpenClProgram(session, calls.stream().map(BoundCall::call).toList(), kernels);
    }

    private void requireFit(cl_kernel kernel, KernelCall call) {
        long[] largest = new long[1];
        session.check(
                CL.clGetKernelWorkGroupInfo(
                        kernel,
                        session.device(),
                        CL.CL_KERNEL_WORK_GROUP_SIZE,
                        Sizeof.size_t,
                        Pointer.to(largest),
                        null),
                "kernel " + call.kernel());
        if (call.grid().lanes() > largest[0]) {
            throw new DeviceException("kernel " + call.kernel() + " on "
                    + session.description().name() + ": " + call.grid().lanes()
                    + " work-items a group (expected: at most "
                    + largest[0] + ")");
        }
        int[] count = new int[1];
        session.check(
                CL.clGetKernelInfo(kernel, CL.CL_KERNEL_NUM_ARGS, Sizeof.cl_uint, Pointer.to(count), null),
                "kernel " + call.kernel());
        int given =
                LEADING + call.arguments().size() + call.kernel().constants().size();
        if (count[0] != given) {
            throw new IllegalArgumentException(
                    "kernel " + call.kernel() + ": " + given + " arguments (expected: " + count[0] + ")");
        }
    }

    private void setArguments(cl_kernel kernel, BoundCall<OpenClMemory.Region> bound) {
        KernelName name = bound.call().kernel();
        String task = "arguments of " + name;
        for (int i = 0; i < LEADING; i++) {
            session.check(CL.clSetKernelArg(kernel, i, i == LOCAL ? 1 : Sizeof.cl_mem, null), task);
        }
        int index = LEADING;
        for (OpenClMemory.Region array : bound.arrays()) {
            Pointer handle = Pointer.to(array.handle());
            session.check(CL.clSetKernelArg(kernel, index++, Sizeof.cl_mem, handle), task);
        }
        for (int constant : name.constants()) {
            Pointer value = Pointer.to(new int[] {constant});
            session.check(CL.clSetKernelArg(kernel, index++, Sizeof.cl_int, value), task);
        }
    }
}
