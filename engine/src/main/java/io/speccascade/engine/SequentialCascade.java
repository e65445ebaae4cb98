package io.speccascade.engine;

import io.speccascade.engine.BatchRunner.Outcome;
import io.speccascade.engine.BatchRunner.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The drafter answers whole; where its confidence, the geometric mean of the plain probabilities of its tokens, is
/// below
/// 1 − α, the expert starts over (Chow's rule on the sequence). Tokens are streamed only once they stand.
final class SequentialCascade {
    private SequentialCascade() {}

    static List<Outcome> run(BatchRunner runner, List<Task> tasks, Consumer<GeneratedToken> listener) {
        Map<Integer, List<GeneratedToken>> drafted = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<Task> deferred = new ArrayList<>();
        Map<Integer, CascadeStats> discarded = new HashMap<>();
        runner.run(
                        Strategy.SEQUENTIAL_CASCADE,
                        tasks,
                        token -> drafted.computeIfAbsent(token.request(), absent -> new ArrayList<>())
                                .add(token))
                .forEach(outcome -> {
                    int index = outcome.task().index();
                    if (isConfident(outcome)) {
                        drafted.getOrDefault(index, List.of()).forEach(listener);
                        outcomes.add(outcome);
                    } else {
                        deferred.add(outcome.task());
                        discarded.put(index, outcome.generation().stats());
                    }
                });
        for (Outcome outcome : runner.run(Strategy.EXPERT, deferred, listener)) {
            CascadeStats wasted = discarded.get(outcome.task().index());
            outcomes.add(wasted == null ? outcome : afterDiscarding(outcome, wasted));
        }
        return outcomes;
    }

    private static boolean isConfident(Outcome outcome) {
        double alpha = Strategy.SEQUENTIAL_CASCADE
                .effectiveRule(outcome.task().request().rule())
                .alpha();
        int tokens = outcome.generation().stats().tokens();
        return Math.exp(outcome.logConfidence() / tokens) >= 1 - alpha;
    }

    private static Outcome afterDiscarding(Outcome expert, CascadeStats wasted) {
        CascadeStats both = expert.generation().stats().plus(wasted);
        int tokens = expert.generation().stats().tokens();
        CascadeStats stats = new CascadeStats(
                tokens,
                both.blocks(),
                both.expertCalls(),
                both.drafterCalls(),
                wasted.tokens(),
                0,
                wasted.tokens(),
                both.acceptedPerPosition(),
                expert.generation().stats().promptTokens(),
                0,
                0,
                0,
                both.seconds(),
                both.bytesToHost(),
                both.bytesToDevice());
        Generation answer = expert.generation();
        return new Outcome(
                expert.task(),
                new Generation(answer.text(), answer.tokens(), answer.sources(), answer.finishReason(), stats),
                expert.logConfidence());
    }
}
