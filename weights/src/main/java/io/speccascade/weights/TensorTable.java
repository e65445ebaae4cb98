package io.speccascade.weights;

import io.speccascade.weights.ModelSpec.Feature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The tensors that a spec needs and allows, with their shapes in GGUF order, checked against a file.
final class TensorTable {
    private final SequencedMap<String, List<Long>> required = new LinkedHashMap<>();
    private final SequencedMap<String, List<Long>> optional = new LinkedHashMap<>();

    TensorTable(ModelSpec spec) {
        long hidden = spec.hiddenSize();
        required.put("token_embd.weight", List.of(hidden, (long) spec.vocabSize()));
        if (spec.encoder().isPresent()) {
            addEncoderDecoder(spec, spec.encoder().get());
        } else {
            for (int layer = 0; layer < spec.layerCount(); layer++) {
                addLayer(spec, "blk." + layer + ".");
            }
            required.put("output_norm.weight", List.of(hidden));
        }
        if (!spec.tiedEmbeddings()) {
            required.put("output.weight", List.of(hidden, (long) spec.vocabSize()));
        }
        List<Long> pairs = List.of(spec.attention().rope().dimension() / 2L);
        for (String factors : List.of("rope_freqs", "rope_factors_short", "rope_factors_long")) {
            optional.put(factors + ".weight", pairs);
        }
    }

    private void addEncoderDecoder(ModelSpec spec, EncoderSpec encoder) {
        long hidden = spec.hiddenSize();
        for (int layer = 0; layer < encoder.layerCount(); layer++) {
            addRelative(spec, "enc.blk." + layer + ".", List.of("attn"));
        }
        for (int layer = 0; layer < spec.layerCount(); layer++) {
            addRelative(spec, "dec.blk." + layer + ".", List.of("attn", "cross_attn"));
            // Written by converters, used by no one.
            optional.put("dec.blk." + layer + ".cross_attn_rel_b.weight", biases(spec, encoder));
        }
        for (String side : List.of("enc.", "dec.")) {
            required.put(side + "blk.0.attn_rel_b.weight", biases(spec, encoder));
            required.put(side + "output_norm.weight", List.of(hidden));
        }
    }

    private static List<Long> biases(ModelSpec spec, EncoderSpec encoder) {
        return List.of((long) spec.headCount(), (long) encoder.buckets());
    }

    private void addRelative(ModelSpec spec, String block, List<String> attentions) {
        long hidden = spec.hiddenSize();
        long heads = spec.querySize();
        long ffn = spec.ffnSize();
        for (String attention : attentions) {
            required.put(block + attention + "_norm.weight", List.of(hidden));
            for (String part : List.of("_q", "_k", "_v")) {
                required.put(block + attention + part + ".weight", List.of(hidden, heads));
            }
            required.put(block + attention + "_o.weight", List.of(heads, hidden));
        }
        required.put(block + "ffn_norm.weight", List.of(hidden));
        if (spec.activation() != ModelSpec.Activation.RELU) {
            required.put(block + "ffn_gate.weight", List.of(hidden, ffn));
        }
        required.put(block + "ffn_up.weight", List.of(hidden, ffn));
        required.put(block + "ffn_down.weight", List.of(ffn, hidden));
    }

    private void addLayer(ModelSpec spec, String block) {
        long hidden = spec.hiddenSize();
        long query = spec.querySize();
        long kv = spec.kvSize();
        long ffn = spec.ffnSize();
        required.put(block + "attn_norm.weight", List.of(hidden));
        if (spec.has(Feature.FUSED_QKV)) {
            required.put(block + "attn_qkv.weight", List.of(hidden, query + 2 * kv));
        } else {
            required.put(block + "attn_q.weight", List.of(hidden, query));
            required.put(block + "attn_k.weight", List.of(hidden, kv));
            required.put(block + "attn_v.weight", List.of(hidden, kv));
        }
        if (spec.has(Feature.QKV_BIAS)) {
            required.put(block + "attn_q.bias", List.of(query));
            required.put(block + "attn_k.bias", List.of(kv));
            required.put(block + "attn_v.bias", List.of(kv));
        }
        if (spec.has(Feature.HEAD_NORM)) {
            required.put(block + "attn_q_norm.weight", List.of((long) spec.headSize()));
            required.put(block + "attn_k_norm.weight", List.of((long) spec.headSize()));
        }
        required.put(block + "attn_output.weight", List.of(query, hidden));
        if (spec.has(Feature.POST_NORM)) {
            required.put(block + "post_attention_norm.weight", List.of(hidden));
            required.put(block + "post_ffw_norm.weight", List.of(hidden));
        }
        required.put(block + "ffn_norm.weight", List.of(hidden));
        if (spec.has(Feature.FUSED_GATE)) {
            required.put(block + "ffn_up.weight", List.of(hidden, 2 * ffn));
        } else {
            required.put(block + "ffn_gate.weight", List.of(hidden, ffn));
            required.put(block + "ffn_up.weight", List.of(hidden, ffn));
        }
        required.put(block + "ffn_down.weight", List.of(ffn, hidden));
    }

    /// @throws MalformedModelException for a tensor that is missing, misshapen, or would be ignored
    void check(Checkpoint file) {
        required.forEach((name, shape) -> checkShape(file, file.tensor(name), shape));
        optional.forEach((name, shape) -> file.findTensor(name).ifPresent(tensor -> checkShape(file, tensor, shape)));
        for (Tensor tensor : file.tensors()) {
            if (!required.containsKey(tensor.name()) && !optional.containsKey(tensor.name())) {
                throw new MalformedModelException(
                        file.name(),
                        "tensor '" + tensor.name() + "' has no place in this architecture (expected: " + required.size()
                                + " known tensors)");
            }
        }
    }

    private static void checkShape(Checkpoint file, Tensor tensor, List<Long> shape) {
        if (!tensor.shape().equals(shape)) {
            throw new MalformedModelException(
                    file.name(),
                    "tensor '" + tensor.name() + "': shape " + tensor.shape() + " (expected: " + shape + ")");
        }
    }
}
