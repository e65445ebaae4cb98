package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Writes how a unigram vocabulary rewrites text and its spaces, as the parts `normalizer` and `pre_tokenizer` of a
/// `tokenizer.json`. The usual case is written as in T5's own.
final class UnigramSpaces {
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Vocabulary.Normalization normalization;

    UnigramSpaces(Vocabulary.Normalization normalization) {
        this.normalization = normalization;
    }

    /// For text with SentencePiece's own space before it, if it has one at all.
    ObjectNode start(ObjectNode root, boolean prefixed) {
        ArrayNode normalizers = charsmap();
        ArrayNode cuts = nodes.arrayNode();
        if (normalization.removesExtraSpaces() && prefixed) {
            cuts.addObject().put("type", "WhitespaceSplit");
        } else if (normalization.removesExtraSpaces()) {
            replace(normalizers, "\\A\\s+|\\s+\\z", "");
            replace(normalizers, "\\s+", " ");
        }
        cuts.add(metaspace(prefixed ? "always" : "never"));
        return parts(root, normalizers, cuts);
    }

    /// For text that follows other text.
    ObjectNode inside(ObjectNode root) {
        ArrayNode normalizers = charsmap();
        if (normalization.removesExtraSpaces()) {
            replace(normalizers, "\\s+", " ");
        }
        return parts(root, normalizers, nodes.arrayNode().add(metaspace("never")));
    }

    private ArrayNode charsmap() {
        ArrayNode normalizers = nodes.arrayNode();
        if (!normalization.charsmap().isEmpty()) {
            normalizers.addObject().put("type", "Precompiled").put("precompiled_charsmap", normalization.charsmap());
        }
        return normalizers;
    }

    static void replace(ArrayNode normalizers, String expression, String content) {
        ObjectNode replace = normalizers.addObject().put("type", "Replace").put("content", content);
        replace.putObject("pattern").put("Regex", expression);
    }

    private ObjectNode metaspace(String scheme) {
        return nodes.objectNode()
                .put("type", "Metaspace")
                .put("replacement", "▁")
                .put("prepend_scheme", scheme)
                .put("split", false);
    }

    private static ObjectNode parts(ObjectNode root, ArrayNode normalizers, ArrayNode cuts) {
        root.putObject("normalizer").put("type", "Sequence").set("normalizers", normalizers);
        root.putObject("pre_tokenizer").put("type", "Sequence").set("pretokenizers", cuts);
        return root;
    }
}
