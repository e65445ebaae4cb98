package io.speccascade.weights.tokenizer;

import io.speccascade.weights.Checkpoint;
import java.util.List;

/// Says whether a drafter and an expert have the same vocabulary: they must, since one's tokens are read by the other.
/// Size, every piece with its kind and score, the merges and the special tokens are compared.
///
/// Of a model folder and a GGUF file only what tokens mean is compared: the size, every piece with its kind, BOS and
/// EOS.
/// They say how text is cut in different words, merges here and scores there, and only one of the two cuts it. Where
/// one
/// of them calls a token unused, the other may give it a name.
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
        boolean alike = drafter.huggingFaceJson().isPresent()
                == expert.huggingFaceJson().isPresent();
        if (alike) {
            one("pre-tokenizer", drafter.preTokenizer(), expert.preTokenizer());
        }
        one("size", drafter.size(), expert.size());
        if (alike) {
            each("token", drafter.pieces(), expert.pieces());
            each("kind of token", drafter.kinds(), expert.kinds());
        } else {
            meanings();
        }
        one("BOS", drafter.specials().bos(), expert.specials().bos());
        one("EOS", drafter.specials().eos(), expert.specials().eos());
        if (alike) {
            cutting();
        }
    }

    private void cutting() {
        each("score of token", drafter.scores(), expert.scores());
        one("number of merges", drafter.merges().size(), expert.merges().size());
        each("merge", drafter.merges(), expert.merges());
        one("unknown token", drafter.specials().unknown(), expert.specials().unknown());
        one("stop tokens", drafter.specials().stops(), expert.specials().stops());
        one("adding BOS", drafter.additions().bos(), expert.additions().bos());
        one("adding EOS", drafter.additions().eos(), expert.additions().eos());
        one(
                "adding a space prefix",
                drafter.additions().spacePrefix(),
                expert.additions().spacePrefix());
        one("normalization", drafter.normalization(), expert.normalization());
    }

    private void meanings() {
        for (int token = 0; token < drafter.size(); token++) {
            TokenKind ofDrafter = drafter.kinds().get(token);
            TokenKind ofExpert = expert.kinds().get(token);
            if (isSilent(ofDrafter) || isSilent(ofExpert)) {
                one("having text of token " + token, !isSilent(ofDrafter), !isSilent(ofExpert));
            } else {
                one("kind of token " + token, ofDrafter, ofExpert);
            }
            if (ofDrafter != TokenKind.UNUSED && ofExpert != TokenKind.UNUSED) {
                one(
                        "token " + token,
                        drafter.pieces().get(token),
                        expert.pieces().get(token));
            }
        }
    }

    private static boolean isSilent(TokenKind kind) {
        return switch (kind) {
            case CONTROL, UNKNOWN, UNUSED -> true;
            case NORMAL, USER_DEFINED, BYTE -> false;
        };
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
