package io.speccascade.kernels.cuda;

import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.compiled.BoundCall;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelDriver;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.MemoryBudget;
import io.speccascade.kernels.cuda.CudaMemory.CudaArray;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// NVIDIA's driver. All work goes through one stream.
final class CudaDriver implements KernelDriver<CudaArray> {
    private final CudaSession session;
    private final CudaMemory memory;
    private final CudaKernels kernels;
    private final List<CudaProgram> programs = new ArrayList<>();
    private final List<CudaReadback> readbacks = new ArrayList<>();

    CudaDriver(CudaSession session) {
        this.session = session;
        KernelLibrary library = KernelLibrary.open(KernelLibrary.Target.PTX);
        memory = new CudaMemory(session, library.headerBytes());
        kernels = new CudaKernels(session, library);
    }

    @Override
    public DeviceInfo info() {
        CudaDescription description = session.description();
        return new DeviceInfo(
                "cuda",
                description.name(),
                "compute capability " + description.capabilityText() + ", driver of CUDA " + description.driver()
                        + ", CUDA graphs",
                description.memoryBytes(),
                description.multiprocessors());
    }

    @Override
    public Geometry geometry() {
        return Geometry.NVIDIA;
    }

    @Override
    public boolean keeps(ElementType type) {
        return type == ElementType.F16 || type == ElementType.BF16;
    }

    @Override
    public MemoryBudget budget() {
        return session.budget();
    }

    @Override
    public void requireOpen() {
        session.requireOpen();
    }

    @Override
    public CudaArray reserve(String what, ElementType type, long bytes) {
        return memory.reserve(what, bytes);
    }

    @Override
    public void zero(CudaArray array) {
        memory.zero(array);
    }

    @Override
    public void free(CudaArray array) {
        memory.free(array);
    }

    @Override
    public void write(CudaArray array, long offset, MemorySegment source) {
        memory.write(array, offset, source);
    }

    @Override
    public void read(CudaArray array, long offset, MemorySegment target) {
        memory.read(array, offset, target);
    }

    @Override
    public Readback readback(Supplier<CudaArray> source, int length, Runnable counter) {
        CudaReadback readback = new CudaReadback(session, memory, source, length, counter);
        readbacks.add(readback);
        return readback;
    }

    @Override
    public Program program(List<BoundCall<CudaArray>> calls) {
        session.enter();
        CudaProgram program = new CudaProgram(
                session,
                calls.stream().map(call -> CudaCall.of(call, kernels, session)).toList());
        programs.add(program);
        return program;
    }

    @Override
    public void close() {
        if (session.isOpen()) {
            session.settle();
            programs.forEach(CudaProgram::close);
            readbacks.forEach(CudaReadback::close);
            kernels.close();
            memory.close();
            session.close();
        }
    }
}
