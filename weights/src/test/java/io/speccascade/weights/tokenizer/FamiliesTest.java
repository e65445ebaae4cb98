package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every family's tokens beside those of Hugging Face's library, on a corpus of hard text.
class FamiliesTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-2",
                "llama-bpe",
                "qwen2",
                "tekken",
                "smollm",
                "gpt-4o",
                "qwen35",
                "llama",
                "mistral",
                "phi-3",
                "gemma",
                "t5"
            })
    void tokensOfAFolderAreThoseOfHuggingFace(String family) {
        try (GgufFile file = Families.ofFolder(Families.folder(temporary, family));
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertAgree(family, tokenizer, UnaryOperator.identity());
            assertPromptsAgree(family, tokenizer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-2", "llama-bpe", "qwen2", "tekken", "smollm", "gpt-4o", "qwen35"})
    void tokensOfAByteLevelFileAreThoseOfHuggingFace(String family) {
        try (GgufFile file = byteLevel(family);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            // Files keep the bytes of a text; Qwen's folder composes characters first.
            boolean composes = family.equals("qwen2");
            assertAgree(family, tokenizer, line -> composes ? Normalizer.normalize(line, Normalizer.Form.NFC) : line);
            assertPromptsAgree(family, tokenizer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "gemma", "t5"})
    void tokensOfASentencePieceFileAreThoseOfHuggingFace(String family) {
        try (GgufFile file = Families.gguf(family);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertAgree(family, tokenizer, UnaryOperator.identity());
        }
    }

    @Test
    void aPhi3FileSwallowsWhiteSpaceAsItsFolderDoes() {
        try (GgufFile folder = Families.ofFolder(Families.folder(temporary, "phi-3"));
                // Everything that the folder says in the keys of GGUF, and not the folder's own file.
                GgufFile file = Fixtures.reopened(
                        without(VocabularyReader.ORIGINAL, folder).put("general.name", "Phi-3 Mini"));
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertAgree("phi-3", tokenizer, UnaryOperator.identity());
            assertPromptsAgree("phi-3", tokenizer);
        }
    }

    private static GgufWriter without(String key, GgufFile file) {
        GgufWriter writer = new GgufWriter();
        file.metadata().values().forEach((each, value) -> {
            if (!each.equals(key)) {
                writer.put(each, value);
            }
        });
        return writer;
    }

    private static GgufFile byteLevel(String family) {
        try (GgufFile original = Fixtures.byteLevel()) {
            GgufWriter writer = Fixtures.copyOf(original).put("tokenizer.ggml.pre", family);
            if (family.equals("qwen2")) {
                List<String> pieces = new ArrayList<>(original.metadata().texts("tokenizer.ggml.tokens"));
                List<Long> kinds = new ArrayList<>(original.metadata()
                        .findIntegers("tokenizer.ggml.token_type")
                        .orElseThrow());
                pieces.addAll(List.of("<tool_call>", "</tool_call>", "[PAD1405]", "[PAD1406]", "[PAD1407]"));
                kinds.addAll(List.of(4L, 4L, 5L, 5L, 5L));
                writer.put("tokenizer.ggml.tokens", pieces)
                        .put("tokenizer.ggml.token_type", Fixtures.kinds(kinds.toArray(Long[]::new)));
            }
            if (family.equals("llama-bpe") || family.equals("qwen2")) {
                writer.put("tokenizer.ggml.eos_token_id", 1402);
            }
            return Fixtures.reopened(writer);
        }
    }

    private static void assertAgree(String family, Tokenizer tokenizer, UnaryOperator<String> given) {
        List<String> lines = Families.corpus();
        List<int[]> expected = Families.tokens(family);
        assertTrue(lines.size() >= 2000 && lines.size() == expected.size());
        for (int i = 0; i < lines.size(); i++) {
            int[] tokens = tokenizer.encode(given.apply(lines.get(i)));
            assertArrayEquals(expected.get(i), bare(tokenizer, tokens, expected.get(i)), lines.get(i));
            assertEquals(Families.decoded(family, i), tokenizer.decode(tokens), lines.get(i));
        }
    }

    private static void assertPromptsAgree(String family, Tokenizer tokenizer) {
        List<String> prompts = Families.prompts();
        List<int[]> expected = Families.promptTokens(family);
        for (int i = 0; i < prompts.size(); i++) {
            int[] tokens = tokenizer.encodeChat(prompts.get(i));
            assertArrayEquals(expected.get(i), bare(tokenizer, tokens, expected.get(i)), prompts.get(i));
        }
    }

    /// Tokens without the BOS and EOS that the library was asked to leave out.
    private static int[] bare(Tokenizer tokenizer, int[] tokens, int[] expected) {
        OptionalInt bos = tokenizer.bosToken();
        boolean spelled = expected.length > 0 && bos.equals(OptionalInt.of(expected[0]));
        int from = tokenizer.vocabulary().additions().bos() && !spelled ? 1 : 0;
        int to = tokens.length - (tokenizer.addsEos() ? 1 : 0);
        assertTrue(from == 0 || bos.equals(OptionalInt.of(tokens[0])), "BOS");
        assertTrue(!tokenizer.addsEos() || tokenizer.eosToken().equals(OptionalInt.of(tokens[to])), "EOS");
        return Arrays.copyOfRange(tokens, from, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-2", "llama-bpe", "qwen2", "tekken", "smollm"})
    void aFolderAndAByteLevelFileOfOneModelMakeAPair(String family) {
        try (GgufFile folder = Families.ofFolder(Families.folder(temporary, family));
                GgufFile file = byteLevel(family)) {
            assertDoesNotThrow(() -> VocabularyCheck.requireEqual(folder, file));
            assertDoesNotThrow(() -> VocabularyCheck.requireEqual(file, folder));
            assertEquals(
                    PreTokenizer.named(family),
                    PreTokenizer.named(folder.metadata().text("tokenizer.ggml.pre")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "gemma", "t5"})
    void aFolderAndASentencePieceFileOfOneModelMakeAPair(String family) {
        try (GgufFile folder = Families.ofFolder(Families.folder(temporary, family));
                GgufFile file = Families.gguf(family)) {
            assertDoesNotThrow(() -> VocabularyCheck.requireEqual(folder, file));
            assertDoesNotThrow(() -> VocabularyCheck.requireEqual(file, folder));
        }
    }
}
