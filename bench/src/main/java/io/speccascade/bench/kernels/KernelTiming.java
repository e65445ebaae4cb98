package io.speccascade.bench.kernels;

import io.speccascade.bench.peers.Spread;
import java.util.List;

/// How long an operation took.
///
/// @param device as `--device` names it
/// @param kernel a [KernelCase] in text
/// @param bytes that a launch has to move
/// @param operations in floating point that a launch has to do
/// @param samples microseconds of a launch, one for each iteration
record KernelTiming(String device, String kernel, double bytes, double operations, List<Double> samples) {
    KernelTiming {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("samples: none of " + kernel + " (expected: at least one)");
        }
    }

    /// The median.
    double seconds() {
        return Spread.of(samples).median() * 1e-6;
    }

    /// The least time that the device's peaks allow.
    double leastSeconds(DevicePeak peak) {
        return Math.max(bytes / peak.copyBytesPerSecond(), operations / peak.operationsPerSecond());
    }

    /// The part of the peak that is reached: 1 where the operation takes the least time. More where
    /// reading alone is faster than copying.
    double share(DevicePeak peak) {
        return leastSeconds(peak) / seconds();
    }

    boolean isBoundByMemory(DevicePeak peak) {
        return bytes / peak.copyBytesPerSecond() >= operations / peak.operationsPerSecond();
    }

    /// What makes it comparable with another.
    String key() {
        return device + " " + kernel;
    }
}
