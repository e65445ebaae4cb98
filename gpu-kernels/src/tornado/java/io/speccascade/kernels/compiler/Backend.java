package io.speccascade.kernels.compiler;

import io.speccascade.kernels.compiled.KernelLibrary.Target;
import java.util.Arrays;

/// A back end of TornadoVM that kernels are compiled with.
enum Backend {
    OPENCL("opencl", "cl", Target.OPENCL),
    /// Writes CUDA C, which nvcc turns into PTX.
    CUDA("cuda", "cu", Target.PTX);

    private final String module;
    private final String ending;
    private final Target target;

    Backend(String module, String ending, Target target) {
        this.module = module;
        this.ending = ending;
        this.target = target;
    }

    /// The one that writes for `target`, as the command line names it.
    static Backend of(String target) {
        return Arrays.stream(values())
                .filter(backend -> backend.target.folder().equals(target))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("target: " + target + " (expected: opencl or ptx)"));
    }

    /// Last part of the name of its Java module.
    String module() {
        return module;
    }

    /// Of the files with the sources that it writes.
    String ending() {
        return ending;
    }

    Target target() {
        return target;
    }

    /// What TornadoVM printed, as it is kept.
    String finished(String source) {
        return switch (this) {
            case OPENCL -> VectorFma.fused(pointers(source, "__global uchar", "ulong"));
            case CUDA ->
                WideLoads.joined(
                        HalfBits.mended(WideCopies.widened(pointers(source, "unsigned char", "unsigned long long"))));
        };
    }

    private static String pointers(String source, String pointer, String integer) {
        return SourceText.canonical(new Addresses(pointer, integer).asPointers(source));
    }
}
