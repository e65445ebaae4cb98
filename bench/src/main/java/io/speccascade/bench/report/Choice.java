package io.speccascade.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The few points that figures about single methods show: exact speculative decoding, and of each other speculative
/// method the best alpha, at the run's first temperature and its first γ.
final class Choice {
    /// How the best alpha is found, for captions.
    static final String WORDS = "the alpha, chosen on the same problems, with the fewest expert calls among those that "
            + "score no less than exact speculative decoding (or, where none does, with the highest score)";

    private static final double ROUNDING = 1e-9;

    private Choice() {}

    /// Cascade rules after exact speculation, then the baselines.
    static List<Point> of(List<Point> points) {
        List<Point> candidates =
                points.stream().filter(point -> point.method().isSpeculative()).toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        Point first = candidates.getFirst();
        Map<Method, List<Point>> byMethod = new LinkedHashMap<>();
        candidates.stream()
                .filter(point -> point.temperature() == first.temperature()
                        && point.draftTokens() == first.draftTokens()
                        && point.method().minP() == 0)
                .forEach(point -> byMethod.computeIfAbsent(point.method(), method -> new ArrayList<>())
                        .add(point));
        double bar = byMethod.entrySet().stream()
                .filter(entry -> entry.getKey().strategy().equals("speculative"))
                .mapToDouble(entry -> entry.getValue().getFirst().score().value())
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        return byMethod.values().stream()
                .map(alphas -> best(alphas, bar))
                .sorted(Comparator.comparingInt(Choice::rank))
                .toList();
    }

    /// The pick of [#of] that is a cascade rule.
    static List<Point> cascades(List<Point> points) {
        return of(points).stream()
                .filter(point -> point.method().strategy().equals("cascade"))
                .toList();
    }

    private static Point best(List<Point> alphas, double bar) {
        Optional<Point> cheapest = alphas.stream()
                .filter(point -> point.score().value() >= bar - ROUNDING)
                .min(Comparator.comparingDouble(point -> point.expertCalls().value()));
        return cheapest.orElseGet(() -> alphas.stream()
                .max(Comparator.comparingDouble(point -> point.score().value()))
                .orElseThrow());
    }

    private static int rank(Point point) {
        return switch (point.method().strategy()) {
            case "speculative" -> 0;
            case "cascade" -> 1;
            default -> 2;
        };
    }
}
