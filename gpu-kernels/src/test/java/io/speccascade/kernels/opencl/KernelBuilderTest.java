package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.ProcessHandlers;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jocl.CL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class KernelBuilderTest {
    private static final KernelLibrary LIBRARY = KernelLibrary.open(KernelLibrary.Target.OPENCL);
    private static final Pattern LOCAL_ARRAY = Pattern.compile("__local (\\w+) \\w+\\[(\\d+)\\]");

    @Test
    void everyKernelBuildsWhereTheDeviceCanRunIt() {
        OpenClDescription device = TestDevices.firstOpenCl();
        ProgramCache cache = ProgramCache.in(Path.of("target", "kernel-cache"), warning -> {
            throw new AssertionError(warning);
        });
        try (OpenClSession session = OpenClSession.open(OpenClDevices.handle(device));
                KernelBuilder builder = new KernelBuilder(session, LIBRARY, cache)) {
            for (KernelName name : kernels()) {
                if (device.half() || !needsHalf(LIBRARY.source(name))) {
                    CL.clReleaseKernel(builder.kernel(name));
                }
            }
        }
    }

    @Test
    void everyKernelFitsIntoTheLocalMemoryOfAnyDevice() {
        assertFalse(kernels().isEmpty());
        for (KernelName name : kernels()) {
            Matcher arrays = LOCAL_ARRAY.matcher(LIBRARY.source(name));
            long bytes = arrays.results()
                    .mapToLong(array -> (array.group(1).equals("long") ? 8 : 4) * Long.parseLong(array.group(2)))
                    .sum();
            assertTrue(bytes < OpenClDescription.LOCAL_BYTES, name + ": " + bytes);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBuildLeavesTheJvmItsFaultHandlers() {
        String source = "__kernel void fresh(__global int *x) { x[0] = " + System.nanoTime() % 1_000_000 + "; }";
        try (OpenClSession session = OpenClSession.open(OpenClDevices.handle(TestDevices.firstOpenCl()));
                KernelBuilder builder = new KernelBuilder(session, LIBRARY, ProgramCache.none())) {
            CL.clReleaseProgram(builder.program(KernelName.of("fresh"), source));
            assertEquals("libjvm.so", ProcessHandlers.library(ProcessHandlers.SIGSEGV));
            assertEquals("libjvm.so", ProcessHandlers.library(ProcessHandlers.SIGBUS));
            assertEquals("libjvm.so", ProcessHandlers.library(ProcessHandlers.SIGQUIT));
        }
    }

    @Test
    void saysInOneLineThatAKernelDoesNotBuild() {
        OpenClDescription device = TestDevices.firstOpenCl();
        try (OpenClSession session = OpenClSession.open(OpenClDevices.handle(device));
                KernelBuilder builder = new KernelBuilder(session, LIBRARY, ProgramCache.none())) {
            String message = String.valueOf(assertThrows(
                            DeviceException.class,
                            () -> builder.program(
                                    KernelName.of("broken", 3), "__kernel void broken(__global float *x) { y = 1; }"))
                    .getMessage());
            assertEquals(1, message.lines().count(), message);
            assertTrue(
                    message.startsWith("opencl: kernel broken_3 does not build on " + device.name() + ", driver "
                            + device.driver() + ": "),
                    message);
            assertTrue(message.contains("'y'"), message);
            assertTrue(message.endsWith(" (expected: a newer driver, or another device; OpenCL status -11)"), message);
        }
    }

    private static List<KernelName> kernels() {
        return LIBRARY.names().stream()
                .map(name -> name.split("_"))
                .map(parts -> new KernelName(
                        parts[0],
                        Arrays.stream(parts).skip(1).map(Integer::valueOf).toList()))
                .toList();
    }

    private static boolean needsHalf(String source) {
        return Pattern.compile("\\bhalf\\b").matcher(source).find();
    }
}
