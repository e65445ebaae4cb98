package io.speccascade.kernels.cuda;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.compiled.CompiledDevice;

/// The CUDA device over a driver library that is not there, for tests: the real PTX runs on the PTX machine.
public final class EmulatedCuda {
    private EmulatedCuda() {}

    public static Device open() {
        return open(new FakeCuda());
    }

    static CompiledDevice<?> open(FakeCuda cuda) {
        return CudaDevices.open(cuda.api(), CudaDevices.find(cuda.loaded()).getFirst());
    }
}
