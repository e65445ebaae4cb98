package io.speccascade.bench.speed;

import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDevices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A device in the words of a report.
///
/// @param given what `--device` was
/// @param kind `host`, `opencl`, `cuda` or `tornado`
/// @param threads of the host device; elsewhere compute units
/// @param cpu this machine's processor
/// @param gpu the device, where it is a GPU; empty where it is not
record MeasuredDevice(String given, String kind, int threads, String cpu, String gpu) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static MeasuredDevice of(String given, DeviceInfo info) {
        return new MeasuredDevice(given, info.kind(), info.computeUnits(), processor(), isGpu(info) ? info.name() : "");
    }

    /// Whether the host computes.
    boolean isHost() {
        return kind.equals("host");
    }

    private static boolean isGpu(DeviceInfo info) {
        return switch (info.kind()) {
            case "cuda" -> true;
            case "opencl" ->
                OpenClDevices.find().stream()
                        .anyMatch(device -> device.kind() == OpenClDescription.Kind.GPU
                                && device.name().equals(info.name()));
            default -> false;
        };
    }

    /// The processor's name where Linux tells it, else its architecture.
    private static String processor() {
        String architecture = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSORS)) {
            return architecture;
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException e) {
            throw new UncheckedIOException(PROCESSORS + ": " + e.getMessage(), e);
        }
    }
}
