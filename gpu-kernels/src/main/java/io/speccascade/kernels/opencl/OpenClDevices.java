package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.FaultHandlers;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import io.speccascade.kernels.opencl.OpenClDescription.Limits;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jocl.CL;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

/// Finds and opens the OpenCL devices of this machine. They run the kernels that were compiled ahead of time and ship
/// in
/// the jar.
public final class OpenClDevices {
    private static final Logger LOG = System.getLogger(OpenClDevices.class.getName());

    private static final int CL_PLATFORM_NOT_FOUND_KHR = -1001;

    private OpenClDevices() {}

    /// A device and the handles by which the driver knows it.
    record Found(OpenClDescription description, cl_platform_id platform, cl_device_id device) {}

    /// All devices, of all drivers, in their order. None where there is no driver: [#absence] says why.
    public static List<OpenClDescription> find() {
        return handles().stream().map(Found::description).toList();
    }

    /// Why [#find] finds nothing; empty where it finds something.
    public static Optional<String> absence() {
        Optional<String> problem = OpenClLibrary.absence();
        if (problem.isPresent()) {
            return problem;
        }
        int platforms = platforms().length;
        if (platforms == 0) {
            return Optional.of("opencl: no driver is installed (expected: one for this machine's GPU, or PoCL)");
        }
        return handles().isEmpty()
                ? Optional.of("opencl: no device: drivers installed: " + platforms
                        + "; none finds one (expected: hardware that an installed driver knows)")
                : Optional.empty();
    }

    /// The device that `wanted` names.
    ///
    /// @param wanted "" for the best, a GPU before a CPU; an index; or a part of a device's or platform's name
    /// @throws IllegalArgumentException if `wanted` names no device, or more than one
    /// @throws DeviceException if the device cannot be used, or none can
    public static OpenClDescription choose(String wanted) {
        List<OpenClDescription> found = find();
        if (found.isEmpty()) {
            throw new DeviceException(absence().orElse("opencl: no device (expected: one)"));
        }
        return OpenClChoice.of(found, wanted);
    }

    /// Opens the best device that is usable.
    ///
    /// @throws DeviceException if there is none
    public static CompiledDevice<?> open() {
        return open(choose(""));
    }

    /// Opens a device that [#find] found, with kernels in the shape that suits it, kept in the user's cache.
    public static CompiledDevice<?> open(OpenClDescription choice) {
        return open(choice, choice.geometry(), ProgramCache.ofUser(warning -> LOG.log(Level.WARNING, warning)));
    }

    /// Opens a device and spreads the kernels over it in a shape that may not be its own.
    public static CompiledDevice<?> open(OpenClDescription choice, Geometry geometry, ProgramCache cache) {
        return new CompiledDevice<>(new OpenClDriver(OpenClSession.open(handle(choice)), geometry, cache));
    }

    static Found handle(OpenClDescription description) {
        return handles().stream()
                .filter(found -> found.description().equals(description))
                .findFirst()
                .orElseThrow(() -> new DeviceException(
                        "opencl: " + description.name() + " is gone (expected: a device that find() lists)"));
    }

    private static List<Found> handles() {
        List<Found> found = new ArrayList<>();
        if (OpenClLibrary.absence().isEmpty()) {
            for (cl_platform_id platform : platforms()) {
                for (cl_device_id device : devices(platform)) {
                    found.add(new Found(describe(found.size(), platform, device), platform, device));
                }
            }
            FaultHandlers.keep();
        }
        return found;
    }

    private static cl_platform_id[] platforms() {
        FaultHandlers.keep();
        int[] count = new int[1];
        int status = CL.clGetPlatformIDs(0, null, count);
        if (status == CL_PLATFORM_NOT_FOUND_KHR || count[0] == 0) {
            return new cl_platform_id[0];
        }
        OpenClErrors.check(status, "list platforms", "this machine");
        cl_platform_id[] platforms = new cl_platform_id[count[0]];
        OpenClErrors.check(CL.clGetPlatformIDs(count[0], platforms, null), "list platforms", "this machine");
        return platforms;
    }

    private static cl_device_id[] devices(cl_platform_id platform) {
        int[] count = new int[1];
        int status = CL.clGetDeviceIDs(platform, CL.CL_DEVICE_TYPE_ALL, 0, null, count);
        if (status != CL.CL_SUCCESS || count[0] == 0) {
            return new cl_device_id[0];
        }
        cl_device_id[] devices = new cl_device_id[count[0]];
        CL.clGetDeviceIDs(platform, CL.CL_DEVICE_TYPE_ALL, count[0], devices, null);
        return devices;
    }

    private static OpenClDescription describe(int index, cl_platform_id platform, cl_device_id device) {
        long type = DeviceQuery.number(device, CL.CL_DEVICE_TYPE);
        Kind kind = (type & CL.CL_DEVICE_TYPE_GPU) != 0
                ? Kind.GPU
                : (type & CL.CL_DEVICE_TYPE_CPU) != 0 ? Kind.CPU : Kind.ACCELERATOR;
        Limits limits = new Limits(
                DeviceQuery.number(device, CL.CL_DEVICE_GLOBAL_MEM_SIZE),
                DeviceQuery.number(device, CL.CL_DEVICE_MAX_MEM_ALLOC_SIZE),
                DeviceQuery.number(device, CL.CL_DEVICE_LOCAL_MEM_SIZE),
                DeviceQuery.number(device, CL.CL_DEVICE_MAX_WORK_GROUP_SIZE),
                (int) DeviceQuery.number(device, CL.CL_DEVICE_MAX_COMPUTE_UNITS));
        OpenClDescription described = new OpenClDescription(
                index,
                DeviceQuery.text(platform, CL.CL_PLATFORM_NAME),
                DeviceQuery.text(device, CL.CL_DEVICE_NAME),
                DeviceQuery.text(device, CL.CL_DEVICE_VERSION),
                DeviceQuery.text(device, CL.CL_DRIVER_VERSION),
                kind,
                limits,
                DeviceQuery.text(device, CL.CL_DEVICE_EXTENSIONS).contains("cl_khr_fp16"),
                Optional.empty());
        return described.withProblem(problem(device, described));
    }

    private static Optional<String> problem(cl_device_id device, OpenClDescription described) {
        if (DeviceQuery.number(device, CL.CL_DEVICE_AVAILABLE) == 0) {
            return Optional.of("not available");
        }
        if (DeviceQuery.number(device, CL.CL_DEVICE_COMPILER_AVAILABLE) == 0) {
            return Optional.of("its driver has no compiler");
        }
        if (DeviceQuery.number(device, CL.CL_DEVICE_ENDIAN_LITTLE) == 0) {
            return Optional.of("numbers are big-endian (expected: little-endian)");
        }
        return described.shortcoming(DeviceQuery.number(device, CL.CL_DEVICE_ADDRESS_BITS));
    }
}
