package io.speccascade.kernels;

/// What a device is, for people and for reports.
///
/// @param kind device kind as the command line names it: `host`, `opencl`, `cuda`, `tornado`
/// @param name the hardware, in words
/// @param detail how it is driven, e.g. vector width and threads, or why something is switched off
/// @param memoryBytes memory that buffers can take
/// @param computeUnits cores or compute units in use
public record DeviceInfo(String kind, String name, String detail, long memoryBytes, int computeUnits) {}
