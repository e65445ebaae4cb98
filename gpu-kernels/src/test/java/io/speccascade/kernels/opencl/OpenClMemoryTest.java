package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.MemoryNeed;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.Geometry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class OpenClMemoryTest {
    @Test
    void saysWhatIsTooBigForOneBufferAndHowMuchIsFree() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            OpenClDescription description = TestDevices.firstOpenCl();
            long length = description.limits().largestBufferBytes() / Float.BYTES;
            assertEquals(
                    "opencl: allocate " + (length * Float.BYTES + 16) + " bytes for F32 [" + length + "] on "
                            + description.name() + ": too big (expected: at most "
                            + description.limits().largestBufferBytes() + " bytes in one buffer; "
                            + description.limits().memoryBytes() + " of "
                            + description.limits().memoryBytes()
                            + " bytes are free; a smaller model, a smaller context or fewer slots need less)",
                    assertThrows(DeviceException.class, () -> device.allocate(ElementType.F32, length))
                            .getMessage());
        }
    }

    @Test
    void saysBeforehandWhatDoesNotFitTogether() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            OpenClDescription description = TestDevices.firstOpenCl();
            long memory = description.limits().memoryBytes();
            long blocks = memory / 36;
            MemoryNeed weights = new MemoryNeed("weights of a.gguf", ElementType.Q8_0, 32 * blocks);
            device.requireRoom(List.of(weights));
            assertEquals(
                    "opencl: " + (36 * blocks + 800) + " bytes on " + description.name() + " (weights of a.gguf "
                            + 36 * blocks + ", cache of a.gguf 800): too big (expected: " + memory + " of " + memory
                            + " bytes are free; a smaller model, a smaller context or fewer slots need less)",
                    assertThrows(
                                    DeviceException.class,
                                    () -> device.requireRoom(List.of(
                                            weights,
                                            new MemoryNeed("cache of a.gguf", ElementType.F32, 100),
                                            new MemoryNeed("cache of a.gguf", ElementType.F32, 100))))
                            .getMessage());
        }
    }

    @Test
    void countsWhatIsGivenOutAndTakenBack() {
        try (OpenClSession session = OpenClSession.open(OpenClDevices.handle(TestDevices.firstOpenCl()));
                OpenClMemory memory = new OpenClMemory(session, 16)) {
            OpenClMemory.Region region = memory.reserve("a", 1000);
            memory.reserve("b", 500);
            assertEquals(1532, session.budget().allocatedBytes());
            memory.free(region);
            memory.free(region);
            assertEquals(516, session.budget().allocatedBytes());
        }
    }

    @Test
    void refusesBuffersOfAnotherDeviceAndClosedOnes() {
        try (CompiledDevice<?> one = TestDevices.openCl(Geometry.CPU);
                CompiledDevice<?> two = TestDevices.openCl(Geometry.CPU)) {
            DeviceBuffer first = one.allocate(ElementType.I32, 2);
            DeviceBuffer second = two.allocate(ElementType.I32, 2);
            one.upload(first, 0, 1, 2);
            two.upload(second, 0, 3, 4);
            int[] actual = new int[2];
            one.download(first, 0, actual);
            assertArrayEquals(new int[] {1, 2}, actual);
            assertEquals(
                    "buffer: of another device (expected: one that this device made)",
                    assertThrows(IllegalArgumentException.class, () -> one.upload(second, 0, 1))
                            .getMessage());
            first.close();
            first.close();
            assertEquals(
                    "buffer: closed (expected: open while it is used)",
                    assertThrows(IllegalStateException.class, () -> one.upload(first, 0, 1))
                            .getMessage());
        }
    }

    @Test
    void givesBackAllMemoryWhenItIsClosed() throws IOException {
        openAndClose(10);
        long before = residentBytes();
        openAndClose(100);
        long growth = residentBytes() - before;
        assertTrue(growth < 100L << 20, "100 devices of 8 MiB left " + growth + " bytes behind");
    }

    private static void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
                DeviceBuffer buffer = device.allocate(ElementType.I32, 2 << 20);
                device.upload(buffer, 0, 1);
                RowBatch rows = RowBatch.allocate(device, 4, 4);
                DeviceBuffer table = device.allocate(ElementType.F32, 64);
                Launch embed = TransformerLaunches.embed(rows, device.allocate(ElementType.F32, 4 * 16), table, 16, 1);
                device.compile(List.of(embed)).run();
                device.readback(rows.counts()).start();
            }
        }
    }

    private static long residentBytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        Assumptions.assumeTrue(Files.exists(status), "only Linux says how much memory a process has");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElseThrow();
    }
}
