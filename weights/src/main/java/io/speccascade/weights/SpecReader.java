package io.speccascade.weights;

import java.util.List;

/// Turns metadata into a [ModelSpec]. Keys and defaults: `llama-model.cpp` of llama.cpp.
final class SpecReader {
    private static final List<String> ARCHITECTURES = List.of("llama");
    // Far above any real model; they catch corrupt files before memory is asked for.
    private static final int MAX_SIZE = 1 << 20;
    private static final int MAX_LAYERS = 1 << 12;
    private static final int MAX_VOCABULARY = 1 << 24;
    private static final int MAX_CONTEXT = 1 << 30;

    private final Checkpoint file;
    private final Metadata metadata;
    private final String architecture;

    SpecReader(Checkpoint file) {
        this.file = file;
        this.metadata = file.metadata();
        this.architecture = metadata.text("general.architecture");
    }

    ModelSpec read() {
        if (!ARCHITECTURES.contains(architecture)) {
            throw metadata.malformed(
                    "general.architecture",
                    "'" + architecture + "' is not supported yet (supported: " + String.join(", ", ARCHITECTURES)
                            + ")");
        }
        refuseExperts();
        int hiddenSize = size("embedding_length", MAX_SIZE);
        int headCount = size("attention.head_count", MAX_SIZE);
        int headSize = headSize(hiddenSize, headCount);
        return new ModelSpec(
                metadata.findText("general.name").orElse(file.name()),
                architecture,
                hiddenSize,
                size("block_count", MAX_LAYERS),
                headCount,
                kvHeadCount(headCount),
                headSize,
                size("feed_forward_length", MAX_SIZE),
                vocabSize(),
                size("context_length", MAX_CONTEXT),
                positive("attention.layer_norm_rms_epsilon", metadata.real(key("attention.layer_norm_rms_epsilon"))),
                rope(headSize),
                attentionScale(headSize),
                !hasTensor("output.weight"));
    }

    private String key(String suffix) {
        return architecture + "." + suffix;
    }

    private int size(String suffix, int limit) {
        return within(suffix, metadata.integer(key(suffix)), limit);
    }

    private int within(String suffix, int value, int limit) {
        if (value < 1 || value > limit) {
            throw metadata.malformed(key(suffix), value + " (expected: 1 to " + limit + ")");
        }
        return value;
    }

    private float positive(String suffix, double value) {
        if (!(value > 0) || value > Float.MAX_VALUE) {
            throw metadata.malformed(key(suffix), value + " (expected: positive, finite)");
        }
        return (float) value;
    }

    private void refuseExperts() {
        int experts = metadata.findInteger(key("expert_count")).orElse(0);
        if (experts != 0) {
            throw metadata.malformed(
                    key("expert_count"), experts + " (mixtures of experts are not supported yet; expected: 0)");
        }
    }

    private int kvHeadCount(int headCount) {
        String suffix = "attention.head_count_kv";
        int kvHeadCount = within(suffix, metadata.findInteger(key(suffix)).orElse(headCount), MAX_SIZE);
        if (headCount % kvHeadCount != 0) {
            throw metadata.malformed(
                    key(suffix), kvHeadCount + " (expected: a divisor of the " + headCount + " heads)");
        }
        return kvHeadCount;
    }

    private int headSize(int hiddenSize, int headCount) {
        int whole = hiddenSize / headCount;
        int keyLength = metadata.findInteger(key("attention.key_length")).orElse(whole);
        int valueLength = metadata.findInteger(key("attention.value_length")).orElse(whole);
        if (keyLength != valueLength) {
            throw metadata.malformed(
                    key("attention.value_length"), valueLength + " (expected: the key_length, " + keyLength + ")");
        }
        if (!metadata.has(key("attention.key_length")) && hiddenSize % headCount != 0) {
            throw metadata.malformed(
                    key("attention.head_count"),
                    headCount + " (expected: a divisor of the hidden size, " + hiddenSize + ")");
        }
        long all = (long) keyLength * headCount;
        if (all > MAX_SIZE) {
            throw metadata.malformed(
                    key("attention.head_count"),
                    headCount + " heads of " + keyLength + " (expected: at most " + MAX_SIZE + " elements)");
        }
        return within("attention.key_length", keyLength, MAX_SIZE);
    }

    private int vocabSize() {
        List<String> pieces = metadata.findTexts("tokenizer.ggml.tokens").orElse(List.of());
        return within(
                "vocab_size", pieces.isEmpty() ? metadata.integer(key("vocab_size")) : pieces.size(), MAX_VOCABULARY);
    }

    private Rope rope(int headSize) {
        int dimension = within(
                "rope.dimension_count",
                metadata.findInteger(key("rope.dimension_count")).orElse(headSize),
                headSize);
        if (dimension % 2 != 0) {
            throw metadata.malformed(key("rope.dimension_count"), dimension + " (expected: an even number)");
        }
        float theta = positive(
                "rope.freq_base", metadata.findReal(key("rope.freq_base")).orElse(10_000.0));
        return new Rope(dimension, theta, Rope.Kind.INTERLEAVED, linearFactor());
    }

    private float linearFactor() {
        String typeKey = key("rope.scaling.type");
        String type = metadata.findText(typeKey).orElse("linear");
        double attention = metadata.findReal(key("rope.scaling.attn_factor")).orElse(1.0);
        if (attention != 1.0) {
            throw metadata.malformed(
                    key("rope.scaling.attn_factor"), attention + " is not supported yet (expected: 1)");
        }
        // scale_linear is the older name of the factor.
        double factor = metadata.findReal(key("rope.scaling.factor"))
                .orElse(metadata.findReal(key("rope.scale_linear")).orElse(1.0));
        return switch (type) {
            case "none" -> 1;
            case "linear" -> factor == 0 ? 1 : positive("rope.scaling.factor", factor);
            default ->
                throw metadata.malformed(typeKey, "'" + type + "' is not supported yet (supported: none, linear)");
        };
    }

    private float attentionScale(int headSize) {
        double scale = metadata.findReal(key("attention.scale")).orElse(0.0);
        return scale == 0 ? (float) (1 / Math.sqrt(headSize)) : positive("attention.scale", scale);
    }

    private boolean hasTensor(String name) {
        return file.findTensor(name).isPresent();
    }
}
