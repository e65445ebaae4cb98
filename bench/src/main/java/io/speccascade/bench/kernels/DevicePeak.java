package io.speccascade.bench.kernels;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.DevicePeaks;

/// What a device does at best, measured in the run that is judged by it.
///
/// @param device as `--device` names it
/// @param name the hardware
/// @param detail how it is driven
/// @param copyBytesPerSecond bytes read and written by a copy
/// @param operationsPerSecond floating-point operations of multiply-adds
record DevicePeak(String device, String name, String detail, double copyBytesPerSecond, double operationsPerSecond) {
    /// Measures it.
    static DevicePeak of(String id, Device device) {
        DevicePeaks peaks = device instanceof CompiledDevice<?> compiled
                ? DevicePeaks.measure(compiled)
                : new DevicePeaks(HostPeaks.copyBytesPerSecond(), HostPeaks.operationsPerSecond());
        return new DevicePeak(
                id,
                device.info().name(),
                device.info().detail(),
                peaks.copyBytesPerSecond(),
                peaks.operationsPerSecond());
    }

    /// The better of two measurements of the same device: a peak is never too high.
    DevicePeak best(DevicePeak other) {
        return new DevicePeak(
                device,
                name,
                detail,
                Math.max(copyBytesPerSecond, other.copyBytesPerSecond),
                Math.max(operationsPerSecond, other.operationsPerSecond));
    }
}
