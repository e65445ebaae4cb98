package io.speccascade.weights.tokenizer;

import io.speccascade.weights.Metadata;
import io.speccascade.weights.tokenizer.Vocabulary.Model;
import io.speccascade.weights.tokenizer.Vocabulary.SpecialTokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Reads which tokens have a role of their own. Keys, defaults and the spellings that end a generation:
/// `llama-vocab.cpp`
/// of llama.cpp.
final class SpecialsReader {
    /// More tokens that end a generation; ours, for what `generation_config.json` says.
    static final String STOPS = "tokenizer.huggingface.eos_token_ids";

    private static final String PREFIX = VocabularyReader.PREFIX;
    private static final int NONE = -1;
    private static final List<String> STOP_KEYS = List.of("eos_token_id", "eot_token_id", "eom_token_id");
    private static final Set<String> STOP_PIECES = Set.of(
            "<|eot_id|>",
            "<|im_end|>",
            "<|end|>",
            "<|return|>",
            "<|call|>",
            "<|flush|>",
            "<|calls|>",
            "<end_of_turn>",
            "<|endoftext|>",
            "</s>",
            "<|eom_id|>",
            "<EOT>",
            "_<EOT>",
            "[EOT]",
            "[EOS]",
            "<|end_of_text|>",
            "<end_of_utterance>",
            "<eos>",
            "<｜end▁of▁sentence｜>");
    // Of Phi-3's control tokens, those that leave the white space after them.
    private static final Set<String> PHI_3_KEEPS = Set.of("<unk>", "<s>", "<|endoftext|>");

    private final Metadata metadata;
    private final Model model;
    private final List<String> pieces;
    private final List<TokenKind> kinds;

    SpecialsReader(Metadata metadata, Model model, List<String> pieces, List<TokenKind> kinds) {
        this.metadata = metadata;
        this.model = model;
        this.pieces = pieces;
        this.kinds = kinds;
    }

    SpecialTokens read() {
        OptionalInt bos = special("bos_token_id", byModel(NONE, 1, NONE));
        OptionalInt eos = special("eos_token_id", byModel(NONE, 2, 1));
        OptionalInt unknown = special("unknown_token_id", byModel(NONE, 0, 2));
        return new SpecialTokens(bos, eos, unknown, stops(eos), swallowsSpace());
    }

    private int byModel(int byteLevel, int sentencePiece, int unigram) {
        return switch (model) {
            case BYTE_LEVEL_BPE -> byteLevel;
            case SENTENCE_PIECE -> sentencePiece;
            case UNIGRAM -> unigram;
        };
    }

    private List<Integer> stops(OptionalInt eos) {
        Set<Integer> stops = new TreeSet<>();
        eos.ifPresent(stops::add);
        for (String key : STOP_KEYS) {
            special(key, NONE).ifPresent(stops::add);
        }
        for (long id : metadata.findIntegers(STOPS).orElse(List.of())) {
            stops.add(inRange(STOPS, id));
        }
        for (int token = 0; token < pieces.size(); token++) {
            TokenKind kind = kinds.get(token);
            boolean marked =
                    kind == TokenKind.CONTROL || kind == TokenKind.USER_DEFINED || !metadata.has(PREFIX + "token_type");
            if (marked && STOP_PIECES.contains(pieces.get(token))) {
                stops.add(token);
            }
        }
        return List.copyOf(stops);
    }

    /// GGUF has no key for it; llama.cpp goes by the name of the model.
    private Set<Integer> swallowsSpace() {
        String name = metadata.findText("general.name").orElse("").toLowerCase(Locale.ROOT);
        if (!name.contains("phi-3") && !name.contains("phi3")) {
            return Set.of();
        }
        Set<Integer> swallowing = new HashSet<>();
        for (int token = 0; token < pieces.size(); token++) {
            TokenKind kind = kinds.get(token);
            if ((kind == TokenKind.CONTROL || kind == TokenKind.UNKNOWN) && !PHI_3_KEEPS.contains(pieces.get(token))) {
                swallowing.add(token);
            }
        }
        return Set.copyOf(swallowing);
    }

    private OptionalInt special(String name, int absent) {
        int id = metadata.findInteger(PREFIX + name).orElse(absent);
        if (id == NONE || (id >= pieces.size() && !metadata.has(PREFIX + name))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(inRange(PREFIX + name, id));
    }

    private int inRange(String key, long id) {
        if (id < 0 || id >= pieces.size()) {
            throw metadata.malformed(key, id + " (expected: 0 to " + (pieces.size() - 1) + ")");
        }
        return (int) id;
    }
}
