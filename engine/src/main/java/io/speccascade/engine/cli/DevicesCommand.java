package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.DeviceProvider;
import io.speccascade.kernels.cuda.CudaDescription;
import io.speccascade.kernels.cuda.CudaDevices;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDescription.Limits;
import io.speccascade.kernels.opencl.OpenClDevices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the devices that can compute here.
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Lists the devices that can compute here, and which one 'auto' takes.",
        footer = {
            "",
            "Examples:",
            "  speccascade devices",
            "  speccascade generate --device host -t 4 -p '…'",
            "  speccascade generate --device opencl:nvidia -p '…'"
        })
final class DevicesCommand implements Runnable {
    private static final long MEBIBYTE = 1 << 20;
    private static final long KIBIBYTE = 1 << 10;
    private static final String TORNADO = "tornado";

    private final Terminal terminal;

    @Option(names = "--json", description = "Print one JSON object: {\"devices\": [...], \"auto\": {...}}.")
    private boolean json;

    DevicesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<OpenClDescription> found = OpenClDevices.find();
        List<CudaDescription> nvidia = CudaDevices.find();
        DeviceChoice.Auto auto = DeviceChoice.Auto.among(nvidia, found);
        DeviceInfo host = host();
        if (json) {
            terminal.printLine(toJson(host, nvidia, found, auto).toString());
            return;
        }
        printEntry("host", host.name());
        printMore(host.detail());
        printMore(mebibytes(host.memoryBytes()) + " of memory");
        nvidia.forEach(this::print);
        if (nvidia.isEmpty()) {
            printEntry("cuda", "none");
            CudaDevices.absence().ifPresent(this::printMore);
        }
        found.forEach(this::print);
        if (found.isEmpty()) {
            printEntry("opencl", "none");
            OpenClDevices.absence().ifPresent(this::printMore);
        }
        printTornado();
        terminal.printLine("");
        terminal.printLine(auto.reason());
    }

    private static DeviceInfo host() {
        try (Device device = HostDevice.open()) {
            return device.info();
        }
    }

    private void print(CudaDescription device) {
        printEntry(DeviceChoice.id(device), device.name());
        printMore("compute capability " + device.capabilityText() + ", driver of CUDA " + device.driver());
        printMore("GPU, " + device.multiprocessors() + " multiprocessors");
        printMore(mebibytes(device.memoryBytes()) + " of memory");
        device.problem().ifPresent(problem -> printMore("cannot be used: " + problem));
    }

    private void printTornado() {
        Optional<DeviceProvider> tornado = DeviceChoice.provider(TORNADO);
        printEntry(TORNADO, tornado.isEmpty() ? "not in this build" : "live task graphs");
        tornado.flatMap(DeviceProvider::absence).ifPresent(absence -> printMore("cannot be used: " + absence));
    }

    private void print(OpenClDescription device) {
        Limits limits = device.limits();
        printEntry(DeviceChoice.id(device), device.name());
        printMore(device.platform() + "; " + device.version() + ", driver " + device.driver());
        printMore(device.kind() + ", " + limits.computeUnits() + " compute units, "
                + (device.half() ? "half precision" : "no half precision"));
        printMore(mebibytes(limits.memoryBytes()) + " of memory, at most " + mebibytes(limits.largestBufferBytes())
                + " in one buffer; " + limits.localBytes() / KIBIBYTE + " KiB of local memory");
        device.problem().ifPresent(problem -> printMore("cannot be used: " + problem));
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MiB", bytes / MEBIBYTE);
    }

    private void printEntry(String id, String name) {
        terminal.printLine(String.format(Locale.ROOT, "%-9s %s", id, name));
    }

    private void printMore(String text) {
        terminal.printLine(" ".repeat(10) + text);
    }

    private static ObjectNode toJson(
            DeviceInfo host, List<CudaDescription> nvidia, List<OpenClDescription> found, DeviceChoice.Auto auto) {
        ObjectNode all = new ObjectMapper().createObjectNode();
        ArrayNode devices = all.putArray("devices");
        devices.addObject()
                .put("device", "host")
                .put("name", host.name())
                .put("detail", host.detail())
                .put("memoryBytes", host.memoryBytes())
                .put("computeUnits", host.computeUnits())
                .put("usable", true);
        nvidia.forEach(device -> putDevice(devices.addObject(), device));
        found.forEach(device -> putDevice(devices.addObject(), device));
        all.putObject("auto").put("device", auto.device()).put("reason", auto.reason());
        return all;
    }

    private static void putDevice(ObjectNode json, CudaDescription device) {
        json.put("device", DeviceChoice.id(device))
                .put("name", device.name())
                .put("driver", device.driver())
                .put("kind", "gpu")
                .put("capability", device.capabilityText())
                .put("memoryBytes", device.memoryBytes())
                .put("computeUnits", device.multiprocessors())
                .put("usable", device.isUsable())
                .put("problem", device.problem().orElse(null));
    }

    private static void putDevice(ObjectNode json, OpenClDescription device) {
        json.put("device", DeviceChoice.id(device))
                .put("name", device.name())
                .put("platform", device.platform())
                .put("version", device.version())
                .put("driver", device.driver())
                .put("kind", device.kind().name().toLowerCase(Locale.ROOT))
                .put("memoryBytes", device.limits().memoryBytes())
                .put("largestBufferBytes", device.limits().largestBufferBytes())
                .put("localBytes", device.limits().localBytes())
                .put("groupSize", device.limits().groupSize())
                .put("computeUnits", device.limits().computeUnits())
                .put("half", device.half())
                .put("usable", device.isUsable())
                .put("problem", device.problem().orElse(null));
    }
}
