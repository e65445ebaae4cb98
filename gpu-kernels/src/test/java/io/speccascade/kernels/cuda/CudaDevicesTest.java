package io.speccascade.kernels.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.DeviceException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CudaDevicesTest {
    private static final CudaDescription OLD = new CudaDescription(0, "NVIDIA T4", "12.4", 75, 1L << 34, 40);
    private static final CudaDescription H100 =
            new CudaDescription(1, "NVIDIA H100 80GB HBM3", "12.4", 90, 1L << 36, 132);
    private static final CudaDescription H200 = new CudaDescription(2, "NVIDIA H200", "12.4", 90, 1L << 37, 132);

    @Test
    void describesWhatTheDriverLists() {
        try (FakeCuda cuda = new FakeCuda().withDevices(2, 89)) {
            assertEquals(
                    List.of(
                            new CudaDescription(0, FakeCuda.NAME, "13.0", 89, FakeCuda.MEMORY, 132),
                            new CudaDescription(1, FakeCuda.NAME, "13.0", 89, FakeCuda.MEMORY, 132)),
                    CudaDevices.find(cuda.loaded()));
            assertEquals(Optional.empty(), CudaDevices.absence(cuda.loaded()));
        }
    }

    @Test
    void saysInOneLineThatThereIsNoDriver() {
        CudaApi.Loaded none = CudaApi.of(name -> Optional.empty());
        assertEquals(List.of(), CudaDevices.find(none));
        assertTrue(
                CudaDevices.absence(none).orElseThrow().startsWith("cuda: the driver is too old: it has no cuInit, "));
        if (CudaApi.load().api().isEmpty()) {
            assertEquals(
                    "cuda: no driver: libcuda.so.1 or libcuda.so or nvcuda.dll is not here (expected: an NVIDIA GPU "
                            + "and its driver)",
                    CudaDevices.absence().orElseThrow());
            assertEquals(
                    CudaDevices.absence().orElseThrow(),
                    assertThrows(DeviceException.class, CudaDevices::open).getMessage());
        }
    }

    @Test
    void namesTheFunctionsThatAnOldDriverLacks() {
        try (FakeCuda cuda = new FakeCuda().without(CudaFunction.GRAPH_INSTANTIATE)) {
            assertEquals(
                    "cuda: the driver is too old: it has no cuGraphInstantiateWithFlags (expected: a driver of CUDA "
                            + "11.4 or newer)",
                    CudaDevices.absence(cuda.loaded()).orElseThrow());
        }
    }

    @Test
    void saysWhyADriverDoesNotStartOrListsNothing() {
        try (FakeCuda cuda = new FakeCuda().failing(CudaFunction.INIT, 100);
                FakeCuda empty = new FakeCuda().withDevices(0, 90)) {
            assertEquals(
                    "cuda: the driver does not start (expected: an NVIDIA GPU that this process may see; CUDA error "
                            + "100 CUDA_ERROR_NO_DEVICE)",
                    CudaDevices.absence(cuda.loaded()).orElseThrow());
            assertEquals(List.of(), CudaDevices.find(cuda.loaded()));
            assertTrue(CudaDevices.absence(empty.loaded()).orElseThrow().startsWith("cuda: no device: "));
        }
    }

    @Test
    void choosesTheFirstUsableOrTheOneThatIsNamed() {
        List<CudaDescription> all = List.of(OLD, H100, H200);
        assertEquals(H100, CudaDevices.choose(all, ""));
        assertEquals(H200, CudaDevices.choose(all, "2"));
        assertEquals(H200, CudaDevices.choose(all, "h200"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | cuda:5: no such device (expected: one of cuda:0 NVIDIA T4, compute capability: 7.5",
                "h | cuda:h: cuda:1 NVIDIA H100 80GB HBM3, cuda:2 NVIDIA H200 (expected: the name of one)",
                "t4 | cuda:t4: cuda:0 NVIDIA T4, compute capability: 7.5 (expected: 8.0 or newer) (expected: a usable",
            })
    void saysWhatIsWrongWithAChoice(String wanted, String message) {
        String actual = String.valueOf(assertThrows(
                        RuntimeException.class, () -> CudaDevices.choose(List.of(OLD, H100, H200), wanted))
                .getMessage());
        assertTrue(actual.startsWith(message), actual);
    }
}
