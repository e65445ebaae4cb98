package io.speccascade.weights;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// The rotary positions of a config.json, in the words of transformers 5 (`rope_parameters`) or of earlier versions
/// (`rope_theta`, `rope_scaling`), as GGUF metadata and tensors. Source: `conversion/base.py`, `llama.py` and `phi.py`
/// of llama.cpp; `modeling_rope_utils.py` of transformers.
final class FolderRope {
    // As for GGUF files; it catches corrupt values before memory is asked for.
    private static final int MAX_SIZE = 1 << 20;

    private final FolderConfig config;
    private final FolderConfig parameters;
    private final FolderConfig sliding;
    private final String type;
    private final int dimension;

    FolderRope(FolderConfig config) {
        this.config = config;
        FolderConfig stated = config.section(config.states("rope_parameters") ? "rope_parameters" : "rope_scaling");
        boolean byLayer = stated.states("full_attention") || stated.states("sliding_attention");
        this.parameters = byLayer ? stated.section("full_attention") : stated;
        this.sliding = stated.section("sliding_attention");
        this.type = parameters
                .findText("rope_type")
                .or(() -> parameters.findText("type"))
                .orElse("default")
                .toLowerCase(Locale.ROOT);
        this.dimension = dimension();
        String slidingType = sliding.findText("rope_type").orElse("default");
        if (!slidingType.equals("default")) {
            throw sliding.malformed("rope_type", "'" + slidingType + "' is not supported (expected: default)");
        }
    }

    private int dimension() {
        int heads = config.size("num_attention_heads", MAX_SIZE);
        int headSize = config.findInteger("head_dim").isPresent()
                ? config.size("head_dim", MAX_SIZE)
                : config.size("hidden_size", MAX_SIZE) / heads;
        double part = parameters
                .findReal("partial_rotary_factor")
                .or(() -> config.findReal("partial_rotary_factor"))
                .orElse(1.0);
        if (!(part > 0 && part <= 1)) {
            throw config.malformed("partial_rotary_factor", part + " (expected: 0 < factor <= 1)");
        }
        int turning = (int) (headSize * part);
        if (turning < 2 || turning % 2 != 0) {
            throw config.malformed("head_dim", turning + " elements turn (expected: an even number)");
        }
        return turning;
    }

    void describe(MetadataEntries entries) {
        entries.integer("rope.dimension_count", dimension);
        entries.real("rope.freq_base", base());
        sliding.findReal("rope_theta")
                .or(() -> config.findReal("rope_local_base_freq"))
                .ifPresent(local -> entries.real("rope.freq_base_swa", local));
        switch (type) {
            case "default", "llama3" -> {}
            case "longrope", "su" -> {
                entries.integer("rope.scaling.original_context_length", originalContext());
                entries.real("rope.scaling.attn_factor", longAttention());
            }
            case "yarn" -> {
                scaling(entries);
                yarn(entries);
            }
            // A type that is not known is refused by whoever reads the spec.
            default -> scaling(entries);
        }
    }

    private double base() {
        return parameters.findReal("rope_theta").orElseGet(() -> config.real("rope_theta"));
    }

    private void scaling(MetadataEntries entries) {
        entries.text("rope.scaling.type", type);
        parameters.findReal("factor").ifPresent(factor -> entries.real("rope.scaling.factor", factor));
    }

    private void yarn(MetadataEntries entries) {
        entries.integer("rope.scaling.original_context_length", originalContext());
        parameters
                .findReal("extrapolation_factor")
                .ifPresent(value -> entries.real("rope.scaling.yarn_ext_factor", value));
        parameters
                .findReal("attention_factor")
                .or(() -> parameters.findReal("attn_factor"))
                .ifPresent(value -> entries.real("rope.scaling.yarn_attn_factor", value));
        parameters.findReal("beta_fast").ifPresent(value -> entries.real("rope.scaling.yarn_beta_fast", value));
        parameters.findReal("beta_slow").ifPresent(value -> entries.real("rope.scaling.yarn_beta_slow", value));
    }

    private int originalContext() {
        String key = "original_max_position_embeddings";
        return config.findInteger(key)
                .or(() -> parameters.findInteger(key))
                .orElseGet(() -> config.integer("max_position_embeddings"));
    }

    private double longAttention() {
        Optional<Double> stated = parameters.findReal("attention_factor");
        if (stated.isPresent()) {
            return stated.get();
        }
        int original = originalContext();
        if (original < 2) {
            throw config.malformed("original_max_position_embeddings", original + " (expected: at least 2)");
        }
        double factor = parameters
                .findReal("factor")
                .orElseGet(() -> (double) config.integer("max_position_embeddings") / original);
        return factor > 1 ? Math.sqrt(1 + Math.log(factor) / Math.log(original)) : 1;
    }

    /// Factors that divide frequencies, by the name of the tensor that GGUF keeps them in: [dimension / 2] each.
    SequencedMap<String, float[]> factors() {
        SequencedMap<String, float[]> factors = new LinkedHashMap<>();
        switch (type) {
            case "llama3" -> factors.put("rope_freqs.weight", llama3());
            case "longrope", "su" -> {
                factors.put("rope_factors_long.weight", stated("long_factor"));
                factors.put("rope_factors_short.weight", stated("short_factor"));
            }
            default -> {
                if (parameters.states("long_factor")) {
                    throw parameters.malformed("rope_type", "'" + type + "' with a long_factor (expected: longrope)");
                }
            }
        }
        return factors;
    }

    private float[] stated(String key) {
        float[] values = parameters
                .findReals(key)
                .orElseThrow(() -> parameters.malformed(key, "missing (expected: an array of numbers)"));
        if (values.length != dimension / 2) {
            throw parameters.malformed(key, values.length + " numbers (expected: " + dimension / 2 + ")");
        }
        return values;
    }

    private float[] llama3() {
        double base = base();
        double factor = parameters.findReal("factor").orElse(8.0);
        double low = parameters.findReal("low_freq_factor").orElse(1.0);
        double high = parameters.findReal("high_freq_factor").orElse(4.0);
        double original = originalContext();
        float[] factors = new float[dimension / 2];
        for (int pair = 0; pair < factors.length; pair++) {
            double turns = original / (2 * Math.PI * Math.pow(base, 2.0 * pair / dimension));
            double smooth = (turns - low) / (high - low);
            if (turns > high) {
                factors[pair] = 1;
            } else if (turns < low) {
                factors[pair] = (float) factor;
            } else {
                factors[pair] = (float) (1 / ((1 - smooth) / factor + smooth));
            }
        }
        return factors;
    }
}
