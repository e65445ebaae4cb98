package io.speccascade.bench.eval;

import io.speccascade.engine.Strategy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who needs fewer expert calls at equal accuracy, for one temperature, γ and min-p. Points are chosen on the first
/// half of the problems and compared on the second, so that the best of many is not the luckiest.
///
/// @param reference exact speculative decoding, or the expert, whose accuracy is to be kept; second half
/// @param best the cascade that keeps it with the fewest expert calls; second half
/// @param rows the best beside each baseline
/// @param truncated rules that truncate, beside the expert that is sampled from the same tokens; all problems
/// @param draftTokens γ
/// @param chosenOn problems of the first half
record Comparison(
        PointSample reference,
        Optional<PointSample> best,
        List<Row> rows,
        List<Truncated> truncated,
        int draftTokens,
        int chosenOn) {
    private static final List<Strategy> BASELINES = List.of(
            Strategy.SPECULATIVE, Strategy.LOSSY, Strategy.BILD, Strategy.SEQUENTIAL_CASCADE, Strategy.TOKEN_CASCADE);

    /// The best cascade beside one baseline.
    ///
    /// @param point the baseline's cheapest that keeps the accuracy; second half
    /// @param calls expert calls per token, the best's minus the baseline's
    /// @param score likewise, 0 to 1
    record Row(Strategy baseline, Optional<PointSample> point, Interval calls, Interval score, Verdict verdict) {}

    /// @param score the cascade's minus the expert's, 0 to 1
    record Truncated(PointSample cascade, PointSample expert, Interval score) {}

    /// A temperature, γ and min-p that points share; where nothing is drafted, any γ will do.
    private record Setting(double temperature, int draftTokens, double minP) {
        boolean includes(Point point) {
            return point.temperature() == temperature
                    && point.minP() == minP
                    && (point.draftTokens() == draftTokens || !point.strategy().isSpeculative());
        }
    }

    /// One for each temperature, γ and min-p with a cascade and a reference.
    ///
    /// @param samples of all points
    /// @param margin how far below the reference a score still counts as equal, 0 to 1
    static List<Comparison> all(List<PointSample> samples, double margin) {
        return samples.stream()
                .map(PointSample::point)
                .filter(point -> point.strategy() == Strategy.CASCADE)
                .map(point -> new Setting(point.temperature(), point.draftTokens(), point.minP()))
                .distinct()
                .flatMap(setting -> of(setting, samples, margin).stream())
                .toList();
    }

    private static Optional<Comparison> of(Setting setting, List<PointSample> all, double margin) {
        List<PointSample> samples =
                all.stream().filter(sample -> setting.includes(sample.point())).toList();
        int problems = all.getFirst().problems();
        int half = problems / 2;
        Optional<PointSample> reference = Stream.of(Strategy.SPECULATIVE, Strategy.EXPERT)
                .flatMap(strategy -> of(strategy, samples))
                .findFirst();
        if (half == 0 || reference.isEmpty()) {
            return Optional.empty();
        }
        double least = score(reference.get().part(0, half)) - margin;
        Optional<PointSample> best =
                cheapest(Strategy.CASCADE, samples, half, least).map(sample -> sample.part(half, problems));
        List<Row> rows = best.stream()
                .flatMap(cascade -> BASELINES.stream()
                        .filter(baseline -> of(baseline, samples).findAny().isPresent())
                        .map(baseline -> row(
                                cascade,
                                baseline,
                                cheapest(baseline, samples, half, least).map(sample -> sample.part(half, problems)))))
                .toList();
        return Optional.of(new Comparison(
                reference.get().part(half, problems),
                best,
                rows,
                truncated(samples, all),
                setting.draftTokens(),
                half));
    }

    private static Row row(PointSample best, Strategy strategy, Optional<PointSample> baseline) {
        if (baseline.isEmpty()) {
            return new Row(strategy, baseline, Interval.NONE, Interval.NONE, Verdict.CANNOT_REACH);
        }
        PointSample other = baseline.get();
        Interval calls = Bootstrap.STANDARD.interval(
                best.problems(), drawn -> best.expertCallsPerToken(drawn) - other.expertCallsPerToken(drawn));
        return new Row(strategy, baseline, calls, scoreDifference(best, other), Verdict.of(calls));
    }

    /// Of a score over the same problems, in pairs.
    static Interval scoreDifference(PointSample ours, PointSample theirs) {
        return Bootstrap.STANDARD.interval(ours.problems(), drawn -> ours.score(drawn) - theirs.score(drawn));
    }

    private static List<Truncated> truncated(List<PointSample> samples, List<PointSample> all) {
        return of(Strategy.CASCADE, samples)
                .filter(cascade -> GridOptions.isTruncating(cascade.point()))
                .flatMap(cascade -> {
                    String expert = GridOptions.truncatedExpert(cascade.point()).id();
                    return all.stream()
                            .filter(sample -> sample.point().id().equals(expert))
                            .map(sample -> new Truncated(cascade, sample, scoreDifference(cascade, sample)));
                })
                .toList();
    }

    /// The strategy's point that needs the fewest expert calls of those that keep the score.
    private static Optional<PointSample> cheapest(
            Strategy strategy, List<PointSample> samples, int half, double leastScore) {
        return of(strategy, samples)
                .filter(sample -> score(sample.part(0, half)) >= leastScore)
                .min(Comparator.comparingDouble(sample -> sample.part(0, half).expertCallsPerToken(all(half))));
    }

    private static double score(PointSample sample) {
        return sample.score(all(sample.problems()));
    }

    private static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }

    private static Stream<PointSample> of(Strategy strategy, List<PointSample> samples) {
        return samples.stream().filter(sample -> sample.point().strategy() == strategy);
    }
}
