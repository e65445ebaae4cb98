package io.speccascade.bench.peers;

import java.util.List;
import java.util.stream.Stream;

/// What one process of a comparison measures.
///
/// @param threads threads of the compute
/// @param promptTokens length of the prompt that is processed
/// @param decodeTokens tokens decoded one by one
/// @param runs measured runs
/// @param warmUps runs before them
public record SpeedSettings(int threads, int promptTokens, int decodeTokens, int runs, int warmUps) {
    private static final int SPARE = 32;

    public SpeedSettings {
        requirePositive("threads", threads);
        requirePositive("promptTokens", promptTokens);
        requirePositive("decodeTokens", decodeTokens);
        requirePositive("runs", runs);
        requirePositive("warmUps", warmUps);
    }

    /// From [#arguments()].
    static SpeedSettings parse(List<String> arguments) {
        if (arguments.size() != 5) {
            throw new IllegalArgumentException("arguments: " + arguments.size() + " (expected: 5)");
        }
        int[] values = arguments.stream().mapToInt(Integer::parseInt).toArray();
        return new SpeedSettings(values[0], values[1], values[2], values[3], values[4]);
    }

    List<String> arguments() {
        return Stream.of(threads, promptTokens, decodeTokens, runs, warmUps)
                .map(String::valueOf)
                .toList();
    }

    /// Positions that a sequence needs.
    int contextLength() {
        return Math.max(promptTokens, decodeTokens) + SPARE;
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: >= 1)");
        }
    }
}
