package io.speccascade.kernels.cuda.ptx;

/// What a PTX file is made of.
///
/// @param line where it stands, from 1
record Token(Kind kind, String text, int line) {
    enum Kind {
        /// A name, number, opcode or directive.
        WORD,
        /// One character.
        PUNCTUATION,
        STRING,
        END
    }

    boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }
}
