package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementLaunches;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.MemoryNeed;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionScores;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.Distances;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import io.speccascade.weights.AttentionSpec;
import io.speccascade.weights.EncoderSpec;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.Rope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final LayerBuilder builder;
    private final Optional<EncoderStack> encoder;
    private final Optional<Distances> distances; // of a decoder that knows positions by biases

    /// Loads the weights and allocates a cache with room for the whole context of every slot.
    ///
    /// @param slots sequences held at once
    /// @param contextLength most positions of a sequence
    /// @param maxRows most rows of a batch that [#forward] is called with
    public Transformer(Device device, ModelFile model, int slots, int contextLength, int maxRows) {
        this(device, model, slots, contextLength, slots * PagedCache.pages(contextLength), maxRows);
    }

    /// Loads the weights and allocates the cache.
    ///
    /// @param slots sequences held at once
    /// @param contextLength most positions of a sequence
    /// @param pages of the cache, for all slots together
    /// @param maxRows most rows of a batch that [#forward] is called with
    public Transformer(Device device, ModelFile model, int slots, int contextLength, int pages, int maxRows) {
        spec = model.spec();
        WeightLoader loader = new WeightLoader(device, model.file());
        cache = new PagedCache(device, spec.layerCount(), spec.kvSize(), slots, contextLength, pages);
        shape = new AttentionShape(
                spec.headCount(),
                spec.kvHeadCount(),
                spec.headSize(),
                spec.attention().rope().dimension(),
                PagedCache.PAGE_SIZE,
                cache.pagesPerSlot());
        embedding = loader.load("token_embd.weight");
        for (int layer = 0; layer < spec.layerCount(); layer++) {
            layers.add(
                    spec.encoder().isPresent()
                            ? LayerWeights.loadRelative(loader, spec, "dec.blk." + layer + ".")
                            : LayerWeights.load(loader, spec, layer));
        }
        String side = spec.encoder().isPresent() ? "dec." : "";
        outputNorm =
                loader.loadScaled(side + "output_norm.weight", spec.scales().logits());
        output = spec.tiedEmbeddings() ? embedding : loader.load("output.weight");
        frequency = loader.values(RotaryFrequencies.of(spec.attention().rope(), model.file(), contextLength));
        localFrequency = spec.attention().localRope().equals(spec.attention().rope())
                ? frequency
                : loader.values(RotaryFrequencies.of(spec.attention().localRope()));
        builder = new LayerBuilder(device, loader, spec, shape, maxRows);
        encoder = spec.encoder()
                .map(has -> new EncoderStack(device, loader, spec, embedding, slots, contextLength, maxRows));
        distances = encoder.map(stack -> {
            EncoderSpec encoderSpec = spec.encoder().orElseThrow();
            float[] learnt = loader.floats("dec.blk.0.attn_rel_b.weight");
            DeviceBuffer bias = loader.values(RelativeBias.table(encoderSpec, learnt, true));
            return new Distances(false, stack.lengths(), RelativeBias.centre(encoderSpec, true), bias);
        });
    }

    /// The bulk of the memory that a transformer of `model` with room for the whole context of every slot will ask of
    /// its
    /// device: weights and cache.
    public static List<MemoryNeed> needs(ModelFile model, int slots, int contextLength) {
        return needs(model, slots, contextLength, slots * PagedCache.pages(contextLength));
    }

    /// The bulk of the memory that a transformer of `model` will ask of its device.
    ///
    /// @param pages of the cache
    public static List<MemoryNeed> needs(ModelFile model, int slots, int contextLength, int pages) {
        List<MemoryNeed> needs = new ArrayList<>();
        String name = model.file().name();
        model.file().tensors().stream()
                .filter(tensor -> tensor.type().isSupported())
                .map(tensor -> new MemoryNeed("weights of " + name, WeightLoader.typeOf(tensor), tensor.elementCount()))
                .forEach(needs::add);
        long perPage =
                2L * PagedCache.PAGE_SIZE * model.spec().kvSize() * model.spec().layerCount();
        needs.add(new MemoryNeed("cache of " + name, ElementType.F32, pages * perPage));
        if (model.spec().encoder().isPresent()) {
            long sourcePages = (long) slots * PagedCache.pages(contextLength);
            needs.add(new MemoryNeed("encoded sources of " + name, ElementType.F32, sourcePages * perPage));
        }
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
                rows,
                builder.hidden(),
                embedding,
                spec.hiddenSize(),
                spec.scales().embedding()));
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
                rows, outputs, logits, builder.hidden(), outputNorm, spec.normEpsilon(), List.of(output)));
        if (spec.logitSoftCap() > 0) {
            launches.add(ElementLaunches.softCap(rows, logits, spec.vocabSize(), spec.logitSoftCap()));
        }
        return launches;
    }

    /// Encodes the source of an encoder-decoder model for the request of a slot.
    ///
    /// @throws IllegalArgumentException if there is a source and no encoder, or none and one, or it is too long
    public void encode(int slot, List<Integer> source) {
        if (encoder.isPresent()) {
            encoder.get().encode(slot, source);
        } else if (!source.isEmpty()) {
            throw new IllegalArgumentException(
                    "source: " + source.size() + " tokens (expected: none, as " + spec.name() + " has no encoder)");
        }
    }

    private void addLayer(List<Launch> launches, RowBatch rows, int layer) {
        LayerWeights weights = layers.get(layer);
        builder.addProjections(launches, rows, weights);
        addAttention(launches, rows, layer);
        builder.addAttended(launches, rows, weights);
        encoder.ifPresent(stack -> stack.addCross(launches, rows, builder, layer));
        builder.addFeedForward(launches, rows, weights);
    }

    private void addAttention(List<Launch> launches, RowBatch rows, int layer) {
        AttentionSpec attention = spec.attention();
        Rope rope = attention.rope(layer);
        DeviceBuffer keys = cache.keys(layer);
        DeviceBuffer values = cache.values(layer);
        DeviceBuffer qkv = builder.qkv();
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
        AttentionScores scores = new AttentionScores(attention.scale(), attention.window(layer), attention.softCap());
        launches.add(distances
                .map(by -> TransformerLaunches.relativeAttention(
                        rows,
                        builder.attended(),
                        qkv,
                        shape.qkvSize(),
                        keys,
                        values,
                        cache.blockTable(),
                        shape,
                        by,
                        attention.scale()))
                .orElseGet(() -> TransformerLaunches.attention(
                        rows, builder.attended(), qkv, keys, values, cache.blockTable(), shape, scores)));
    }
}
