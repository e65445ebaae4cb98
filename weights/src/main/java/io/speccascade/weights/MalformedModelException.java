package io.speccascade.weights;

/// Says that a model file cannot be used, in one line: `path: reason (offset=…)`.
public final class MalformedModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A fault of the file as a whole.
    ///
    /// @param file path or name of the model
    /// @param reason what is wrong, and what was expected
    public MalformedModelException(String file, String reason) {
        super(file + ": " + reason);
    }

    /// A fault at one place of the file.
    ///
    /// @param file path or name of the model
    /// @param reason what is wrong, and what was expected
    /// @param offset bytes from the start of the file
    public MalformedModelException(String file, String reason, long offset) {
        super(file + ": " + reason + " (offset=" + offset + ")");
    }
}
