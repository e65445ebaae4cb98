package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.MemoryNeed;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.Rope;
import java.util.ArrayList;
import java.util.List;
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
    private final DeviceBuffer identity; // [maxRows]: 0, 1, 2, …
    private final DeviceBuffer hidden; // [maxRows, hiddenSize]: the residual stream
    private final DeviceBuffer qkv; // [maxRows, (headCount + 2·kvHeadCount)·headSize]
    private final DeviceBuffer attended; // [maxRows, headCount·headSize]
    private final DeviceBuffer gated; // [maxRows, ffnSize]

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
                spec.rope().dimension(),
                PagedCache.PAGE_SIZE,
                cache.pagesPerSlot());
        embedding = loader.load("token_embd.weight");
        for (int layer = 0; layer < spec.layerCount(); layer++) {
            layers.add(LayerWeights.load(loader, layer));
        }
        outputNorm = loader.load("output_norm.weight");
        output = spec.tiedEmbeddings() ? embedding : loader.load("output.weight");
        frequency = loader.values(RotaryFrequencies.of(spec.rope(), model.file()));
        identity = loader.values(IntStream.range(0, maxRows).toArray());
        hidden = device.allocate(ElementType.F32, (long) maxRows * spec.hiddenSize());
        qkv = device.allocate(ElementType.F32, (long) maxRows * shape.qkvSize());
        attended = device.allocate(ElementType.F32, (long) maxRows * shape.querySize());
        gated = device.allocate(ElementType.F32, (long) maxRows * spec.ffnSize());
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
        launches.add(TransformerLaunches.embed(rows, hidden, embedding, spec.hiddenSize(), 1f));
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
        return launches;
    }

    private void addLayer(List<Launch> launches, RowBatch rows, int layer) {
        LayerWeights weights = layers.get(layer);
        DeviceBuffer keys = cache.keys(layer);
        DeviceBuffer values = cache.values(layer);
        float epsilon = spec.normEpsilon();
        boolean interleaved = spec.rope().kind() == Rope.Kind.INTERLEAVED;
        RowMap everyRow = new RowMap(rows.rowCapacity(), 0, identity, identity);
        launches.add(TransformerLaunches.normMatmul(
                rows,
                everyRow,
                qkv,
                hidden,
                weights.attentionNorm(),
                epsilon,
                List.of(weights.query(), weights.key(), weights.value())));
        launches.add(TransformerLaunches.ropeStore(
                rows, qkv, keys, values, cache.blockTable(), frequency, shape, interleaved, 1f));
        launches.add(TransformerLaunches.attention(
                rows, attended, qkv, keys, values, cache.blockTable(), shape, spec.attentionScale()));
        launches.add(
                TransformerLaunches.matmulAdd(rows, hidden, attended, weights.attentionOutput(), spec.hiddenSize()));
        launches.add(TransformerLaunches.normGated(
                rows, gated, hidden, weights.ffnNorm(), epsilon, weights.gate(), weights.up()));
        launches.add(TransformerLaunches.matmulAdd(rows, hidden, gated, weights.down(), spec.hiddenSize()));
    }
}
