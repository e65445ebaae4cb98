package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.weights.MetadataType;
import io.speccascade.weights.MetadataValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Says what a Hugging Face model folder knows of text in the keys of GGUF: the vocabulary, the tokens with a role, the
/// chat template. They are those that llama.cpp's converter writes, so that folders and files are read alike; with them
/// goes `tokenizer.json` itself, under llama.cpp's key for it, and what it says about cutting text holds.
public final class HuggingFaceTokenizer {
    private static final String PREFIX = VocabularyReader.PREFIX;

    private HuggingFaceTokenizer() {}

    /// Reads `tokenizer.json` and, where they are, `tokenizer_config.json`, `special_tokens_map.json`, `config.json`,
    /// `generation_config.json` and `chat_template.jinja`.
    ///
    /// @throws MalformedModelException if `tokenizer.json` is missing or of an unknown kind, or a file is not sound
    public static SequencedMap<String, MetadataValue> metadata(Path folder) {
        FolderFiles files = new FolderFiles(folder);
        FolderPieces pieces = FolderPieces.of(files);
        SequencedMap<String, MetadataValue> values = new LinkedHashMap<>();
        JsonNode tokenizer = files.tokenizer();
        values.put(PREFIX + "model", new MetadataValue.Text(pieces.model()));
        switch (pieces.model()) {
            case "gpt2" -> {
                FolderCuts.preTokenizer(tokenizer)
                        .ifPresent(name -> values.put(PREFIX + "pre", new MetadataValue.Text(name)));
                values.put(PREFIX + "merges", new MetadataValue.Texts(FolderPieces.merges(tokenizer)));
            }
            default -> {
                values.put(PREFIX + "pre", new MetadataValue.Text("default"));
                values.put(PREFIX + "scores", new MetadataValue.Reals(MetadataType.FLOAT32, pieces.scores()));
                boolean space = new SpacePrefix(files.tokenizer()).where() != LibraryForm.Prefix.NEVER;
                values.put(PREFIX + "add_space_prefix", new MetadataValue.Flag(space));
            }
        }
        if (pieces.model().equals("t5")) {
            values.put(
                    PREFIX + "remove_extra_whitespaces",
                    new MetadataValue.Flag(FolderCuts.removesExtraSpaces(tokenizer)));
            List<Long> charsmap = FolderCuts.charsmap(files);
            if (!charsmap.isEmpty()) {
                values.put(PREFIX + "precompiled_charsmap", new MetadataValue.Wholes(MetadataType.UINT8, charsmap));
            }
        }
        values.put(PREFIX + "tokens", new MetadataValue.Texts(pieces.pieces()));
        values.put(PREFIX + "token_type", new MetadataValue.Wholes(MetadataType.INT32, pieces.kinds()));
        new FolderSpecials(files, pieces.pieces().size()).putAll(values);
        values.put(VocabularyReader.ORIGINAL, new MetadataValue.Text(files.tokenizerText()));
        return values;
    }
}
