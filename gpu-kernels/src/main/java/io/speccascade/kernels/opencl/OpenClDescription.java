package io.speccascade.kernels.opencl;

import io.speccascade.kernels.compiled.Geometry;
import java.util.Optional;

/// An OpenCL device as its driver describes it.
///
/// @param index its place among all devices found, from 0
/// @param platform the driver's name
/// @param name the hardware
/// @param version the OpenCL version
/// @param driver the driver's version
/// @param kind what sort of hardware it is
/// @param limits sizes that it sets
/// @param half whether it computes with half precision (cl_khr_fp16)
/// @param problem why it cannot be used, if it cannot
public record OpenClDescription(
        int index,
        String platform,
        String name,
        String version,
        String driver,
        Kind kind,
        Limits limits,
        boolean half,
        Optional<String> problem) {
    /// Local memory that every kernel fits into: the least that the OpenCL standard allows.
    static final long LOCAL_BYTES = 32 << 10;

    /// Sorts of hardware.
    public enum Kind {
        CPU,
        GPU,
        ACCELERATOR
    }

    /// Sizes that a device sets.
    ///
    /// @param memoryBytes memory that buffers can take together
    /// @param largestBufferBytes memory that one buffer can take
    /// @param localBytes memory that the work-items of a group share
    /// @param groupSize most work-items of a group
    /// @param computeUnits cores, or what the hardware has instead
    public record Limits(
            long memoryBytes, long largestBufferBytes, long localBytes, long groupSize, int computeUnits) {}

    OpenClDescription withProblem(Optional<String> newProblem) {
        return new OpenClDescription(index, platform, name, version, driver, kind, limits, half, newProblem);
    }

    /// What the kernels need and the device does not have.
    Optional<String> shortcoming(long addressBits) {
        int lanes = Math.max(
                geometry().matmulLanes(),
                Math.max(geometry().rowLanes(), geometry().slotLanes()));
        if (version.matches("OpenCL 1\\.[01]\\b.*")) {
            return Optional.of("version: " + version + " (expected: OpenCL 1.2 or newer)");
        }
        if (addressBits != Long.SIZE) {
            return Optional.of("addresses: " + addressBits + " bits (expected: " + Long.SIZE + ")");
        }
        if (limits.localBytes() < LOCAL_BYTES) {
            return Optional.of(
                    "local memory: " + limits.localBytes() + " bytes (expected: at least " + LOCAL_BYTES + ")");
        }
        if (limits.groupSize() < lanes) {
            return Optional.of("work-items a group: " + limits.groupSize() + " (expected: at least " + lanes + ")");
        }
        return Optional.empty();
    }

    public boolean isUsable() {
        return problem.isEmpty();
    }

    /// The shapes of kernels that suit it.
    public Geometry geometry() {
        return switch (kind) {
            case CPU -> Geometry.CPU;
            case GPU, ACCELERATOR -> Geometry.GPU;
        };
    }
}
