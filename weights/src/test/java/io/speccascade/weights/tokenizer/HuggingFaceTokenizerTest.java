package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.GgufFile;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.Metadata;
import io.speccascade.weights.MetadataValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuggingFaceTokenizerTest {
    private static final String TEMPLATE = "tokenizer.chat_template";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"llama", "gemma", "t5"})
    void aFolderSaysWhatTheConvertersFileSays(String family) {
        try (GgufFile folder = Families.ofFolder(Families.folder(temporary, family));
                GgufFile file = Families.gguf(family)) {
            List<String> compared = new ArrayList<>();
            for (String key : file.metadata().keys()) {
                if (key.startsWith("tokenizer.") && !isItsOwn(key)) {
                    assertEquals(file.metadata().find(key), folder.metadata().find(key), key);
                    compared.add(key);
                }
            }
            assertTrue(compared.containsAll(List.of("tokenizer.ggml.model", "tokenizer.ggml.eos_token_id")));
        }
    }

    /// Pieces are compared by [VocabularyCheck]; scores are in the files of SentencePiece alone.
    private static boolean isItsOwn(String key) {
        return List.of("tokenizer.ggml.tokens", "tokenizer.ggml.token_type", "tokenizer.ggml.scores")
                .contains(key);
    }

    @Test
    void theScoresOfAFolderPutPiecesInTheOrderOfItsMerges() {
        try (GgufFile folder = Families.ofFolder(Families.folder(temporary, "llama"));
                GgufFile file = Families.gguf("llama");
                GgufFile unscored = Fixtures.reopened(Fixtures.copyOf(file)
                        .put(
                                "tokenizer.ggml.scores",
                                folder.metadata().find("tokenizer.ggml.scores").orElseThrow()));
                Tokenizer tokenizer = Tokenizer.of(file);
                Tokenizer ranked = Tokenizer.of(unscored)) {
            for (String line : Families.corpus()) {
                assertEquals(List.of(boxed(tokenizer.encode(line))), List.of(boxed(ranked.encode(line))));
            }
        }
    }

    private static List<Integer> boxed(int[] tokens) {
        return Arrays.stream(tokens).boxed().toList();
    }

    @Test
    void tokensThatEndAGenerationComeFromTheGenerationConfiguration() throws IOException {
        Path folder = Families.folder(temporary, "llama-bpe");
        try (GgufFile file = Families.ofFolder(folder);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertEquals(List.of(1400, 1402), tokenizer.stopTokens());
        }
        Files.writeString(folder.resolve("generation_config.json"), "{\"eos_token_id\": [5, 1401, 99999]}");
        try (GgufFile file = Families.ofFolder(folder);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertEquals(List.of(5, 1400, 1401, 1402), tokenizer.stopTokens());
        }
    }

    @Test
    void specialTokensAreFoundWhereTheFolderNamesThem() throws IOException {
        Path folder = Families.folder(temporary, "gpt-2");
        Files.writeString(folder.resolve("tokenizer_config.json"), "{}");
        Files.writeString(
                folder.resolve("special_tokens_map.json"),
                "{\"bos_token\": {\"content\": \"<|im_start|>\"}, \"eos_token\": \"<|im_end|>\"}");
        Files.writeString(
                folder.resolve("config.json"), "{\"text_config\": {\"pad_token_id\": 7, \"vocab_size\": 1405}}");
        Metadata metadata = metadata(folder);
        assertEquals(1401, metadata.integer("tokenizer.ggml.bos_token_id"));
        assertEquals(1402, metadata.integer("tokenizer.ggml.eos_token_id"));
        assertEquals(7, metadata.integer("tokenizer.ggml.padding_token_id"));
        List<String> pieces = metadata.texts("tokenizer.ggml.tokens");
        assertEquals(List.of("<|im_end|>", "[PAD1403]", "[PAD1404]"), pieces.subList(1402, pieces.size()));
    }

    @Test
    void theChatTemplateIsTheFileOrTheOneInTheConfiguration() throws IOException {
        Path folder = Families.folder(temporary, "gpt-2");
        assertEquals(Optional.empty(), metadata(folder).findText(TEMPLATE));
        Path config = folder.resolve("tokenizer_config.json");
        Files.writeString(config, "{\"chat_template\": \"one\"}");
        assertEquals("one", metadata(folder).text(TEMPLATE));
        Files.writeString(
                config,
                "{\"chat_template\": [{\"name\": \"tool_use\", \"template\": \"x\"}, {\"name\": \"default\", \"template\": \"two\"}]}");
        assertEquals("two", metadata(folder).text(TEMPLATE));
        Files.writeString(folder.resolve("chat_template.jinja"), "three\n");
        assertEquals("three\n", metadata(folder).text(TEMPLATE));
    }

    private static Metadata metadata(Path folder) {
        try (GgufFile file = Families.ofFolder(folder)) {
            return file.metadata();
        }
    }

    @Test
    void aFolderWithoutTokenizerJsonSaysWhatToDo() throws IOException {
        String remedy = " (expected: the file that transformers writes:"
                + " AutoTokenizer.from_pretrained(folder).save_pretrained(folder))";
        assertEquals(temporary + ": tokenizer.json is missing" + remedy, refusal());
        Files.writeString(temporary.resolve("tokenizer.model"), "");
        assertEquals(temporary + ": tokenizer.json is missing beside tokenizer.model" + remedy, refusal());
    }

    @Test
    void filesThatAreNotSoundAreNamed() throws IOException {
        Path path = Families.folder(temporary, "gpt-2").resolve("tokenizer.json");
        Files.move(path, temporary.resolve("tokenizer.json"));
        Path moved = temporary.resolve("tokenizer.json");
        ObjectNode sound = (ObjectNode) new ObjectMapper().readTree(moved.toFile());
        Files.writeString(moved, "{\"model\": ");
        assertTrue(refusal().startsWith(moved + ": is not JSON: "), refusal());
        Files.writeString(moved, "[1]");
        assertEquals(moved + ": is not a JSON object", refusal());
        Files.writeString(moved, "{}");
        assertEquals(moved + ": has no model (expected: an object)", refusal());
        Files.writeString(moved, "{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"a\": 0}}}");
        assertEquals(moved + ": model 'WordPiece' is not supported yet (supported: BPE, Unigram)", refusal());
        Files.writeString(moved, "{\"model\": {\"type\": \"BPE\", \"vocab\": {}}}");
        assertTrue(refusal().startsWith(moved + ": vocabulary is empty"), refusal());
        Files.write(moved, new byte[] {'{', (byte) 0xFF});
        assertTrue(refusal().startsWith(moved + ": cannot be read as UTF-8 text: "), refusal());
        Files.writeString(moved, sound.toString());
        Files.writeString(temporary.resolve("config.json"), "{\"vocab_size\": 999999999999}");
        assertEquals(moved + ": number of tokens is 999999999999 (expected: 1 to 16777216)", refusal());
        Files.writeString(temporary.resolve("config.json"), "nonsense");
        assertTrue(refusal().startsWith(temporary.resolve("config.json") + ": is not JSON: "), refusal());
    }

    private String refusal() {
        return String.valueOf(
                assertThrows(MalformedModelException.class, () -> HuggingFaceTokenizer.metadata(temporary))
                        .getMessage());
    }

    @Test
    void aFolderPassesItsTokenizerOnAsItIs() throws IOException {
        Path folder = Families.folder(temporary, "qwen2");
        assertEquals(
                new MetadataValue.Text(Files.readString(folder.resolve("tokenizer.json"))),
                HuggingFaceTokenizer.metadata(folder).get("tokenizer.huggingface.json"));
    }
}
