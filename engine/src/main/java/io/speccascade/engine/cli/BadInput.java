package io.speccascade.engine.cli;

/// Says in one line what was wrong with what the user gave, where, and what to do. Ends the command with exit code 2.
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
