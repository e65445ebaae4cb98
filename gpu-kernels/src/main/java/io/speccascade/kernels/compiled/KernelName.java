package io.speccascade.kernels.compiled;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Which kernel: the method it was compiled from, and the values of the method's int parameters, which the compiler
/// turned into constants. `matmulF32(…, int lanes, int rows)` compiled for 1 and 4 is `matmulF32_1_4`.
///
/// @param method name of the Java method, and of the kernel function
/// @param constants values of its int parameters, in order
public record KernelName(String method, List<Integer> constants) {
    public KernelName {
        constants = List.copyOf(constants);
    }

    public static KernelName of(String method, int... constants) {
        return new KernelName(method, Arrays.stream(constants).boxed().toList());
    }

    /// The name of its resource, without an ending.
    @Override
    public String toString() {
        return constants.isEmpty()
                ? method
                : method + constants.stream().map(String::valueOf).collect(Collectors.joining("_", "_", ""));
    }
}
