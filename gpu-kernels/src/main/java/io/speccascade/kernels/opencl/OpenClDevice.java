package io.speccascade.kernels.opencl;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.MemoryNeed;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelCall;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.Recipes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jocl.Pointer;

/// An OpenCL device, driven through JOCL. It runs the kernels that were compiled ahead of time and ship in the jar;
/// all its work goes through one in-order queue.
public final class OpenClDevice implements Device {
    private static final Logger LOG = System.getLogger(OpenClDevice.class.getName());

    private final OpenClSession session;
    private final Geometry geometry;
    private final OpenClMemory memory;
    private final KernelBuilder kernels;
    private final ProgramBuilder builder;
    private final List<OpenClProgram> programs = new ArrayList<>();
    private final List<OpenClReadback> readbacks = new ArrayList<>();
    private long bytesToDevice;
    private long callsToDevice;
    private long bytesToHost;
    private long callsToHost;

    private OpenClDevice(OpenClSession session, Geometry geometry, ProgramCache cache) {
        this.session = session;
        this.geometry = geometry;
        KernelLibrary library = KernelLibrary.open(KernelLibrary.Target.OPENCL);
        memory = new OpenClMemory(session, library.headerBytes());
        kernels = new KernelBuilder(session, library, cache);
        builder = new ProgramBuilder(session, memory, kernels);
    }

    /// Opens the best device that is usable.
    ///
    /// @throws io.speccascade.kernels.DeviceException if there is none
    public static OpenClDevice open() {
        return open(OpenClDevices.choose(""));
    }

    /// Opens a device that [OpenClDevices] found, with kernels in the shape that suits it, kept in the user's cache.
    public static OpenClDevice open(OpenClDescription choice) {
        return open(choice, choice.geometry(), ProgramCache.ofUser(warning -> LOG.log(Level.WARNING, warning)));
    }

    /// Opens a device and spreads the kernels over it in a shape that may not be its own.
    public static OpenClDevice open(OpenClDescription choice, Geometry geometry, ProgramCache cache) {
        return new OpenClDevice(OpenClSession.open(OpenClDevices.handle(choice)), geometry, cache);
    }

    /// Whether its kernels are spread as suits a CPU.
    boolean isShapedForCpu() {
        return geometry.matmulLanes() == 1;
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
    public void requireRoom(List<MemoryNeed> needs) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (MemoryNeed need : needs) {
            WeightLayout layout = layout(need.type());
            bytes.merge(need.what(), layout.elementBytes(need.length()) + layout.scaleBytes(need.length()), Long::sum);
        }
        memory.requireRoom(bytes);
    }

    @Override
    public DeviceBuffer allocate(ElementType type, long length) {
        type.byteSize(length);
        return new OpenClBuffer(memory, type, length, layout(type)).cleared();
    }

    @Override
    public DeviceBuffer load(ElementType type, long length, MemorySegment source) {
        if (source.byteSize() != type.byteSize(length)) {
            throw new IllegalArgumentException("source: " + source.byteSize() + " bytes (expected: "
                    + type.byteSize(length) + " for " + length + " elements of " + type + ")");
        }
        WeightLayout layout = layout(type);
        OpenClBuffer buffer = new OpenClBuffer(memory, type, length, layout);
        bytesToDevice += new WeightUpload(memory, buffer, layout).run(source);
        callsToDevice++;
        return buffer;
    }

    private WeightLayout layout(ElementType type) {
        return WeightLayout.of(type, session.description().half());
    }

    @Override
    public void upload(DeviceBuffer target, long offset, int... source) {
        write(checked(target, ElementType.I32, offset, source.length), offset, source.length, Pointer.to(source));
    }

    @Override
    public void upload(DeviceBuffer target, long offset, float... source) {
        write(checked(target, ElementType.F32, offset, source.length), offset, source.length, Pointer.to(source));
    }

    @Override
    public void download(DeviceBuffer source, long offset, int[] target) {
        read(checked(source, ElementType.I32, offset, target.length), offset, target.length, Pointer.to(target));
    }

    @Override
    public void download(DeviceBuffer source, long offset, float[] target) {
        read(checked(source, ElementType.F32, offset, target.length), offset, target.length, Pointer.to(target));
    }

    private void write(OpenClBuffer target, long offset, int length, Pointer source) {
        memory.write(target.elements(), 4 * offset, 4L * length, source);
        bytesToDevice += 4L * length;
        callsToDevice++;
    }

    private void read(OpenClBuffer source, long offset, int length, Pointer target) {
        memory.read(source.elements(), 4 * offset, 4L * length, target);
        countRead(4L * length);
    }

    /// The bytes of an array as they lie on the device.
    void read(OpenClMemory.Region source, long bytes, Pointer target) {
        memory.read(source, 0, bytes, target);
    }

    private void countRead(long bytes) {
        bytesToHost += bytes;
        callsToHost++;
    }

    private OpenClBuffer checked(DeviceBuffer buffer, ElementType type, long offset, int length) {
        OpenClBuffer own = OpenClBuffer.of(memory, buffer);
        if (buffer.type() != type) {
            throw new IllegalArgumentException("buffer: " + buffer.type() + " (expected: " + type + ")");
        }
        if (offset < 0 || offset + length > buffer.length()) {
            throw new IllegalArgumentException("range: " + offset + " to " + (offset + length)
                    + " (expected: within 0 to " + buffer.length() + ")");
        }
        return own;
    }

    @Override
    public Readback readback(DeviceBuffer source) {
        long bytes = ElementType.I32.byteSize(source.length());
        OpenClReadback readback =
                new OpenClReadback(session, memory, checked(source, ElementType.I32, 0, 0), () -> countRead(bytes));
        readbacks.add(readback);
        return readback;
    }

    @Override
    public boolean isAsynchronous() {
        return true;
    }

    @Override
    public TransferCounters transfers() {
        return new TransferCounters(bytesToDevice, callsToDevice, bytesToHost, callsToHost);
    }

    @Override
    public Program compile(List<Launch> launches) {
        return program(launches.stream()
                .flatMap(launch -> Recipes.calls(launch, geometry).stream())
                .toList());
    }

    /// A program of kernel calls, whatever operations they come from.
    OpenClProgram program(List<KernelCall> calls) {
        session.requireOpen();
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
