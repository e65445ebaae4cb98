package io.speccascade.weights;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// A named array of weights as it lies in its file: nothing is copied or converted.
///
/// @param name as the file calls it, for example `blk.0.attn_q.weight`
/// @param type how the numbers are stored
/// @param shape sizes in GGUF order, the innermost (contiguous) first: a matrix is [columns, rows]
/// @param data the bytes, valid until the file is closed
public record Tensor(String name, TensorType type, List<Long> shape, MemorySegment data) {
    public Tensor {
        shape = List.copyOf(shape);
    }

    /// How many numbers the tensor holds.
    public long elementCount() {
        return shape.stream().reduce(1L, Math::multiplyExact);
    }

    /// The numbers of a small tensor.
    ///
    /// @param file for the message
    /// @throws MalformedModelException if they are quantised
    public float[] floats(String file) {
        if (!FloatReader.canRead(type)) {
            throw new MalformedModelException(
                    file, "tensor '" + name + "': type " + type + " (expected: F32, F16 or BF16)");
        }
        float[] values = new float[Math.toIntExact(elementCount())];
        FloatReader.read(type, data, 0, values);
        return values;
    }

    /// Refuses another type.
    ///
    /// @param file for the message
    /// @throws MalformedModelException if the type is not the one that is expected
    public void require(TensorType expected, String file) {
        if (type != expected) {
            throw new MalformedModelException(
                    file, "tensor '" + name + "': type " + type + " (expected: " + expected + ")");
        }
    }
}
