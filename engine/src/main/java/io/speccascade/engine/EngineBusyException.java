package io.speccascade.engine;

/// The queue is full: the request was not taken. Try again later.
public final class EngineBusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EngineBusyException(int queueCapacity) {
        super("queue: " + queueCapacity + " requests wait already (expected: fewer; try again later)");
    }
}
