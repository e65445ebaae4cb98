package io.speccascade.bench.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Seconds per token as a multiple of the expert's at the same temperature: of each problem the median over rounds,
/// the interval by the bootstrap over problems.
final class RelativeLatency {
    private final Map<String, Map<Integer, List<LatencyRecord>>> records = new HashMap<>();

    RelativeLatency(List<LatencyRecord> all) {
        all.forEach(record -> records.computeIfAbsent(record.point(), point -> new HashMap<>())
                .computeIfAbsent(record.problem(), problem -> new ArrayList<>())
                .add(record));
    }

    /// Nothing where one of the two was not timed.
    Interval of(Point point, Point expert) {
        Map<Integer, List<LatencyRecord>> ours = records.getOrDefault(point.id(), Map.of());
        Map<Integer, List<LatencyRecord>> theirs = records.getOrDefault(expert.id(), Map.of());
        int[] problems = ours.keySet().stream()
                .filter(theirs::containsKey)
                .mapToInt(problem -> problem)
                .sorted()
                .toArray();
        if (problems.length == 0) {
            return Interval.NONE;
        }
        double[] seconds = Arrays.stream(problems)
                .mapToDouble(problem -> median(ours, problem))
                .toArray();
        double[] expertSeconds = Arrays.stream(problems)
                .mapToDouble(problem -> median(theirs, problem))
                .toArray();
        double[] tokens = Arrays.stream(problems)
                .mapToDouble(problem -> tokens(ours, problem))
                .toArray();
        double[] expertTokens = Arrays.stream(problems)
                .mapToDouble(problem -> tokens(theirs, problem))
                .toArray();
        return Bootstrap.STANDARD.interval(
                problems.length,
                drawn -> sum(seconds, drawn)
                        / sum(tokens, drawn)
                        / (sum(expertSeconds, drawn) / sum(expertTokens, drawn)));
    }

    private static double median(Map<Integer, List<LatencyRecord>> records, int problem) {
        double[] seconds = records.getOrDefault(problem, List.of()).stream()
                .mapToDouble(LatencyRecord::seconds)
                .sorted()
                .toArray();
        int middle = seconds.length / 2;
        return seconds.length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
    }

    private static double tokens(Map<Integer, List<LatencyRecord>> records, int problem) {
        return records.getOrDefault(problem, List.of()).getFirst().tokens();
    }

    private static double sum(double[] values, int[] drawn) {
        double sum = 0;
        for (int i : drawn) {
            sum += values[i];
        }
        return sum;
    }
}
