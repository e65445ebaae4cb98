package io.speccascade.engine;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.TransferCounters;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A device that writes down, in order, what it is asked for. Says of itself that it works on its own.
public final class RecordingDevice implements Device {
    /// What a device is asked for.
    public enum Event {
        ALLOCATE,
        COMPILE,
        RUN,
        UPLOAD,
        DOWNLOAD,
        START_READ,
        AWAIT_READ
    }

    private final Device device;
    private final Consumer<Event> hook;
    private final AtomicInteger pendingReads = new AtomicInteger();
    private final List<Event> events = new ArrayList<>();

    RecordingDevice(Device device) {
        this(device, event -> {});
    }

    /// @param hook called before each event; what it throws is the device's failure
    public RecordingDevice(Device device, Consumer<Event> hook) {
        this.device = device;
        this.hook = hook;
    }

    /// Reads that were started and have not been waited for to their end.
    int pendingReads() {
        return pendingReads.get();
    }

    private void record(Event event) {
        events.add(event);
        if (event == Event.START_READ) {
            pendingReads.incrementAndGet();
        }
        hook.accept(event);
    }

    List<Event> events() {
        return events;
    }

    @Override
    public DeviceInfo info() {
        return device.info();
    }

    @Override
    public DeviceBuffer allocate(ElementType type, long length) {
        record(Event.ALLOCATE);
        return device.allocate(type, length);
    }

    @Override
    public DeviceBuffer load(ElementType type, long length, MemorySegment source) {
        record(Event.ALLOCATE);
        return device.load(type, length, source);
    }

    @Override
    public void upload(DeviceBuffer target, long offset, int... source) {
        record(Event.UPLOAD);
        device.upload(target, offset, source);
    }

    @Override
    public void upload(DeviceBuffer target, long offset, float... source) {
        record(Event.UPLOAD);
        device.upload(target, offset, source);
    }

    @Override
    public void download(DeviceBuffer source, long offset, int[] target) {
        record(Event.DOWNLOAD);
        device.download(source, offset, target);
    }

    @Override
    public void download(DeviceBuffer source, long offset, float[] target) {
        record(Event.DOWNLOAD);
        device.download(source, offset, target);
    }

    @Override
    public Readback readback(DeviceBuffer source) {
        Readback readback = device.readback(source);
        return new Readback() {
            @Override
            public void start() {
                record(Event.START_READ);
                readback.start();
            }

            @Override
            public int[] await() {
                record(Event.AWAIT_READ);
                int[] values = readback.await();
                pendingReads.decrementAndGet();
                return values;
            }
        };
    }

    @Override
    public boolean isAsynchronous() {
        return true;
    }

    @Override
    public TransferCounters transfers() {
        return device.transfers();
    }

    @Override
    public Program compile(List<Launch> launches) {
        record(Event.COMPILE);
        Program program = device.compile(launches);
        return new Program() {
            @Override
            public void run() {
                record(Event.RUN);
                program.run();
            }

            @Override
            public List<KernelTime> profile() {
                return program.profile();
            }
        };
    }

    @Override
    public void close() {
        device.close();
    }
}
