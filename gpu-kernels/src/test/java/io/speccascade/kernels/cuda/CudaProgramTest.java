package io.speccascade.kernels.cuda;

import static io.speccascade.kernels.cuda.CudaFunction.CTX_SET_CURRENT;
import static io.speccascade.kernels.cuda.CudaFunction.EVENT_RECORD;
import static io.speccascade.kernels.cuda.CudaFunction.EVENT_SYNCHRONIZE;
import static io.speccascade.kernels.cuda.CudaFunction.GRAPH_DESTROY;
import static io.speccascade.kernels.cuda.CudaFunction.GRAPH_INSTANTIATE;
import static io.speccascade.kernels.cuda.CudaFunction.GRAPH_LAUNCH;
import static io.speccascade.kernels.cuda.CudaFunction.GRAPH_UPLOAD;
import static io.speccascade.kernels.cuda.CudaFunction.LAUNCH_KERNEL;
import static io.speccascade.kernels.cuda.CudaFunction.MEMCPY_TO_HOST;
import static io.speccascade.kernels.cuda.CudaFunction.STREAM_BEGIN_CAPTURE;
import static io.speccascade.kernels.cuda.CudaFunction.STREAM_CREATE;
import static io.speccascade.kernels.cuda.CudaFunction.STREAM_DESTROY;
import static io.speccascade.kernels.cuda.CudaFunction.STREAM_END_CAPTURE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.compiled.Argument;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.KernelCall;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelName;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What the CUDA device asks of the driver, seen by a driver library that is not there.
final class CudaProgramTest {
    private static final KernelName EMBED = KernelName.of("embedF32", 256);

    private final FakeCuda cuda = new FakeCuda();

    @Test
    void capturesAProgramOnceAndReplaysItWithOneLaunch() {
        try (CompiledDevice<?> device = EmulatedCuda.open(cuda)) {
            DeviceBuffer out = device.allocate(ElementType.F32, 12);
            List<KernelCall> calls = Collections.nCopies(3, embed(device, out));
            device.program(calls).run(); // loads the kernel, uploads constants
            cuda.takeCalls();
            cuda.launches().clear();
            Program program = device.program(calls);
            assertEquals(
                    List.of(
                            STREAM_CREATE,
                            STREAM_BEGIN_CAPTURE,
                            LAUNCH_KERNEL,
                            LAUNCH_KERNEL,
                            LAUNCH_KERNEL,
                            STREAM_END_CAPTURE,
                            GRAPH_INSTANTIATE,
                            GRAPH_DESTROY,
                            GRAPH_UPLOAD,
                            STREAM_DESTROY),
                    cuda.takeCalls());
            program.run();
            program.run();
            assertEquals(List.of(GRAPH_LAUNCH, GRAPH_LAUNCH), cuda.takeCalls());
            FakeKernel.Launch launch = cuda.launches().getFirst();
            assertEquals("embedF32", launch.kernel().name());
            assertEquals(List.of(4, 1, 256), List.of(launch.gridX(), launch.gridY(), launch.lanes()));
            assertEquals(List.of(0L, 0L, 0L, 0L), launch.parameters().subList(0, 4));
            assertEquals(256L, launch.parameters().getLast());
            float[] actual = new float[12];
            device.download(out, 0, actual);
            assertArrayEquals(new float[] {20, 20.5f, 21, 0, 0.5f, 1, 10, 10.5f, 11, 0, 0, 0}, actual);
        }
        assertEquals(0, cuda.leaks());
    }

    @Test
    void readsBackIntoPinnedMemoryAndWaitsForThatReadAlone() {
        try (CompiledDevice<?> device = EmulatedCuda.open(cuda)) {
            DeviceBuffer buffer = device.allocate(ElementType.I32, 3);
            Readback readback = device.readback(buffer);
            device.upload(buffer, 0, 4, 5, 6);
            cuda.takeCalls();
            readback.start();
            assertEquals(List.of(MEMCPY_TO_HOST, EVENT_RECORD), cuda.takeCalls());
            device.upload(buffer, 0, 7, 8, 9);
            cuda.takeCalls();
            assertArrayEquals(new int[] {4, 5, 6}, readback.await());
            assertArrayEquals(new int[] {4, 5, 6}, readback.await());
            assertEquals(List.of(EVENT_SYNCHRONIZE), cuda.takeCalls());
        }
        assertEquals(0, cuda.leaks());
    }

    @Test
    void timesEachKernelBetweenEventsOfAGraph() {
        try (CompiledDevice<?> device = EmulatedCuda.open(cuda)) {
            Program program =
                    device.program(Collections.nCopies(2, embed(device, device.allocate(ElementType.F32, 12))));
            List<KernelTime> times = program.profile();
            assertEquals(
                    List.of(new KernelTime("embedF32_256", 1e-3f), new KernelTime("embedF32_256", 1e-3f))
                            .toString(),
                    times.stream()
                            .map(time -> new KernelTime(time.kernel(), (float) time.seconds()))
                            .toList()
                            .toString());
        }
        assertEquals(0, cuda.leaks());
    }

    @Test
    void replayingAndReadingBackMakesNoObjects() {
        List.of(GRAPH_LAUNCH, MEMCPY_TO_HOST, EVENT_RECORD, EVENT_SYNCHRONIZE, CTX_SET_CURRENT)
                .forEach(cuda::silent);
        try (CompiledDevice<?> device = EmulatedCuda.open(cuda)) {
            Program program = device.program(List.of(embed(device, device.allocate(ElementType.F32, 12))));
            // The fake library makes objects: so only the device's own share is asked, with a library that does
            // nothing.
            cuda.failing(GRAPH_LAUNCH, 0).failing(MEMCPY_TO_HOST, 0);
            Readback readback = device.readback(device.allocate(ElementType.I32, 4));
            replay(program, readback, 20_000);
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

    /// Every function that a program needs, failing: one line that says what was being done, and nothing is left over.
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "INIT", "DRIVER_GET_VERSION", "GET_ERROR_NAME", "DEVICE_GET_COUNT", "DEVICE_GET_NAME",
                "DEVICE_TOTAL_MEM", "DEVICE_GET_ATTRIBUTE", "DEVICE_GET", "PRIMARY_CTX_RELEASE", "MEM_FREE",
                "MEM_FREE_HOST", "STREAM_DESTROY", "EVENT_DESTROY", "MODULE_UNLOAD", "GRAPH_DESTROY",
                "GRAPH_EXEC_DESTROY"
            })
    void everyFailureIsOneLineAndLeavesNothingBehind(CudaFunction function) {
        CudaDescription description = CudaDevices.find(cuda.loaded()).getFirst();
        cuda.failing(function, CudaConstant.CUDA_ERROR_OUT_OF_MEMORY.value());
        String message = String.valueOf(assertThrows(DeviceException.class, () -> {
                    try (CompiledDevice<?> device = CudaDevices.open(cuda.api(), description)) {
                        Program program = device.program(List.of(embed(device, device.allocate(ElementType.F32, 12))));
                        program.run();
                        program.profile();
                        Readback readback = device.readback(device.allocate(ElementType.I32, 2));
                        readback.start();
                        readback.await();
                        device.download(device.allocate(ElementType.F32, 1), 0, new float[1]);
                    }
                })
                .getMessage());
        assertTrue(message.startsWith("cuda: "), message);
        assertTrue(message.contains(" on " + FakeCuda.NAME + ": ") || function == CudaFunction.MODULE_LOAD, message);
        assertTrue(message.endsWith("; CUDA error 2 CUDA_ERROR_OUT_OF_MEMORY)"), message);
        assertEquals(1, message.lines().count(), message);
        assertEquals(0, cuda.leaks(), "what was not given back");
    }

    @Test
    void saysWhatTheDriverSaysOfAKernelThatItRefuses() {
        try (CudaSession session =
                CudaSession.open(cuda.api(), CudaDevices.find(cuda.loaded()).getFirst())) {
            CudaKernels kernels = new CudaKernels(session, KernelLibrary.open(KernelLibrary.Target.PTX));
            String message = String.valueOf(
                    assertThrows(DeviceException.class, () -> kernels.load(EMBED, ".version 9.0\nthis is no kernel\n"))
                            .getMessage());
            assertTrue(
                    message.startsWith("cuda: kernel embedF32_256 does not build on Fake GPU, driver of CUDA 13.0: "),
                    message);
            assertTrue(message.endsWith("CUDA error 218 CUDA_ERROR_INVALID_PTX)"), message);
            assertEquals(1, message.lines().count(), message);
        }
    }

    @Test
    void aLostDeviceIsOneLineAndClosesQuietly() {
        try (CompiledDevice<?> device = EmulatedCuda.open(cuda)) {
            Program program = device.program(List.of(embed(device, device.allocate(ElementType.F32, 12))));
            cuda.failing(GRAPH_LAUNCH, 700);
            assertEquals(
                    "cuda: run a program on Fake GPU: the device is lost (expected: a device that answers: open it "
                            + "again, see the system's log; CUDA error 700 CUDA_ERROR_ILLEGAL_ADDRESS)",
                    assertThrows(DeviceException.class, program::run).getMessage());
        }
        assertEquals(0, cuda.leaks());
    }

    @Test
    void refusesAGroupThatIsTooLargeAndTooFewArguments() {
        try (CompiledDevice<?> device = EmulatedCuda.open(cuda)) {
            KernelCall good = embed(device, device.allocate(ElementType.F32, 12));
            KernelCall wide = new KernelCall(good.kernel(), Grid.of(4, 2048), good.arguments());
            assertEquals(
                    "cuda: kernel embedF32_256 on Fake GPU: 2048 work-items a group (expected: at most 1024)",
                    assertThrows(DeviceException.class, () -> device.program(List.of(wide)))
                            .getMessage());
            KernelCall few =
                    new KernelCall(good.kernel(), good.grid(), good.arguments().subList(0, 5));
            assertEquals(
                    "kernel embedF32_256: 10 arguments (expected: 11)",
                    assertThrows(IllegalArgumentException.class, () -> device.program(List.of(few)))
                            .getMessage());
        }
        assertEquals(0, cuda.leaks());
    }

    /// Embeds tokens 4, 0 and 2, halved, into the first three rows of `out`.
    private static KernelCall embed(CompiledDevice<?> device, DeviceBuffer out) {
        DeviceBuffer token = device.allocate(ElementType.I32, 4);
        DeviceBuffer counts = device.allocate(ElementType.I32, 2);
        DeviceBuffer table = device.allocate(ElementType.F32, 15);
        device.upload(table, 0, 0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32, 40, 41, 42f);
        device.upload(token, 0, 4, 0, 2, 1);
        device.upload(counts, 0, 3, 3);
        return new KernelCall(
                EMBED,
                Grid.of(4, 256),
                List.of(
                        Argument.of(out),
                        Argument.of(token),
                        Argument.of(counts),
                        Argument.of(table),
                        Argument.ints(3, 4),
                        new Argument.Floats(List.of(0.5f))));
    }
}
