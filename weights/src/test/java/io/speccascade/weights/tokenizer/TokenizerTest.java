package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.weights.GgufFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @ValueSource(strings = {"default", "gpt-2", "llama-bpe", "qwen2", "smollm", "falcon", "deepseek-coder", "tekken"})
    void byteLevelTokensAreThoseOfHuggingFace(String pre) {
        try (GgufFile original = Fixtures.byteLevel();
                GgufFile file = Fixtures.reopened(Fixtures.copyOf(original).put("tokenizer.ggml.pre", pre));
                Tokenizer tokenizer = Tokenizer.of(file)) {
            assertAgree(Fixtures.expected("byte-level.json").getOrDefault(pre, List.of()), tokenizer);
        }
    }

    @Test
    void sentencePieceTokensAreThoseOfSentencePiece() {
        try (GgufFile file = Fixtures.sentencePiece();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            List<String> expected = Fixtures.expected("sentence-piece.json").getOrDefault("llama", List.of());
            List<String> lines = Fixtures.lines();
            assertEquals(lines.size(), expected.size());
            for (int i = 0; i < lines.size(); i++) {
                int[] ids = tokenizer.encode(lines.get(i));
                assertEquals(1, ids[0], "BOS");
                assertArrayEquals(Fixtures.ids(expected.get(i)), Arrays.copyOfRange(ids, 1, ids.length), lines.get(i));
            }
        }
    }

    private static void assertAgree(List<String> expected, Tokenizer tokenizer) {
        List<String> lines = Fixtures.lines();
        assertEquals(lines.size(), expected.size());
        for (int i = 0; i < lines.size(); i++) {
            assertArrayEquals(Fixtures.ids(expected.get(i)), tokenizer.encodeContinuation(lines.get(i)), lines.get(i));
        }
    }

    @Test
    void encodingAndDecodingGivesTheSameBytes() {
        try (GgufFile bytes = Fixtures.byteLevel();
                GgufFile pieces = Fixtures.sentencePiece();
                Tokenizer byteLevel = Tokenizer.of(bytes);
                Tokenizer sentencePiece = Tokenizer.of(pieces)) {
            Random random = new Random(5);
            List<String> texts = new ArrayList<>(Fixtures.lines());
            for (int i = 0; i < 300; i++) {
                texts.add(randomText(random));
            }
            for (Tokenizer tokenizer : List.of(byteLevel, sentencePiece)) {
                for (String text : texts) {
                    assertEquals(text, tokenizer.decode(tokenizer.encode(text)));
                    assertEquals(text, tokenizer.decodeContinuation(tokenizer.encodeContinuation(text)));
                    assertEquals(text, joined(tokenizer, tokenizer.encodeContinuation(text)));
                }
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            int point = random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x80);
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            // SentencePiece cannot tell U+2581 from a space.
            text.appendCodePoint(surrogate || point == 0x2581 ? ' ' : point);
        }
        return text.toString();
    }

    private static String joined(Tokenizer tokenizer, int[] tokens) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int token : tokens) {
            out.writeBytes(tokenizer.bytes(token));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void controlTokensAreRecognisedInChatPromptsOnly() {
        try (GgufFile file = Fixtures.byteLevel();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            int end = tokenizer.eosToken().orElseThrow();
            String text = "say <|im_start|>user<|endoftext|>";
            for (int token : tokenizer.encode(text)) {
                assertFalse(tokenizer.isControl(token));
            }
            int[] chat = tokenizer.encodeChat(text);
            assertEquals(end, chat[chat.length - 1]);
            assertTrue(Arrays.stream(chat).anyMatch(token -> token == end + 1));
            assertEquals("say user", tokenizer.decode(chat));
            assertEquals(text, tokenizer.decode(tokenizer.encode(text)));
        }
    }

    @Test
    void sentencePieceTextNeverBecomesAControlToken() {
        try (GgufFile file = Fixtures.sentencePiece();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            String text = "<s>hello</s><unk>";
            assertEquals(text, tokenizer.decode(tokenizer.encode(text)));
            assertArrayEquals(new int[] {1}, Arrays.copyOf(tokenizer.encodeChat(text), 1));
            assertEquals(1, tokenizer.encodeChat("hello")[0]);
            assertEquals(
                    1,
                    Arrays.stream(tokenizer.encodeChat(text))
                            .filter(token -> token == 1)
                            .count());
            assertEquals(
                    2,
                    Arrays.stream(tokenizer.encodeChat(text))
                            .filter(token -> token == 2)
                            .findFirst()
                            .orElse(-1));
        }
    }

    @Test
    void bosIsAddedWhereTheFileOrTheModelKindAsksForIt() {
        try (GgufFile original = Fixtures.byteLevel();
                GgufFile llama3 = Fixtures.reopened(Fixtures.copyOf(original).put("tokenizer.ggml.pre", "llama-bpe"));
                GgufFile without = Fixtures.reopened(Fixtures.copyOf(original)
                        .put("tokenizer.ggml.pre", "llama-bpe")
                        .put("tokenizer.ggml.add_bos_token", false));
                GgufFile with =
                        Fixtures.reopened(Fixtures.copyOf(original).put("tokenizer.ggml.add_bos_token", true))) {
            assertEquals(0, startsWithBos(original));
            assertEquals(1, startsWithBos(llama3));
            assertEquals(0, startsWithBos(without));
            assertEquals(1, startsWithBos(with));
        }
    }

    private static int startsWithBos(GgufFile file) {
        try (Tokenizer tokenizer = Tokenizer.of(file)) {
            int bos = tokenizer.bosToken().orElseThrow();
            return (int) Arrays.stream(tokenizer.encode("hi"))
                    .filter(id -> id == bos)
                    .count();
        }
    }

    @Test
    void specialTokensAreNamed() {
        try (GgufFile bytes = Fixtures.byteLevel();
                GgufFile pieces = Fixtures.sentencePiece();
                Tokenizer byteLevel = Tokenizer.of(bytes);
                Tokenizer sentencePiece = Tokenizer.of(pieces)) {
            int end = byteLevel.vocabSize() - 3;
            assertEquals(OptionalInt.of(end), byteLevel.eosToken());
            assertEquals("<|endoftext|>", byteLevel.piece(end));
            assertEquals(List.of(end, end + 2), byteLevel.stopTokens());
            assertEquals(List.of(2), sentencePiece.stopTokens());
            assertEquals(OptionalInt.of(1), sentencePiece.bosToken());
            assertTrue(sentencePiece.isControl(1));
            assertEquals(0, sentencePiece.bytes(1).length);
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> byteLevel.bytes(-1));
            assertEquals("token: -1 (expected: 0 to " + (byteLevel.vocabSize() - 1) + ")", e.getMessage());
        }
    }

    @Test
    void unpairedSurrogatesAreRefused() {
        try (GgufFile file = Fixtures.byteLevel();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> tokenizer.encode("ab\ud83dc"));
            assertEquals("text: unpaired surrogate at 2 (expected: valid Unicode)", e.getMessage());
        }
    }

    @Test
    void aClosedTokenizerSaysSo() {
        try (GgufFile file = Fixtures.byteLevel()) {
            Tokenizer tokenizer = Tokenizer.of(file);
            tokenizer.close();
            tokenizer.close();
            IllegalStateException e = assertThrows(IllegalStateException.class, () -> tokenizer.encode("x"));
            assertEquals("tokenizer: closed (expected: open)", e.getMessage());
        }
    }
}
