package io.speccascade.weights;

import java.util.Collections;
import java.util.List;

/// Turns metadata into an [AttentionSpec].
final class AttentionReader {
    private static final float DEFAULT_THETA = 10_000;

    private final SpecReader reader;
    private final Metadata metadata;
    private final Family family;

    AttentionReader(SpecReader reader, Family family) {
        this.reader = reader;
        this.metadata = reader.metadata();
        this.family = family;
    }

    /// Of a model that knows positions by biases: scores are not scaled.
    static AttentionSpec relative(int layerCount) {
        Rope none = Rope.plain(0, DEFAULT_THETA, Rope.Kind.HALF_SPLIT);
        return new AttentionSpec(1, 0, 0, Collections.nCopies(layerCount, false), none, none);
    }

    AttentionSpec read(int layerCount, int hiddenSize, int headCount, int headSize) {
        Rope rope = rope(headSize);
        int window = window();
        boolean isLargest = layerCount == family.largest();
        double natural = 1 / Math.sqrt(isLargest ? (double) hiddenSize / headCount : headSize);
        return new AttentionSpec(
                reader.orDefault("attention.scale", (float) natural),
                reader.orDefault("attn_logit_softcapping", 0),
                window,
                window == 0 ? Collections.nCopies(layerCount, false) : local(layerCount),
                rope,
                family.hasLocalRope() ? localRope(rope) : rope);
    }

    private int window() {
        String suffix = "attention.sliding_window";
        int window = metadata.findInteger(reader.key(suffix)).orElse(0);
        if (window < 0) {
            throw metadata.malformed(reader.key(suffix), window + " (expected: >= 0)");
        }
        return window;
    }

    /// Which layers have the window: a flag for each, or the length of a period, or what the family does.
    private List<Boolean> local(int layerCount) {
        String key = reader.key("attention.sliding_window_pattern");
        if (metadata.find(key).orElse(null) instanceof MetadataValue.Flags flags) {
            if (flags.values().size() != layerCount) {
                throw metadata.malformed(
                        key, flags.values().size() + " flags (expected: " + layerCount + ", one per layer)");
            }
            return flags.values();
        }
        int period = metadata.findInteger(key).orElse(family.period());
        if (period < 0) {
            throw metadata.malformed(key, period + " (expected: >= 0)");
        }
        return family.withPeriod(period).local(layerCount);
    }

    private Rope rope(int headSize) {
        int dimension = reader.within(
                "rope.dimension_count",
                metadata.findInteger(reader.key("rope.dimension_count")).orElse(headSize),
                headSize);
        if (dimension % 2 != 0) {
            throw metadata.malformed(reader.key("rope.dimension_count"), dimension + " (expected: an even number)");
        }
        // The first key is one of our own, for weights that were not reordered.
        boolean isHalfSplit = metadata.findFlag(reader.key("rope.half_split")).orElse(false);
        return new Rope(
                dimension,
                reader.orDefault("rope.freq_base", DEFAULT_THETA),
                isHalfSplit ? Rope.Kind.HALF_SPLIT : family.pairs(),
                linearFactor(),
                reader.orDefault("rope.scaling.attn_factor", 1),
                metadata.findInteger(reader.key("rope.scaling.original_context_length"))
                        .orElse(Integer.MAX_VALUE));
    }

    /// Of layers with a window in models where it differs: never scaled.
    private Rope localRope(Rope rope) {
        return Rope.plain(rope.dimension(), reader.orDefault("rope.freq_base_swa", DEFAULT_THETA), rope.kind());
    }

    private float linearFactor() {
        String typeKey = reader.key("rope.scaling.type");
        String type = metadata.findText(typeKey).orElse("linear");
        // scale_linear is the older name of the factor.
        float factor = reader.orDefault("rope.scaling.factor", reader.orDefault("rope.scale_linear", 1));
        if (type.equals("longrope") && !reader.hasTensor("rope_factors_long.weight")) {
            throw metadata.malformed(typeKey, "longrope without factors (expected: rope_factors_long.weight)");
        }
        return switch (type) {
            case "none", "longrope" -> 1;
            case "linear" -> factor;
            default ->
                throw metadata.malformed(
                        typeKey, "'" + type + "' is not supported yet (supported: none, linear, longrope)");
        };
    }
}
