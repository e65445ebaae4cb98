package io.speccascade.weights;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The metadata and the weights of a model, wherever they lie. Keys and names of tensors are those of GGUF, whatever
/// the
/// source calls them, so that what reads a checkpoint knows one language. Safe for use by many threads.
public interface Checkpoint extends AutoCloseable {
    /// Opens the model at a path: a GGUF file, or a Hugging Face folder.
    ///
    /// @throws MalformedModelException if there is none, or it is not sound
    static Checkpoint open(Path path) {
        return Files.isDirectory(path) ? HuggingFaceFolder.open(path) : GgufFile.open(path);
    }

    /// The path, or what stands for it in messages.
    String name();

    /// The format in words, for people.
    String format();

    /// The key-value pairs.
    Metadata metadata();

    /// All tensors in file order, also those of types that cannot be computed with.
    List<Tensor> tensors();

    /// The tensor to compute with, empty where there is none of this name.
    ///
    /// @throws MalformedModelException if its type is not supported
    Optional<Tensor> findTensor(String tensorName);

    /// The tensor to compute with.
    ///
    /// @throws MalformedModelException if there is none of this name, or its type is not supported
    default Tensor tensor(String tensorName) {
        return findTensor(tensorName)
                .orElseThrow(() -> new MalformedModelException(name(), "tensor '" + tensorName + "' is missing"));
    }

    /// The same model with smaller weights: each matrix in F32, F16 or BF16 whose rows are whole blocks becomes a copy
    /// of
    /// the given type, in native memory; all else stays as it is. Closing the result closes this checkpoint too.
    ///
    /// @param type [TensorType#Q8_0]
    default Checkpoint quantised(TensorType type) {
        return QuantisedCheckpoint.of(this, type);
    }

    /// Unmaps the weights: tensors must not be used after that.
    @Override
    void close();
}
