package io.speccascade.kernels.host;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.TransferCounters;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/// The host as a device: plain Java kernels on all cores. Buffers are off-heap memory; weights stay where they are
/// mapped.
/// Programs run to their end before [Program#run] returns.
public final class HostDevice implements Device {
    private static final long ALIGNMENT = 64;

    private final int threads;
    private final HostKernels kernels;
    private final List<HostBuffer> buffers = new ArrayList<>();
    private long bytesToDevice;
    private long callsToDevice;
    private long bytesToHost;
    private long callsToHost;

    private HostDevice(int threads, Arithmetic arithmetic) {
        this.threads = threads;
        this.kernels = new HostKernels(Crew.of(threads, arithmetic));
    }

    /// Opens the host with as many threads as there are processors.
    public static HostDevice open() {
        return open(Runtime.getRuntime().availableProcessors());
    }

    /// Opens the host with `threads` threads, the caller's among them.
    public static HostDevice open(int threads) {
        return new HostDevice(checked(threads), bestArithmetic());
    }

    /// Opens the host with plain loops, even where the JVM has the Vector API.
    public static HostDevice openPlain(int threads) {
        return new HostDevice(checked(threads), new PlainArithmetic("asked for"));
    }

    /// The vector form must not be loaded where its module is absent.
    private static Arithmetic bestArithmetic() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? new VectorArithmetic()
                : new PlainArithmetic("add --add-modules jdk.incubator.vector for the Vector API");
    }

    private static int checked(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " (expected: >= 1)");
        }
        return threads;
    }

    @Override
    public DeviceInfo info() {
        Runtime runtime = Runtime.getRuntime();
        return new DeviceInfo(
                "host",
                System.getProperty("os.arch") + " CPU",
                kernels.describe() + ", " + threads + " threads",
                runtime.maxMemory(),
                threads);
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // the buffer owns its arena, the device its buffers
    public DeviceBuffer allocate(ElementType type, long length) {
        Arena arena = Arena.ofShared();
        MemorySegment segment = arena.allocate(Math.max(type.byteSize(length), 1), ALIGNMENT);
        return register(new HostBuffer(type, length, segment, arena));
    }

    @Override
    public DeviceBuffer load(ElementType type, long length, MemorySegment source) {
        if (source.byteSize() != type.byteSize(length)) {
            throw new IllegalArgumentException("source: " + source.byteSize() + " bytes (expected: "
                    + type.byteSize(length) + " for " + length + " elements of " + type + ")");
        }
        if (source.isNative()) {
            return register(HostBuffer.view(type, length, source));
        }
        DeviceBuffer copy = allocate(type, length);
        ((HostBuffer) copy).segment().copyFrom(source);
        return copy;
    }

    @Override
    public void upload(DeviceBuffer target, long offset, int... source) {
        MemorySegment segment = checked(target, ElementType.I32, offset, source.length);
        MemorySegment.copy(source, 0, segment, ValueLayout.JAVA_INT, offset * Integer.BYTES, source.length);
        countUpload(4L * source.length);
    }

    @Override
    public void upload(DeviceBuffer target, long offset, float... source) {
        MemorySegment segment = checked(target, ElementType.F32, offset, source.length);
        MemorySegment.copy(source, 0, segment, ValueLayout.JAVA_FLOAT, offset * Float.BYTES, source.length);
        countUpload(4L * source.length);
    }

    @Override
    public void download(DeviceBuffer source, long offset, int[] target) {
        MemorySegment segment = checked(source, ElementType.I32, offset, target.length);
        MemorySegment.copy(segment, ValueLayout.JAVA_INT, offset * Integer.BYTES, target, 0, target.length);
        countDownload(4L * target.length);
    }

    @Override
    public void download(DeviceBuffer source, long offset, float[] target) {
        MemorySegment segment = checked(source, ElementType.F32, offset, target.length);
        MemorySegment.copy(segment, ValueLayout.JAVA_FLOAT, offset * Float.BYTES, target, 0, target.length);
        countDownload(4L * target.length);
    }

    @Override
    public Readback readback(DeviceBuffer source) {
        int[] target = new int[Math.toIntExact(source.length())];
        return new Readback() {
            @Override
            public void start() {
                download(source, 0, target);
            }

            @Override
            public int[] await() {
                return target;
            }
        };
    }

    @Override
    public boolean isAsynchronous() {
        return false;
    }

    @Override
    public TransferCounters transfers() {
        return new TransferCounters(bytesToDevice, callsToDevice, bytesToHost, callsToHost);
    }

    @Override
    public Program compile(List<Launch> launches) {
        return HostProgram.of(launches, kernels);
    }

    @Override
    public void close() {
        kernels.close();
        buffers.reversed().forEach(HostBuffer::close);
        buffers.clear();
    }

    private HostBuffer register(HostBuffer buffer) {
        buffers.add(buffer);
        return buffer;
    }

    private static MemorySegment checked(DeviceBuffer buffer, ElementType type, long offset, int length) {
        if (buffer.type() != type) {
            throw new IllegalArgumentException("buffer: " + buffer.type() + " (expected: " + type + ")");
        }
        if (offset < 0 || offset + length > buffer.length()) {
            throw new IllegalArgumentException("range: " + offset + " to " + (offset + length)
                    + " (expected: within 0 to " + buffer.length() + ")");
        }
        return ((HostBuffer) buffer).segment();
    }

    private void countUpload(long bytes) {
        bytesToDevice += bytes;
        callsToDevice++;
    }

    private void countDownload(long bytes) {
        bytesToHost += bytes;
        callsToHost++;
    }
}
