package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.Argument;
import io.speccascade.kernels.compiled.KernelCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    private final OpenClMemory memory;
    private final KernelBuilder builder;
    private final Constants constants;

    ProgramBuilder(OpenClSession session, OpenClMemory memory, KernelBuilder builder) {
        this.session = session;
        this.memory = memory;
        this.builder = builder;
        constants = new Constants(memory);
    }

    OpenClProgram program(List<KernelCall> calls) {
        List<cl_kernel> kernels = new ArrayList<>();
        Set<OpenClBuffer> buffers = Collections.newSetFromMap(new IdentityHashMap<>());
        try {
            for (KernelCall call : calls) {
                cl_kernel kernel = builder.kernel(call.kernel());
                kernels.add(kernel);
                requireFit(kernel, call);
                setArguments(kernel, call, buffers);
            }
        } catch (RuntimeException e) {
            kernels.forEach(CL::clReleaseKernel);
            throw e;
        }
        return new OpenClProgram(session, List.copyOf(calls), kernels, List.copyOf(buffers));
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

    private void setArguments(cl_kernel kernel, KernelCall call, Set<OpenClBuffer> buffers) {
        String task = "arguments of " + call.kernel();
        for (int i = 0; i < LEADING; i++) {
            session.check(CL.clSetKernelArg(kernel, i, i == LOCAL ? 1 : Sizeof.cl_mem, null), task);
        }
        int index = LEADING;
        for (Argument argument : call.arguments()) {
            Pointer handle = Pointer.to(region(argument, buffers).handle());
            session.check(CL.clSetKernelArg(kernel, index++, Sizeof.cl_mem, handle), task);
        }
        for (int constant : call.kernel().constants()) {
            Pointer value = Pointer.to(new int[] {constant});
            session.check(CL.clSetKernelArg(kernel, index++, Sizeof.cl_int, value), task);
        }
    }

    private OpenClMemory.Region region(Argument argument, Set<OpenClBuffer> buffers) {
        return switch (argument) {
            case Argument.Whole whole -> used(whole.buffer(), buffers).elements();
            case Argument.Scales weight -> used(weight.buffer(), buffers).scales();
            case Argument.Ints ints -> constants.of(ints);
            case Argument.Floats floats -> constants.of(floats);
            case Argument.Scratch scratch -> constants.of(scratch);
        };
    }

    private OpenClBuffer used(DeviceBuffer buffer, Set<OpenClBuffer> buffers) {
        OpenClBuffer own = OpenClBuffer.of(memory, buffer);
        buffers.add(own);
        return own;
    }
}
