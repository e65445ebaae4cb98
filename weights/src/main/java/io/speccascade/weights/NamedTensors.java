package io.speccascade.weights;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The tensors of a checkpoint by name, in file order.
///
/// @param checkpoint its name, for messages
record NamedTensors(String checkpoint, SequencedMap<String, Tensor> tensors) {
    NamedTensors {
        tensors = Collections.unmodifiableSequencedMap(tensors);
    }

    List<Tensor> list() {
        return List.copyOf(tensors.values());
    }

    /// @throws MalformedModelException if its type is not supported
    Optional<Tensor> find(String name) {
        Optional<Tensor> found = Optional.ofNullable(tensors.get(name));
        found.filter(tensor -> !tensor.type().isSupported()).ifPresent(tensor -> {
            throw new MalformedModelException(
                    checkpoint,
                    "tensor '" + name + "': type " + tensor.type() + " is not supported yet (supported: "
                            + TensorType.supportedNames() + ")");
        });
        return found;
    }
}
