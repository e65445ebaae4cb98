package io.speccascade.kernels;

/// The catalogue: every operation of the engine, with its buffers, sizes and scalars in order. R is the row capacity of
/// the batch, n the rows in it (`counts[0]`); rows from n on are left untouched.
///
/// Weights `W` are [outputs, inputs], row-major, in any floating or quantised [ElementType]; everything else is F32 or
/// I32.
public enum Operation {
    /// out[r] = scale · table[token[r]].
    ///
    /// Buffers: out F32 [R, hiddenSize], token I32 [R], counts, table W [vocabSize, hiddenSize].
    /// Sizes: R, hiddenSize, vocabSize. Scalars: scale.
    EMBED,

    /// out[target[i]] = W · rmsNorm(x[source[i]]) for i < counts[countIndex]; one to three weights, their outputs side
    /// by
    /// side in a row. rmsNorm(x) = x / sqrt(mean(x²) + epsilon) · norm.
    ///
    /// Buffers: out F32 [outRows, sum of outputs], x F32 [R, hiddenSize], counts, source I32, target I32, norm F32
    /// [hiddenSize], W0 [, W1 [, W2]]. Sizes: capacity of source and target, hiddenSize, countIndex (0 rows, 1
    /// outputs),
    /// outputs of W0 [, W1 [, W2]]. Scalars: epsilon.
    NORM_MATMUL,

    /// out[r] = silu(Wg · rmsNorm(x[r])) ⊙ (Wu · rmsNorm(x[r])), silu(z) = z / (1 + exp(−z)).
    ///
    /// Buffers: out F32 [R, ffnSize], x F32 [R, hiddenSize], counts, norm F32 [hiddenSize], Wg, Wu [ffnSize,
    /// hiddenSize].
    /// Sizes: R, hiddenSize, ffnSize. Scalars: epsilon.
    NORM_GATED,

    /// x[r] += W · in[r].
    ///
    /// Buffers: x F32 [R, hiddenSize] (in and out), in F32 [R, inputSize], counts, W [hiddenSize, inputSize].
    /// Sizes: R, hiddenSize, inputSize.
    MATMUL_ADD,

    /// Rotates queries and keys by their position and writes keys and values to the paged cache. A row of qkv holds
    /// headCount query heads, kvHeadCount key heads, kvHeadCount value heads. Pair i of a head turns by
    /// position · frequency[i] and is scaled by magnitude; pairs are (2i, 2i+1) when interleaved = 1, else
    /// (i, i + rotarySize/2). Position p of slot s lies at row blockTable[s, p / pageSize] · pageSize + p mod pageSize.
    ///
    /// Buffers: qkv F32 [R, (headCount + 2·kvHeadCount)·headSize] (in and out), keyCache, valueCache F32
    /// [pages·pageSize, kvHeadCount·headSize], counts, slot, position, blockTable I32 [slots, pagesPerSlot], frequency
    /// F32 [rotarySize/2]. Sizes: R, headCount, kvHeadCount, headSize, rotarySize, pageSize, pagesPerSlot, interleaved.
    /// Scalars: magnitude.
    ROPE_STORE,

    /// Causal attention of each row over positions 0 … position[r] of its slot.
    ///
    /// Buffers: out F32 [R, headCount·headSize], qkv, keyCache, valueCache, counts, slot, position, blockTable as for
    /// ROPE_STORE. Sizes: R, headCount, kvHeadCount, headSize, pageSize, pagesPerSlot. Scalars: scale of q·k.
    ATTENTION
}
