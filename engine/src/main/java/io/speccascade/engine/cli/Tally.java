package io.speccascade.engine.cli;

import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.Generation;

/// How a strategy did over many problems.
///
/// @param problems answered
/// @param right answered rightly
/// @param stats sums over all answers
record Tally(int problems, int right, CascadeStats stats) {
    static final Tally NONE = new Tally(0, 0, CascadeStats.NONE);

    Tally plus(HeldOutProblem problem, Generation answer) {
        return new Tally(problems + 1, right + (problem.isSolvedBy(answer.text()) ? 1 : 0), stats.plus(answer.stats()));
    }

    double accuracy() {
        return (double) right / problems;
    }

    double expertCallsPerToken() {
        return (double) stats.expertCalls() / stats.tokens();
    }
}
