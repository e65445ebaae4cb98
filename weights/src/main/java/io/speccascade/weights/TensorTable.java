package io.speccascade.weights;

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
        for (int layer = 0; layer < spec.layerCount(); layer++) {
            String block = "blk." + layer + ".";
            required.put(block + "attn_norm.weight", List.of(hidden));
            required.put(block + "attn_q.weight", List.of(hidden, (long) spec.querySize()));
            required.put(block + "attn_k.weight", List.of(hidden, (long) spec.kvSize()));
            required.put(block + "attn_v.weight", List.of(hidden, (long) spec.kvSize()));
            required.put(block + "attn_output.weight", List.of((long) spec.querySize(), hidden));
            required.put(block + "ffn_norm.weight", List.of(hidden));
            required.put(block + "ffn_gate.weight", List.of(hidden, (long) spec.ffnSize()));
            required.put(block + "ffn_up.weight", List.of(hidden, (long) spec.ffnSize()));
            required.put(block + "ffn_down.weight", List.of((long) spec.ffnSize(), hidden));
        }
        required.put("output_norm.weight", List.of(hidden));
        if (!spec.tiedEmbeddings()) {
            required.put("output.weight", List.of(hidden, (long) spec.vocabSize()));
        }
        optional.put("rope_freqs.weight", List.of(spec.rope().dimension() / 2L));
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
