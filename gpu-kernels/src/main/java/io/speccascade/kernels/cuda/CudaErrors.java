package io.speccascade.kernels.cuda;

import io.speccascade.kernels.DeviceException;
import java.util.Arrays;
import java.util.Optional;

/// What a status of the driver means, in one line.
final class CudaErrors {
    private static final String SMALLER = "(expected: a smaller model, a smaller context or fewer slots;";

    private CudaErrors() {}

    /// Where a call failed.
    ///
    /// @param task what was being done, with its grid where it has one
    /// @param device the device's name
    /// @param allocatedBytes memory given out so far
    /// @param memoryBytes memory that can be given out; 0: not known yet
    record Situation(String task, String device, long allocatedBytes, long memoryBytes) {}

    /// @param name the driver's own name of the status
    static DeviceException failure(int status, String name, Situation situation) {
        return new DeviceException("cuda: " + situation.task() + " on " + situation.device() + ": "
                + meaning(status, situation) + " CUDA error " + status + " " + name + ")");
    }

    private static String meaning(int status, Situation situation) {
        String allocated = situation.memoryBytes() == 0
                ? ""
                : ", " + situation.allocatedBytes() + " of " + situation.memoryBytes() + " bytes allocated";
        Optional<CudaConstant> known = Arrays.stream(CudaConstant.values())
                .filter(constant -> constant.name().startsWith("CUDA_ERROR_") && constant.value() == status)
                .findFirst();
        if (known.isEmpty()) {
            return "refused (expected: a driver of CUDA 11.4 or newer;";
        }
        return switch (known.get()) {
            case CUDA_ERROR_OUT_OF_MEMORY -> "out of memory" + allocated + " " + SMALLER;
            case CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES ->
                "the grid does not fit the device (expected: one that it allows;";
            case CUDA_ERROR_NO_DEVICE -> "there is none (expected: an NVIDIA GPU that this process may see;";
            case CUDA_ERROR_DEVICE_UNAVAILABLE ->
                "it is used by someone else alone (expected: one that this process may use;";
            case CUDA_ERROR_NO_BINARY_FOR_GPU,
                    CUDA_ERROR_INVALID_PTX,
                    CUDA_ERROR_JIT_COMPILER_NOT_FOUND,
                    CUDA_ERROR_UNSUPPORTED_PTX_VERSION ->
                "the driver cannot build it (expected: a newer driver, or a GPU of compute capability 8.0 or newer;";
            case CUDA_ERROR_SYSTEM_DRIVER_MISMATCH ->
                "the driver's parts do not fit together (expected: one driver; restart after an update;";
            default -> "the device is lost (expected: a device that answers: open it again, see the system's log;";
        };
    }
}
