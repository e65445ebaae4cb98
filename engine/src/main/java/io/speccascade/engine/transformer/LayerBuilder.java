package io.speccascade.engine.transformer;

import io.speccascade.kernels.Activation;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementLaunches;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.ModelSpec.Feature;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The parts of a layer that all stacks share, and the rows that they work on.
final class LayerBuilder {
    private final ModelSpec spec;
    private final AttentionShape shape;
    private final DeviceBuffer identity; // [maxRows]: 0, 1, 2, …
    private final DeviceBuffer hidden; // [maxRows, hiddenSize]: the residual stream
    private final DeviceBuffer qkv; // [maxRows, (headCount + 2·kvHeadCount)·headSize]
    private final DeviceBuffer attended; // [maxRows, headCount·headSize]
    private final DeviceBuffer gated; // [maxRows, ffnSize]
    private final DeviceBuffer added; // [maxRows, hiddenSize]: what is normalised or scaled before it is added

    /// @param maxRows most rows of a batch
    LayerBuilder(Device device, WeightLoader loader, ModelSpec spec, AttentionShape shape, int maxRows) {
        this.spec = spec;
        this.shape = shape;
        identity = loader.values(IntStream.range(0, maxRows).toArray());
        hidden = device.allocate(ElementType.F32, (long) maxRows * spec.hiddenSize());
        qkv = device.allocate(ElementType.F32, (long) maxRows * shape.qkvSize());
        attended = device.allocate(ElementType.F32, (long) maxRows * shape.querySize());
        gated = device.allocate(ElementType.F32, (long) maxRows * spec.ffnSize());
        added = addsPlainly() ? hidden : device.allocate(ElementType.F32, hidden.length());
    }

    DeviceBuffer hidden() {
        return hidden;
    }

    DeviceBuffer qkv() {
        return qkv;
    }

    DeviceBuffer attended() {
        return attended;
    }

    /// Each row to itself.
    RowMap everyRow(RowBatch rows) {
        return new RowMap(rows.rowCapacity(), 0, identity, identity);
    }

    /// Queries, keys and values of the residual stream.
    void addProjections(List<Launch> launches, RowBatch rows, LayerWeights weights) {
        float epsilon = spec.normEpsilon();
        launches.add(TransformerLaunches.normMatmul(
                rows, everyRow(rows), qkv, hidden, weights.attentionNorm(), epsilon, weights.qkv()));
        weights.qkvBias().ifPresent(bias -> launches.add(ElementLaunches.addBias(rows, qkv, bias)));
        weights.headNorms()
                .ifPresent(norms -> launches.add(
                        ElementLaunches.headNorm(rows, qkv, norms.first(), norms.second(), shape, epsilon)));
    }

    /// What was attended to, projected to the residual stream.
    void addAttended(List<Launch> launches, RowBatch rows, LayerWeights weights) {
        addOutput(
                launches,
                rows,
                attended,
                weights.attentionOutput(),
                weights.postNorms().map(LayerWeights.Pair::first));
    }

    void addFeedForward(List<Launch> launches, RowBatch rows, LayerWeights weights) {
        float epsilon = spec.normEpsilon();
        launches.add(
                switch (spec.activation()) {
                    case SILU -> gate(rows, weights, Activation.SILU);
                    case GELU -> gate(rows, weights, Activation.GELU);
                    case RELU ->
                        TransformerLaunches.normMatmul(
                                rows, everyRow(rows), gated, hidden, weights.ffnNorm(), epsilon, List.of(weights.up()));
                });
        if (spec.activation() == ModelSpec.Activation.RELU) {
            launches.add(ElementLaunches.relu(rows, gated, spec.ffnSize()));
        }
        addOutput(launches, rows, gated, weights.down(), weights.postNorms().map(LayerWeights.Pair::second));
    }

    private Launch gate(RowBatch rows, LayerWeights weights, Activation activation) {
        return TransformerLaunches.normGated(
                rows,
                gated,
                hidden,
                weights.ffnNorm(),
                spec.normEpsilon(),
                weights.gate().orElseThrow(),
                weights.up(),
                activation);
    }

    /// Adds a projection to the residual stream, normalised or scaled where the model does that.
    void addOutput(
            List<Launch> launches, RowBatch rows, DeviceBuffer in, DeviceBuffer weight, Optional<DeviceBuffer> norm) {
        int size = spec.hiddenSize();
        if (addsPlainly()) {
            launches.add(TransformerLaunches.matmulAdd(rows, hidden, in, weight, size));
            return;
        }
        float scale = spec.scales().residual();
        launches.add(TransformerLaunches.matmul(rows, added, in, weight, size));
        launches.add(norm.map(by -> ElementLaunches.addNormalised(rows, hidden, added, by, spec.normEpsilon(), scale))
                .orElseGet(() -> ElementLaunches.add(rows, hidden, added, size, scale)));
    }

    private boolean addsPlainly() {
        return !spec.has(Feature.POST_NORM) && spec.scales().residual() == 1;
    }
}
