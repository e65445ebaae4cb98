package io.speccascade.weights.tokenizer;

/// Where a text or a run of tokens stands. It matters to SentencePiece vocabularies, which put a space of their own
/// before the start of a text and take it away when that start is decoded.
public enum TextPosition {
    /// The start of a whole text.
    START,
    /// After other tokens, as a generated answer stands after its prompt.
    CONTINUATION
}
