package io.speccascade.kernels.compiled;

/// How kernels spread over a device. CPUs want few, long work-items, whose loops the compiler vectorises; GPUs want
/// many
/// short ones side by side.
///
/// @param name for reports
/// @param matmulLanes work-items that share a pair of outputs of a matrix product; 1: each makes whole ones
/// @param rowLanes work-items that share one vocabulary row
/// @param slotLanes work-items that share the slots in planning and commitment
/// @param attentionLanes work-items that share one head of a row in attention
/// @param warp work-items that add up without local memory; 1: none
public record Geometry(String name, int matmulLanes, int rowLanes, int slotLanes, int attentionLanes, int warp) {
    public static final Geometry CPU = new Geometry("cpu", 1, 1, 1, 1, 1);
    public static final Geometry GPU = new Geometry("gpu", 64, 256, 64, 128, 1);
    /// For PTX: with what OpenCL does not have.
    public static final Geometry NVIDIA = new Geometry("nvidia", 64, 256, 64, 128, 32);
}
