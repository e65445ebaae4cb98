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
