package io.speccascade.kernels.cuda;

import java.util.Optional;

/// An NVIDIA GPU as its driver describes it.
///
/// @param index its place among all that the driver lists, from 0
/// @param name the hardware
/// @param driver the version of CUDA that the driver is made for, e.g. `13.0`
/// @param capability its compute capability, ten times: 90 is 9.0
/// @param memoryBytes memory that it has
/// @param multiprocessors what computes on it
public record CudaDescription(
        int index, String name, String driver, int capability, long memoryBytes, int multiprocessors) {
    /// The least that the kernels were compiled for.
    static final int LEAST_CAPABILITY = 80;

    /// Why it cannot be used, if it cannot.
    public Optional<String> problem() {
        return capability >= LEAST_CAPABILITY
                ? Optional.empty()
                : Optional.of("compute capability: " + capabilityText() + " (expected: 8.0 or newer)");
    }

    public boolean isUsable() {
        return problem().isEmpty();
    }

    public String capabilityText() {
        return capability / 10 + "." + capability % 10;
    }
}
