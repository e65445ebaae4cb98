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

    /// out[r] = f(Wg · rmsNorm(x[r])) ⊙ (Wu · rmsNorm(x[r])), f an [Activation].
    ///
    /// Buffers: out F32 [R, ffnSize], x F32 [R, hiddenSize], counts, norm F32 [hiddenSize], Wg, Wu [ffnSize,
    /// hiddenSize].
    /// Sizes: R, hiddenSize, ffnSize, code of the activation. Scalars: epsilon.
    NORM_GATED,

    /// out[r] = W · in[r].
    ///
    /// Buffers: out F32 [R, outputs], in F32 [R, inputSize], counts, W [outputs, inputSize].
    /// Sizes: R, outputs, inputSize.
    MATMUL,

    /// x[r] += W · in[r].
    ///
    /// Buffers: x F32 [R, hiddenSize] (in and out), in F32 [R, inputSize], counts, W [hiddenSize, inputSize].
    /// Sizes: R, hiddenSize, inputSize.
    MATMUL_ADD,

    /// x[r] += scale · y[r]; with a norm, y[r] is first rmsNorm(y[r]) as for NORM_MATMUL.
    ///
    /// Buffers: x F32 [R, size] (in and out), y F32 [R, size], counts [, norm F32 [size]].
    /// Sizes: R, size. Scalars: scale, epsilon.
    ADD,

    /// x[r] += bias.
    ///
    /// Buffers: x F32 [R, size] (in and out), counts, bias F32 [size]. Sizes: R, size.
    ADD_BIAS,

    /// x[r] = max(x[r], 0).
    ///
    /// Buffers: x F32 [R, size] (in and out), counts. Sizes: R, size.
    RELU,

    /// Normalises each query head and each key head of a row of qkv by itself: rmsNorm as for NORM_MATMUL, over
    /// headSize
    /// elements.
    ///
    /// Buffers: qkv as for ROPE_STORE (in and out), counts, norm of queries F32 [headSize], norm of keys F32
    /// [headSize].
    /// Sizes: R, headCount, kvHeadCount, headSize. Scalars: epsilon.
    HEAD_NORM,

    /// x[target[i]] = softCap · tanh(x[target[i]] / softCap) for the outputs i < counts[1].
    ///
    /// Buffers: x F32 [rows, size] (in and out), counts, target I32. Sizes: capacity of target, size. Scalars:
    /// softCap.
    SOFT_CAP,

    /// Rotates queries and keys by their position and writes keys and values to the paged cache. A row of qkv holds
    /// headCount query heads, kvHeadCount key heads, kvHeadCount value heads. Pair i of a head turns by
    /// position · frequency[i] and is scaled by magnitude (headCount and rotarySize may be 0); pairs are (2i, 2i+1)
    /// when interleaved = 1, else
    /// (i, i + rotarySize/2). Position p of slot s lies at row blockTable[s, p / pageSize] · pageSize + p mod
    /// pageSize.
    ///
    /// Buffers: qkv F32 [R, (headCount + 2·kvHeadCount)·headSize] (in and out), keyCache, valueCache F32
    /// [pages·pageSize, kvHeadCount·headSize], counts, slot, position, blockTable I32 [slots, pagesPerSlot],
    /// frequency F32 [rotarySize/2]. Sizes: R, headCount, kvHeadCount, headSize, rotarySize, pageSize,
    /// pagesPerSlot, interleaved. Scalars: magnitude.
    ROPE_STORE,

    /// Attention with a learnt bias by distance (Raffel et al. 2020). A row sees positions 0 … position[r] of its slot,
    /// or
    /// 0 … lengths[slot] − 1 where whole = 1. The score of position k is q·k · scale + bias[head, i], i =
    /// position[r] − k + centre, held within 0 … span − 1. There are as many key-value heads as query heads; the
    /// queries of a row begin at r · stride.
    ///
    /// Buffers: out F32 [R, headCount·headSize], queries F32 [R, stride], keyCache, valueCache, counts, slot,
    /// position, blockTable as for ROPE_STORE, lengths I32 [slots], bias F32 [headCount, span]. Sizes: R,
    /// headCount, headSize, pageSize, pagesPerSlot, stride, whole, centre, span. Scalars: scale.
    RELATIVE_ATTENTION,

    /// Causal attention of each row over positions 0 … position[r] of its slot; with a window over the last `window` of
    /// them alone. Scores are q·k · scale, with a soft-cap softCap · tanh(score / softCap). 0: no window, no
    /// soft-cap.
    ///
    /// Buffers: out F32 [R, headCount·headSize], qkv, keyCache, valueCache, counts, slot, position, blockTable
    /// as for ROPE_STORE. Sizes: R, headCount, kvHeadCount, headSize, pageSize, pagesPerSlot, window. Scalars:
    /// scale of q·k, softCap.
    ATTENTION,

    // Planning, sampling and verification. `rows` stands for the six buffers of a RowBatch (outputs), S for the slots,
    // V for the vocabulary; ints, floats, tokens, draft … are those of SlotState, and a model's logits, probabilities
    // and
    // statistics those of its ModelRows, [S·rowsPerSlot, …]. A slot is ready when it is running and every model needed
    // has been fed its prompt but for the last token; it is active from the beginning of a block to its end, or to a
    // fault (IntColumn.FAULT).

    /// Next chunk of prompt rows, packed in slot order: positions fed … promptLength − 2 of running slots, as many as
    /// fit. Advances fed. No outputs.
    ///
    /// Buffers: rows, ints (in and out), tokens. Sizes: S, context, row capacity, role.
    PLAN_PREFILL,

    /// Drafter rows of draft step i. Step 0 begins the block of every ready slot with γ = min(draftTokens, maxDraft,
    /// limit − length − 1) and feeds the last two committed tokens (one where there is only one); step i > 0 feeds
    /// draft[i − 1] at position length + i − 1 where γ > i. Bonus 1 takes one step more (γ ≥ i). The last row of
    /// a slot is an output, to row i of the slot.
    ///
    /// Buffers: rows, ints (in and out), tokens, draft. Sizes: S, context, maxDraft, step, bonus.
    PLAN_DRAFT,

    /// Expert rows of the block: last committed token and γ drafted tokens, all outputs, to rows 0 … γ of the slot.
    ///
    /// Buffers: rows, ints (in and out), tokens, draft. Sizes: S, context, maxDraft.
    PLAN_VERIFY,

    /// Begins a block without a draft: the last committed token of every ready slot, an output to row 0 of the slot.
    ///
    /// Buffers: rows, ints (in and out), tokens. Sizes: S, context, maxDraft, role, needed roles as bits.
    PLAN_LAST,

    /// Expert rows of a token cascade, after the drafter's row 0 is known. Where the slot's rule defers: all tokens
    /// from
    /// expertFed on, the last one an output to row 0. Where it does not and the tokens waiting fill the window:
    /// those tokens, without output.
    ///
    /// Buffers: rows, ints (in and out), tokens, floats, drafter statistics. Sizes: S, context, maxDraft, window.
    PLAN_TOKEN_CASCADE,

    /// Probabilities after temperature, top-k, top-p and min-p of the slot (ties by lowest index; temperature 0 is
    /// one-hot), and [RowStat] of the plain softmax, for rows firstRow … of each slot that are valid for the
    /// role. A row whose largest logit is not finite sets FAULT of the slot instead.
    ///
    /// Buffers: probabilities, statistics, logits, ints, floats. Sizes: S, rowsPerSlot, V, role, firstRow,
    /// rowCount.
    DISTRIBUTION,

    /// draft[i] drawn from the drafter's row i where γ > i, by inverse distribution function.
    ///
    /// Buffers: draft, ints, drafter probabilities. Sizes: S, rowsPerSlot, V, step.
    SAMPLE_DRAFT,

    /// [RuleStat] of each row that both models have.
    ///
    /// Buffers: rule statistics, ints, floats, draft, drafter logits, probabilities, statistics, expert logits,
    /// probabilities, statistics, deferred tokens (out, where a rule decides token by token). Sizes: S,
    /// rowsPerSlot, V.
    RULE,

    /// blockAccepted: how many leading drafted tokens pass their coin; blockDeferred: at how many of the positions
    /// examined the rule deferred.
    ///
    /// Buffers: ints (in and out), rule statistics. Sizes: S, rowsPerSlot.
    ACCEPT,

    /// lastToken: drawn from the residual of row blockAccepted where that is less than γ, else the bonus token.
    ///
    /// Buffers: ints (in and out), floats (in and out), drafter logits, probabilities, statistics, expert logits,
    /// probabilities, statistics, rule statistics, deferred tokens. Sizes: S, rowsPerSlot, V, bonus.
    CORRECT,

    /// lastToken: drawn from the role's row 0 where it has one.
    ///
    /// Buffers: ints (in and out), floats (in and out), logits, probabilities, statistics. Sizes: S,
    /// rowsPerSlot, V, role.
    SAMPLE_LAST,

    /// lastToken: drawn from the target of row 0.
    ///
    /// Buffers: as for CORRECT. Sizes: S, rowsPerSlot, V.
    SAMPLE_TARGET,

    /// Ends the block of every active slot: appends the accepted tokens and lastToken, cut after a stop token or at the
    /// limit; rewinds both models to the committed length less one; counts; writes emitted for every slot. Where
    /// FAULT is set it appends and counts nothing, and the slot has failed.
    ///
    /// Buffers: ints (in and out), floats (in and out), tokens, sources, acceptedPerPosition, emitted, draft,
    /// stopTokens. Sizes: S, context, maxDraft, stop capacity.
    COMMIT,

    /// Target, acceptance and residual of every token, for each row that both models have, measured
    /// from the logits in the best precision the device has.
    ///
    /// Buffers: target, accept, residual F32 [S·rowsPerSlot, V], ints, floats, drafter logits, probabilities,
    /// statistics, expert logits, probabilities, statistics. Sizes: S, rowsPerSlot, V.
    TARGET
}
