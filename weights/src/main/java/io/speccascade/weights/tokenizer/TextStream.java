package io.speccascade.weights.tokenizer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns tokens into text as they are generated, and never shows half a character: bytes that begin one are held until
/// it is whole. Bytes that are not UTF-8 become U+FFFD, just as if the whole were decoded at once. One stream is for
/// one sequence and one thread.
public final class TextStream {
    private final Tokenizer tokenizer;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    // At most three bytes wait for the rest of their character.
    private ByteBuffer pending = ByteBuffer.allocate(64).limit(0);
    private boolean atPrefix;

    /// @param position [TextPosition#CONTINUATION] for an answer that follows a prompt
    public TextStream(Tokenizer tokenizer, TextPosition position) {
        this.tokenizer = tokenizer;
        this.atPrefix = position == TextPosition.START && tokenizer.addsSpacePrefix();
    }

    /// Takes one token.
    ///
    /// @return the text that is now certain, often empty
    /// @throws IllegalArgumentException if the vocabulary has no such token
    public String accept(int token) {
        byte[] bytes = tokenizer.bytes(token);
        int skip = atPrefix && bytes.length > 0 && bytes[0] == ' ' ? 1 : 0;
        atPrefix = atPrefix && bytes.length == 0;
        ByteBuffer joined = ByteBuffer.allocate(pending.remaining() + bytes.length - skip)
                .put(pending)
                .put(bytes, skip, bytes.length - skip)
                .flip();
        CharBuffer text = CharBuffer.allocate(joined.remaining() + 1);
        check(decoder.decode(joined, text, false));
        pending = joined;
        return text.flip().toString();
    }

    /// Ends the sequence; the stream takes no more tokens.
    ///
    /// @return what is left: U+FFFD for a character that was never completed, otherwise empty
    public String finish() {
        CharBuffer text = CharBuffer.allocate(pending.remaining() + 1);
        check(decoder.decode(pending, text, true));
        check(decoder.flush(text));
        return text.flip().toString();
    }

    private static void check(CoderResult result) {
        if (!result.isUnderflow()) {
            throw new IllegalStateException("decoder: " + result + " (expected: all input taken)");
        }
    }
}
