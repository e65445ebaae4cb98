package io.speccascade.weights;

import java.util.Optional;
import java.util.Set;

/// Says all that an engine must know to build a model's layers, apart from the weights. Read from the metadata of a
/// file, which is checked: see [#of(Checkpoint)].
///
/// @param name for people; the file's `general.name`, or its path
/// @param architecture the GGUF architecture, for example `llama`
/// @param hiddenSize width of the residual stream
/// @param layerCount transformer layers, of the decoder where there is an encoder too
/// @param headCount query heads
/// @param kvHeadCount key and value heads; divides headCount
/// @param headSize elements of one head
/// @param ffnSize width inside the feed-forward block
/// @param vocabSize tokens
/// @param contextLength positions that the model was trained for
/// @param normEpsilon added to the mean square by RMSNorm
/// @param attention how layers attend
/// @param activation of the feed-forward block
/// @param scales what is multiplied on the way
/// @param logitSoftCap logits become logitSoftCap · tanh(logit / logitSoftCap); 0: they stay
/// @param tiedEmbeddings whether the token embedding also serves as the output matrix
/// @param features what layers have beyond those of Llama, or have in another form
/// @param encoder of an encoder-decoder model, whose decoder the rest describes
public record ModelSpec(
        String name,
        String architecture,
        int hiddenSize,
        int layerCount,
        int headCount,
        int kvHeadCount,
        int headSize,
        int ffnSize,
        int vocabSize,
        int contextLength,
        float normEpsilon,
        AttentionSpec attention,
        Activation activation,
        Scales scales,
        float logitSoftCap,
        boolean tiedEmbeddings,
        Set<Feature> features,
        Optional<EncoderSpec> encoder) {

    /// The non-linear function of a feed-forward block.
    public enum Activation {
        SILU,
        /// Approximated by tanh.
        GELU,
        /// Does not gate: there is no gate projection.
        RELU
    }

    /// What a layer may have.
    public enum Feature {
        /// Query, key and value in one matrix.
        FUSED_QKV,
        /// Gate and up projection in one matrix, the gate first.
        FUSED_GATE,
        /// Biases of query, key and value.
        QKV_BIAS,
        /// RMS norms of each head of queries and keys, before they rotate.
        HEAD_NORM,
        /// RMS norms of what attention and feed-forward block add to the residual stream.
        POST_NORM
    }

    /// What is multiplied on the way; 1 where a model says nothing.
    ///
    /// @param embedding multiplies embeddings
    /// @param residual multiplies what attention and feed-forward block add to the residual stream
    /// @param logits multiplies logits
    public record Scales(float embedding, float residual, float logits) {
        public static final Scales NONE = new Scales(1, 1, 1);
    }

    public ModelSpec {
        features = Set.copyOf(features);
    }

    /// Reads the spec of a file and checks that every value is sane; the tensors are checked by [ModelFile].
    ///
    /// @throws MalformedModelException for a missing, mistyped or absurd value, or an unknown architecture
    public static ModelSpec of(Checkpoint file) {
        return new SpecReader(file).read();
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /// Elements of all query heads of one position.
    public int querySize() {
        return headCount * headSize;
    }

    /// Elements of all key (or value) heads of one position.
    public int kvSize() {
        return kvHeadCount * headSize;
    }
}
