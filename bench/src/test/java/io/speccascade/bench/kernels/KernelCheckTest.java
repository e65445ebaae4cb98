package io.speccascade.bench.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Operation;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.kernels.host.HostDevice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelCheckTest {
    private static final KernelShape SMALL = new KernelShape("small", 256, 4, 2, 64, 512);

    private static KernelCase small(Operation operation, ElementType type) {
        return new KernelCase(operation, SMALL, 1000, type, 6);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationAgreesWithThePlainKernels(Operation operation) {
        try (Device device = HostDevice.open(2)) {
            assertEquals(Optional.empty(), KernelCheck.mismatch(small(operation, ElementType.F32), device));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "I32")
    void weightsOfEveryTypeAgreeWithThePlainKernels(ElementType type) {
        try (Device device = HostDevice.open(2)) {
            KernelCase product = new KernelCase(Operation.NORM_GATED, SMALL, 0, type, 2);
            assertEquals(Optional.empty(), KernelCheck.mismatch(product, device));
        }
    }

    /// What runs again and again has to do the same again: nothing that is timed may come to an end.
    @ParameterizedTest
    @EnumSource
    void everyOperationCanRunAgain(Operation operation) {
        try (Device device = HostDevice.open(2);
                Arena arena = Arena.ofShared()) {
            KernelInstance instance = KernelInstances.of(small(operation, ElementType.F32), device, arena);
            assertTrue(instance.work().bytes() > 0);
            Program program = device.compile(List.of(instance.launch()));
            double[] first = null;
            for (int run = 0; run < 3; run++) {
                instance.reset().run();
                program.run();
                DeviceBuffer output = instance.outputs().getFirst().buffer();
                if (output.type() == ElementType.I32) {
                    int[] found = new int[(int) output.length()];
                    device.download(output, 0, found);
                    double[] numbers = Arrays.stream(found).asDoubleStream().toArray();
                    first = first == null ? numbers : first;
                    assertArrayEquals(first, numbers);
                } else {
                    float[] found = new float[(int) output.length()];
                    device.download(output, 0, found);
                    for (float number : found) {
                        assertTrue(Float.isFinite(number), operation + ": " + number);
                    }
                }
            }
        }
    }

    @Test
    void aDeviceThatComputesSomethingElseIsFoundOut() {
        try (Device device = new WrongDevice(HostDevice.open(1))) {
            String difference = KernelCheck.mismatch(small(Operation.ADD, ElementType.F32), device)
                    .orElseThrow();
            assertTrue(
                    difference.matches("ADD:small:1000:F32:6 on .* CPU, output 0, element 7: .* \\(expected: .*\\)"),
                    difference);
            assertTrue(KernelCheck.mismatch(small(Operation.ACCEPT, ElementType.F32), device)
                    .isPresent());
        }
    }

    /// Another device, but for an error in element 7 of all that is read from it.
    private record WrongDevice(Device device) implements Device {
        @Override
        public void download(DeviceBuffer source, long offset, int[] target) {
            device.download(source, offset, target);
            target[Math.min(7, target.length - 1)]++;
        }

        @Override
        public void download(DeviceBuffer source, long offset, float[] target) {
            device.download(source, offset, target);
            target[Math.min(7, target.length - 1)] += 1e-4f;
        }

        @Override
        public DeviceInfo info() {
            return device.info();
        }

        @Override
        public DeviceBuffer allocate(ElementType type, long length) {
            return device.allocate(type, length);
        }

        @Override
        public DeviceBuffer load(ElementType type, long length, MemorySegment source) {
            return device.load(type, length, source);
        }

        @Override
        public void upload(DeviceBuffer target, long offset, int... source) {
            device.upload(target, offset, source);
        }

        @Override
        public void upload(DeviceBuffer target, long offset, float... source) {
            device.upload(target, offset, source);
        }

        @Override
        public Readback readback(DeviceBuffer source) {
            return device.readback(source);
        }

        @Override
        public boolean isAsynchronous() {
            return device.isAsynchronous();
        }

        @Override
        public TransferCounters transfers() {
            return device.transfers();
        }

        @Override
        public Program compile(List<Launch> launches) {
            return device.compile(launches);
        }

        @Override
        public void close() {
            device.close();
        }
    }
}
