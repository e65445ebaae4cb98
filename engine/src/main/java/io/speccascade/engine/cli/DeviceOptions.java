package io.speccascade.engine.cli;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.host.HostDevice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which device computes.
final class DeviceOptions {
    static final String AUTO_REASON = "auto takes host: it is the only device of this build";

    @Option(
            names = "--device",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "auto, host, opencl, cuda or tornado. Default: auto, the fastest that is here; 'speccascade "
                    + "devices' says which and why.")
    private String kind = "auto";

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Threads of the host device. Default: one per processor.")
    private @Nullable Integer threads;

    /// A device in words.
    static String describe(DeviceInfo info) {
        return info.kind() + ": " + info.name() + ", " + info.detail();
    }

    Device open() {
        return open(kind, threads);
    }

    /// Opens the device of a kind as the command line names it.
    static Device open(String kind, @Nullable Integer threads) {
        return switch (kind) {
            case "auto", "host" -> threads == null ? HostDevice.open() : HostDevice.open(threads);
            case "opencl", "cuda", "tornado" ->
                throw new BadInput("--device: " + kind + " is not in this build yet (expected: host or auto)");
            default -> throw new BadInput("--device: " + kind + " (expected: auto, host, opencl, cuda or tornado)");
        };
    }
}
