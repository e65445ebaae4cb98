package io.speccascade.weights.tokenizer;

import java.util.Set;

/// A vocabulary in the form that Hugging Face's tokenizer library loads (`tokenizer.json`), twice: SentencePiece puts a
/// space of its own before some texts and not before others.
///
/// @param start for text that gets the space
/// @param inside for text that does not; the same string where there is no such space
/// @param prefix which text gets it
/// @param margins which control tokens swallow white space
record LibraryForm(String start, String inside, Prefix prefix, Margins margins) {
    /// Where SentencePiece's own space goes.
    enum Prefix {
        NEVER,
        /// Before the whole text.
        AT_START,
        /// Before the whole text, and before what follows a control token in it.
        AFTER_CONTROL
    }

    /// Control tokens that take the white space beside them away.
    record Margins(Set<Integer> before, Set<Integer> after) {
        static final Margins NONE = new Margins(Set.of(), Set.of());
    }
}
