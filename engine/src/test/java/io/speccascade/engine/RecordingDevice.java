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

/// A device that writes down, in order, what it is asked for. Says of itself that it works on its own.
final class RecordingDevice implements Device {
    enum Event {
        ALLOCATE,
        COMPILE,
        RUN,
        UPLOAD,
        DOWNLOAD,
        START_READ,
        AWAIT_READ
    }

    private final Device device;
    private final List<Event> events = new ArrayList<>();

    RecordingDevice(Device device) {
        this.device = device;
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
        events.add(Event.ALLOCATE);
        return device.allocate(type, length);
    }

    @Override
    public DeviceBuffer load(ElementType type, long length, MemorySegment source) {
        events.add(Event.ALLOCATE);
        return device.load(type, length, source);
    }

    @Override
    public void upload(DeviceBuffer target, long offset, int... source) {
        events.add(Event.UPLOAD);
        device.upload(target, offset, source);
    }

    @Override
    public void upload(DeviceBuffer target, long offset, float... source) {
        events.add(Event.UPLOAD);
        device.upload(target, offset, source);
    }

    @Override
    public void download(DeviceBuffer source, long offset, int[] target) {
        events.add(Event.DOWNLOAD);
        device.download(source, offset, target);
    }

    @Override
    public void download(DeviceBuffer source, long offset, float[] target) {
        events.add(Event.DOWNLOAD);
        device.download(source, offset, target);
    }

    @Override
    public Readback readback(DeviceBuffer source) {
        Readback readback = device.readback(source);
        return new Readback() {
            @Override
            public void start() {
                events.add(Event.START_READ);
                readback.start();
            }

            @Override
            public int[] await() {
                events.add(Event.AWAIT_READ);
                return readback.await();
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
        events.add(Event.COMPILE);
        Program program = device.compile(launches);
        return new Program() {
            @Override
            public void run() {
                events.add(Event.RUN);
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
