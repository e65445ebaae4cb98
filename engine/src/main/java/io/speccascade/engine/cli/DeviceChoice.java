package io.speccascade.engine.cli;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import io.speccascade.kernels.opencl.OpenClDevices;
import io.speccascade.kernels.opencl.ProgramCache;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds and opens the device that `--device` names.
///
/// @param given as the command line has it: a kind, for `opencl` with an index or a name after a colon
/// @param threads of the host device; empty: one per processor
/// @param warnings told what went wrong on the way to a device that works
record DeviceChoice(String given, OptionalInt threads, Consumer<String> warnings) {
    static final String EXPECTED = "auto, host, opencl, opencl:INDEX or opencl:NAME; 'speccascade devices' lists them";

    /// What `auto` takes, and why.
    ///
    /// @param openCl the OpenCL device; empty: the host
    record Auto(Optional<OpenClDescription> openCl, String reason) {
        /// A GPU where there is one, else the host: OpenCL on a CPU is slower than the host device.
        static Auto among(List<OpenClDescription> found) {
            Optional<OpenClDescription> gpu = found.stream()
                    .filter(device -> device.isUsable() && device.kind() == Kind.GPU)
                    .findFirst();
            return gpu.map(device -> new Auto(gpu, "auto takes " + id(device) + ": it is a GPU, " + device.name()))
                    .orElseGet(() -> host(why(found)));
        }

        static Auto host(String reason) {
            return new Auto(Optional.empty(), "auto takes host: " + reason);
        }

        private static String why(List<OpenClDescription> found) {
            return found.isEmpty()
                    ? OpenClDevices.absence().orElse("no OpenCL device is here")
                    : found.stream()
                            .map(device -> id(device) + " "
                                    + device.problem()
                                            .map(problem -> "cannot be used: " + problem)
                                            .orElse("is not a GPU (it is used when it is asked for)"))
                            .collect(Collectors.joining(", "));
        }
    }

    /// A device, and why it is this one.
    ///
    /// @param reason empty where it was named
    record Opened(Device device, Optional<String> reason) {}

    /// How the command line names a device.
    static String id(OpenClDescription device) {
        return "opencl:" + device.index();
    }

    Opened open() {
        String kind = given.contains(":") ? given.substring(0, given.indexOf(':')) : given;
        String which = given.substring(Math.min(given.length(), kind.length() + 1));
        if (!kind.equals("opencl") && given.contains(":")) {
            throw new BadInput("--device: " + given + " (expected: " + EXPECTED + ")");
        }
        return switch (kind) {
            case "auto" -> auto();
            case "host" -> new Opened(host(), Optional.empty());
            case "opencl" -> new Opened(openCl(which), Optional.empty());
            case "cuda", "tornado" ->
                throw new BadInput("--device: " + kind + " is not in this build yet (expected: " + EXPECTED + ")");
            default -> throw new BadInput("--device: " + given + " (expected: " + EXPECTED + ")");
        };
    }

    private Opened auto() {
        if (threads.isPresent()) {
            return new Opened(host(), Optional.of("auto takes host: -t is given"));
        }
        Auto auto = Auto.among(OpenClDevices.find());
        if (auto.openCl().isPresent()) {
            try {
                return new Opened(open(auto.openCl().get()), Optional.of(auto.reason()));
            } catch (DeviceException e) {
                auto = Auto.host(id(auto.openCl().get()) + " does not open: " + e.getMessage());
                warnings.accept(auto.reason());
            }
        }
        return new Opened(host(), Optional.of(auto.reason()));
    }

    private Device host() {
        return threads.isPresent() ? HostDevice.open(threads.getAsInt()) : HostDevice.open();
    }

    private Device openCl(String which) {
        if (threads.isPresent()) {
            throw new BadInput("-t: given with --device " + given + " (expected: --device host)");
        }
        try {
            return open(OpenClDevices.choose(which));
        } catch (IllegalArgumentException e) {
            throw new BadInput("--device: " + e.getMessage());
        }
    }

    private Device open(OpenClDescription device) {
        return OpenClDevices.open(device, device.geometry(), ProgramCache.ofUser(warnings));
    }
}
