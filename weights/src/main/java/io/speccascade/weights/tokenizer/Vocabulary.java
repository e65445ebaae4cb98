package io.speccascade.weights.tokenizer;

import java.util.List;
import java.util.OptionalInt;

/// Everything that a model file says about its tokens, checked.
///
/// @param file for messages
/// @param model which algorithm
/// @param preTokenizer `tokenizer.ggml.pre`; empty for SentencePiece
/// @param pieces token id to spelling
/// @param kinds token id to kind
/// @param scores token id to score; SentencePiece only, otherwise empty
/// @param merges "left right" in order of rank; byte-level BPE only, otherwise empty
/// @param addBos whether encoded text starts with BOS
/// @param addSpacePrefix whether a space is put before a text
record Vocabulary(
        String file,
        Model model,
        String preTokenizer,
        List<String> pieces,
        List<TokenKind> kinds,
        List<Double> scores,
        List<String> merges,
        SpecialTokens specials,
        boolean addBos,
        boolean addSpacePrefix) {

    /// The tokenizer algorithms of `tokenizer.ggml.model`.
    enum Model {
        /// "gpt2".
        BYTE_LEVEL_BPE,
        /// "llama".
        SENTENCE_PIECE
    }

    /// Ids with a role of their own; empty where the file names none.
    record SpecialTokens(OptionalInt bos, OptionalInt eos, OptionalInt unknown, List<Integer> stops) {}

    int size() {
        return pieces.size();
    }
}
