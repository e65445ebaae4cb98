package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelName;
import java.util.HashMap;
import java.util.Map;
import org.jocl.CL;
import org.jocl.cl_device_id;
import org.jocl.cl_kernel;
import org.jocl.cl_program;

/// Builds kernels from the sources in the jar, each once.
final class KernelBuilder implements AutoCloseable {
    /// No warnings: the sources are generated. No options that trade exactness for speed.
    private static final String OPTIONS = "-w";

    private final OpenClSession session;
    private final KernelLibrary library;
    private final Map<KernelName, cl_program> programs = new HashMap<>();

    KernelBuilder(OpenClSession session, KernelLibrary library) {
        this.session = session;
        this.library = library;
    }

    /// A new kernel object, whose arguments are its own.
    cl_kernel kernel(KernelName name) {
        cl_program program = programs.get(name);
        if (program == null) {
            program = build(name, library.source(name));
            programs.put(name, program);
        }
        int[] status = new int[1];
        cl_kernel kernel = CL.clCreateKernel(program, name.method(), status);
        session.check(status[0], "kernel " + name);
        return kernel;
    }

    cl_program build(KernelName name, String source) {
        int[] status = new int[1];
        cl_program program = CL.clCreateProgramWithSource(session.context(), 1, new String[] {source}, null, status);
        session.check(status[0], "kernel " + name);
        int built = CL.clBuildProgram(program, 1, new cl_device_id[] {session.device()}, OPTIONS, null, null);
        if (built != CL.CL_SUCCESS) {
            String log = log(program);
            CL.clReleaseProgram(program);
            throw new DeviceException("kernel " + name + " does not build on "
                    + session.description().name() + ": " + CL.stringFor_errorCode(built) + ": " + log);
        }
        return program;
    }

    private String log(cl_program program) {
        return DeviceQuery.text((size, value, needed) ->
                CL.clGetProgramBuildInfo(program, session.device(), CL.CL_PROGRAM_BUILD_LOG, size, value, needed));
    }

    @Override
    public void close() {
        programs.values().forEach(CL::clReleaseProgram);
        programs.clear();
    }
}
