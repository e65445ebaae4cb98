package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.MalformedModelException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a GGUF vocabulary in the form that Hugging Face's tokenizer library loads (`tokenizer.json`).
///
/// Control tokens are left out, so that no text can merge into one; [Markup] finds them where they are wanted.
final class TokenizerJson {
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();

    private record Merge(String left, String right, double score) {}

    TokenizerJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int token = 0; token < vocabulary.size(); token++) {
            if (isText(vocabulary.kinds().get(token))) {
                ids.put(vocabulary.pieces().get(token), token);
            } else {
                withheld.add(vocabulary.pieces().get(token));
            }
        }
        // The model part names its unknown token by spelling.
        vocabulary
                .specials()
                .unknown()
                .ifPresent(id -> ids.put(vocabulary.pieces().get(id), id));
    }

    private boolean isText(TokenKind kind) {
        return switch (kind) {
            case NORMAL -> true;
            case USER_DEFINED -> vocabulary.model() != Vocabulary.Model.UNIGRAM;
            case BYTE -> vocabulary.model() != Vocabulary.Model.BYTE_LEVEL_BPE;
            case CONTROL, UNKNOWN, UNUSED -> false;
        };
    }

    LibraryForm form() {
        ObjectNode root = nodes.objectNode();
        root.put("version", "1.0");
        root.set("added_tokens", nodes.arrayNode());
        root.set("post_processor", nodes.nullNode());
        root.set("decoder", nodes.nullNode());
        LibraryForm.Prefix prefix =
                vocabulary.additions().spacePrefix() ? LibraryForm.Prefix.AFTER_CONTROL : LibraryForm.Prefix.NEVER;
        LibraryForm.Margins margins =
                new LibraryForm.Margins(Set.of(), vocabulary.specials().swallowsSpace());
        boolean prefixed = vocabulary.additions().spacePrefix();
        return switch (vocabulary.model()) {
            case BYTE_LEVEL_BPE -> {
                String everywhere = byteLevel(root).toString();
                yield new LibraryForm(everywhere, everywhere, prefix, margins);
            }
            case SENTENCE_PIECE -> {
                root.set("model", sentencePiece());
                String start = spaces(root, prefixed).toString();
                yield new LibraryForm(start, spaces(root, false).toString(), prefix, margins);
            }
            case UNIGRAM -> {
                root.set("model", unigram());
                UnigramSpaces spaces = new UnigramSpaces(vocabulary.normalization());
                String start = spaces.start(root, prefixed).toString();
                yield new LibraryForm(start, spaces.inside(root).toString(), prefix, margins);
            }
        };
    }

    private ObjectNode bpe() {
        ObjectNode model = nodes.objectNode();
        model.put("type", "BPE");
        ids.forEach(model.putObject("vocab")::put);
        return model;
    }

    private ObjectNode byteLevel(ObjectNode root) {
        PreTokenizer pre = PreTokenizer.named(vocabulary.preTokenizer()).orElseThrow();
        root.set("normalizer", nodes.nullNode());
        ArrayNode steps = nodes.arrayNode();
        for (String split : pre.splits()) {
            ObjectNode step = steps.addObject();
            step.put("type", "Split").put("behavior", "Isolated").put("invert", false);
            step.putObject("pattern").put("Regex", split);
        }
        steps.addObject()
                .put("type", "ByteLevel")
                .put("add_prefix_space", false)
                .put("trim_offsets", false)
                .put("use_regex", false);
        ObjectNode sequence = root.putObject("pre_tokenizer");
        sequence.put("type", "Sequence").set("pretokenizers", steps);
        ObjectNode model = bpe();
        model.put("ignore_merges", pre.wholeWords());
        model.set("merges", rankedMerges());
        root.set("model", model);
        return root;
    }

    private ArrayNode rankedMerges() {
        ArrayNode merges = nodes.arrayNode();
        for (int rank = 0; rank < vocabulary.merges().size(); rank++) {
            String merge = vocabulary.merges().get(rank);
            int space = merge.indexOf(' ', 1);
            if (space < 0 || space == merge.length() - 1) {
                throw malformed(rank, merge, "two pieces with a space between");
            }
            String left = merge.substring(0, space);
            String right = merge.substring(space + 1);
            if (ids.containsKey(left) && ids.containsKey(right) && ids.containsKey(left + right)) {
                merges.addArray().add(left).add(right);
            } else if (!withheld.contains(left + right) && !withheld.contains(left) && !withheld.contains(right)) {
                throw malformed(rank, merge, "pieces and a result in the vocabulary");
            }
        }
        return merges;
    }

    private MalformedModelException malformed(int rank, String merge, String expected) {
        return new MalformedModelException(
                vocabulary.file(),
                "tokenizer.ggml.merges: merge " + rank + " is '" + merge + "' (expected: " + expected + ")");
    }

    private ObjectNode spaces(ObjectNode root, boolean prefixed) {
        root.set("pre_tokenizer", nodes.nullNode());
        ArrayNode steps = nodes.arrayNode();
        if (prefixed) {
            steps.addObject().put("type", "Prepend").put("prepend", "▁");
        }
        ObjectNode replace = steps.addObject().put("type", "Replace").put("content", "▁");
        replace.putObject("pattern").put("String", " ");
        ObjectNode sequence = root.putObject("normalizer");
        sequence.put("type", "Sequence").set("normalizers", steps);
        return root;
    }

    private ObjectNode sentencePiece() {
        ObjectNode model = bpe();
        model.put("byte_fallback", true).put("fuse_unk", true);
        vocabulary
                .specials()
                .unknown()
                .ifPresent(id -> model.put("unk_token", vocabulary.pieces().get(id)));
        ArrayNode merges = model.putArray("merges");
        for (Merge merge : scoredMerges()) {
            merges.addArray().add(merge.left()).add(merge.right());
        }
        return model;
    }

    /// Tokens are numbered by their place, so what no text may become stays, with an empty spelling, which no text has.
    private ObjectNode unigram() {
        ObjectNode model = nodes.objectNode();
        model.put("type", "Unigram");
        model.put("unk_id", vocabulary.specials().unknown().orElseThrow());
        model.put("byte_fallback", Collections.frequency(vocabulary.kinds(), TokenKind.BYTE) == 256);
        ArrayNode vocab = model.putArray("vocab");
        for (int token = 0; token < vocabulary.size(); token++) {
            boolean text = isText(vocabulary.kinds().get(token));
            vocab.addArray()
                    .add(text ? vocabulary.pieces().get(token) : "")
                    .add(text ? vocabulary.scores().get(token) : 0.0);
        }
        return model;
    }

    /// SentencePiece stores scores, not merges: every way to make a piece of two others is a merge, the best score
    /// first. Splits of one piece share its score; the longer left part goes first, as in Hugging Face's converter.
    private List<Merge> scoredMerges() {
        List<Merge> merges = new ArrayList<>();
        for (int token = 0; token < vocabulary.size(); token++) {
            if (vocabulary.kinds().get(token) != TokenKind.NORMAL) {
                continue;
            }
            String piece = vocabulary.pieces().get(token);
            double score = vocabulary.scores().get(token);
            for (int cut = 1; cut < piece.length(); cut++) {
                String left = piece.substring(0, cut);
                String right = piece.substring(cut);
                if (isNormal(left) && isNormal(right)) {
                    merges.add(new Merge(left, right, score));
                }
            }
        }
        merges.sort(Comparator.comparingDouble(Merge::score)
                .thenComparingInt(merge -> merge.left().length())
                .thenComparingInt(merge -> merge.right().length())
                .reversed());
        return merges;
    }

    private boolean isNormal(String piece) {
        Integer id = ids.get(piece);
        return id != null && vocabulary.kinds().get(id) == TokenKind.NORMAL;
    }
}
