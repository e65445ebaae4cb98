package io.speccascade.engine.transformer;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.ModelSpec.Feature;
import java.util.List;
import java.util.Optional;

/// The weights of one layer, matrices as [outputs, inputs].
///
/// @param qkv query [headCount·headSize, hiddenSize], key and value [kvHeadCount·headSize, hiddenSize], or all three in
///     one
/// @param qkvBias [(headCount + 2·kvHeadCount)·headSize]
/// @param headNorms of queries and of keys, [headSize] each
/// @param postNorms of attention and of the feed-forward block, [hiddenSize] each
record LayerWeights(
        DeviceBuffer attentionNorm, // [hiddenSize]
        List<DeviceBuffer> qkv,
        Optional<DeviceBuffer> qkvBias,
        Optional<Pair> headNorms,
        DeviceBuffer attentionOutput, // [hiddenSize, headCount·headSize]
        Optional<Pair> postNorms,
        DeviceBuffer ffnNorm, // [hiddenSize]
        Optional<DeviceBuffer> gate, // [ffnSize, hiddenSize]
        DeviceBuffer up, // [ffnSize, hiddenSize]
        DeviceBuffer down) { // [hiddenSize, ffnSize]
    /// Two weights of one kind.
    record Pair(DeviceBuffer first, DeviceBuffer second) {}

    static LayerWeights load(WeightLoader loader, ModelSpec spec, int layer) {
        String prefix = "blk." + layer + ".";
        boolean isFused = spec.has(Feature.FUSED_GATE);
        int ffnSize = spec.ffnSize();
        String up = prefix + "ffn_up.weight";
        return new LayerWeights(
                loader.load(prefix + "attn_norm.weight"),
                spec.has(Feature.FUSED_QKV)
                        ? List.of(loader.load(prefix + "attn_qkv.weight"))
                        : qkv(prefix, ".weight").stream().map(loader::load).toList(),
                optional(spec, Feature.QKV_BIAS).map(has -> loader.loadVectors(qkv(prefix, ".bias"))),
                optional(spec, Feature.HEAD_NORM)
                        .map(has -> pair(loader, prefix + "attn_q_norm.weight", prefix + "attn_k_norm.weight")),
                loader.load(prefix + "attn_output.weight"),
                optional(spec, Feature.POST_NORM)
                        .map(has ->
                                pair(loader, prefix + "post_attention_norm.weight", prefix + "post_ffw_norm.weight")),
                loader.load(prefix + "ffn_norm.weight"),
                Optional.of(isFused ? loader.loadRows(up, 0, ffnSize) : loader.load(prefix + "ffn_gate.weight")),
                isFused ? loader.loadRows(up, ffnSize, ffnSize) : loader.load(up),
                loader.load(prefix + "ffn_down.weight"));
    }

    /// @param prefix of a layer of T5's encoder or decoder
    static LayerWeights loadRelative(WeightLoader loader, ModelSpec spec, String prefix) {
        boolean isGated = spec.activation() != ModelSpec.Activation.RELU;
        return new LayerWeights(
                loader.load(prefix + "attn_norm.weight"),
                qkv(prefix, ".weight").stream().map(loader::load).toList(),
                Optional.empty(),
                Optional.empty(),
                loader.load(prefix + "attn_o.weight"),
                Optional.empty(),
                loader.load(prefix + "ffn_norm.weight"),
                isGated ? Optional.of(loader.load(prefix + "ffn_gate.weight")) : Optional.empty(),
                loader.load(prefix + "ffn_up.weight"),
                loader.load(prefix + "ffn_down.weight"));
    }

    private static List<String> qkv(String prefix, String suffix) {
        return List.of(prefix + "attn_q" + suffix, prefix + "attn_k" + suffix, prefix + "attn_v" + suffix);
    }

    private static Optional<Feature> optional(ModelSpec spec, Feature feature) {
        return Optional.of(feature).filter(spec::has);
    }

    private static Pair pair(WeightLoader loader, String first, String second) {
        return new Pair(loader.load(first), loader.load(second));
    }
}
