package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.List;

/// What a device can do at best, measured: the yardstick for its kernels.
///
/// @param copyBytesPerSecond bytes read and written by a copy within its memory
/// @param operationsPerSecond floating-point operations of multiply-adds, two each
public record DevicePeaks(double copyBytesPerSecond, double operationsPerSecond) {
    private static final int LANES = 64;
    private static final int COPIED = 1 << 25; // floats
    private static final int GROUPS = 1 << 12;
    private static final int STEPS = 1 << 13;
    private static final int VECTOR_SUMS = 10 * 16;
    private static final int SCALAR_SUMS = 16;
    private static final int RUNS = 5;

    /// Runs each measure some times and takes the best.
    public static DevicePeaks measure(CompiledDevice<?> device) {
        return new DevicePeaks(copy(device), multiplyAdds(device));
    }

    private static double copy(CompiledDevice<?> device) {
        int lanes = isShapedForCpu(device) ? 1 : LANES;
        try (DeviceBuffer out = device.allocate(ElementType.F32, COPIED);
                DeviceBuffer in = device.allocate(ElementType.F32, COPIED)) {
            KernelCall call = new KernelCall(
                    KernelName.of("peakCopy", lanes),
                    Grid.of(GROUPS, lanes),
                    List.of(Argument.of(out), Argument.of(in), Argument.ints(COPIED / GROUPS / lanes)));
            return 2.0 * Float.BYTES * COPIED / seconds(device, call);
        }
    }

    private static double multiplyAdds(CompiledDevice<?> device) {
        boolean vectors = isShapedForCpu(device);
        int lanes = vectors ? 1 : LANES;
        int groups = vectors ? GROUPS / LANES : GROUPS;
        try (DeviceBuffer out = device.allocate(ElementType.F32, (long) groups * lanes)) {
            KernelCall call = new KernelCall(
                    KernelName.of(vectors ? "peakMultiplyAddVectors" : "peakMultiplyAdd"),
                    Grid.of(groups, lanes),
                    List.of(Argument.of(out), Argument.ints(STEPS), new Argument.Floats(List.of(0.5f, 1f))));
            double operations = 2.0 * (vectors ? VECTOR_SUMS : SCALAR_SUMS) * STEPS * groups * lanes;
            return operations / seconds(device, call);
        }
    }

    private static boolean isShapedForCpu(CompiledDevice<?> device) {
        return device.geometry().matmulLanes() == 1;
    }

    /// The shortest run, as the device times it.
    private static double seconds(CompiledDevice<?> device, KernelCall call) {
        Program program = device.program(List.of(call));
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run <= RUNS; run++) {
            best = Math.min(best, program.profile().getFirst().seconds());
        }
        return best;
    }
}
