package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.MalformedModelException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A model's own `tokenizer.json`, less what would turn plain text into control tokens: [Markup] finds those where they
/// are wanted. Tokens that always are text stay the library's to find, by the rules that the file has for each.
final class OriginalJson {
    private final Vocabulary vocabulary;
    private final ObjectNode root;
    private final Map<Integer, ObjectNode> kept = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();
    private final Set<Integer> before = new HashSet<>();
    private final Set<Integer> after = new HashSet<>();

    OriginalJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        try {
            JsonNode tree =
                    new ObjectMapper().readTree(vocabulary.huggingFaceJson().orElseThrow());
            if (!(tree instanceof ObjectNode object) || !(tree.get("model") instanceof ObjectNode)) {
                throw malformed("has no model (expected: a tokenizer.json)");
            }
            this.root = object;
        } catch (JsonProcessingException e) {
            throw malformed("is not JSON: " + e.getOriginalMessage());
        }
    }

    private MalformedModelException malformed(String reason) {
        return new MalformedModelException(vocabulary.file(), VocabularyReader.ORIGINAL + ": " + reason);
    }

    LibraryForm form() {
        sortAddedTokens();
        root.putNull("truncation").putNull("padding").putNull("post_processor").putNull("decoder");
        ArrayNode added = root.putArray("added_tokens");
        kept.values().forEach(added::add);
        ObjectNode model = (ObjectNode) root.get("model");
        if (vocabulary.model() == Vocabulary.Model.UNIGRAM) {
            unigram(model);
        } else {
            bpe(model);
        }
        for (JsonNode step : SpacePrefix.steps(root.path("normalizer"), "normalizers")) {
            requireSound(step);
        }
        SpacePrefix prefix = new SpacePrefix(root);
        LibraryForm.Prefix where = prefix.where();
        String start = root.toString();
        return new LibraryForm(start, prefix.removed().toString(), where, new LibraryForm.Margins(before, after));
    }

    private void requireSound(JsonNode normalizer) {
        if (!normalizer.path("type").asText().equals("Precompiled")) {
            return;
        }
        try {
            if (Charsmap.isSound(Base64.getDecoder()
                    .decode(normalizer.path("precompiled_charsmap").asText()))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw malformed("precompiled_charsmap is not Base64: " + e.getMessage());
        }
        throw malformed("precompiled_charsmap is damaged (expected: rules as SentencePiece compiles them)");
    }

    private void sortAddedTokens() {
        for (JsonNode token : root.path("added_tokens")) {
            int id = token.path("id").asInt(-1);
            boolean known = id >= 0 && id < vocabulary.size();
            if (known && vocabulary.kinds().get(id) == TokenKind.USER_DEFINED && token instanceof ObjectNode object) {
                kept.put(id, object);
                continue;
            }
            withheld.add(token.path("content").asText());
            if (known && token.path("lstrip").asBoolean()) {
                before.add(id);
            }
            if (known && token.path("rstrip").asBoolean()) {
                after.add(id);
            }
        }
        for (int token = 0; token < vocabulary.size(); token++) {
            switch (vocabulary.kinds().get(token)) {
                case CONTROL, UNUSED -> withheld.add(vocabulary.pieces().get(token));
                case NORMAL, USER_DEFINED, UNKNOWN, BYTE -> {}
            }
        }
    }

    private void bpe(ObjectNode model) {
        if (!(model.get("vocab") instanceof ObjectNode pieces)) {
            throw malformed("has no vocabulary (expected: model.vocab, an object)");
        }
        String unknown = model.path("unk_token").asText("");
        Set<String> unreachable = new HashSet<>(Set.of(unknown));
        List<String> gone = new ArrayList<>();
        pieces.properties().forEach(piece -> {
            boolean outside = piece.getValue().asInt(-1) >= vocabulary.size();
            if (outside || withheld.contains(piece.getKey())) {
                unreachable.add(piece.getKey());
                gone.add(piece.getKey());
            }
        });
        // The library needs the spelling of the unknown token.
        gone.remove(unknown);
        pieces.remove(gone);
        // It numbers added tokens anew, unless the vocabulary has them.
        kept.forEach((id, token) -> pieces.put(token.path("content").asText(), id));
        ArrayNode merges = JsonNodeFactory.instance.arrayNode();
        for (JsonNode merge : model.path("merges")) {
            String[] pair = merge.isTextual()
                    ? merge.asText().split(" ", 2)
                    : new String[] {merge.path(0).asText(), merge.path(1).asText()};
            if (pair.length == 2
                    && (unreachable.contains(pair[0] + pair[1])
                            || unreachable.contains(pair[0])
                            || unreachable.contains(pair[1]))) {
                continue;
            }
            merges.add(merge);
        }
        model.set("merges", merges);
    }

    /// Tokens are numbered by their place, so what no text may become stays, with an empty spelling, which no text has.
    private void unigram(ObjectNode model) {
        if (!(model.get("vocab") instanceof ArrayNode pieces)) {
            throw malformed("has no vocabulary (expected: model.vocab, an array)");
        }
        ArrayNode vocab = JsonNodeFactory.instance.arrayNode();
        for (int id = 0; id < vocabulary.size(); id++) {
            JsonNode piece = pieces.get(id);
            ObjectNode added = kept.get(id);
            boolean text = piece != null
                    && vocabulary.kinds().get(id) != TokenKind.UNKNOWN
                    && !withheld.contains(piece.path(0).asText());
            if (added != null) {
                vocab.addArray().add(added.path("content").asText()).add(0.0);
            } else if (text) {
                vocab.add(piece);
            } else {
                vocab.addArray().add("").add(0.0);
            }
        }
        model.set("vocab", vocab);
    }
}
