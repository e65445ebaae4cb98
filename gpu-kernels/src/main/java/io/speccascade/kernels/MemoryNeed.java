package io.speccascade.kernels;

/// Memory that will be asked of a device: buffers of one type, together `length` elements long.
///
/// @param what what they are for, e.g. `weights of model.gguf`
public record MemoryNeed(String what, ElementType type, long length) {}
