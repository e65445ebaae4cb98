package io.speccascade.bench.peers.speculate;

/// Why a contestant has no figures, in one line.
final class NotMeasured extends Exception {
    private static final long serialVersionUID = 1L;

    NotMeasured(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
