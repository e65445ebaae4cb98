package io.speccascade.engine.transformer;

import io.speccascade.engine.transformer.LayerWeights.Pair;
import io.speccascade.kernels.Activation;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.MemoryNeed;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionScores;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import io.speccascade.weights.AttentionSpec;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.ModelSpec.Feature;
import io.speccascade.weights.Rope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One model on one device: its weights, its cache, and its forward pass as a list of launches.
///
/// [#forward] is the whole transformer; what a family changes is in the [ModelSpec], not here.
public final class Transformer {
    private final ModelSpec spec;
    private final AttentionShape shape;
    private final PagedCache cache;
    private final DeviceBuffer embedding; // [vocabSize, hiddenSize]
    private final List<LayerWeights> layers = new ArrayList<>();
    private final DeviceBuffer outputNorm; // [hiddenSize]
    private final DeviceBuffer output; // [vocabSize, hiddenSize]
    private final DeviceBuffer frequency; // [rotarySize / 2]
    private final DeviceBuffer localFrequency; // [rotarySize / 2]: of layers with a window
    private final DeviceBuffer identity; // [maxRows]: 0, 1, 2, …
    private final DeviceBuffer hidden; // [maxRows, hiddenSize]: the residual stream
    private final DeviceBuffer qkv; // [maxRows, (headCount + 2·kvHeadCount)·headSize]
    private final DeviceBuffer attended; // [maxRows, headCount·headSize]
    private final DeviceBuffer gated; // [maxRows, ffnSize]
    private final DeviceBuffer added; // [maxRows, hiddenSize]: what is normalised or scaled before it is added

    /// Loads the weights and allocates the cache.
    ///
    /// @param slots sequences held at once
    /// @param contextLength most positions of a sequence
    /// @param maxRows most rows of a batch that [#forward] is called with
    public Transformer(Device device, ModelFile model, int slots, int contextLength, int maxRows) {
        spec = model.spec();
        WeightLoader loader = new WeightLoader(device, model.file());
        cache = new PagedCache(device, spec.layerCount(), spec.kvSize(), slots, contextLength);
        shape = new AttentionShape(
                spec.headCount(),
                spec.kvHeadCount(),
                spec.headSize(),
                spec.attention().rope().dimension(),
                PagedCache.PAGE_SIZE,
                cache.pagesPerSlot());
        embedding = loader.load("token_embd.weight");
        for (int layer = 0; layer < spec.layerCount(); layer++) {
            layers.add(LayerWeights.load(loader, spec, layer));
        }
        outputNorm = loader.loadScaled("output_norm.weight", spec.scales().logits());
        output = spec.tiedEmbeddings() ? embedding : loader.load("output.weight");
        frequency = loader.values(RotaryFrequencies.of(spec.attention().rope(), model.file(), contextLength));
        localFrequency = spec.attention().localRope().equals(spec.attention().rope())
                ? frequency
                : loader.values(RotaryFrequencies.of(spec.attention().localRope()));
        identity = loader.values(IntStream.range(0, maxRows).toArray());
        hidden = device.allocate(ElementType.F32, (long) maxRows * spec.hiddenSize());
        qkv = device.allocate(ElementType.F32, (long) maxRows * shape.qkvSize());
        attended = device.allocate(ElementType.F32, (long) maxRows * shape.querySize());
        gated = device.allocate(ElementType.F32, (long) maxRows * spec.ffnSize());
        added = addsPlainly() ? hidden : device.allocate(ElementType.F32, hidden.length());
    }

    /// The bulk of the memory that a transformer of `model` will ask of its device: weights and cache.
    public static List<MemoryNeed> needs(ModelFile model, int slots, int contextLength) {
        List<MemoryNeed> needs = new ArrayList<>();
        String name = model.file().name();
        model.file().tensors().stream()
                .filter(tensor -> tensor.type().isSupported())
                .map(tensor -> new MemoryNeed("weights of " + name, WeightLoader.typeOf(tensor), tensor.elementCount()))
                .forEach(needs::add);
        long cached = PagedCache.length(model.spec().kvSize(), slots, contextLength)
                * 2
                * model.spec().layerCount();
        needs.add(new MemoryNeed("cache of " + name, ElementType.F32, cached));
        return needs;
    }

    public ModelSpec spec() {
        return spec;
    }

    public PagedCache cache() {
        return cache;
    }

    /// The forward pass without logits: fills the cache for the rows.
    public List<Launch> forward(RowBatch rows) {
        List<Launch> launches = new ArrayList<>();
        launches.add(TransformerLaunches.embed(
                rows, hidden, embedding, spec.hiddenSize(), spec.scales().embedding()));
        for (int layer = 0; layer < layers.size(); layer++) {
            addLayer(launches, rows, layer);
        }
        return launches;
    }

    /// The forward pass, and the logits of the batch's outputs.
    ///
    /// @param logits F32 [outputs' targets, vocabSize]
    public List<Launch> forward(RowBatch rows, DeviceBuffer logits) {
        List<Launch> launches = forward(rows);
        RowMap outputs = new RowMap(rows.outputCapacity(), 1, rows.outputSource(), rows.outputTarget());
        launches.add(TransformerLaunches.normMatmul(
                rows, outputs, logits, hidden, outputNorm, spec.normEpsilon(), List.of(output)));
        if (spec.logitSoftCap() > 0) {
            launches.add(TransformerLaunches.softCap(rows, logits, spec.vocabSize(), spec.logitSoftCap()));
        }
        return launches;
    }

    private void addLayer(List<Launch> launches, RowBatch rows, int layer) {
        LayerWeights weights = layers.get(layer);
        addAttention(launches, rows, layer);
        addOutput(
                launches,
                rows,
                attended,
                weights.attentionOutput(),
                weights.postNorms().map(Pair::first));
        launches.add(TransformerLaunches.normGated(
                rows,
                gated,
                hidden,
                weights.ffnNorm(),
                spec.normEpsilon(),
                weights.gate(),
                weights.up(),
                switch (spec.activation()) {
                    case SILU -> Activation.SILU;
                    case GELU -> Activation.GELU;
                }));
        addOutput(launches, rows, gated, weights.down(), weights.postNorms().map(Pair::second));
    }

    /// From the residual stream to what the heads attended to.
    private void addAttention(List<Launch> launches, RowBatch rows, int layer) {
        LayerWeights weights = layers.get(layer);
        AttentionSpec attention = spec.attention();
        Rope rope = attention.rope(layer);
        DeviceBuffer keys = cache.keys(layer);
        DeviceBuffer values = cache.values(layer);
        float epsilon = spec.normEpsilon();
        RowMap everyRow = new RowMap(rows.rowCapacity(), 0, identity, identity);
        launches.add(TransformerLaunches.normMatmul(
                rows, everyRow, qkv, hidden, weights.attentionNorm(), epsilon, weights.qkv()));
        weights.qkvBias().ifPresent(bias -> launches.add(TransformerLaunches.addBias(rows, qkv, bias)));
        weights.headNorms()
                .ifPresent(norms -> launches.add(
                        TransformerLaunches.headNorm(rows, qkv, norms.first(), norms.second(), shape, epsilon)));
        launches.add(TransformerLaunches.ropeStore(
                rows,
                qkv,
                keys,
                values,
                cache.blockTable(),
                rope.equals(attention.rope()) ? frequency : localFrequency,
                shape,
                rope.kind() == Rope.Kind.INTERLEAVED,
                rope.magnitude()));
        launches.add(TransformerLaunches.attention(
                rows,
                attended,
                qkv,
                keys,
                values,
                cache.blockTable(),
                shape,
                new AttentionScores(attention.scale(), attention.window(layer), attention.softCap())));
    }

    /// Adds a projection to the residual stream, normalised or scaled where the model does that.
    private void addOutput(
            List<Launch> launches, RowBatch rows, DeviceBuffer in, DeviceBuffer weight, Optional<DeviceBuffer> norm) {
        int size = spec.hiddenSize();
        if (addsPlainly()) {
            launches.add(TransformerLaunches.matmulAdd(rows, hidden, in, weight, size));
            return;
        }
        float scale = spec.scales().residual();
        launches.add(TransformerLaunches.matmul(rows, added, in, weight, size));
        launches.add(
                norm.map(by -> TransformerLaunches.addNormalised(rows, hidden, added, by, spec.normEpsilon(), scale))
                        .orElseGet(() -> TransformerLaunches.add(rows, hidden, added, size, scale)));
    }

    private boolean addsPlainly() {
        return !spec.has(Feature.POST_NORM) && spec.scales().residual() == 1;
    }
}
