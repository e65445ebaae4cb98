package io.speccascade.bench.eval;

import io.speccascade.bench.tasks.BleuCounts;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.Strategy;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Answers that tests make up.
final class Samples {
    private Samples() {}

    static Outcome outcome(double score, int tokens, int expertCalls) {
        return new Outcome(score, tokens, expertCalls, 0, 0, 0, 0, 0, 0, BleuCounts.none());
    }

    static PointSample sample(Point point, int problems, IntFunction<Outcome> answers) {
        return new PointSample(
                point,
                IntStream.range(0, problems)
                        .mapToObj(problem -> List.of(answers.apply(problem)))
                        .toList(),
                false);
    }

    static Point point(Strategy strategy, String rule, double alpha) {
        return new Point(strategy, Rule.parse(rule, alpha), 4, 1, 0);
    }
}
