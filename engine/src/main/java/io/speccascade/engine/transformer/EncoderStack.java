package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.Distances;
import io.speccascade.weights.EncoderSpec;
import io.speccascade.weights.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The encoder of an encoder-decoder model, and the decoder's view of it. A source is encoded once, when its request is
/// admitted; the keys and values that the decoder's layers attend to stay on the device in the request's slot.
final class EncoderStack {
    /// What a decoder layer attends to the source with.
    ///
    /// @param norm [hiddenSize]
    /// @param query [headCount·headSize, hiddenSize]
    /// @param keyValue of key and of value, [headCount·headSize, hiddenSize] each
    /// @param output [hiddenSize, headCount·headSize]
    private record Cross(DeviceBuffer norm, DeviceBuffer query, List<DeviceBuffer> keyValue, DeviceBuffer output) {
        static Cross load(WeightLoader loader, int layer) {
            String prefix = "dec.blk." + layer + ".cross_attn_";
            return new Cross(
                    loader.load(prefix + "norm.weight"),
                    loader.load(prefix + "q.weight"),
                    List.of(loader.load(prefix + "k.weight"), loader.load(prefix + "v.weight")),
                    loader.load(prefix + "o.weight"));
        }
    }

    private final Device device;
    private final ModelSpec spec;
    private final AttentionShape shape;
    private final LayerBuilder builder;
    private final RowBatch rows;
    private final int slots;
    private final PagedCache own; // keys and values of one encoder layer at a time
    private final PagedCache sources; // of each decoder layer
    private final DeviceBuffer lengths; // I32 [slots]: tokens of each source
    private final DeviceBuffer embedding; // [vocabSize, hiddenSize]
    private final DeviceBuffer none; // no frequencies
    private final Distances distances;
    private final Distances everywhere;
    private final DeviceBuffer keyValue; // [contextLength, 2·headCount·headSize]
    private final DeviceBuffer queries; // [decoder's maxRows, headCount·headSize]
    private final List<Cross> crosses = new ArrayList<>();
    private final Program program;

    /// @param decoderRows most rows of a batch of the decoder
    EncoderStack(
            Device device,
            WeightLoader loader,
            ModelSpec spec,
            DeviceBuffer embedding,
            int slots,
            int contextLength,
            int decoderRows) {
        this.device = device;
        this.spec = spec;
        this.slots = slots;
        this.embedding = embedding;
        EncoderSpec encoder = spec.encoder().orElseThrow();
        int pages = slots * PagedCache.pages(contextLength);
        own = new PagedCache(device, 1, spec.kvSize(), slots, contextLength, pages);
        sources = new PagedCache(device, spec.layerCount(), spec.kvSize(), slots, contextLength, pages);
        for (int slot = 0; slot < slots; slot++) {
            own.reserve(slot, contextLength);
            sources.reserve(slot, contextLength);
        }
        shape = new AttentionShape(
                spec.headCount(), spec.headCount(), spec.headSize(), 0, PagedCache.PAGE_SIZE, own.pagesPerSlot());
        builder = new LayerBuilder(device, loader, spec, shape, contextLength);
        rows = RowBatch.allocate(device, contextLength, 0);
        lengths = device.allocate(ElementType.I32, slots);
        none = device.allocate(ElementType.F32, 1);
        keyValue = device.allocate(ElementType.F32, 2L * contextLength * spec.kvSize());
        queries = device.allocate(ElementType.F32, (long) decoderRows * spec.querySize());
        float[] learnt = loader.floats("enc.blk.0.attn_rel_b.weight");
        DeviceBuffer bias = loader.values(RelativeBias.table(encoder, learnt, false));
        distances = new Distances(true, lengths, RelativeBias.centre(encoder, false), bias);
        everywhere = new Distances(true, lengths, 0, loader.values(new float[spec.headCount()]));
        List<LayerWeights> layers = new ArrayList<>();
        for (int layer = 0; layer < encoder.layerCount(); layer++) {
            layers.add(LayerWeights.loadRelative(loader, spec, "enc.blk." + layer + "."));
        }
        for (int layer = 0; layer < spec.layerCount(); layer++) {
            crosses.add(Cross.load(loader, layer));
        }
        program = device.compile(launches(layers, loader.load("enc.output_norm.weight")));
    }

    DeviceBuffer lengths() {
        return lengths;
    }

    /// Encodes a source for the request of a slot.
    ///
    /// @throws IllegalArgumentException if it has no tokens, or more than the context
    void encode(int slot, List<Integer> source) {
        int count = source.size();
        if (count < 1 || count > rows.rowCapacity()) {
            throw new IllegalArgumentException(
                    "source: " + count + " tokens (expected: 1 to " + rows.rowCapacity() + ")");
        }
        if (slot < 0 || slot >= slots) {
            throw new IllegalArgumentException("slot: " + slot + " (expected: 0 to " + (slots - 1) + ")");
        }
        device.upload(lengths, slot, count);
        device.upload(rows.counts(), 0, count, 0);
        device.upload(
                rows.token(), 0, source.stream().mapToInt(Integer::intValue).toArray());
        device.upload(
                rows.slot(), 0, IntStream.generate(() -> slot).limit(count).toArray());
        device.upload(rows.position(), 0, IntStream.range(0, count).toArray());
        program.run();
    }

    private List<Launch> launches(List<LayerWeights> layers, DeviceBuffer outputNorm) {
        List<Launch> launches = new ArrayList<>();
        launches.add(TransformerLaunches.embed(
                rows,
                builder.hidden(),
                embedding,
                spec.hiddenSize(),
                spec.scales().embedding()));
        for (LayerWeights layer : layers) {
            builder.addProjections(launches, rows, layer);
            launches.add(TransformerLaunches.ropeStore(
                    rows, builder.qkv(), own.keys(0), own.values(0), own.blockTable(), none, shape, false, 1));
            launches.add(TransformerLaunches.relativeAttention(
                    rows,
                    builder.attended(),
                    builder.qkv(),
                    shape.qkvSize(),
                    own.keys(0),
                    own.values(0),
                    own.blockTable(),
                    shape,
                    distances,
                    spec.attention().scale()));
            builder.addAttended(launches, rows, layer);
            builder.addFeedForward(launches, rows, layer);
        }
        // A row of keys and values alone: no query heads.
        AttentionShape kept = new AttentionShape(
                0, spec.headCount(), spec.headSize(), 0, PagedCache.PAGE_SIZE, sources.pagesPerSlot());
        for (int layer = 0; layer < crosses.size(); layer++) {
            launches.add(TransformerLaunches.normMatmul(
                    rows,
                    builder.everyRow(rows),
                    keyValue,
                    builder.hidden(),
                    outputNorm,
                    spec.normEpsilon(),
                    crosses.get(layer).keyValue()));
            launches.add(TransformerLaunches.ropeStore(
                    rows,
                    keyValue,
                    sources.keys(layer),
                    sources.values(layer),
                    sources.blockTable(),
                    none,
                    kept,
                    false,
                    1));
        }
        return launches;
    }

    /// Attention of a decoder layer to the source.
    void addCross(List<Launch> launches, RowBatch decoded, LayerBuilder decoder, int layer) {
        Cross cross = crosses.get(layer);
        launches.add(TransformerLaunches.normMatmul(
                decoded,
                decoder.everyRow(decoded),
                queries,
                decoder.hidden(),
                cross.norm(),
                spec.normEpsilon(),
                List.of(cross.query())));
        launches.add(TransformerLaunches.relativeAttention(
                decoded,
                decoder.attended(),
                queries,
                spec.querySize(),
                sources.keys(layer),
                sources.values(layer),
                sources.blockTable(),
                shape,
                everywhere,
                spec.attention().scale()));
        decoder.addOutput(launches, decoded, decoder.attended(), cross.output(), Optional.empty());
    }
}
