package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.FaultHandlers;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelName;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_device_id;
import org.jocl.cl_kernel;
import org.jocl.cl_program;

/// Builds kernels from the sources in the jar, each once, or takes what was built before from the cache.
final class KernelBuilder implements AutoCloseable {
    /// No warnings: the sources are generated. No options that trade exactness for speed.
    private static final String OPTIONS = "-w";

    private static final int LOG_LINES = 3;

    private final OpenClSession session;
    private final KernelLibrary library;
    private final ProgramCache cache;
    private final Map<KernelName, cl_program> programs = new HashMap<>();

    KernelBuilder(OpenClSession session, KernelLibrary library, ProgramCache cache) {
        this.session = session;
        this.library = library;
        this.cache = cache;
    }

    /// A new kernel object, whose arguments are its own.
    cl_kernel kernel(KernelName name) {
        cl_program program = programs.get(name);
        if (program == null) {
            program = program(name, library.source(name));
            programs.put(name, program);
        }
        int[] status = new int[1];
        cl_kernel kernel = CL.clCreateKernel(program, name.method(), status);
        session.check(status[0], "create kernel " + name);
        return kernel;
    }

    /// A kernel's program: from the cache, or built of its source and kept.
    cl_program program(KernelName name, String source) {
        String key = ProgramCache.key(session.description(), OPTIONS, source);
        try {
            Optional<byte[]> kept = cache.find(key);
            if (kept.isPresent()) {
                Optional<cl_program> program = load(kept.get());
                if (program.isPresent()) {
                    return program.get();
                }
                cache.reject(key);
            }
            cl_program built = build(name, source);
            return cache.isKeeping() ? keep(key, built) : built;
        } finally {
            FaultHandlers.keep();
        }
    }

    /// Keeps what was built, and goes on with what was kept: drivers that compile in two steps (PoCL) otherwise do the
    /// second step again when they are given the binary for the first time.
    private cl_program keep(String key, cl_program built) {
        Optional<byte[]> binary = binary(built);
        if (binary.isEmpty()) {
            return built;
        }
        cache.keep(key, binary.get());
        Optional<cl_program> loaded = load(binary.get());
        if (loaded.isPresent()) {
            CL.clReleaseProgram(built);
        }
        return loaded.orElse(built);
    }

    private Optional<cl_program> load(byte[] binary) {
        int[] status = new int[1];
        cl_device_id[] devices = {session.device()};
        cl_program program = CL.clCreateProgramWithBinary(
                session.context(), 1, devices, new long[] {binary.length}, new byte[][] {binary}, null, status);
        if (status[0] != CL.CL_SUCCESS) {
            return Optional.empty();
        }
        if (CL.clBuildProgram(program, 1, devices, OPTIONS, null, null) != CL.CL_SUCCESS) {
            CL.clReleaseProgram(program);
            return Optional.empty();
        }
        return Optional.of(program);
    }

    private cl_program build(KernelName name, String source) {
        int[] status = new int[1];
        cl_program program = CL.clCreateProgramWithSource(session.context(), 1, new String[] {source}, null, status);
        session.check(status[0], "create kernel " + name);
        int built = CL.clBuildProgram(program, 1, new cl_device_id[] {session.device()}, OPTIONS, null, null);
        if (built != CL.CL_SUCCESS) {
            String log = log(program);
            CL.clReleaseProgram(program);
            throw new DeviceException("opencl: kernel " + name + " does not build on "
                    + session.description().name() + ", driver "
                    + session.description().driver() + ": " + log
                    + " (expected: a newer driver, or another device; OpenCL status " + built + ")");
        }
        return program;
    }

    private String log(cl_program program) {
        String log = DeviceQuery.text((size, value, needed) ->
                CL.clGetProgramBuildInfo(program, session.device(), CL.CL_PROGRAM_BUILD_LOG, size, value, needed));
        String lines = log.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LOG_LINES)
                .collect(Collectors.joining(" | "));
        return lines.isEmpty() ? "the driver does not say why" : lines;
    }

    /// What the driver made of a program; empty where it does not say.
    private static Optional<byte[]> binary(cl_program program) {
        long[] size = new long[1];
        if (CL.clGetProgramInfo(program, CL.CL_PROGRAM_BINARY_SIZES, Sizeof.size_t, Pointer.to(size), null)
                        != CL.CL_SUCCESS
                || size[0] == 0) {
            return Optional.empty();
        }
        ByteBuffer binary = ByteBuffer.allocateDirect(Math.toIntExact(size[0]));
        Pointer pointers = Pointer.to(Pointer.to(binary));
        if (CL.clGetProgramInfo(program, CL.CL_PROGRAM_BINARIES, Sizeof.POINTER, pointers, null) != CL.CL_SUCCESS) {
            return Optional.empty();
        }
        byte[] bytes = new byte[binary.remaining()];
        binary.get(bytes);
        return Optional.of(bytes);
    }

    @Override
    public void close() {
        programs.values().forEach(CL::clReleaseProgram);
        programs.clear();
    }
}
