package io.speccascade.bench.kernels;

import io.speccascade.bench.kernels.KernelInstance.Output;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.host.HostDevice;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whether a device computes what the plain host kernels compute, on the very sizes that are timed.
final class KernelCheck {
    private static final int THREADS = 2;

    private KernelCheck() {}

    /// What is wrong; empty where every number agrees.
    static Optional<String> mismatch(KernelCase one, Device device) {
        try (Arena arena = Arena.ofShared();
                Device reference = HostDevice.openPlain(THREADS)) {
            List<Output> expected = run(KernelInstances.of(one, reference, arena), reference);
            List<Output> found = run(KernelInstances.of(one, device, arena), device);
            for (int i = 0; i < expected.size(); i++) {
                Optional<String> difference = difference(
                        numbers(reference, expected.get(i).buffer()),
                        numbers(device, found.get(i).buffer()),
                        expected.get(i).tolerance());
                if (difference.isPresent()) {
                    return Optional.of(one + " on " + device.info().name() + ", output " + i + difference.get());
                }
            }
            return Optional.empty();
        }
    }

    private static List<Output> run(KernelInstance instance, Device device) {
        instance.reset().run();
        device.compile(List.of(instance.launch())).run();
        return instance.outputs();
    }

    private static double[] numbers(Device device, DeviceBuffer buffer) {
        int length = Math.toIntExact(buffer.length());
        double[] numbers = new double[length];
        if (buffer.type() == ElementType.I32) {
            int[] values = new int[length];
            device.download(buffer, 0, values);
            Arrays.setAll(numbers, i -> values[i]);
        } else {
            float[] values = new float[length];
            device.download(buffer, 0, values);
            Arrays.setAll(numbers, i -> values[i]);
        }
        return numbers;
    }

    private static Optional<String> difference(double[] expected, double[] found, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            double allowed = tolerance * Math.max(1, Math.abs(expected[i]));
            if (!(Math.abs(found[i] - expected[i]) <= allowed)) {
                return Optional.of(", element " + i + ": " + found[i] + " (expected: " + expected[i] + " ± " + allowed
                        + ", what the plain host kernels compute)");
            }
        }
        return Optional.empty();
    }
}
