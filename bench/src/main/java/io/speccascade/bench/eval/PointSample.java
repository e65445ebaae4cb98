package io.speccascade.bench.eval;

import io.speccascade.bench.tasks.BleuCounts;
import io.speccascade.bench.tasks.Task;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// All answers of one point. The unit of all statistics is the problem: answers to one with several seeds are not
/// independent.
///
/// @param answers by problem, then by seed // [problems][seeds]
/// @param isCorpusScored whether the score is corpus BLEU rather than a mean
record PointSample(Point point, List<List<Outcome>> answers, boolean isCorpusScored) {
    static PointSample of(RunPlan plan, Point point, AnswerLog log) {
        Task task = plan.task();
        return new PointSample(
                point,
                IntStream.range(0, task.problems().size())
                        .mapToObj(problem -> plan.seeds(point).stream()
                                .map(seed -> log.outcome(new AnswerKey(point.id(), problem, seed)))
                                .toList())
                        .toList(),
                task.isCorpusScored());
    }

    int problems() {
        return answers.size();
    }

    /// The problems from `start` to before `end`.
    PointSample part(int start, int end) {
        return new PointSample(point, answers.subList(start, end), isCorpusScored);
    }

    /// A sum over seeds, for each problem.
    double[] sums(ToDoubleFunction<Outcome> value) {
        return answers.stream()
                .mapToDouble(seeds -> seeds.stream().mapToDouble(value).sum())
                .toArray();
    }

    double total(ToDoubleFunction<Outcome> value) {
        return answers.stream().flatMap(List::stream).mapToDouble(value).sum();
    }

    /// One sum over another, with the interval.
    Interval ratio(ToDoubleFunction<Outcome> numerator, ToDoubleFunction<Outcome> denominator) {
        return Interval.ofRatio(sums(numerator), sums(denominator));
    }

    /// The task's metric, 0 to 1: Wilson's interval for shares of right answers, the bootstrap's for corpora, the
    /// normal one else.
    Interval score() {
        if (isCorpusScored) {
            return Bootstrap.STANDARD.interval(problems(), this::score);
        }
        boolean isShare = answers.stream()
                .allMatch(seeds -> seeds.size() == 1
                        && (seeds.getFirst().score() == 0 || seeds.getFirst().score() == 1));
        return isShare
                ? Interval.ofShare((int) total(Outcome::score), problems())
                : ratio(Outcome::score, outcome -> 1).within(0, 1);
    }

    /// The metric over the problems with these numbers.
    double score(int[] problems) {
        if (isCorpusScored) {
            return IntStream.of(problems)
                    .mapToObj(answers::get)
                    .flatMap(List::stream)
                    .map(Outcome::bleu)
                    .reduce(BleuCounts::plus)
                    .orElseGet(BleuCounts::none)
                    .corpusScore();
        }
        return ratio(problems, Outcome::score, outcome -> 1);
    }

    double expertCallsPerToken(int[] problems) {
        return ratio(problems, Outcome::expertCalls, Outcome::tokens);
    }

    private double ratio(int[] problems, ToDoubleFunction<Outcome> numerator, ToDoubleFunction<Outcome> denominator) {
        double above = 0;
        double below = 0;
        for (int problem : problems) {
            for (Outcome outcome : answers.get(problem)) {
                above += numerator.applyAsDouble(outcome);
                below += denominator.applyAsDouble(outcome);
            }
        }
        return above / below;
    }
}
