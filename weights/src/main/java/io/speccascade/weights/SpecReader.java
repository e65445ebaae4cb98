package io.speccascade.weights;

import java.util.List;
import java.util.Optional;

/// Turns metadata into a [ModelSpec]. Keys and defaults: `llama-model.cpp` of llama.cpp.
final class SpecReader {
    // Far above any real model; they catch corrupt files before memory is asked for.
    private static final int MAX_SIZE = 1 << 20;
    private static final int MAX_LAYERS = 1 << 12;
    private static final int MAX_VOCABULARY = 1 << 24;
    private static final int MAX_CONTEXT = 1 << 30;
    /// Of every published T5.
    private static final int T5_DISTANCE = 128;

    private final Checkpoint file;
    private final Metadata metadata;
    private final String architecture;
    private final Family family;

    SpecReader(Checkpoint file) {
        this.file = file;
        this.metadata = file.metadata();
        this.architecture = metadata.text("general.architecture");
        this.family = Family.named(architecture)
                .orElseThrow(() -> metadata.malformed(
                        "general.architecture",
                        "'" + architecture + "' is not supported yet (supported: " + Family.names() + ")"));
    }

    ModelSpec read() {
        refuseExperts();
        int hiddenSize = size("embedding_length", MAX_SIZE);
        int headCount = size("attention.head_count", MAX_SIZE);
        int headSize = headSize(hiddenSize, headCount);
        Optional<EncoderSpec> encoder = family.isEncoderDecoder() ? Optional.of(encoder()) : Optional.empty();
        int layerCount = encoder.isPresent() ? decoderLayers() : size("block_count", MAX_LAYERS);
        boolean isTied = !hasTensor("output.weight");
        return new ModelSpec(
                metadata.findText("general.name").orElse(file.name()),
                architecture,
                hiddenSize,
                layerCount,
                headCount,
                kvHeadCount(headCount),
                headSize,
                size("feed_forward_length", MAX_SIZE),
                vocabSize(),
                size("context_length", MAX_CONTEXT),
                positive("attention.layer_norm_rms_epsilon", metadata.real(key("attention.layer_norm_rms_epsilon"))),
                encoder.isPresent()
                        ? AttentionReader.relative(layerCount)
                        : new AttentionReader(this, family).read(layerCount, hiddenSize, headCount, headSize),
                activation(),
                scales(hiddenSize, isTied),
                orDefault("final_logit_softcapping", 0),
                isTied,
                family.features(),
                encoder);
    }

    private EncoderSpec encoder() {
        int buckets = size("attention.relative_buckets_count", MAX_SIZE);
        String distance = "attention.relative_max_distance"; // a key of our own
        int maxDistance = metadata.findInteger(key(distance)).orElse(T5_DISTANCE);
        int start = metadata.findInteger(key("decoder_start_token_id")).orElse(0);
        if (buckets < 4 || buckets % 2 != 0) {
            throw metadata.malformed(
                    key("attention.relative_buckets_count"), buckets + " (expected: an even number, >= 4)");
        }
        if (maxDistance <= buckets / 2 || maxDistance > MAX_SIZE) {
            throw metadata.malformed(
                    key(distance), maxDistance + " (expected: " + (buckets / 2 + 1) + " to " + MAX_SIZE + ")");
        }
        if (start < 0 || start >= vocabSize()) {
            throw metadata.malformed(
                    key("decoder_start_token_id"), start + " (expected: 0 to " + (vocabSize() - 1) + ")");
        }
        return new EncoderSpec(size("block_count", MAX_LAYERS), buckets, maxDistance, start);
    }

    private int decoderLayers() {
        return metadata.has(key("decoder_block_count"))
                ? size("decoder_block_count", MAX_LAYERS)
                : size("block_count", MAX_LAYERS);
    }

    /// T5 of version 1.0 has no gate.
    private ModelSpec.Activation activation() {
        boolean isUngated = family.isEncoderDecoder()
                && file.findTensor("dec.blk.0.ffn_gate.weight").isEmpty();
        return isUngated ? ModelSpec.Activation.RELU : family.activation();
    }

    boolean hasTensor(String name) {
        return file.findTensor(name).isPresent();
    }

    Metadata metadata() {
        return metadata;
    }

    /// T5 scales the logits of tied embeddings.
    private ModelSpec.Scales scales(int hiddenSize, boolean isTied) {
        boolean scalesLogits = metadata.findFlag(key("embeddings_tied")).orElse(isTied); // a key of our own
        float logits = family.isEncoderDecoder() && scalesLogits ? (float) (1 / Math.sqrt(hiddenSize)) : 1;
        float embedding = family.scalesEmbeddings() ? (float) Math.sqrt(hiddenSize) : 1;
        return new ModelSpec.Scales(
                orDefault("embedding_scale", embedding),
                orDefault("residual_scale", 1),
                logits / orDefault("logit_scale", 1));
    }

    /// A positive number, or `absent` where the key is missing or 0.
    float orDefault(String suffix, float absent) {
        double value = metadata.findReal(key(suffix)).orElse(0.0);
        return value == 0 ? absent : positive(suffix, value);
    }

    String key(String suffix) {
        return architecture + "." + suffix;
    }

    private int size(String suffix, int limit) {
        return within(suffix, metadata.integer(key(suffix)), limit);
    }

    int within(String suffix, int value, int limit) {
        if (value < 1 || value > limit) {
            throw metadata.malformed(key(suffix), value + " (expected: 1 to " + limit + ")");
        }
        return value;
    }

    float positive(String suffix, double value) {
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
        if (family.isEncoderDecoder() && kvHeadCount != headCount) {
            throw metadata.malformed(key(suffix), kvHeadCount + " (expected: as many as the " + headCount + " heads)");
        }
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
}
