package io.speccascade.weights.tokenizer;

import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.Metadata;
import io.speccascade.weights.tokenizer.Vocabulary.Model;
import io.speccascade.weights.tokenizer.Vocabulary.SpecialTokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads a [Vocabulary]. Keys, defaults and the spellings that end a generation: `llama-vocab.cpp` of llama.cpp.
final class VocabularyReader {
    private static final String PREFIX = "tokenizer.ggml.";
    private static final Pattern BYTE_PIECE = Pattern.compile("<0x[0-9A-F]{2}>");
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

    private final String file;
    private final Metadata metadata;
    private final Model model;

    VocabularyReader(Checkpoint file) {
        this.file = file.name();
        this.metadata = file.metadata();
        this.model = model();
    }

    private Model model() {
        String key = PREFIX + "model";
        String name = metadata.text(key);
        return switch (name) {
            case "gpt2" -> Model.BYTE_LEVEL_BPE;
            case "llama" -> Model.SENTENCE_PIECE;
            default -> throw metadata.malformed(key, "'" + name + "' is not supported yet (supported: gpt2, llama)");
        };
    }

    Vocabulary read() {
        List<String> pieces = metadata.texts(PREFIX + "tokens");
        if (pieces.isEmpty()) {
            throw metadata.malformed(PREFIX + "tokens", "empty (expected: at least one token)");
        }
        List<TokenKind> kinds = kinds(pieces);
        SpecialTokens specials = specials(pieces, kinds);
        return switch (model) {
            case BYTE_LEVEL_BPE -> {
                String name = metadata.findText(PREFIX + "pre").orElse("default");
                PreTokenizer pre = PreTokenizer.named(name)
                        .orElseThrow(() -> metadata.malformed(
                                PREFIX + "pre",
                                "'" + name + "' is not supported yet (supported: " + PreTokenizer.knownNames() + ")"));
                List<String> merges = metadata.texts(PREFIX + "merges");
                yield vocabulary(name, pieces, kinds, List.of(), merges, specials, pre.addBos());
            }
            case SENTENCE_PIECE -> {
                List<Double> scores = metadata.findReals(PREFIX + "scores")
                        .orElseThrow(() -> metadata.malformed(PREFIX + "scores", "missing (expected: one per token)"));
                checkLength("scores", scores, pieces);
                if (specials.unknown().isEmpty() && Collections.frequency(kinds, TokenKind.BYTE) < 256) {
                    throw metadata.malformed(
                            PREFIX + "unknown_token_id",
                            "missing (expected: a token, or byte tokens for all 256 bytes)");
                }
                yield vocabulary("", pieces, kinds, scores, List.of(), specials, true);
            }
        };
    }

    private Vocabulary vocabulary(
            String pre,
            List<String> pieces,
            List<TokenKind> kinds,
            List<Double> scores,
            List<String> merges,
            SpecialTokens specials,
            boolean addBosByDefault) {
        boolean addBos = metadata.findFlag(PREFIX + "add_bos_token").orElse(addBosByDefault);
        if (addBos && specials.bos().isEmpty()) {
            throw metadata.malformed(PREFIX + "bos_token_id", "missing (expected: a token, as text starts with it)");
        }
        boolean sentencePiece = model == Model.SENTENCE_PIECE;
        boolean addSpace =
                sentencePiece && metadata.findFlag(PREFIX + "add_space_prefix").orElse(true);
        return new Vocabulary(file, model, pre, pieces, kinds, scores, merges, specials, addBos, addSpace);
    }

    private List<TokenKind> kinds(List<String> pieces) {
        String key = PREFIX + "token_type";
        List<TokenKind> kinds = new ArrayList<>(pieces.size());
        if (!metadata.has(key)) {
            for (String piece : pieces) {
                boolean single = model == Model.SENTENCE_PIECE
                        && BYTE_PIECE.matcher(piece).matches();
                kinds.add(single ? TokenKind.BYTE : TokenKind.NORMAL);
            }
            return Collections.unmodifiableList(kinds);
        }
        List<Long> ids = metadata.findIntegers(key).orElseThrow();
        checkLength("token_type", ids, pieces);
        for (int token = 0; token < ids.size(); token++) {
            long id = ids.get(token);
            int at = token;
            TokenKind kind = TokenKind.ofId(id)
                    .orElseThrow(
                            () -> metadata.malformed(key, "token " + at + " has type " + id + " (expected: 1 to 6)"));
            if (kind == TokenKind.BYTE && !BYTE_PIECE.matcher(pieces.get(token)).matches()) {
                throw metadata.malformed(
                        key, "byte token " + token + " is '" + pieces.get(token) + "' (expected: <0x00> to <0xFF>)");
            }
            kinds.add(kind);
        }
        return Collections.unmodifiableList(kinds);
    }

    private void checkLength(String name, List<?> values, List<String> pieces) {
        if (values.size() != pieces.size()) {
            throw metadata.malformed(
                    PREFIX + name, values.size() + " elements (expected: " + pieces.size() + ", one per token)");
        }
    }

    private SpecialTokens specials(List<String> pieces, List<TokenKind> kinds) {
        boolean sentencePiece = model == Model.SENTENCE_PIECE;
        OptionalInt unknown = special("unknown_token_id", pieces, () -> sentencePiece ? 0 : -1);
        OptionalInt bos = special("bos_token_id", pieces, () -> sentencePiece ? 1 : -1);
        OptionalInt eos = special("eos_token_id", pieces, () -> sentencePiece ? 2 : -1);
        Set<Integer> stops = new TreeSet<>();
        eos.ifPresent(stops::add);
        for (String key : STOP_KEYS) {
            special(key, pieces, () -> -1).ifPresent(stops::add);
        }
        for (int token = 0; token < pieces.size(); token++) {
            TokenKind kind = kinds.get(token);
            boolean marked =
                    kind == TokenKind.CONTROL || kind == TokenKind.USER_DEFINED || !metadata.has(PREFIX + "token_type");
            if (marked && STOP_PIECES.contains(pieces.get(token))) {
                stops.add(token);
            }
        }
        return new SpecialTokens(bos, eos, unknown, List.copyOf(stops));
    }

    private OptionalInt special(String name, List<String> pieces, Supplier<Integer> absent) {
        int id = metadata.findInteger(PREFIX + name).orElseGet(absent);
        if (id == -1 || (id >= pieces.size() && !metadata.has(PREFIX + name))) {
            return OptionalInt.empty();
        }
        if (id < 0 || id >= pieces.size()) {
            throw new MalformedModelException(
                    file, PREFIX + name + ": " + id + " (expected: 0 to " + (pieces.size() - 1) + ")");
        }
        return OptionalInt.of(id);
    }
}
