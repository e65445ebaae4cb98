package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import org.jocl.CL;

/// What a status of OpenCL means, in one line. JOCL's own exceptions are a switch of the whole process, so they stay
/// off, and every status is checked here.
final class OpenClErrors {
    private OpenClErrors() {}

    /// @param task what was being done, e.g. `allocate 4096 bytes`
    /// @param device the device's name
    static void check(int status, String task, String device) {
        if (status != CL.CL_SUCCESS) {
            throw new DeviceException(task + " on " + device + ": " + CL.stringFor_errorCode(status));
        }
    }
}
