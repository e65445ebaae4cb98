package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes the vocabulary of a checkpoint as a Hugging Face folder has it, for programs that read nothing else:
/// `tokenizer.json` and `tokenizer_config.json`. The inverse of [HuggingFaceTokenizer].
public final class TokenizerFiles {
    private static final Map<String, String> ROLES =
            Map.of("bos_token", "bos_token_id", "eos_token", "eos_token_id", "unk_token", "unknown_token_id");

    private final ObjectMapper json = new ObjectMapper();
    private final Vocabulary vocabulary;
    private final Metadata metadata;

    private TokenizerFiles(Checkpoint file) {
        this.vocabulary = new VocabularyReader(file).read();
        this.metadata = file.metadata();
    }

    /// Writes the two files, in place of those that are there.
    ///
    /// @param folder exists
    /// @throws MalformedModelException if the vocabulary is not sound, or a unigram one, whose control tokens would
    ///     lose their spelling
    public static void write(Checkpoint file, Path folder) throws IOException {
        TokenizerFiles files = new TokenizerFiles(file);
        Files.writeString(folder.resolve("tokenizer.json"), files.tokenizer());
        Files.writeString(
                folder.resolve("tokenizer_config.json"), files.configuration().toString());
    }

    private String tokenizer() throws IOException {
        if (vocabulary.huggingFaceJson().isPresent()) {
            return vocabulary.huggingFaceJson().get();
        }
        ObjectNode root =
                (ObjectNode) json.readTree(new TokenizerJson(vocabulary).form().start());
        switch (vocabulary.model()) {
            case BYTE_LEVEL_BPE ->
                root.putObject("decoder")
                        .put("type", "ByteLevel")
                        .put("add_prefix_space", false)
                        .put("trim_offsets", false)
                        .put("use_regex", false);
            case SENTENCE_PIECE -> spaces(root);
            case UNIGRAM ->
                throw new MalformedModelException(
                        vocabulary.file(),
                        "unigram vocabulary (expected: BPE, which tokenizer.json can be written for)");
        }
        addSpecials(root.withObject("/model/vocab"), root.withArray("added_tokens"));
        return root.toString();
    }

    /// SentencePiece's way back from tokens: its signs for spaces, bytes that are tokens, and its own first space.
    private void spaces(ObjectNode root) {
        ArrayNode steps = root.putObject("decoder").put("type", "Sequence").putArray("decoders");
        ObjectNode replace = steps.addObject().put("type", "Replace").put("content", " ");
        replace.putObject("pattern").put("String", "▁");
        steps.addObject().put("type", "ByteFallback");
        steps.addObject().put("type", "Fuse");
        if (vocabulary.additions().spacePrefix()) {
            steps.addObject()
                    .put("type", "Strip")
                    .put("content", " ")
                    .put("start", 1)
                    .put("stop", 0);
        }
    }

    private void addSpecials(ObjectNode pieces, ArrayNode added) {
        for (int token = 0; token < vocabulary.size(); token++) {
            TokenKind kind = vocabulary.kinds().get(token);
            String piece = vocabulary.pieces().get(token);
            switch (kind) {
                case NORMAL, BYTE, UNUSED -> {}
                case CONTROL, UNKNOWN, USER_DEFINED -> {
                    pieces.put(piece, token);
                    added.addObject()
                            .put("id", token)
                            .put("content", piece)
                            .put("single_word", false)
                            .put("lstrip", false)
                            .put("rstrip", false)
                            .put("normalized", false)
                            .put("special", kind != TokenKind.USER_DEFINED);
                }
            }
        }
    }

    private ObjectNode configuration() {
        ObjectNode root = json.createObjectNode();
        root.put("tokenizer_class", "PreTrainedTokenizerFast");
        root.put("add_bos_token", vocabulary.additions().bos());
        root.put("add_eos_token", vocabulary.additions().eos());
        ROLES.forEach((role, key) -> metadata.findInteger(VocabularyReader.PREFIX + key)
                .filter(token -> token >= 0 && token < vocabulary.size())
                .ifPresent(token -> root.put(role, vocabulary.pieces().get(token))));
        metadata.findText("tokenizer.chat_template").ifPresent(template -> root.put("chat_template", template));
        return root;
    }
}
