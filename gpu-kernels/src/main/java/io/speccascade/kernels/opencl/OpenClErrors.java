package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;

/// What a status of OpenCL means, in one line. JOCL's own exceptions are a switch of the whole process, so this module
/// leaves them off and checks every status.
final class OpenClErrors {
    private static final int SUCCESS = 0;

    private OpenClErrors() {}

    /// Where a call failed.
    ///
    /// @param task what was being done, with its grid where it has one, e.g. `allocate 4096 bytes`
    /// @param device the device's name
    /// @param allocatedBytes memory given out so far
    /// @param memoryBytes memory that the device has
    record Situation(String task, String device, long allocatedBytes, long memoryBytes) {}

    /// What it means that a step before any device was open failed.
    static void check(int status, String task, String device) {
        if (status != SUCCESS) {
            throw failure(status, new Situation(task, device, 0, 0));
        }
    }

    static DeviceException failure(int status, Situation situation) {
        return new DeviceException(message(status, situation));
    }

    static String message(int status, Situation situation) {
        String allocated = situation.memoryBytes() == 0
                ? ""
                : ", " + situation.allocatedBytes() + " of " + situation.memoryBytes() + " bytes allocated";
        String meaning = switch (status) {
            case -4, -6, -61 ->
                "out of memory" + allocated + " (expected: a smaller model, a smaller context or fewer slots;";
            case -5 ->
                "out of resources" + allocated
                        + " (expected: a smaller model, a smaller context or fewer slots; or a newer driver;";
            case -1, -2, -14, -34, -36, -9999 ->
                "the device is lost (expected: a device that answers: open it again, see the system's log;";
            case -3, -11, -15, -17, -42, -44, -45, -46 ->
                "the driver cannot build it (expected: a driver of OpenCL 1.2 or newer;";
            case -54, -55, -63 -> "the grid does not fit the device (expected: one that it allows;";
            case -1001 -> "no driver is installed (expected: one for this machine's GPU, or PoCL;";
            default -> "refused (expected: a driver of OpenCL 1.2 or newer;";
        };
        return "opencl: " + situation.task() + " on " + situation.device() + ": " + meaning + " OpenCL status " + status
                + ")";
    }
}
