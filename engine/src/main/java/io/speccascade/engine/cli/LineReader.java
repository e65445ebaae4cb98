package io.speccascade.engine.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads standard input line by line, as bytes or as strict UTF-8, and counts the lines for messages.
final class LineReader {
    private final InputStream in;
    private int number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /// Number of the last line, from 1.
    int number() {
        return number;
    }

    /// The next line without its end; empty at the end of the input.
    ///
    /// @throws BadInput if it is not UTF-8, naming the line and the byte
    Optional<String> next() {
        return nextBytes().map(line -> PromptOptions.decode("standard input: line " + number, line));
    }

    /// The bytes of the next line without its end.
    Optional<byte[]> nextBytes() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            number++;
            while (next >= 0 && next != '\n') {
                line.write(next);
                next = in.read();
            }
            return Optional.of(line.toByteArray());
        } catch (IOException e) {
            throw new BadInput("standard input: " + e.getMessage() + " (expected: text)");
        }
    }
}
