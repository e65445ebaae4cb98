package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.speccascade.weights.GgufFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextStreamTest {
    @Test
    void theStreamGivesWhatDecodingTheWholeGives() {
        try (GgufFile bytes = Fixtures.byteLevel();
                GgufFile pieces = Fixtures.sentencePiece();
                Tokenizer byteLevel = Tokenizer.of(bytes);
                Tokenizer sentencePiece = Tokenizer.of(pieces)) {
            Random random = new Random(3);
            for (Tokenizer tokenizer : List.of(byteLevel, sentencePiece)) {
                for (int round = 0; round < 2000; round++) {
                    // The low ids are single bytes in both vocabularies, so most of these are not UTF-8.
                    int bound = round % 2 == 0 ? 259 : tokenizer.vocabSize();
                    int[] tokens = random.ints(random.nextInt(30), 0, bound).toArray();
                    String whole = new String(allBytes(tokenizer, tokens), StandardCharsets.UTF_8);
                    assertEquals(whole, String.join("", streamed(tokenizer, TextPosition.CONTINUATION, tokens)));
                    assertEquals(whole, tokenizer.decodeContinuation(tokens));
                    assertEquals(
                            tokenizer.decode(tokens), String.join("", streamed(tokenizer, TextPosition.START, tokens)));
                }
            }
        }
    }

    private static byte[] allBytes(Tokenizer tokenizer, int[] tokens) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(tokens).forEach(token -> out.writeBytes(tokenizer.bytes(token)));
        return out.toByteArray();
    }

    private static List<String> streamed(Tokenizer tokenizer, TextPosition position, int[] tokens) {
        TextStream stream = new TextStream(tokenizer, position);
        List<String> parts = new ArrayList<>();
        for (int token : tokens) {
            parts.add(stream.accept(token));
        }
        parts.add(stream.finish());
        return parts;
    }

    @Test
    void aCharacterIsHeldUntilItIsWhole() {
        try (GgufFile file = Fixtures.sentencePiece();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            // <0x00> is token 3.
            int[] tokens = {0xF0 + 3, 0x9F + 3, 0x99 + 3, 0x82 + 3};
            assertEquals(List.of("", "", "", "🙂", ""), streamed(tokenizer, TextPosition.CONTINUATION, tokens));
            assertEquals(
                    List.of("", "", "\ufffd"),
                    streamed(tokenizer, TextPosition.CONTINUATION, Arrays.copyOf(tokens, 2)));
            assertEquals(
                    List.of("", "\ufffdA", ""), streamed(tokenizer, TextPosition.CONTINUATION, new int[] {0xF3, 0x44}));
        }
    }

    @Test
    void noPartOfAStreamEndsWithinACharacter() {
        try (GgufFile file = Fixtures.byteLevel();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            for (String line : Fixtures.lines()) {
                for (String part : streamed(tokenizer, TextPosition.START, tokenizer.encode(line))) {
                    assertFalse(!line.contains("\ufffd") && part.contains("\ufffd"), line);
                    assertFalse(!part.isEmpty() && Character.isHighSurrogate(part.charAt(part.length() - 1)), line);
                }
            }
        }
    }

    @Test
    void theSpaceOfSentencePieceIsTakenFromTheStartOnly() {
        try (GgufFile file = Fixtures.sentencePiece();
                Tokenizer tokenizer = Tokenizer.of(file)) {
            int[] tokens = tokenizer.encode("world");
            assertEquals("world", tokenizer.decode(tokens));
            assertEquals(" world", tokenizer.decodeContinuation(tokens));
        }
    }
}
