package io.speccascade.weights;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/// Says that a model file cannot be used, in one line: `path: reason (offset=…)`.
public final class MalformedModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Names in a corrupt file may hold anything, and a key may be 64 KB long.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]");
    private static final int MAX_REASON = 1000;

    /// A fault of the file as a whole.
    ///
    /// @param file path or name of the model
    /// @param reason what is wrong, and what was expected
    public MalformedModelException(String file, String reason) {
        super(file + ": " + oneLine(reason));
    }

    /// A fault at one place of the file.
    ///
    /// @param file path or name of the model
    /// @param reason what is wrong, and what was expected
    /// @param offset bytes from the start of the file
    public MalformedModelException(String file, String reason, long offset) {
        super(file + ": " + oneLine(reason) + " (offset=" + offset + ")");
    }

    /// A file that the operating system does not give.
    static MalformedModelException unreadable(String file, IOException cause) {
        return new MalformedModelException(
                file,
                switch (cause) {
                    case NoSuchFileException ignored -> "no such file";
                    case AccessDeniedException ignored -> "no permission to read";
                    default -> "cannot be read: " + cause.getMessage();
                });
    }

    private static String oneLine(String reason) {
        String brief = reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…";
        return UNPRINTABLE
                .matcher(brief)
                .replaceAll(
                        found -> String.format("<U+%04X>", (int) found.group().charAt(0)));
    }
}
