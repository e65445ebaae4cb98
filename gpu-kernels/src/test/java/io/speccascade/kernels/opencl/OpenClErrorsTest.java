package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.kernels.DeviceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenClErrorsTest {
    private static final OpenClErrors.Situation RUN =
            new OpenClErrors.Situation("run matmulF32_32_1 (64 x 1 groups of 32)", "Arc A770", 1000, 4000);

    @ParameterizedTest
    @ValueSource(ints = {-4, -6, -61})
    void saysHowMuchMemoryIsGivenOutWhenThereIsNoMore(int status) {
        assertEquals(
                "opencl: allocate 4096 bytes for F32 [1020] on Arc A770: out of memory, 1000 of 4000 bytes allocated "
                        + "(expected: a smaller model, a smaller context or fewer slots; OpenCL status " + status + ")",
                OpenClErrors.message(
                        status,
                        new OpenClErrors.Situation("allocate 4096 bytes for F32 [1020]", "Arc A770", 1000, 4000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -14, -36, -9999})
    void saysThatADeviceWasLostInMidRun(int status) {
        assertEquals(
                "opencl: run matmulF32_32_1 (64 x 1 groups of 32) on Arc A770: the device is lost (expected: a device "
                        + "that answers: open it again, see the system's log; OpenCL status " + status + ")",
                OpenClErrors.message(status, RUN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 | out of resources, 1000 of 4000 bytes allocated (expected: a smaller model,",
                "-11 | the driver cannot build it (expected: a driver of OpenCL 1.2 or newer;",
                "-54 | the grid does not fit the device (expected: one that it allows;",
                "-1001 | no driver is installed (expected: one for this machine's GPU, or PoCL;",
                "-38 | refused (expected: a driver of OpenCL 1.2 or newer;"
            })
    void namesTaskDeviceAndRemedyOfEveryFailure(int status, String meaning) {
        String message = OpenClErrors.message(status, RUN);
        assertEquals(1, message.lines().count());
        assertEquals(
                "opencl: run matmulF32_32_1 (64 x 1 groups of 32) on Arc A770: " + meaning,
                message.substring(0, message.indexOf(meaning) + meaning.length()));
        assertEquals("OpenCL status " + status + ")", message.substring(message.indexOf("OpenCL status")));
    }

    @Test
    void throwsOnlyWhereAStatusIsAFailure() {
        OpenClErrors.check(0, "list platforms", "this machine");
        assertEquals(
                "opencl: list platforms on this machine: no driver is installed (expected: one for this machine's "
                        + "GPU, or PoCL; OpenCL status -1001)",
                assertThrows(DeviceException.class, () -> OpenClErrors.check(-1001, "list platforms", "this machine"))
                        .getMessage());
    }
}
