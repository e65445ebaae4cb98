package io.speccascade.engine.server;

import io.speccascade.weights.tokenizer.Tokenizer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Single tokens as text, which they need not be: many are a part of a character, or steer the model.
record TokenTexts(Tokenizer tokenizer) {
    /// Its text; `bytes:\xe2\x82` for a part of a character, as OpenAI writes it; how the vocabulary spells it where it
    /// has no text.
    String text(int token) {
        byte[] bytes = tokenizer.bytes(token);
        if (bytes.length == 0) {
            return tokenizer.piece(token);
        }
        return decoded(bytes)
                .orElseGet(() -> "bytes:\\x" + HexFormat.ofDelimiter("\\x").formatHex(bytes));
    }

    byte[] bytes(int token) {
        return tokenizer.bytes(token);
    }

    /// Bytes as text, empty if they are none.
    static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
