package io.speccascade.kernels.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// NVIDIA's compiler, from CUDA C to PTX.
final class Nvcc {
    /// The oldest architecture that has all that the kernels use.
    private static final String ARCHITECTURE = "compute_80";

    private Nvcc() {}

    /// Compiles one file to `folder`.
    static void compile(Path source, Path folder) throws IOException, InterruptedException {
        String name = source.getFileName().toString().replaceFirst("[.]cu$", ".ptx");
        KernelCompiler.run(List.of(
                "nvcc", "-ptx", "-arch=" + ARCHITECTURE, "-o", folder.resolve(name).toString(), source.toString()));
    }
}
