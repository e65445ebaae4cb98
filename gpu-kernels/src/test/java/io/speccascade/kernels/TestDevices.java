package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.cuda.EmulatedCuda;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDevices;
import io.speccascade.kernels.opencl.ProgramCache;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Assertions;

/// The devices that a test of kernels runs on: `@EnumSource TestDevices device`, then `device.open()`.
///
/// Where no OpenCL device is usable, tests on it are skipped, with the reason; where the environment variable `CI` is
/// set, they fail.
public enum TestDevices {
    HOST,
    HOST_PLAIN,
    /// The first usable OpenCL device, with kernels shaped as for a CPU, whatever it is. In the profile `tornado` the
    /// first device of live TornadoVM.
    OPENCL_CPU,
    /// The same device, with kernels shaped as for a GPU.
    OPENCL_GPU,
    /// The CUDA device with a driver library that is not there: its PTX runs on an interpreter.
    CUDA;

    public Device open() {
        return switch (this) {
            case HOST -> HostDevice.open(2);
            case HOST_PLAIN -> HostDevice.openPlain(2);
            case OPENCL_CPU -> isTornado() ? tornado() : openCl(Geometry.CPU);
            case OPENCL_GPU -> openCl(Geometry.GPU);
            case CUDA -> EmulatedCuda.open();
        };
    }

    /// Whether live TornadoVM stands in for OpenCL: in the profile `tornado`.
    public static boolean isTornado() {
        return System.getProperty("speccascade.test.device", "").equals("tornado");
    }

    private static Device tornado() {
        DeviceProvider provider =
                ServiceLoader.load(DeviceProvider.class).findFirst().orElseThrow();
        provider.absence().ifPresent(Assertions::fail);
        return provider.open("");
    }

    /// The first usable OpenCL device.
    public static OpenClDescription firstOpenCl() {
        return OpenClDevices.find().stream()
                .filter(OpenClDescription::isUsable)
                .findFirst()
                .orElseGet(() -> {
                    String reason =
                            OpenClDevices.absence().orElseGet(() -> "no usable OpenCL device: " + OpenClDevices.find());
                    return System.getenv("CI") == null ? abort(reason) : fail(reason);
                });
    }

    /// The first usable OpenCL device, opened.
    public static CompiledDevice<?> openCl(Geometry geometry) {
        Path cache = Path.of("target", "kernel-cache");
        return OpenClDevices.open(firstOpenCl(), geometry, ProgramCache.in(cache, warning -> {
            throw new AssertionError(warning);
        }));
    }
}
