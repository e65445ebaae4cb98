package io.speccascade.weights;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Optional;

/// A model file that can be computed with: its spec is known and every tensor that the spec needs is there, has the
/// right shape and a supported type, and no tensor would be ignored. Owns the file; close it to unmap the weights.
///
/// @param file the weights and the metadata
/// @param spec the architecture
public record ModelFile(Checkpoint file, ModelSpec spec) implements AutoCloseable {
    /// Checks the tensors of a file against a spec.
    ///
    /// @throws MalformedModelException for a tensor that is missing, misshapen, unsupported or unknown
    public ModelFile {
        new TensorTable(spec).check(file);
    }

    /// Maps a model and reads its spec.
    ///
    /// @throws MalformedModelException if it is not a sound model of a supported architecture
    public static ModelFile open(Path path) {
        return open(path, Optional.empty());
    }

    /// Maps a model, with smaller weights if a type is given: see [Checkpoint#quantised(TensorType)].
    ///
    /// @throws MalformedModelException if it is not a sound model of a supported architecture
    public static ModelFile open(Path path, Optional<TensorType> quantisation) {
        Checkpoint checkpoint = Checkpoint.open(path);
        return owning(quantisation.map(checkpoint::quantised).orElse(checkpoint));
    }

    /// Takes a model that is in memory; see [GgufFile#of(String, MemorySegment)].
    public static ModelFile of(String name, MemorySegment bytes) {
        return owning(GgufFile.of(name, bytes));
    }

    private static ModelFile owning(Checkpoint file) {
        try {
            return new ModelFile(file, ModelSpec.of(file));
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// The tensor of a name that the spec needs, for example `blk.3.attn_q.weight`.
    public Tensor tensor(String name) {
        return file.tensor(name);
    }

    @Override
    public void close() {
        file.close();
    }
}
