package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import io.speccascade.kernels.opencl.OpenClDescription.Limits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenClChoiceTest {
    private static final List<OpenClDescription> FOUND = List.of(
            device(0, "Portable Computing Language", "Xeon", Kind.CPU, ""),
            device(1, "NVIDIA CUDA", "Tesla T4", Kind.GPU, "not available"),
            device(2, "NVIDIA CUDA", "NVIDIA L4", Kind.GPU, ""));

    @ParameterizedTest
    @CsvSource({"'', 2", "0, 0", "2, 2", "l4, 2", "PORTABLE, 0", "xeon, 0"})
    void choosesByIndexOrByAPartOfANameAndAGpuBeforeACpu(String wanted, int index) {
        assertEquals(index, OpenClChoice.of(FOUND, wanted).index());
    }

    @Test
    void listsWhatThereIsWhenNothingMatches() {
        for (String wanted : List.of("3", "amd")) {
            assertEquals(
                    "opencl:" + wanted + ": no such device (expected: one of opencl:0 Xeon, opencl:1 Tesla T4: not "
                            + "available, opencl:2 NVIDIA L4)",
                    assertThrows(IllegalArgumentException.class, () -> OpenClChoice.of(FOUND, wanted))
                            .getMessage());
        }
    }

    @Test
    void listsTheMatchesWhenThereIsMoreThanOne() {
        assertEquals(
                "opencl:nvidia: more than one device (expected: one of opencl:1 Tesla T4: not available, opencl:2 "
                        + "NVIDIA L4)",
                assertThrows(IllegalArgumentException.class, () -> OpenClChoice.of(FOUND, "nvidia"))
                        .getMessage());
    }

    @Test
    void saysWhyADeviceCannotBeUsed() {
        assertEquals(
                "opencl:t4: opencl:1 Tesla T4: not available (expected: a usable device)",
                assertThrows(DeviceException.class, () -> OpenClChoice.of(FOUND, "t4"))
                        .getMessage());
        assertEquals(
                "opencl: no usable device (found: opencl:1 Tesla T4: not available; expected: one)",
                assertThrows(DeviceException.class, () -> OpenClChoice.of(FOUND.subList(1, 2), ""))
                        .getMessage());
    }

    private static OpenClDescription device(int index, String platform, String name, Kind kind, String problem) {
        return new OpenClDescription(
                index,
                platform,
                name,
                "OpenCL 3.0",
                "1",
                kind,
                new Limits(1 << 30, 1 << 28, 1 << 15, 256, 8),
                false,
                problem.isEmpty() ? Optional.empty() : Optional.of(problem));
    }
}
