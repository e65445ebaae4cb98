package io.speccascade.weights.tokenizer;

import java.util.Arrays;
import java.util.Optional;

/// What a token stands for; ids as in `tokenizer.ggml.token_type`.
enum TokenKind {
    NORMAL(1),
    UNKNOWN(2),
    /// Steers the model (start, end, roles) and has no text of its own.
    CONTROL(3),
    /// Text that always is this one token.
    USER_DEFINED(4),
    UNUSED(5),
    /// One byte, spelled `<0x0A>`.
    BYTE(6);

    private final int id;

    TokenKind(int id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    static Optional<TokenKind> ofId(long id) {
        return Arrays.stream(values()).filter(kind -> kind.id == id).findFirst();
    }
}
