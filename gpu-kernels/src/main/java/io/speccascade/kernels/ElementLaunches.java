package io.speccascade.kernels;

import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import java.util.List;

/// Makes the launches on the elements of rows, between the matrix products of a forward pass.
public final class ElementLaunches {
    private ElementLaunches() {}

    /// Adds scale · y to the residual stream.
    public static Launch add(RowBatch rows, DeviceBuffer x, DeviceBuffer y, int size, float scale) {
        return new Launch(
                Operation.ADD, List.of(x, y, rows.counts()), List.of(rows.rowCapacity(), size), List.of(scale, 0f));
    }

    /// Adds scale · rmsNorm(y) to the residual stream.
    public static Launch addNormalised(
            RowBatch rows, DeviceBuffer x, DeviceBuffer y, DeviceBuffer norm, float epsilon, float scale) {
        return new Launch(
                Operation.ADD,
                List.of(x, y, rows.counts(), norm),
                List.of(rows.rowCapacity(), Math.toIntExact(norm.length())),
                List.of(scale, epsilon));
    }

    /// Adds a bias to every row.
    public static Launch addBias(RowBatch rows, DeviceBuffer x, DeviceBuffer bias) {
        return new Launch(
                Operation.ADD_BIAS,
                List.of(x, rows.counts(), bias),
                List.of(rows.rowCapacity(), Math.toIntExact(bias.length())),
                List.of());
    }

    /// RMS norm of each head of queries and keys.
    public static Launch headNorm(
            RowBatch rows,
            DeviceBuffer qkv,
            DeviceBuffer queryNorm,
            DeviceBuffer keyNorm,
            AttentionShape shape,
            float epsilon) {
        TransformerLaunches.requireLength("headNorm qkv", qkv, (long) rows.rowCapacity() * shape.qkvSize());
        return new Launch(
                Operation.HEAD_NORM,
                List.of(qkv, rows.counts(), queryNorm, keyNorm),
                List.of(rows.rowCapacity(), shape.headCount(), shape.kvHeadCount(), shape.headSize()),
                List.of(epsilon));
    }

    /// max(x, 0).
    public static Launch relu(RowBatch rows, DeviceBuffer x, int size) {
        TransformerLaunches.requireLength("relu x", x, (long) rows.rowCapacity() * size);
        return new Launch(Operation.RELU, List.of(x, rows.counts()), List.of(rows.rowCapacity(), size), List.of());
    }

    /// Soft-cap of the logits of a batch's outputs.
    ///
    /// @param softCap greater than 0
    public static Launch softCap(RowBatch rows, DeviceBuffer logits, int vocabSize, float softCap) {
        return new Launch(
                Operation.SOFT_CAP,
                List.of(logits, rows.counts(), rows.outputTarget()),
                List.of(rows.outputCapacity(), vocabSize),
                List.of(softCap));
    }
}
