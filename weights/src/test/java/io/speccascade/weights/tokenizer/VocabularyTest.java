package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.MetadataType;
import io.speccascade.weights.MetadataValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Vocabularies with unusual or broken parts.
class VocabularyTest {
    private static final String PREFIX = "tokenizer.ggml.";

    private static GgufWriter small(String... pieces) {
        return new GgufWriter()
                .put(PREFIX + "model", "gpt2")
                .put(PREFIX + "pre", "gpt-2")
                .put(PREFIX + "tokens", List.of(pieces))
                .put(PREFIX + "merges", List.of("a b"));
    }

    private static void refused(String message, UnaryOperator<GgufWriter> change) {
        try (GgufFile file = Fixtures.reopened(change.apply(small("a", "b", "ab")))) {
            Exception e = assertThrows(
                    MalformedModelException.class, () -> Tokenizer.of(file).close());
            assertTrue(
                    String.valueOf(e.getMessage()).startsWith("test.gguf: tokenizer.ggml." + message), e.getMessage());
        }
    }

    @Test
    void vocabulariesThatContradictThemselvesAreRefused() {
        refused(
                "model: 'bert' is not supported yet (supported: gpt2, llama, t5)",
                w -> w.put(PREFIX + "model", "bert"));
        refused(
                "pre: 'chameleon' is not supported yet (supported: default, gpt-2, ",
                w -> w.put(PREFIX + "pre", "chameleon"));
        refused(
                "token_type: 2 elements (expected: 3, one per token)",
                w -> w.put(PREFIX + "token_type", Fixtures.kinds(1L, 1L)));
        refused(
                "token_type: token 1 has type 9 (expected: 1 to 6)",
                w -> w.put(PREFIX + "token_type", Fixtures.kinds(1L, 9L, 1L)));
        refused(
                "token_type: byte token 1 is 'b' (expected: <0x00> to <0xFF>)",
                w -> w.put(PREFIX + "token_type", Fixtures.kinds(1L, 6L, 1L)));
        refused("eos_token_id: 3 (expected: 0 to 2)", w -> w.put(PREFIX + "eos_token_id", 3));
        refused("bos_token_id: missing (expected: a token", w -> w.put(PREFIX + "add_bos_token", true));
        refused("merges: merge 0 is 'ab' (expected: two pieces", w -> w.put(PREFIX + "merges", List.of("ab")));
        refused(
                "merges: merge 1 is 'b a' (expected: pieces and a result in the vocabulary)",
                w -> w.put(PREFIX + "merges", List.of("a b", "b a")));
        refused("scores: missing (expected: one per token)", w -> w.put(PREFIX + "model", "llama"));
        refused("tokens: empty (expected: at least one token)", w -> w.put(PREFIX + "tokens", List.of()));
    }

    @Test
    void aByteThatTheVocabularyCannotSpellIsNamed() {
        try (GgufFile file = Fixtures.reopened(small("a", "b", "ab"));
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertArrayEquals(new int[] {2, 0}, tokenizer.encode("aba"));
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> tokenizer.encode("ab c"));
            assertEquals("text: no token of test.gguf spells the byte 0x20", e.getMessage());
        }
    }

    @Test
    void ofTwoTokensWithOneSpellingTheLaterIsUsedAndBothDecode() {
        try (GgufFile file = Fixtures.reopened(small("a", "b", "ab", "ab"));
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertArrayEquals(new int[] {3}, tokenizer.encode("ab"));
            assertEquals("abab", tokenizer.decode(2, 3));
        }
    }

    @Test
    void userDefinedTokensAreFoundInAnyTextTheLongestFirst() {
        GgufWriter writer = small("a", "b", "ab", "<x>", "<x><x>", "ba")
                .put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 1L, 4L, 4L, 3L));
        try (GgufFile file = Fixtures.reopened(writer);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertArrayEquals(new int[] {2, 4, 3, 1, 0}, tokenizer.encode("ab<x><x><x>ba"));
            assertArrayEquals(new int[] {2, 4, 3, 5}, tokenizer.encodeChat("ab<x><x><x>ba"));
            assertEquals("ab<x><x><x>", tokenizer.decode(2, 4, 3, 5));
        }
    }

    @Test
    void sentencePieceUserDefinedTokensAndUnknownsAreHandled() {
        GgufWriter writer = new GgufWriter()
                .put(PREFIX + "model", "llama")
                .put(PREFIX + "tokens", List.of("<unk>", "<s>", "</s>", "▁", "a", "▁a", "<x>"))
                .put(PREFIX + "scores", Fixtures.scores(0., 0., 0., -1., -1., -1., 0.))
                .put(PREFIX + "token_type", Fixtures.kinds(2L, 3L, 3L, 1L, 1L, 1L, 4L));
        try (GgufFile file = Fixtures.reopened(writer);
                GgufFile unprefixed = Fixtures.reopened(Fixtures.copyOf(file).put(PREFIX + "add_space_prefix", false));
                Tokenizer tokenizer = Tokenizer.of(file);
                Tokenizer plain = Tokenizer.of(unprefixed)) {
            assertArrayEquals(new int[] {1, 5, 6, 4, 5}, tokenizer.encode("a<x>a a"));
            assertEquals("a<x>a a", tokenizer.decode(1, 5, 6, 4, 5));
            assertArrayEquals(new int[] {1, 5, 0}, tokenizer.encode("aé"));
            assertArrayEquals(new int[] {1, 4, 5}, plain.encode("a a"));
            assertArrayEquals(new int[] {1, 5, 2, 5}, tokenizer.encodeChat("<s>a</s>a"));
        }
    }

    @Test
    void damagedVocabulariesAreRefusedOrUsedButNeverWorse() {
        try (GgufFile sound = Fixtures.byteLevel()) {
            Random random = new Random(2);
            int refused = 0;
            for (int round = 0; round < 60; round++) {
                List<String> pieces = new ArrayList<>(sound.metadata().texts(PREFIX + "tokens"));
                List<String> merges = new ArrayList<>(sound.metadata().texts(PREFIX + "merges"));
                for (int change = 0; change < 3; change++) {
                    pieces.set(random.nextInt(pieces.size()), random.nextBoolean() ? "" : "é" + round);
                    merges.set(random.nextInt(merges.size()), random.nextBoolean() ? "" : "a b");
                }
                try (GgufFile file = Fixtures.reopened(Fixtures.copyOf(sound)
                                .put(PREFIX + "tokens", pieces)
                                .put(PREFIX + "merges", random.nextBoolean() ? merges : List.of()));
                        Tokenizer tokenizer = Tokenizer.of(file)) {
                    tokenizer.decode(tokenizer.encode("the text"));
                } catch (MalformedModelException | IllegalArgumentException e) {
                    refused++;
                }
            }
            assertTrue(refused > 10 && refused < 60, "refused " + refused);
        }
    }

    @Test
    void nothingIsPrintedAndNoPropertyIsLeftBehind() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream recorder = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(recorder);
        System.setErr(recorder);
        try (GgufFile file = Fixtures.byteLevel();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            tokenizer.encode("hello");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertEquals("unset", System.getProperty("ai.djl.offline", "unset"));
    }

    @Test
    void scoresDecideMergesAndTiesGoToTheLeft() {
        GgufWriter writer = new GgufWriter()
                .put(PREFIX + "model", "llama")
                .put(PREFIX + "add_space_prefix", false)
                .put(PREFIX + "add_bos_token", false)
                .put(PREFIX + "tokens", List.of("<unk>", "<s>", "</s>", "a", "b", "ab", "ba", "aa"))
                .put(
                        PREFIX + "scores",
                        new MetadataValue.Reals(MetadataType.FLOAT32, List.of(0., 0., 0., -9., -9., -2., -1., -3.)))
                .put(PREFIX + "token_type", Fixtures.kinds(2L, 3L, 3L, 1L, 1L, 1L, 1L, 1L));
        try (GgufFile file = Fixtures.reopened(writer);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertArrayEquals(new int[] {3, 6}, tokenizer.encode("aba"));
            assertArrayEquals(new int[] {7, 7, 3}, tokenizer.encode("aaaaa"));
        }
    }

    private static GgufWriter unigram() {
        return new GgufWriter()
                .put(PREFIX + "model", "t5")
                .put(PREFIX + "remove_extra_whitespaces", true)
                .put(PREFIX + "tokens", List.of("<pad>", "</s>", "<unk>", "▁", "a", "▁a", "b", "</", "s>", "[PAD9]"))
                .put(PREFIX + "scores", Fixtures.scores(0., 0., 0., -3., -2., -1., -2., -9., -9., -1e4))
                .put(PREFIX + "token_type", Fixtures.kinds(3L, 3L, 2L, 1L, 1L, 1L, 1L, 1L, 1L, 5L));
    }

    @Test
    void unigramTextEndsWithEosAndHasOneSpaceWhereItHadMany() {
        try (GgufFile file = Fixtures.reopened(unigram());
                GgufFile open = Fixtures.reopened(unigram().put(PREFIX + "add_eos_token", false));
                Tokenizer tokenizer = Tokenizer.of(file);
                Tokenizer unended = Tokenizer.of(open)) {
            assertTrue(tokenizer.addsEos());
            assertArrayEquals(new int[] {5, 6, 5, 1}, tokenizer.encode("  ab   a "));
            assertArrayEquals(new int[] {5, 6, 5, 1}, tokenizer.encodeChat("ab a"));
            assertArrayEquals(new int[] {5, 1}, tokenizer.encodeChat("a</s>"));
            assertArrayEquals(new int[] {1}, tokenizer.encode(""));
            assertArrayEquals(new int[] {5, 6, 5}, unended.encode("ab a"));
            assertArrayEquals(new int[] {4, 6, 5}, tokenizer.encodeContinuation("ab  a"));
            assertArrayEquals(new int[] {5, 6}, tokenizer.encodeContinuation(" ab"));
            assertEquals("ab a", tokenizer.decode(5, 6, 5, 1));
            assertEquals(" ab", tokenizer.decodeContinuation(5, 6));
        }
    }

    @Test
    void unigramTextNeverBecomesAControlToken() {
        try (GgufFile file = Fixtures.reopened(unigram());
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertArrayEquals(new int[] {5, 7, 8, 1}, tokenizer.encode("a</s>"));
            assertArrayEquals(new int[] {3, 2, 1}, tokenizer.encode("[PAD9]"));
            assertArrayEquals(new int[] {5, 2, 4, 1}, tokenizer.encode("a<unk>a"));
        }
    }

    @Test
    void unigramSpacesAreKeptWhereTheFileSaysSo() {
        GgufWriter keeping = unigram().put(PREFIX + "remove_extra_whitespaces", false);
        GgufWriter bare = unigram().put(PREFIX + "add_space_prefix", false);
        try (GgufFile kept = Fixtures.reopened(keeping);
                GgufFile unprefixed = Fixtures.reopened(bare);
                Tokenizer keeper = Tokenizer.of(kept);
                Tokenizer plain = Tokenizer.of(unprefixed)) {
            assertArrayEquals(new int[] {5, 3, 5, 3, 1}, keeper.encode("a  a "));
            assertEquals("a  a ", keeper.decode(keeper.encode("a  a ")));
            assertArrayEquals(new int[] {4, 5, 1}, plain.encode(" a  a "));
            assertArrayEquals(new int[] {5, 5, 3}, plain.encodeContinuation(" a  a "));
        }
    }

    @Test
    void unigramVocabulariesThatContradictThemselvesAreRefused() {
        UnaryOperator<GgufWriter> whole = ignored -> unigram();
        refused("scores: missing", w -> w.put(PREFIX + "model", "t5"));
        refused(
                "eos_token_id: missing (expected: a token, as text ends with it)",
                w -> whole.apply(w).put(PREFIX + "eos_token_id", new MetadataValue.Whole(MetadataType.INT32, -1)));
        refused(
                "unknown_token_id: missing (expected: a token)",
                w -> whole.apply(w).put(PREFIX + "unknown_token_id", new MetadataValue.Whole(MetadataType.INT32, -1)));
        refused(
                "precompiled_charsmap: damaged",
                w -> whole.apply(w)
                        .put(
                                PREFIX + "precompiled_charsmap",
                                new MetadataValue.Wholes(MetadataType.UINT8, List.of(4L, 0L, 0L, 0L, 0L, 4L, 0L, 0L))));
    }

    @Test
    void mergesIntoControlTokensAreLeftOut() {
        GgufWriter writer = small("a", "b", "ab", "<x>").put(PREFIX + "token_type", Fixtures.kinds(1L, 1L, 3L, 1L));
        try (GgufFile file = Fixtures.reopened(writer);
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertArrayEquals(new int[] {0, 1}, tokenizer.encode("ab"));
            assertArrayEquals(new int[] {2}, tokenizer.encodeChat("ab"));
        }
    }

    @Test
    void aBrokenTokenizerJsonIsRefused() {
        for (String json : List.of("", "{", "[]", "{}", "{\"model\":{}}", "{\"model\":{\"type\":\"BPE\"}}")) {
            try (GgufFile file = Fixtures.reopened(small("a", "b", "ab").put("tokenizer.huggingface.json", json))) {
                MalformedModelException e = assertThrows(
                        MalformedModelException.class, () -> Tokenizer.of(file).close());
                assertTrue(
                        String.valueOf(e.getMessage()).startsWith("test.gguf: tokenizer.huggingface.json: "),
                        e.getMessage());
            }
        }
    }
}
