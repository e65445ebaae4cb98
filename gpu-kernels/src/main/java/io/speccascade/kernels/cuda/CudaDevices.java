package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.CompiledDevice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds and opens the NVIDIA GPUs of this machine. They run the kernels that were compiled ahead of time and ship in
/// the jar; a driver is all that is needed.
public final class CudaDevices {
    private static final int NAME_BYTES = 256;

    private CudaDevices() {}

    /// All GPUs, in the driver's order. None where there is no driver: [#absence] says why.
    public static List<CudaDescription> find() {
        return find(CudaApi.load());
    }

    /// Why [#find] finds nothing, in one line; empty where it finds something.
    public static Optional<String> absence() {
        return absence(CudaApi.load());
    }

    /// The GPU that `wanted` names.
    ///
    /// @param wanted "" for the first usable one; an index; or a part of its name
    /// @throws IllegalArgumentException if `wanted` names none, or more than one
    /// @throws DeviceException if it cannot be used, or none can
    public static CudaDescription choose(String wanted) {
        List<CudaDescription> found = find();
        if (found.isEmpty()) {
            throw new DeviceException(absence().orElse("cuda: no device (expected: one)"));
        }
        return choose(found, wanted);
    }

    /// Opens the first usable GPU.
    ///
    /// @throws DeviceException if there is none
    public static CompiledDevice<?> open() {
        return open(choose(""));
    }

    /// Opens a GPU that [#find] found.
    public static CompiledDevice<?> open(CudaDescription choice) {
        CudaApi.Loaded loaded = CudaApi.load();
        return open(loaded.api().orElseThrow(() -> new DeviceException(loaded.problem())), choice);
    }

    static CompiledDevice<?> open(CudaApi api, CudaDescription choice) {
        return new CompiledDevice<>(new CudaDriver(CudaSession.open(api, choice)));
    }

    static Optional<String> absence(CudaApi.Loaded loaded) {
        if (loaded.api().isEmpty()) {
            return Optional.of(loaded.problem());
        }
        CudaApi api = loaded.api().get();
        int status = api.call(CudaFunction.INIT, 0);
        if (status != CudaConstant.CUDA_SUCCESS.value()) {
            return Optional.of("cuda: the driver does not start (expected: an NVIDIA GPU that this process may see; "
                    + "CUDA error " + status + " " + api.nameOf(status) + ")");
        }
        return find(loaded).isEmpty()
                ? Optional.of("cuda: no device: the driver lists none (expected: an NVIDIA GPU that this process may "
                        + "see, CUDA_VISIBLE_DEVICES among what hides one)")
                : Optional.empty();
    }

    static List<CudaDescription> find(CudaApi.Loaded loaded) {
        List<CudaDescription> found = new ArrayList<>();
        if (loaded.api().isPresent() && loaded.api().get().call(CudaFunction.INIT, 0) == 0) {
            CudaApi api = loaded.api().get();
            int count = number(api, CudaFunction.DEVICE_GET_COUNT);
            for (int index = 0; index < count; index++) {
                found.add(describe(api, index));
            }
        }
        return found;
    }

    private static CudaDescription describe(CudaApi api, int index) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(NAME_BYTES);
            MemorySegment bytes = arena.allocate(JAVA_LONG);
            int device = number(api, CudaFunction.DEVICE_GET, index);
            check(api, api.call(CudaFunction.DEVICE_GET_NAME, name, NAME_BYTES, device));
            check(api, api.call(CudaFunction.DEVICE_TOTAL_MEM, bytes, device));
            int driver = number(api, CudaFunction.DRIVER_GET_VERSION);
            return new CudaDescription(
                    index,
                    name.getString(0),
                    driver / 1000 + "." + driver % 1000 / 10,
                    10 * attribute(api, CudaConstant.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device)
                            + attribute(api, CudaConstant.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device),
                    bytes.get(JAVA_LONG, 0),
                    attribute(api, CudaConstant.CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, device));
        }
    }

    private static int attribute(CudaApi api, CudaConstant attribute, int device) {
        return number(api, CudaFunction.DEVICE_GET_ATTRIBUTE, attribute.value(), device);
    }

    /// What a function puts where its first argument points.
    private static int number(CudaApi api, CudaFunction function, Object... others) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment number = arena.allocate(JAVA_INT);
            List<Object> arguments = new ArrayList<>(List.of(number));
            arguments.addAll(List.of(others));
            check(api, api.call(function, arguments.toArray()));
            return number.get(JAVA_INT, 0);
        }
    }

    private static void check(CudaApi api, int status) {
        api.require(status, new CudaErrors.Situation("list GPUs", "this machine", 0, 0));
    }

    static CudaDescription choose(List<CudaDescription> found, String wanted) {
        List<CudaDescription> matching = found.stream()
                .filter(device -> wanted.isEmpty() ? device.isUsable() : isNamed(device, wanted))
                .toList();
        if (matching.isEmpty() && wanted.isEmpty()) {
            throw new DeviceException("cuda: no usable device (found: " + list(found) + "; expected: one)");
        }
        if (matching.isEmpty()) {
            throw new IllegalArgumentException(
                    "cuda:" + wanted + ": no such device (expected: one of " + list(found) + ")");
        }
        if (matching.size() > 1 && !wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    "cuda:" + wanted + ": " + list(matching) + " (expected: the name of one)");
        }
        CudaDescription choice = matching.getFirst();
        if (!choice.isUsable()) {
            throw new DeviceException("cuda:" + wanted + ": " + list(matching) + " (expected: a usable device)");
        }
        return choice;
    }

    private static boolean isNamed(CudaDescription device, String wanted) {
        return wanted.chars().allMatch(Character::isDigit)
                ? String.valueOf(device.index()).equals(wanted)
                : device.name().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static String list(List<CudaDescription> devices) {
        return devices.stream()
                .map(device -> "cuda:" + device.index() + " " + device.name()
                        + device.problem().map(problem -> ", " + problem).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
