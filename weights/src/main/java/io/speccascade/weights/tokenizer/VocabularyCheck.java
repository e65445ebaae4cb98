package io.speccascade.weights.tokenizer;

import io.speccascade.weights.Checkpoint;
import java.util.List;

/// Says whether a drafter and an expert have the same vocabulary: they must, since one's tokens are read by the other.
/// Size, every piece with its kind and score, the merges and the special tokens are compared.
public final class VocabularyCheck {
    private final Vocabulary drafter;
    private final Vocabulary expert;

    private VocabularyCheck(Vocabulary drafter, Vocabulary expert) {
        this.drafter = drafter;
        this.expert = expert;
    }

    /// Refuses a pair that differs.
    ///
    /// @throws IllegalArgumentException with the first difference and both values
    public static void requireEqual(Tokenizer drafter, Tokenizer expert) {
        new VocabularyCheck(drafter.vocabulary(), expert.vocabulary()).run();
    }

    /// Refuses a pair that differs, without building tokenizers.
    ///
    /// @throws IllegalArgumentException with the first difference and both values
    public static void requireEqual(Checkpoint drafter, Checkpoint expert) {
        new VocabularyCheck(new VocabularyReader(drafter).read(), new VocabularyReader(expert).read()).run();
    }

    private void run() {
        one("tokenizer model", drafter.model(), expert.model());
        one("pre-tokenizer", drafter.preTokenizer(), expert.preTokenizer());
        one("size", drafter.size(), expert.size());
        each("token", drafter.pieces(), expert.pieces());
        each("kind of token", drafter.kinds(), expert.kinds());
        each("score of token", drafter.scores(), expert.scores());
        one("number of merges", drafter.merges().size(), expert.merges().size());
        each("merge", drafter.merges(), expert.merges());
        one("BOS", drafter.specials().bos(), expert.specials().bos());
        one("EOS", drafter.specials().eos(), expert.specials().eos());
        one("unknown token", drafter.specials().unknown(), expert.specials().unknown());
        one("stop tokens", drafter.specials().stops(), expert.specials().stops());
        one("adding BOS", drafter.addBos(), expert.addBos());
        one("adding a space prefix", drafter.addSpacePrefix(), expert.addSpacePrefix());
    }

    private void each(String what, List<?> ofDrafter, List<?> ofExpert) {
        for (int i = 0; i < ofDrafter.size(); i++) {
            one(what + " " + i, ofDrafter.get(i), ofExpert.get(i));
        }
    }

    private void one(String what, Object ofDrafter, Object ofExpert) {
        if (!ofDrafter.equals(ofExpert)) {
            throw new IllegalArgumentException("vocabularies differ: " + what + " is " + quoted(ofDrafter)
                    + " in drafter " + drafter.file() + ", " + quoted(ofExpert) + " in expert " + expert.file());
        }
    }

    private static String quoted(Object value) {
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }
}
