package io.speccascade.bench.peers;

import io.speccascade.bench.peers.SpeedReport.Measure;
import java.util.ArrayList;
import java.util.List;

/// Both sides' measurements of one model, round by round.
///
/// @param model name for tables
/// @param fileBytes size of the model file
/// @param ours this engine, one report per round
/// @param llama llama.cpp, one report per round
public record PeerResult(String model, long fileBytes, List<SpeedReport> ours, List<SpeedReport> llama) {
    public PeerResult {
        ours = List.copyOf(ours);
        llama = List.copyOf(llama);
        if (ours.isEmpty() || ours.size() != llama.size()) {
            throw new IllegalArgumentException(
                    "rounds: " + ours.size() + " and " + llama.size() + " (expected: as many of both, at least 1)");
        }
    }

    /// Tokens per second over all runs.
    static Spread speed(List<SpeedReport> reports, Measure measure) {
        return Spread.of(reports.stream()
                .flatMap(report -> report.tokensPerSecond(measure).stream())
                .toList());
    }

    /// This engine's speed over llama.cpp's, each round's median against the same round's: what the machine does to one
    /// round it does to both sides.
    Spread ratio(Measure measure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(speed(List.of(ours.get(round)), measure).median()
                    / speed(List.of(llama.get(round)), measure).median());
        }
        return Spread.of(ratios);
    }

    static double loadSeconds(List<SpeedReport> reports) {
        return Spread.of(reports.stream()
                        .map(report -> report.end().loadSeconds())
                        .toList())
                .median();
    }

    static long peakRssBytes(List<SpeedReport> reports) {
        return reports.stream()
                .mapToLong(report -> report.end().peakRssBytes())
                .max()
                .orElseThrow();
    }
}
