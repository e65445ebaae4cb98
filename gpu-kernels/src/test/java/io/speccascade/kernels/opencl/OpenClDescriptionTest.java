package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import io.speccascade.kernels.opencl.OpenClDescription.Limits;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenClDescriptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OpenCL 1.2 CUDA | 64 | 32768 | 1024 | ",
                "OpenCL 3.0 | 64 | 65536 | 256 | ",
                "OpenCL 1.1 Mesa 20 | 64 | 32768 | 256 | version: OpenCL 1.1 Mesa 20 (expected: OpenCL 1.2 or newer)",
                "OpenCL 1.2 | 32 | 32768 | 256 | addresses: 32 bits (expected: 64)",
                "OpenCL 1.2 | 64 | 16384 | 256 | local memory: 16384 bytes (expected: at least 32768)",
                "OpenCL 1.2 | 64 | 32768 | 128 | work-items a group: 128 (expected: at least 256)",
            })
    void saysWhatTheKernelsMiss(String version, int bits, long localBytes, long groupSize, String problem) {
        OpenClDescription device = new OpenClDescription(
                0,
                "Platform",
                "Device",
                version,
                "1",
                Kind.GPU,
                new Limits(1 << 30, 1 << 28, localBytes, groupSize, 8),
                false,
                Optional.empty());
        assertEquals(Optional.ofNullable(problem), device.shortcoming(bits));
    }
}
