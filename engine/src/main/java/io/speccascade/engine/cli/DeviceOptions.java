package io.speccascade.engine.cli;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceInfo;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which device computes.
public final class DeviceOptions {
    @Option(
            names = "--device",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "auto, host, opencl, cuda or tornado; opencl:INDEX or opencl:NAME, a part of a name, for one "
                    + "of several. Default: auto, the fastest that is here; 'speccascade devices' says which and why.")
    private String kind = "auto";

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Threads of the host device. Default: one per processor.")
    private @Nullable Integer threads;

    private Optional<String> reason = Optional.empty();

    /// As the flags would set them, for a command that takes several values of one.
    ///
    /// @param threads of the host device; empty: one per processor
    public static DeviceOptions of(String kind, OptionalInt threads) {
        DeviceOptions options = new DeviceOptions();
        options.kind = kind;
        options.threads = threads.isPresent() ? threads.getAsInt() : null;
        return options;
    }

    /// Opens the device; the caller's to close.
    public Device open(Terminal terminal) {
        OptionalInt count = threads == null ? OptionalInt.empty() : OptionalInt.of(threads);
        DeviceChoice.Opened opened = new DeviceChoice(kind, count, terminal::warning).open();
        reason = opened.reason();
        return opened.device();
    }

    /// The device that was opened, in words, and why it is this one.
    public String describe(DeviceInfo info) {
        return info.kind() + ": " + info.name() + ", " + info.detail()
                + reason.map(why -> " (" + why + ")").orElse("");
    }
}
