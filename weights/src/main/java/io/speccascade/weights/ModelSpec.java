package io.speccascade.weights;

/// Says all that an engine must know to build a model's layers, apart from the weights. Read from the metadata of a
/// file, which is checked: see [#of(Checkpoint)].
///
/// @param name for people; the file's `general.name`, or its path
/// @param architecture the GGUF architecture, for example `llama`
/// @param hiddenSize width of the residual stream
/// @param layerCount transformer layers
/// @param headCount query heads
/// @param kvHeadCount key and value heads; divides headCount
/// @param headSize elements of one head
/// @param ffnSize width inside the feed-forward block
/// @param vocabSize tokens
/// @param contextLength positions that the model was trained for
/// @param normEpsilon added to the mean square by RMSNorm
/// @param rope the position embedding
/// @param attentionScale multiplies query · key
/// @param tiedEmbeddings whether the token embedding also serves as the output matrix
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
        Rope rope,
        float attentionScale,
        boolean tiedEmbeddings) {

    /// Reads the spec of a file and checks that every value is sane; the tensors are checked by [ModelFile].
    ///
    /// @throws MalformedModelException for a missing, mistyped or absurd value, or an unknown architecture
    public static ModelSpec of(Checkpoint file) {
        return new SpecReader(file).read();
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
