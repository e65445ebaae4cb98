package io.speccascade.engine.transformer;

import io.speccascade.kernels.DeviceBuffer;

/// The weights of one layer, matrices as [outputs, inputs].
record LayerWeights(
        DeviceBuffer attentionNorm, // [hiddenSize]
        DeviceBuffer query, // [headCount·headSize, hiddenSize]
        DeviceBuffer key, // [kvHeadCount·headSize, hiddenSize]
        DeviceBuffer value, // [kvHeadCount·headSize, hiddenSize]
        DeviceBuffer attentionOutput, // [hiddenSize, headCount·headSize]
        DeviceBuffer ffnNorm, // [hiddenSize]
        DeviceBuffer gate, // [ffnSize, hiddenSize]
        DeviceBuffer up, // [ffnSize, hiddenSize]
        DeviceBuffer down) { // [hiddenSize, ffnSize]
    static LayerWeights load(WeightLoader loader, int layer) {
        String prefix = "blk." + layer + ".";
        return new LayerWeights(
                loader.load(prefix + "attn_norm.weight"),
                loader.load(prefix + "attn_q.weight"),
                loader.load(prefix + "attn_k.weight"),
                loader.load(prefix + "attn_v.weight"),
                loader.load(prefix + "attn_output.weight"),
                loader.load(prefix + "ffn_norm.weight"),
                loader.load(prefix + "ffn_gate.weight"),
                loader.load(prefix + "ffn_up.weight"),
                loader.load(prefix + "ffn_down.weight"));
    }
}
