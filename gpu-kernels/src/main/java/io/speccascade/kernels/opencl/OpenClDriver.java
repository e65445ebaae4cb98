package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.compiled.BoundCall;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelDriver;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.MemoryBudget;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Any OpenCL driver, through JOCL. All work goes through one in-order queue.
final class OpenClDriver implements KernelDriver<OpenClMemory.Region> {
    private final OpenClSession session;
    private final Geometry geometry;
    private final OpenClMemory memory;
    private final KernelBuilder kernels;
    private final ProgramBuilder builder;
    private final List<OpenClProgram> programs = new ArrayList<>();
    private final List<OpenClReadback> readbacks = new ArrayList<>();

    OpenClDriver(OpenClSession session, Geometry geometry, ProgramCache cache) {
        this.session = session;
        this.geometry = geometry;
        KernelLibrary library = KernelLibrary.open(KernelLibrary.Target.OPENCL);
        memory = new OpenClMemory(session, library.headerBytes());
        kernels = new KernelBuilder(session, library, cache);
        builder = new ProgramBuilder(session, kernels);
    }

    @Override
    public DeviceInfo info() {
        OpenClDescription description = session.description();
        return new DeviceInfo(
                "opencl",
                description.name(),
                description.platform() + " " + description.driver() + ", " + geometry.name() + " kernels, "
                        + (description.half() ? "half precision" : "no half precision"),
                description.limits().memoryBytes(),
                description.limits().computeUnits());
    }

    @Override
    public Geometry geometry() {
        return geometry;
    }

    @Override
    public boolean keeps(ElementType type) {
        return type == ElementType.F16 && session.description().half();
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
    public OpenClMemory.Region reserve(String what, ElementType type, long bytes) {
        return memory.reserve(what, bytes);
    }

    @Override
    public void zero(OpenClMemory.Region array) {
        memory.zero(array);
    }

    @Override
    public void free(OpenClMemory.Region array) {
        memory.free(array);
    }

    @Override
    public void write(OpenClMemory.Region array, long offset, MemorySegment source) {
        memory.write(array, offset, source);
    }

    @Override
    public void read(OpenClMemory.Region array, long offset, MemorySegment target) {
        memory.read(array, offset, target);
    }

    @Override
    public Readback readback(Supplier<OpenClMemory.Region> source, int length, Runnable counter) {
        OpenClReadback readback = new OpenClReadback(session, memory, source, length, counter);
        readbacks.add(readback);
        return readback;
    }

    @Override
    public Program program(List<BoundCall<OpenClMemory.Region>> calls) {
        OpenClProgram program = builder.program(calls);
        programs.add(program);
        return program;
    }

    @Override
    public void close() {
        if (session.isOpen()) {
            session.settle();
            programs.forEach(OpenClProgram::close);
            programs.clear();
            readbacks.forEach(OpenClReadback::close);
            readbacks.clear();
            kernels.close();
            memory.close();
            session.close();
        }
    }
}
