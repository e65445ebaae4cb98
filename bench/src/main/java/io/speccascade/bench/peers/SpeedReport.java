package io.speccascade.bench.peers;

import java.util.List;

/// What one process of a comparison printed.
///
/// @param runs its measured runs
/// @param end its last line
public record SpeedReport(List<Run> runs, End end) {
    /// One measured run.
    public record Run(int run, int promptTokens, double promptSeconds, int decodeTokens, double decodeSeconds) {}

    /// What is said once.
    ///
    /// @param loadSeconds from the file's name to a model that is ready
    /// @param peakRssBytes most resident memory, −1 where unknown
    /// @param backend what computed, in its own words
    public record End(double loadSeconds, long peakRssBytes, int threads, String backend) {}

    /// What is compared.
    public enum Measure {
        PROMPT("prompt"),
        DECODE("decode");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        double tokensPerSecond(Run run) {
            return switch (this) {
                case PROMPT -> run.promptTokens() / run.promptSeconds();
                case DECODE -> run.decodeTokens() / run.decodeSeconds();
            };
        }

        String label() {
            return label;
        }
    }

    public SpeedReport {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("runs: 0 (expected: >= 1)");
        }
    }

    /// Tokens per second of each run.
    List<Double> tokensPerSecond(Measure measure) {
        return runs.stream().map(measure::tokensPerSecond).toList();
    }
}
