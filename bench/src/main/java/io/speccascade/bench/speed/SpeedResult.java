package io.speccascade.bench.speed;

import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A test and how it went.
///
/// @param device that it ran on
/// @param model the expert
/// @param draftName the drafter's file; empty where none took part
/// @param depth positions in the caches before the test
/// @param promptRows rows of a pass over a prompt
/// @param time when it began
/// @param samples one for each repetition
record SpeedResult(
        MeasuredDevice device,
        MeasuredModel model,
        String draftName,
        SpeedTest test,
        int depth,
        int promptRows,
        Instant time,
        List<SpeedTest.Sample> samples) {
    SpeedResult {
        samples = List.copyOf(samples);
    }

    /// As llama-bench writes it, with the depth where there is one.
    String label() {
        return depth == 0 ? test.label() : test.label() + " @ d" + depth;
    }

    /// Nanoseconds of each repetition.
    List<Long> nanos() {
        return samples.stream()
                .map(sample -> Math.round(sample.seconds() * 1e9))
                .toList();
    }

    double mean(ToDoubleFunction<SpeedTest.Sample> value) {
        return samples.stream().mapToDouble(value).average().orElseThrow();
    }

    /// The standard deviation of a sample; 0 of one value.
    double deviation(ToDoubleFunction<SpeedTest.Sample> value) {
        double mean = mean(value);
        double squares = samples.stream()
                .mapToDouble(sample -> Math.pow(value.applyAsDouble(sample) - mean, 2))
                .sum();
        return Math.sqrt(squares / Math.max(1, samples.size() - 1));
    }
}
