package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.MemoryNeed;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.TransferCounters;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A device that runs kernels compiled ahead of time, whatever its driver: launches become calls of kernels, buffers
/// become arrays of the driver, and every byte is counted.
public final class CompiledDevice<R> implements Device {
    private final KernelDriver<R> driver;
    private final ArgumentArrays<R> arrays;
    private long bytesToDevice;
    private long callsToDevice;
    private long bytesToHost;
    private long callsToHost;

    /// @param driver closed with this device
    public CompiledDevice(KernelDriver<R> driver) {
        this.driver = driver;
        arrays = new ArgumentArrays<>(driver);
    }

    @Override
    public DeviceInfo info() {
        return driver.info();
    }

    /// How its kernels spread over the hardware.
    public Geometry geometry() {
        return driver.geometry();
    }

    @Override
    public void requireRoom(List<MemoryNeed> needs) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (MemoryNeed need : needs) {
            WeightLayout layout = layout(need.type());
            bytes.merge(need.what(), layout.elementBytes(need.length()) + layout.scaleBytes(need.length()), Long::sum);
        }
        driver.budget().requireRoom(bytes);
    }

    @Override
    public DeviceBuffer allocate(ElementType type, long length) {
        type.byteSize(length);
        return new CompiledBuffer<>(driver, type, length, layout(type)).cleared();
    }

    @Override
    public DeviceBuffer load(ElementType type, long length, MemorySegment source) {
        if (source.byteSize() != type.byteSize(length)) {
            throw new IllegalArgumentException("source: " + source.byteSize() + " bytes (expected: "
                    + type.byteSize(length) + " for " + length + " elements of " + type + ")");
        }
        WeightLayout layout = layout(type);
        CompiledBuffer<R> buffer = new CompiledBuffer<>(driver, type, length, layout);
        bytesToDevice += new WeightUpload<>(driver, buffer, layout).run(source);
        callsToDevice++;
        return buffer;
    }

    private WeightLayout layout(ElementType type) {
        return WeightLayout.of(type, driver.keeps(type));
    }

    @Override
    public void upload(DeviceBuffer target, long offset, int... source) {
        CompiledBuffer<R> own = checked(target, ElementType.I32, offset, source.length);
        try (Arena arena = Arena.ofConfined()) {
            write(own, offset, arena.allocateFrom(ValueLayout.JAVA_INT, source));
        }
    }

    @Override
    public void upload(DeviceBuffer target, long offset, float... source) {
        CompiledBuffer<R> own = checked(target, ElementType.F32, offset, source.length);
        try (Arena arena = Arena.ofConfined()) {
            write(own, offset, arena.allocateFrom(ValueLayout.JAVA_FLOAT, source));
        }
    }

    @Override
    public void download(DeviceBuffer source, long offset, int[] target) {
        CompiledBuffer<R> own = checked(source, ElementType.I32, offset, target.length);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(ValueLayout.JAVA_INT, target.length);
            read(own, offset, values);
            MemorySegment.copy(values, ValueLayout.JAVA_INT, 0, target, 0, target.length);
        }
    }

    @Override
    public void download(DeviceBuffer source, long offset, float[] target) {
        CompiledBuffer<R> own = checked(source, ElementType.F32, offset, target.length);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(ValueLayout.JAVA_FLOAT, target.length);
            read(own, offset, values);
            MemorySegment.copy(values, ValueLayout.JAVA_FLOAT, 0, target, 0, target.length);
        }
    }

    private void write(CompiledBuffer<R> target, long offset, MemorySegment source) {
        driver.write(target.elements(), Integer.BYTES * offset, source);
        bytesToDevice += source.byteSize();
        callsToDevice++;
    }

    private void read(CompiledBuffer<R> source, long offset, MemorySegment target) {
        driver.read(source.elements(), Integer.BYTES * offset, target);
        countRead(target.byteSize());
    }

    private void countRead(long bytes) {
        bytesToHost += bytes;
        callsToHost++;
    }

    private CompiledBuffer<R> checked(DeviceBuffer buffer, ElementType type, long offset, int length) {
        driver.requireOpen();
        CompiledBuffer<R> own = CompiledBuffer.of(driver, buffer);
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
        CompiledBuffer<R> own = checked(source, ElementType.I32, 0, 0);
        long bytes = ElementType.I32.byteSize(source.length());
        return driver.readback(own::elements, Math.toIntExact(source.length()), () -> countRead(bytes));
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
                .flatMap(launch -> Recipes.calls(launch, driver.geometry()).stream())
                .toList());
    }

    /// A program of kernel calls, whatever operations they come from.
    public Program program(List<KernelCall> calls) {
        driver.requireOpen();
        Set<CompiledBuffer<R>> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<BoundCall<R>> bound =
                calls.stream().map(call -> arrays.bind(call, used)).toList();
        return new CompiledProgram<>(driver, driver.program(bound), List.copyOf(used));
    }

    @Override
    public void close() {
        driver.close();
    }
}
