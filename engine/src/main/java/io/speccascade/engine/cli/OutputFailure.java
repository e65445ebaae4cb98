package io.speccascade.engine.cli;

import java.io.IOException;
import java.util.Objects;

/// A write to standard output or standard error that failed.
final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailure(String stream, IOException cause) {
        super(stream + ": " + cause.getMessage(), cause);
    }

    /// Whether the reader has gone, as `head` does once it has seen enough: not worth a message.
    boolean isClosedPipe() {
        return Objects.requireNonNullElse(Objects.requireNonNull(getCause()).getMessage(), "")
                .contains("Broken pipe");
    }
}
