package io.speccascade.engine.cli;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.host.HostDevice;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/// Lists the devices that can compute here.
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Lists the devices that can compute here, and which one 'auto' takes.",
        footer = {"", "Examples:", "  speccascade devices", "  speccascade generate --device host -t 4 -p '…'"})
final class DevicesCommand implements Runnable {
    private static final long MEBIBYTE = 1 << 20;

    private final Terminal terminal;

    DevicesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Device device = HostDevice.open()) {
            DeviceInfo info = device.info();
            terminal.printLine(String.format(
                    Locale.ROOT,
                    "%-8s %s: %s; %,d MiB of memory",
                    info.kind(),
                    info.name(),
                    info.detail(),
                    info.memoryBytes() / MEBIBYTE));
        }
        for (String kind : List.of("opencl", "cuda", "tornado")) {
            terminal.printLine(String.format(Locale.ROOT, "%-8s not in this build yet", kind));
        }
        terminal.printLine("");
        terminal.printLine(DeviceOptions.AUTO_REASON);
    }
}
