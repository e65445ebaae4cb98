package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.kernels.compiled.Argument;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelCall;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import io.speccascade.kernels.compiled.KernelName;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpenClDeviceTest {
    @Test
    void runsAKernelOnItsBuffers() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.GPU)) {
            DeviceBuffer out = device.allocate(ElementType.F32, 12);
            Program program = embed(device, out);
            TransferCounters before = device.transfers();
            program.run();
            program.run();
            assertEquals(new TransferCounters(0, 0, 0, 0), device.transfers().since(before));
            float[] actual = new float[12];
            device.download(out, 0, actual);
            assertArrayEquals(new float[] {20, 20.5f, 21, 0, 0.5f, 1, 10, 10.5f, 11, 0, 0, 0}, actual);
            assertEquals(new TransferCounters(0, 0, 48, 1), device.transfers().since(before));
        }
    }

    @Test
    void doesNotWaitForWhatWasEnqueuedAfterTheReadWasStarted() {
        int hiddenSize = 1 << 16;
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            DeviceBuffer counts = device.allocate(ElementType.I32, 2);
            device.upload(counts, 0, 64, 64);
            KernelCall slow = new KernelCall(
                    KernelName.of("embedF32", 16),
                    Grid.of(64, 16),
                    List.of(
                            Argument.of(device.allocate(ElementType.F32, 64L * hiddenSize)),
                            Argument.of(device.allocate(ElementType.I32, 64)),
                            Argument.of(counts),
                            Argument.of(device.allocate(ElementType.F32, hiddenSize)),
                            Argument.ints(hiddenSize, 64),
                            new Argument.Floats(List.of(1f))));
            Program program = device.program(Collections.nCopies(40, slow));
            program.run();
            Readback readback = device.readback(counts);
            device.download(counts, 0, new int[1]);
            readback.start();
            long start = System.nanoTime();
            program.run();
            readback.await();
            long awaited = System.nanoTime() - start;
            device.download(counts, 0, new int[1]);
            long finished = System.nanoTime() - start;
            assertTrue(2 * awaited < finished, awaited + " ns of " + finished);
        }
    }

    /// Embeds tokens 4, 0 and 2, halved, into the first three rows of `out`.
    private static Program embed(CompiledDevice<?> device, DeviceBuffer out) {
        DeviceBuffer token = device.allocate(ElementType.I32, 4);
        DeviceBuffer counts = device.allocate(ElementType.I32, 2);
        DeviceBuffer table = device.allocate(ElementType.F32, 15);
        device.upload(table, 0, 0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32, 40, 41, 42f);
        device.upload(token, 0, 4, 0, 2, 1);
        device.upload(counts, 0, 3, 3);
        return device.program(List.of(new KernelCall(
                KernelName.of("embedF32", 16),
                Grid.of(4, 16),
                List.of(
                        Argument.of(out),
                        Argument.of(token),
                        Argument.of(counts),
                        Argument.of(table),
                        Argument.ints(3, 4),
                        new Argument.Floats(List.of(0.5f))))));
    }

    @Test
    void makesNoObjectsWhileItReplaysAndReadsBack() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            Program program = embed(device, device.allocate(ElementType.F32, 12));
            Readback readback = device.readback(device.allocate(ElementType.I32, 4));
            replay(program, readback, 2000);
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            replay(program, readback, 1000);
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(bytes < 1000 * 16, bytes + " bytes in 1000 replays");
        }
    }

    private static void replay(Program program, Readback readback, int times) {
        for (int i = 0; i < times; i++) {
            program.run();
            readback.start();
            readback.await();
        }
    }

    @Test
    void saysWhenAProgramRunsAfterItsBufferWasClosed() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            DeviceBuffer out = device.allocate(ElementType.F32, 12);
            Program program = embed(device, out);
            out.close();
            assertEquals(
                    "buffer: closed (expected: open while it is used)",
                    assertThrows(IllegalStateException.class, program::run).getMessage());
        }
    }

    @Test
    void readsBackWhatWasThereWhenTheReadWasStarted() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            DeviceBuffer buffer = device.allocate(ElementType.I32, 3);
            Readback first = device.readback(buffer);
            Readback second = device.readback(buffer);
            device.upload(buffer, 0, 1, 2, 3);
            TransferCounters before = device.transfers();
            first.start();
            device.upload(buffer, 0, 4, 5, 6);
            second.start();
            device.upload(buffer, 0, 7, 8, 9);
            assertArrayEquals(new int[] {4, 5, 6}, second.await());
            assertArrayEquals(new int[] {1, 2, 3}, first.await());
            assertSame(first.await(), first.await());
            first.start();
            first.start();
            assertArrayEquals(new int[] {7, 8, 9}, first.await());
            assertEquals(new TransferCounters(24, 2, 48, 4), device.transfers().since(before));
        }
    }

    @Test
    void saysWhenItIsUsedAfterItWasClosed() {
        CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU);
        DeviceBuffer buffer = device.allocate(ElementType.I32, 1);
        device.close();
        device.close();
        assertEquals(
                "device: closed (expected: open, " + TestDevices.firstOpenCl().name() + ")",
                assertThrows(IllegalStateException.class, () -> device.upload(buffer, 0, 1))
                        .getMessage());
    }
}
