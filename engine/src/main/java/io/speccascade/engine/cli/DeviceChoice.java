package io.speccascade.engine.cli;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.DeviceProvider;
import io.speccascade.kernels.cuda.CudaDescription;
import io.speccascade.kernels.cuda.CudaDevices;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import io.speccascade.kernels.opencl.OpenClDevices;
import io.speccascade.kernels.opencl.ProgramCache;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds and opens the device that `--device` names.
///
/// @param given as the command line has it: a kind, for all but `host` with an index or a name after a colon
/// @param threads of the host device; empty: one per processor
/// @param warnings told what went wrong on the way to a device that works
record DeviceChoice(String given, OptionalInt threads, Consumer<String> warnings) {
    static final String EXPECTED =
            "auto, host, cuda, opencl or tornado, of several one by :INDEX or :NAME; 'speccascade devices' lists them";

    /// What `auto` takes, and why. At most one of the two is there; neither: the host.
    ///
    /// @param cuda the NVIDIA GPU
    /// @param openCl the OpenCL device
    record Auto(Optional<CudaDescription> cuda, Optional<OpenClDescription> openCl, String reason) {
        /// A GPU where there is one, through CUDA before OpenCL; else the host: OpenCL on a CPU is taken when it is
        /// asked for.
        static Auto among(List<CudaDescription> cuda, List<OpenClDescription> openCl) {
            Optional<CudaDescription> nvidia =
                    cuda.stream().filter(CudaDescription::isUsable).findFirst();
            if (nvidia.isPresent()) {
                return new Auto(
                        nvidia,
                        Optional.empty(),
                        takes(id(nvidia.get()), nvidia.get().name()));
            }
            Optional<OpenClDescription> gpu = openCl.stream()
                    .filter(device -> device.isUsable() && device.kind() == Kind.GPU)
                    .findFirst();
            return gpu.map(device -> new Auto(Optional.empty(), gpu, takes(id(device), device.name())))
                    .orElseGet(() -> host(why(cuda, openCl)));
        }

        static Auto host(String reason) {
            return new Auto(Optional.empty(), Optional.empty(), "auto takes host: " + reason);
        }

        private static String takes(String id, String name) {
            return "auto takes " + id + ": it is a GPU, " + name;
        }

        private static String why(List<CudaDescription> cuda, List<OpenClDescription> openCl) {
            Stream<String> nvidia = cuda.stream()
                    .map(device ->
                            id(device) + " cannot be used: " + device.problem().orElse("not usable"));
            Stream<String> others = openCl.isEmpty()
                    ? Stream.of(OpenClDevices.absence().orElse("no OpenCL device is here"))
                    : openCl.stream()
                            .map(device -> id(device) + " "
                                    + device.problem()
                                            .map(problem -> "cannot be used: " + problem)
                                            .orElse("is not a GPU (it is used when it is asked for)"));
            return Stream.concat(nvidia, others).collect(Collectors.joining(", "));
        }

        /// How the command line names it.
        String device() {
            return cuda.map(DeviceChoice::id)
                    .or(() -> openCl.map(DeviceChoice::id))
                    .orElse("host");
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

    static String id(CudaDescription device) {
        return "cuda:" + device.index();
    }

    /// Finds devices of a kind that not every build has.
    static Optional<DeviceProvider> provider(String kind) {
        return ServiceLoader.load(DeviceProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.kind().equals(kind))
                .findFirst();
    }

    Opened open() {
        String kind = given.contains(":") ? given.substring(0, given.indexOf(':')) : given;
        String which = given.substring(Math.min(given.length(), kind.length() + 1));
        if ((kind.equals("auto") || kind.equals("host")) && given.contains(":")) {
            throw new BadInput("--device: " + given + " (expected: " + EXPECTED + ")");
        }
        return switch (kind) {
            case "auto" -> auto();
            case "host" -> new Opened(host(), Optional.empty());
            case "cuda" -> named(() -> CudaDevices.open(CudaDevices.choose(which)));
            case "opencl" -> named(() -> open(OpenClDevices.choose(which)));
            case "tornado" -> named(() -> tornado(which));
            default -> throw new BadInput("--device: " + given + " (expected: " + EXPECTED + ")");
        };
    }

    private Opened auto() {
        if (threads.isPresent()) {
            return new Opened(host(), Optional.of("auto takes host: -t is given"));
        }
        List<CudaDescription> nvidia = CudaDevices.find();
        List<OpenClDescription> openCl = OpenClDevices.find();
        Auto auto = Auto.among(nvidia, openCl);
        while (!auto.device().equals("host")) {
            try {
                Device device = auto.cuda().isPresent()
                        ? CudaDevices.open(auto.cuda().get())
                        : open(auto.openCl().orElseThrow());
                return new Opened(device, Optional.of(auto.reason()));
            } catch (DeviceException e) {
                String problem = auto.device() + " does not open: " + e.getMessage();
                auto = auto.cuda().isPresent() ? Auto.among(List.of(), openCl) : Auto.host(problem);
                warnings.accept(
                        auto.device().equals("host") ? Auto.host(problem).reason() : problem);
            }
        }
        return new Opened(host(), Optional.of(auto.reason()));
    }

    private Device host() {
        return threads.isPresent() ? HostDevice.open(threads.getAsInt()) : HostDevice.open();
    }

    private Opened named(Supplier<Device> opener) {
        if (threads.isPresent()) {
            throw new BadInput("-t: given with --device " + given + " (expected: --device host)");
        }
        try {
            return new Opened(opener.get(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new BadInput("--device: " + e.getMessage());
        }
    }

    private Device tornado(String which) {
        DeviceProvider provider = provider("tornado")
                .orElseThrow(() -> new BadInput("--device: tornado is not in this "
                        + "build (expected: one made with './mvnw -Ptornado package' and a TornadoVM SDK)"));
        provider.absence().ifPresent(absence -> {
            throw new DeviceException(absence);
        });
        return provider.open(which);
    }

    private Device open(OpenClDescription device) {
        return OpenClDevices.open(device, device.geometry(), ProgramCache.ofUser(warnings));
    }
}
