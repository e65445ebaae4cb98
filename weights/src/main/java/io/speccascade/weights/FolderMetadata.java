package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Writes the values of a config.json as GGUF metadata.
final class FolderMetadata {
    // As for GGUF files; it catches corrupt values before memory is asked for.
    private static final int MAX_LAYERS = 1 << 12;

    private final FolderConfig config;
    private final FolderFamily family;
    private final MetadataEntries entries;

    private FolderMetadata(FolderConfig config, FolderFamily family) {
        this.config = config;
        this.family = family;
        this.entries = new MetadataEntries(family.architecture());
    }

    /// @param rope the positions, none where the family has no rotary ones
    static SequencedMap<String, MetadataValue> of(
            FolderConfig config, FolderFamily family, String name, Optional<FolderRope> rope) {
        FolderMetadata metadata = new FolderMetadata(config, family);
        metadata.checkExpected();
        metadata.general("general.architecture", family.architecture());
        metadata.general("general.name", name);
        metadata.table();
        if (family.has(FolderFamily.Trait.ENCODER_DECODER)) {
            metadata.encoderDecoder();
        } else {
            metadata.window();
            metadata.queryScale();
        }
        if (family.has(FolderFamily.Trait.HALF_SPLIT_ROWS)) {
            metadata.entries.flag("rope.half_split", true);
        }
        rope.ifPresent(positions -> positions.describe(metadata.entries));
        return metadata.entries.values();
    }

    private void checkExpected() {
        config.find("quantization_config").ifPresent(found -> {
            throw config.malformed(
                    "quantization_config",
                    FolderConfig.brief(found) + " is not supported (expected: weights in F32, F16 or BF16)");
        });
        family.expected().forEach((key, allowed) -> {
            Optional<JsonNode> found = config.find(key);
            if (found.isPresent() && !allowed.contains(found.get())) {
                throw config.malformed(
                        key,
                        FolderConfig.brief(found.get()) + " (expected: "
                                + allowed.stream().map(JsonNode::toString).collect(Collectors.joining(" or ")) + ")");
            }
        });
    }

    private void general(String key, String value) {
        entries.general(key, new MetadataValue.Text(value));
    }

    private void table() {
        family.integers()
                .forEach((suffix, key) ->
                        value(key, config::findInteger).ifPresent(value -> entries.integer(suffix, value)));
        family.reals()
                .forEach((suffix, key) -> value(key, config::findReal).ifPresent(value -> entries.real(suffix, value)));
    }

    private interface Lookup<T> {
        Optional<T> find(String key);
    }

    private <T> Optional<T> value(String key, Lookup<T> lookup) {
        if (key.endsWith("?")) {
            return lookup.find(key.substring(0, key.length() - 1));
        }
        Optional<T> found = lookup.find(key);
        if (found.isEmpty()) {
            throw config.malformed(key, "missing (expected: a number)");
        }
        return found;
    }

    private void encoderDecoder() {
        entries.integer(
                "decoder_block_count",
                config.findInteger("num_decoder_layers").orElseGet(() -> config.integer("num_layers")));
        // Up to version 4 of transformers, tied embeddings meant that the decoder's output is scaled.
        Optional<Boolean> scaled = config.findFlag("scale_decoder_outputs");
        entries.flag(
                "embeddings_tied",
                scaled.orElseGet(() -> config.findFlag("tie_word_embeddings").orElse(true)));
    }

    private void queryScale() {
        config.findReal("query_pre_attn_scalar").ifPresent(scalar -> {
            if (!(scalar > 0)) {
                throw config.malformed("query_pre_attn_scalar", scalar + " (expected: positive)");
            }
            entries.real("attention.scale", 1 / Math.sqrt(scalar));
        });
    }

    private void window() {
        Optional<Integer> window = config.findFlag("use_sliding_window").orElse(true)
                ? config.findInteger("sliding_window")
                : Optional.empty();
        List<Boolean> pattern = pattern(config.size("num_hidden_layers", MAX_LAYERS));
        if (window.isPresent() && (pattern.isEmpty() || pattern.contains(true))) {
            entries.integer("attention.sliding_window", window.get());
            if (!pattern.isEmpty()) {
                entries.flags("attention.sliding_window_pattern", pattern);
            }
        } else if (family.has(FolderFamily.Trait.ZERO_WINDOW)) {
            entries.integer("attention.sliding_window", 0);
        }
    }

    /// For each layer whether it slides; empty where all do.
    private List<Boolean> pattern(int layers) {
        Optional<List<String>> types = config.findTexts("layer_types");
        if (types.isPresent()) {
            return ofTypes(types.get(), layers);
        }
        Optional<Integer> every = config.findInteger("sliding_window_pattern");
        Optional<Integer> first = config.findInteger("max_window_layers");
        if (every.isEmpty() && first.isEmpty()) {
            return List.of();
        }
        int period = every.isPresent() ? config.size("sliding_window_pattern", Integer.MAX_VALUE) : 0;
        List<Boolean> pattern = new ArrayList<>(Collections.nCopies(layers, false));
        for (int layer = 0; layer < layers; layer++) {
            pattern.set(layer, period > 0 ? (layer + 1) % period != 0 : layer >= first.get());
        }
        return pattern;
    }

    private List<Boolean> ofTypes(List<String> types, int layers) {
        if (types.size() != layers) {
            throw config.malformed("layer_types", types.size() + " layers (expected: " + layers + ")");
        }
        return types.stream()
                .map(type -> switch (type.toLowerCase(Locale.ROOT)) {
                    case "sliding_attention" -> true;
                    case "full_attention" -> false;
                    default ->
                        throw config.malformed(
                                "layer_types", "'" + type + "' (expected: full_attention or sliding_attention)");
                })
                .toList();
    }
}
