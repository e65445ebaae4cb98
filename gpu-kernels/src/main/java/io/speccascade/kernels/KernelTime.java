package io.speccascade.kernels;

/// How long one kernel of a program took on its device.
///
/// @param kernel its name; an operation's where a device has no kernels
public record KernelTime(String kernel, double seconds) {}
