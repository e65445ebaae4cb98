package io.speccascade.engine;

import java.util.List;

/// Ends a stream of text before the first of some strings, wherever its pieces are cut. Text that could be the
/// beginning
/// of a stop string is held back until it is known not to be.
final class StopMatcher {
    private final List<String> stops;
    private final StringBuilder pending = new StringBuilder();
    private boolean stopped;

    StopMatcher(List<String> stops) {
        this.stops = stops;
    }

    /// Takes the next piece of text and returns what can be shown.
    String push(String piece) {
        if (stopped) {
            return "";
        }
        pending.append(piece);
        int end = firstStop();
        if (end >= 0) {
            stopped = true;
        } else {
            end = pending.length() - heldBack();
        }
        String shown = pending.substring(0, end);
        pending.delete(0, end);
        return shown;
    }

    /// What was held back when the stream ends without a stop string.
    String finish() {
        return stopped ? "" : pending.toString();
    }

    boolean isStopped() {
        return stopped;
    }

    private int firstStop() {
        return stops.stream()
                .mapToInt(pending::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(-1);
    }

    private int heldBack() {
        int longest = stops.stream().mapToInt(String::length).max().orElse(0) - 1;
        for (int length = Math.min(longest, pending.length()); length > 0; length--) {
            String tail = pending.substring(pending.length() - length);
            if (stops.stream().anyMatch(stop -> stop.startsWith(tail))) {
                return length;
            }
        }
        return 0;
    }
}
