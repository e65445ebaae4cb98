package io.speccascade.kernels.cuda.ptx;

import java.util.Map;

/// One PTX file, parsed.
public final class PtxModule {
    private final Map<String, PtxKernel> kernels;

    private PtxModule(Map<String, PtxKernel> kernels) {
        this.kernels = Map.copyOf(kernels);
    }

    /// @throws IllegalArgumentException with line number and text for anything not understood
    public static PtxModule parse(String source) {
        return new PtxModule(new Parser(source).kernels());
    }

    /// @throws IllegalArgumentException if there is none of that name
    public PtxKernel kernel(String name) {
        PtxKernel kernel = kernels.get(name);
        if (kernel == null) {
            throw new IllegalArgumentException("kernel: " + name + " (expected: one of " + kernels.keySet() + ")");
        }
        return kernel;
    }
}
