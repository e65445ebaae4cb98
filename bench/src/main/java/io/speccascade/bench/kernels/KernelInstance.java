package io.speccascade.bench.kernels;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.Launch;
import java.util.List;

/// An operation with buffers of its own on a device, ready to run.
///
/// @param launch what runs
/// @param outputs what it writes
/// @param work what it has to do at least
/// @param reset puts back what a run changes and the next one depends on
record KernelInstance(Launch launch, List<Output> outputs, Work work, Runnable reset) {
    /// A buffer that a launch writes.
    ///
    /// @param tolerance how far a number may lie from the reference's, for numbers up to 1; larger ones
    ///     in proportion. Of I32 buffers 0
    record Output(DeviceBuffer buffer, double tolerance) {}

    /// What no implementation can do without: each number that is needed read once, each result written once.
    ///
    /// @param bytes read and written
    /// @param operations in floating point; a multiply-add is two, an exponential or another function one
    record Work(double bytes, double operations) {}

    /// One that can run again as it is.
    static KernelInstance of(Launch launch, Output output, Work work) {
        return new KernelInstance(launch, List.of(output), work, () -> {});
    }
}
