package io.speccascade.bench.eval;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.ModelRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Times answers one at a time, all points in turn within each problem, so that whatever else the machine does slows
/// all of them alike.
///
/// @param engine with one slot
/// @param problems how many are timed, in each round
record LatencyRun(RunPlan plan, CascadeEngine engine, LatencyLog log, int problems, int rounds) {
    /// Measures the turns that are missing.
    void complete(Progress progress) throws IOException {
        boolean isWarm = false;
        for (int round = 0; round < rounds; round++) {
            for (int problem = 0; problem < problems; problem++) {
                if (log.has(round, problem)) {
                    continue;
                }
                if (!isWarm) {
                    turn(round, problem); // for the compiler and the processor's caches
                    isWarm = true;
                }
                log.append(turn(round, problem));
                progress.step();
            }
        }
    }

    static int measured(LatencyLog log, int problems, int rounds) {
        int measured = 0;
        for (int round = 0; round < rounds; round++) {
            for (int problem = 0; problem < problems; problem++) {
                measured += log.has(round, problem) ? 1 : 0;
            }
        }
        return measured;
    }

    private List<LatencyRecord> turn(int round, int problem) {
        cachePrompt(plan.prompts().get(problem));
        List<LatencyRecord> turn = new ArrayList<>();
        for (Point point : plan.points()) {
            AnswerKey key = new AnswerKey(point.id(), problem, plan.seeds().getFirst());
            Generation answer = engine.generate(plan.request(new RunPlan.Item(key, point)));
            turn.add(new LatencyRecord(
                    point.id(),
                    round,
                    problem,
                    answer.stats().seconds(),
                    answer.stats().tokens()));
        }
        return turn;
    }

    /// The first answer to a problem would else pay for the prompt that all others find in the cache.
    private void cachePrompt(Request prompt) {
        boolean isPair = engine.weights(ModelRole.DRAFTER).isPresent();
        engine.generate(prompt.withMaxTokens(1).withStrategy(isPair ? Strategy.SPECULATIVE : Strategy.EXPERT));
    }
}
