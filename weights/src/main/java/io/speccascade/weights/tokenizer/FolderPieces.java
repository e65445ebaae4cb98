package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The tokens of a `tokenizer.json`, as llama.cpp's converter writes them.
///
/// @param model `tokenizer.ggml.model`
/// @param kinds `tokenizer.ggml.token_type`
/// @param scores `tokenizer.ggml.scores`; byte-level BPE has none
record FolderPieces(String model, List<String> pieces, List<Long> kinds, List<Double> scores) {
    private static final Pattern BYTE_PIECE = Pattern.compile("<0x[0-9A-F]{2}>");
    private static final int MOST_TOKENS = 1 << 24;
    // What the converter gives to tokens that no text becomes.
    private static final double UNUSED_SCORE = -10000;

    static FolderPieces of(FolderFiles files) {
        JsonNode tokenizer = files.tokenizer();
        String model = model(files, tokenizer);
        Map<Integer, String> base = base(files, tokenizer.path("model").path("vocab"));
        int size = size(files, base, tokenizer.path("added_tokens"));
        String[] pieces = new String[size];
        Long[] kinds = new Long[size];
        Double[] scores = new Double[size];
        Arrays.fill(scores, UNUSED_SCORE);
        int unknown = unknown(tokenizer.path("model"), base);
        Map<String, Double> ranked = model.equals("llama") ? rankScores(tokenizer) : Map.of();
        for (int id = 0; id < size; id++) {
            String piece = base.get(id);
            pieces[id] = piece == null ? "[PAD" + id + "]" : piece;
            kinds[id] = piece == null
                    ? TokenKind.UNUSED.id()
                    : kind(model, piece, id == unknown).id();
            if (piece != null && model.equals("t5")) {
                scores[id] =
                        tokenizer.path("model").path("vocab").path(id).path(1).asDouble();
            } else if (piece != null) {
                scores[id] = ranked.getOrDefault(piece, (double) -ranked.size() - 1);
            }
        }
        for (JsonNode token : tokenizer.path("added_tokens")) {
            int id = token.path("id").asInt(-1);
            if (id < 0 || id >= size) {
                continue;
            }
            String content = token.path("content").asText();
            boolean control = token.path("special").asBoolean() || looksLikeControl(content);
            pieces[id] = control || model.equals("gpt2") ? content : content.replace('▁', ' ');
            if (id != unknown) {
                kinds[id] = (control ? TokenKind.CONTROL : TokenKind.USER_DEFINED).id();
            }
        }
        if (model.equals("llama")) {
            restoreTab(pieces, kinds);
        }
        return new FolderPieces(model, List.of(pieces), List.of(kinds), List.of(scores));
    }

    private static String model(FolderFiles files, JsonNode tokenizer) {
        String type = tokenizer.path("model").path("type").asText("BPE");
        if (type.equals("Unigram")) {
            return "t5";
        }
        if (!type.equals("BPE")) {
            throw files.malformed("model '" + type + "' is not supported yet (supported: BPE, Unigram)");
        }
        return FolderCuts.isByteLevel(tokenizer) ? "gpt2" : "llama";
    }

    /// The vocabulary by id: an object of pieces to ids, or for unigram a list of pairs in order.
    private static Map<Integer, String> base(FolderFiles files, JsonNode vocab) {
        Map<Integer, String> base = new HashMap<>();
        if (vocab.isArray()) {
            for (JsonNode pair : vocab) {
                base.put(base.size(), pair.path(0).asText());
            }
        } else {
            vocab.properties().forEach(piece -> base.put(piece.getValue().asInt(-1), piece.getKey()));
        }
        if (base.isEmpty() || base.containsKey(-1)) {
            throw files.malformed("vocabulary is empty or has tokens without a number (expected: model.vocab)");
        }
        return base;
    }

    /// The model's own size where it is known: it has rows for tokens that the tokenizer does not name, and none for
    /// some that it does.
    private static int size(FolderFiles files, Map<Integer, String> base, JsonNode added) {
        long size = files.config("vocab_size").asLong(0);
        if (size == 0) {
            size = 1L + Collections.max(base.keySet());
            for (JsonNode token : added) {
                size = Math.max(size, 1L + token.path("id").asInt(0));
            }
        }
        if (size < 1 || size > MOST_TOKENS) {
            throw files.malformed("number of tokens is " + size + " (expected: 1 to " + MOST_TOKENS + ")");
        }
        return (int) size;
    }

    private static int unknown(JsonNode model, Map<Integer, String> base) {
        if (model.path("unk_id").isInt()) {
            return model.path("unk_id").asInt();
        }
        String spelling = model.path("unk_token").asText("");
        return base.entrySet().stream()
                .filter(piece -> piece.getValue().equals(spelling))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static TokenKind kind(String model, String piece, boolean unknown) {
        if (model.equals("gpt2")) {
            return TokenKind.NORMAL;
        }
        if (unknown) {
            return TokenKind.UNKNOWN;
        }
        return BYTE_PIECE.matcher(piece).matches() ? TokenKind.BYTE : TokenKind.NORMAL;
    }

    /// What the converter takes for a control token although its file does not call it special.
    private static boolean looksLikeControl(String content) {
        return content.equals("<pad>")
                || content.equals("<mask>")
                || content.equals("<2mass>")
                || content.equals("[@BOS@]")
                || (content.startsWith("<|") && content.endsWith("|>"))
                || (content.startsWith("<｜") && content.endsWith("｜>"))
                || (content.startsWith("<unused") && content.endsWith(">"));
    }

    /// Gemma's folders spell the byte token of the tab as a tab.
    private static void restoreTab(String[] pieces, Long[] kinds) {
        for (int id = 0; id + 1 < pieces.length; id++) {
            if (pieces[id].equals("\t") && pieces[id + 1].equals("<0x0A>")) {
                pieces[id] = "<0x09>";
                kinds[id] = TokenKind.BYTE.id();
            }
        }
    }

    /// SentencePiece's scores are in its own file only; these put pieces in the same order, that of the merges.
    private static Map<String, Double> rankScores(JsonNode tokenizer) {
        Map<String, Double> scores = new HashMap<>();
        for (String[] pair : pairs(tokenizer)) {
            scores.putIfAbsent(pair[0] + pair[1], (double) -scores.size());
        }
        return scores;
    }

    /// `tokenizer.ggml.merges`, where a space within a piece is written as byte-level BPE writes it.
    static List<String> merges(JsonNode tokenizer) {
        return pairs(tokenizer).stream()
                .map(pair -> pair[0].replace(' ', 'Ġ') + " " + pair[1].replace(' ', 'Ġ'))
                .toList();
    }

    private static List<String[]> pairs(JsonNode tokenizer) {
        List<String[]> pairs = new ArrayList<>();
        for (JsonNode merge : tokenizer.path("model").path("merges")) {
            String[] pair = merge.isTextual()
                    ? merge.asText().split(" ", 2)
                    : new String[] {merge.path(0).asText(), merge.path(1).asText()};
            if (pair.length == 2) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
