package io.speccascade.weights.tokenizer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Everything that a model file says about its tokens, checked.
///
/// @param file for messages
/// @param model which algorithm
/// @param preTokenizer `tokenizer.ggml.pre`; empty for SentencePiece
/// @param pieces token id to spelling
/// @param kinds token id to kind
/// @param scores token id to score; SentencePiece only, otherwise empty
/// @param merges "left right" in order of rank; byte-level BPE only, otherwise empty
/// @param huggingFaceJson the model's own `tokenizer.json`, which then says how text is cut
record Vocabulary(
        String file,
        Model model,
        String preTokenizer,
        List<String> pieces,
        List<TokenKind> kinds,
        List<Double> scores,
        List<String> merges,
        SpecialTokens specials,
        Additions additions,
        Normalization normalization,
        Optional<String> huggingFaceJson) {

    /// The tokenizer algorithms of `tokenizer.ggml.model`.
    enum Model {
        /// "gpt2".
        BYTE_LEVEL_BPE,
        /// "llama".
        SENTENCE_PIECE,
        /// "t5".
        UNIGRAM
    }

    /// Ids with a role of their own; empty where the file names none.
    ///
    /// @param swallowsSpace control tokens that take white space after them away
    record SpecialTokens(
            OptionalInt bos, OptionalInt eos, OptionalInt unknown, List<Integer> stops, Set<Integer> swallowsSpace) {}

    /// What encoding adds to a text.
    ///
    /// @param bos whether encoded text starts with BOS
    /// @param eos whether encoded text ends with EOS, as the encoder of an encoder-decoder model expects
    /// @param spacePrefix whether a space is put before a text
    record Additions(boolean bos, boolean eos, boolean spacePrefix) {}

    /// How text is rewritten before it is cut; unigram only, otherwise [#NONE].
    ///
    /// @param charsmap SentencePiece's compiled rules in Base64, often empty
    /// @param removesExtraSpaces whether runs of spaces become one and those at the ends none
    record Normalization(String charsmap, boolean removesExtraSpaces) {
        static final Normalization NONE = new Normalization("", false);
    }

    int size() {
        return pieces.size();
    }
}
