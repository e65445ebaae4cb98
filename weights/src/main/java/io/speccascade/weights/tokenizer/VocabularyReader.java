package io.speccascade.weights.tokenizer;

import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Metadata;
import io.speccascade.weights.tokenizer.Vocabulary.Additions;
import io.speccascade.weights.tokenizer.Vocabulary.Model;
import io.speccascade.weights.tokenizer.Vocabulary.Normalization;
import io.speccascade.weights.tokenizer.Vocabulary.SpecialTokens;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a [Vocabulary]. Keys and defaults: `llama-vocab.cpp` of llama.cpp.
final class VocabularyReader {
    static final String PREFIX = "tokenizer.ggml.";
    /// The model's own `tokenizer.json`, whole.
    static final String ORIGINAL = "tokenizer.huggingface.json";

    private static final Pattern BYTE_PIECE = Pattern.compile("<0x[0-9A-F]{2}>");

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
        String name = metadata.findText(key)
                .orElseThrow(() -> metadata.malformed(
                        key, "missing (expected: a vocabulary; in a Hugging Face folder, tokenizer.json)"));
        return switch (name) {
            case "gpt2" -> Model.BYTE_LEVEL_BPE;
            case "llama" -> Model.SENTENCE_PIECE;
            case "t5" -> Model.UNIGRAM;
            default ->
                throw metadata.malformed(key, "'" + name + "' is not supported yet (supported: gpt2, llama, t5)");
        };
    }

    Vocabulary read() {
        List<String> pieces = metadata.texts(PREFIX + "tokens");
        if (pieces.isEmpty()) {
            throw metadata.malformed(PREFIX + "tokens", "empty (expected: at least one token)");
        }
        List<TokenKind> kinds = kinds(pieces);
        SpecialTokens specials = new SpecialsReader(metadata, model, pieces, kinds).read();
        return switch (model) {
            case BYTE_LEVEL_BPE -> {
                String name = metadata.findText(PREFIX + "pre").orElse("default");
                Optional<PreTokenizer> pre = PreTokenizer.named(name);
                if (pre.isEmpty() && !metadata.has(ORIGINAL)) {
                    throw metadata.malformed(
                            PREFIX + "pre",
                            "'" + name + "' is not supported yet (supported: " + PreTokenizer.knownNames() + ")");
                }
                List<String> merges = metadata.texts(PREFIX + "merges");
                boolean bos = pre.map(PreTokenizer::addBos).orElse(false);
                yield vocabulary(name, pieces, kinds, List.of(), merges, specials, additions(specials, bos, false));
            }
            case SENTENCE_PIECE -> {
                List<Double> scores = scores(pieces);
                if (specials.unknown().isEmpty() && Collections.frequency(kinds, TokenKind.BYTE) < 256) {
                    throw metadata.malformed(
                            PREFIX + "unknown_token_id",
                            "missing (expected: a token, or byte tokens for all 256 bytes)");
                }
                yield vocabulary("", pieces, kinds, scores, List.of(), specials, additions(specials, true, false));
            }
            case UNIGRAM -> {
                List<Double> scores = scores(pieces);
                if (specials.unknown().isEmpty()) {
                    throw metadata.malformed(PREFIX + "unknown_token_id", "missing (expected: a token)");
                }
                yield vocabulary("", pieces, kinds, scores, List.of(), specials, additions(specials, false, true));
            }
        };
    }

    private List<Double> scores(List<String> pieces) {
        List<Double> scores = metadata.findReals(PREFIX + "scores")
                .orElseThrow(() -> metadata.malformed(PREFIX + "scores", "missing (expected: one per token)"));
        checkLength("scores", scores, pieces);
        return scores;
    }

    private Vocabulary vocabulary(
            String pre,
            List<String> pieces,
            List<TokenKind> kinds,
            List<Double> scores,
            List<String> merges,
            SpecialTokens specials,
            Additions additions) {
        Normalization normalization = model == Model.UNIGRAM ? normalization() : Normalization.NONE;
        Optional<String> original = metadata.findText(ORIGINAL);
        return new Vocabulary(
                file, model, pre, pieces, kinds, scores, merges, specials, additions, normalization, original);
    }

    private Additions additions(SpecialTokens specials, boolean bosByDefault, boolean eosByDefault) {
        boolean bos = metadata.findFlag(PREFIX + "add_bos_token").orElse(bosByDefault);
        if (bos && specials.bos().isEmpty()) {
            throw metadata.malformed(PREFIX + "bos_token_id", "missing (expected: a token, as text starts with it)");
        }
        // Decoders alone continue their prompt, so an end within it is never wanted there, whatever the file says.
        boolean eos = model == Model.UNIGRAM
                && metadata.findFlag(PREFIX + "add_eos_token").orElse(eosByDefault);
        if (eos && specials.eos().isEmpty()) {
            throw metadata.malformed(PREFIX + "eos_token_id", "missing (expected: a token, as text ends with it)");
        }
        boolean space = model != Model.BYTE_LEVEL_BPE
                && metadata.findFlag(PREFIX + "add_space_prefix").orElse(true);
        return new Additions(bos, eos, space);
    }

    private Normalization normalization() {
        String key = PREFIX + "precompiled_charsmap";
        List<Long> units = metadata.findIntegers(key).orElse(List.of());
        byte[] rules = new byte[units.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = units.get(i).byteValue();
        }
        if (rules.length > 0 && !Charsmap.isSound(rules)) {
            throw metadata.malformed(key, "damaged (expected: rules as SentencePiece compiles them)");
        }
        return new Normalization(
                Base64.getEncoder().encodeToString(rules),
                metadata.findFlag(PREFIX + "remove_extra_whitespaces").orElse(false));
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
}
