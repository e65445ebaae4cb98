package io.speccascade.bench.kernels;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.DevicePeaks;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDevices;
import io.speccascade.kernels.opencl.ProgramCache;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times the operations of a transformer's layer: `KernelBench [SECONDS [DEVICE]]`, where SECONDS is the time for each
/// number
/// (1) and DEVICE names an OpenCL device. Columns: the host, and the OpenCL device with kernels in the shape of a CPU
/// and of
/// a GPU, whatever it is. Up to two rows an operation is measured by the bytes of weights it reads, beyond that by its
/// multiply-adds; the share is that of the peak measured on the same device in the same run.
public final class KernelBench {
    private static final List<ElementType> TYPES = List.of(ElementType.F32, ElementType.Q8_0, ElementType.Q4_0);
    private static final int MOST_ROWS = 128;
    private static final int[] ROWS = {1, 2, 6, 16, MOST_ROWS};

    private KernelBench() {}

    public static void main(String[] args) {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 1;
        OpenClDescription description = OpenClDevices.choose(args.length > 1 ? args[1] : "");
        ProgramCache cache = ProgramCache.ofUser(System.err::println);
        Map<String, Device> devices = new LinkedHashMap<>();
        devices.put("host", HostDevice.open());
        try (CompiledDevice<?> cpu = OpenClDevices.open(description, Geometry.CPU, cache);
                CompiledDevice<?> gpu = OpenClDevices.open(description, Geometry.GPU, cache)) {
            System.out.println(description.name() + ", kernels in its own shape: "
                    + description.geometry().name());
            devices.put("as cpu", cpu);
            devices.put("as gpu", gpu);
            DevicePeaks peaks = DevicePeaks.measure(description.geometry().equals(Geometry.CPU) ? cpu : gpu);
            System.out.printf(
                    Locale.ROOT,
                    "copy %.1f GB/s, multiply-add %.1f GFLOP/s%n",
                    peaks.copyBytesPerSecond() / 1e9,
                    peaks.operationsPerSecond() / 1e9);
            for (ElementType type : TYPES) {
                for (int rows : ROWS) {
                    for (LayerOperation operation : LayerOperation.values()) {
                        if (operation != LayerOperation.EMBED || rows == MOST_ROWS) {
                            System.out.println(line(operation, type, rows, devices, peaks, seconds));
                        }
                    }
                }
            }
        } finally {
            devices.get("host").close();
        }
    }

    private static String line(
            LayerOperation operation,
            ElementType type,
            int rows,
            Map<String, Device> devices,
            DevicePeaks peaks,
            double seconds) {
        List<TimedOperation> timed = new ArrayList<>();
        try (Arena arena = Arena.ofShared()) {
            devices.values().forEach(device -> timed.add(TimedOperation.of(arena, device, operation, type, rows)));
            TimedOperation.alternate(timed, seconds);
            timed.forEach(TimedOperation::close);
        }
        boolean byBytes = rows <= 2 || operation == LayerOperation.EMBED;
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%-12s %-5s %3d rows", operation, type, rows));
        int column = 0;
        for (String name : devices.keySet()) {
            TimedOperation result = timed.get(column++);
            double rate = (byBytes ? result.bytes() : result.operations()) / result.median();
            double peak = byBytes ? peaks.copyBytesPerSecond() : peaks.operationsPerSecond();
            line.append(String.format(Locale.ROOT, "  %s %6.1f %s", name, rate / 1e9, byBytes ? "GB/s" : "GFLOP/s"));
            if (!name.equals("host")) {
                line.append(String.format(Locale.ROOT, " (%2.0f%%)", 100 * rate / peak));
            }
        }
        return line.toString();
    }
}
