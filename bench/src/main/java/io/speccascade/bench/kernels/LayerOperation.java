package io.speccascade.bench.kernels;

import io.speccascade.kernels.Activation;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import java.util.List;

/// The operations that are measured, in the sizes of a model of 1.1 thousand million weights.
enum LayerOperation {
    EMBED(32_000, 2048),
    NORM_MATMUL(2560, 2048),
    NORM_GATED(2 * 5632, 2048),
    MATMUL_ADD(2048, 5632);

    private static final float EPSILON = 1e-5f;

    private final int outputs;
    private final int inputs;

    LayerOperation(int outputs, int inputs) {
        this.outputs = outputs;
        this.inputs = inputs;
    }

    /// Rows of weights, of all matrices together.
    int outputs() {
        return outputs;
    }

    int inputs() {
        return inputs;
    }

    /// Matrices that its weights make up.
    int matrices() {
        return this == NORM_GATED ? 2 : 1;
    }

    /// @param out F32 [rows, outputs]
    /// @param in F32 [rows, inputs]
    /// @param inOrder the rows' own indices
    /// @param weights as many as there are matrices
    Launch launch(
            RowBatch rows,
            DeviceBuffer out,
            DeviceBuffer in,
            DeviceBuffer norm,
            RowMap inOrder,
            List<DeviceBuffer> weights) {
        return switch (this) {
            case EMBED -> TransformerLaunches.embed(rows, in, weights.getFirst(), inputs, 1);
            case NORM_MATMUL -> TransformerLaunches.normMatmul(rows, inOrder, out, in, norm, EPSILON, weights);
            case NORM_GATED ->
                TransformerLaunches.normGated(
                        rows, out, in, norm, EPSILON, weights.getFirst(), weights.getLast(), Activation.SILU);
            case MATMUL_ADD -> TransformerLaunches.matmulAdd(rows, out, in, weights.getFirst(), outputs);
        };
    }
}
