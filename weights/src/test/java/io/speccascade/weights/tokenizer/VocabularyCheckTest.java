package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VocabularyCheckTest {
    private static final String PREFIX = "tokenizer.ggml.";

    private static GgufWriter small() {
        return new GgufWriter()
                .put(PREFIX + "model", "gpt2")
                .put(PREFIX + "pre", "gpt-2")
                .put(PREFIX + "tokens", List.of("a", "b", "ab", "<end>"))
                .put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 1L, 3L))
                .put(PREFIX + "merges", List.of("a b"))
                .put(PREFIX + "eos_token_id", 3);
    }

    private static void differs(String message, UnaryOperator<GgufWriter> change) {
        try (GgufFile drafter = Fixtures.reopened(small());
                GgufFile expert = Fixtures.reopened(change.apply(small()))) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> VocabularyCheck.requireEqual(drafter, expert));
            assertEquals("vocabularies differ: " + message, e.getMessage());
        }
    }

    @Test
    void equalVocabulariesPass() {
        try (GgufFile drafter = Fixtures.sentencePiece();
                GgufFile expert = Fixtures.sentencePiece();
                Tokenizer one = Tokenizer.of(drafter);
                Tokenizer other = Tokenizer.of(expert)) {
            assertDoesNotThrow(() -> VocabularyCheck.requireEqual(drafter, expert));
            assertDoesNotThrow(() -> VocabularyCheck.requireEqual(one, other));
        }
    }

    @Test
    void theFirstDifferenceIsNamedWithBothValues() {
        differs(
                "token 1 is \"b\" in drafter test.gguf, \"c\" in expert test.gguf",
                writer -> writer.put(PREFIX + "tokens", List.of("a", "c", "ac", "<end>")));
        differs(
                "size is 4 in drafter test.gguf, 3 in expert test.gguf",
                writer -> writer.put(PREFIX + "tokens", List.of("a", "b", "ab"))
                        .put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 1L))
                        .put(PREFIX + "eos_token_id", 2));
        differs(
                "kind of token 2 is NORMAL in drafter test.gguf, USER_DEFINED in expert test.gguf",
                writer -> writer.put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 4L, 3L)));
        differs(
                "merge 0 is \"a b\" in drafter test.gguf, \"b a\" in expert test.gguf",
                writer -> writer.put(PREFIX + "merges", List.of("b a")));
        differs(
                "number of merges is 1 in drafter test.gguf, 0 in expert test.gguf",
                writer -> writer.put(PREFIX + "merges", List.of()));
        differs(
                "EOS is OptionalInt[3] in drafter test.gguf, OptionalInt[0] in expert test.gguf",
                writer -> writer.put(PREFIX + "eos_token_id", 0));
        differs(
                "pre-tokenizer is \"gpt-2\" in drafter test.gguf, \"qwen2\" in expert test.gguf",
                writer -> writer.put(PREFIX + "pre", "qwen2"));
        differs(
                "tokenizer model is BYTE_LEVEL_BPE in drafter test.gguf, SENTENCE_PIECE in expert test.gguf",
                writer ->
                        writer.put(PREFIX + "model", "llama").put(PREFIX + "scores", Fixtures.scores(0., 0., 0., 0.)));
    }

    @Test
    void ofAFolderAndAFileOnlyWhatTokensMeanIsCompared() {
        assertDoesNotThrow(() -> compareWithFolder(UnaryOperator.identity()));
        assertDoesNotThrow(() -> compareWithFolder(folder -> folder.put(PREFIX + "merges", List.of())
                .put(PREFIX + "pre", "unheard of")
                .put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 1L, 5L))
                .put(PREFIX + "tokens", List.of("a", "b", "ab", "[PAD3]"))));
        assertEquals(
                "vocabularies differ: token 1 is \"b\" in drafter test.gguf, \"c\" in expert test.gguf",
                refusal(folder -> folder.put(PREFIX + "tokens", List.of("a", "c", "ac", "<end>"))));
        assertEquals(
                "vocabularies differ: having text of token 2 is true in drafter test.gguf, false in expert test.gguf",
                refusal(folder -> folder.put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 3L, 3L))));
        assertEquals(
                "vocabularies differ: token 3 is \"<end>\" in drafter test.gguf, \"<stop>\" in expert test.gguf",
                refusal(folder -> folder.put(PREFIX + "tokens", List.of("a", "b", "ab", "<stop>"))));
    }

    private static String refusal(UnaryOperator<GgufWriter> change) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> compareWithFolder(change))
                .getMessage());
    }

    private static void compareWithFolder(UnaryOperator<GgufWriter> change) {
        try (GgufFile file = Fixtures.reopened(small());
                GgufFile folder = Fixtures.reopened(change.apply(small().put(VocabularyReader.ORIGINAL, "{}")))) {
            VocabularyCheck.requireEqual(file, folder);
        }
    }
}
