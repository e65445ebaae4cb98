package io.speccascade.bench.peers.speculate;

import java.util.List;

/// What every contestant is asked to do with the prompts.
///
/// @param warmUps prompts that come first and are not measured
/// @param maxTokens most tokens of an answer
/// @param draftTokens tokens drafted at a time, γ
/// @param threads of the compute
/// @param temperature 0: greedy
/// @param seed of the first answer; the others count on
record Task(int warmUps, int maxTokens, int draftTokens, int threads, double temperature, long seed) {
    Task {
        require("warm-ups", warmUps, 0);
        require("tokens", maxTokens, 1);
        require("draft-tokens", draftTokens, 1);
        require("threads", threads, 1);
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("--temperature: " + temperature + " (expected: >= 0, finite)");
        }
    }

    private static void require(String option, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("--" + option + ": " + value + " (expected: >= " + least + ")");
        }
    }

    boolean isGreedy() {
        return temperature == 0;
    }

    List<String> arguments() {
        return List.of(
                "--warm-ups=" + warmUps,
                "--tokens=" + maxTokens,
                "--draft-tokens=" + draftTokens,
                "--threads=" + threads,
                "--temperature=" + temperature,
                "--seed=" + seed);
    }
}
