package io.speccascade.weights;

import io.speccascade.weights.ModelSpec.Activation;
import io.speccascade.weights.ModelSpec.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What GGUF takes for granted about an architecture. Source: `llama-model.cpp` of llama.cpp, and for Gemma the models
/// of
/// Hugging Face transformers.
///
/// @param architecture value of `general.architecture`
/// @param pairs which elements rotate together
/// @param activation of the feed-forward block
/// @param scalesEmbeddings whether embeddings are multiplied by √hiddenSize
/// @param period of the layers with a window where the file does not list them: the last layer of each period sees all
///     positions; 0: a window is for all layers
/// @param largest layers of the one size whose attention scale is (hiddenSize / headCount)^−½; 0: none
/// @param hasLocalRope whether layers with a window rotate by frequencies of their own
record Family(
        String architecture,
        Rope.Kind pairs,
        Activation activation,
        boolean scalesEmbeddings,
        int period,
        int largest,
        boolean hasLocalRope,
        Set<Feature> features) {
    private static final String T5 = "t5";

    private static final List<Family> ALL = List.of(
            llama("llama"),
            new Family("qwen2", Rope.Kind.HALF_SPLIT, Activation.SILU, false, 0, 0, false, Set.of(Feature.QKV_BIAS)),
            new Family("qwen3", Rope.Kind.HALF_SPLIT, Activation.SILU, false, 0, 0, false, Set.of(Feature.HEAD_NORM)),
            gemma("gemma", 0, 0, Set.of()),
            gemma("gemma2", 2, 46, Set.of(Feature.POST_NORM)),
            gemma("gemma3", 6, 62, Set.of(Feature.POST_NORM, Feature.HEAD_NORM)),
            new Family(
                    "phi3",
                    Rope.Kind.HALF_SPLIT,
                    Activation.SILU,
                    false,
                    0,
                    0,
                    false,
                    Set.of(Feature.FUSED_QKV, Feature.FUSED_GATE)),
            llama("granite"),
            new Family(T5, Rope.Kind.HALF_SPLIT, Activation.GELU, false, 0, 0, false, Set.of()));

    private static Family llama(String architecture) {
        return new Family(architecture, Rope.Kind.INTERLEAVED, Activation.SILU, false, 0, 0, false, Set.of());
    }

    private static Family gemma(String architecture, int period, int largest, Set<Feature> features) {
        return new Family(
                architecture, Rope.Kind.HALF_SPLIT, Activation.GELU, true, period, largest, period == 6, features);
    }

    static Optional<Family> named(String architecture) {
        return ALL.stream()
                .filter(family -> family.architecture.equals(architecture))
                .findFirst();
    }

    static String names() {
        return ALL.stream().map(Family::architecture).collect(Collectors.joining(", "));
    }

    /// Whether it has an encoder, and biases by distance in place of rotation.
    boolean isEncoderDecoder() {
        return architecture.equals(T5);
    }

    Family withPeriod(int value) {
        return new Family(architecture, pairs, activation, scalesEmbeddings, value, largest, hasLocalRope, features);
    }

    /// Which of `layerCount` layers have a window.
    List<Boolean> local(int layerCount) {
        Boolean[] local = new Boolean[layerCount];
        Arrays.setAll(local, layer -> period == 0 || layer % period < period - 1);
        return List.of(local);
    }
}
