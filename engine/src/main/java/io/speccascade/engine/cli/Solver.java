package io.speccascade.engine.cli;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Generation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntConsumer;

/// Solves problems by several methods.
record Solver(CascadeEngine engine) {
    TracedAnswer trace(Method method, HeldOutProblem problem) {
        List<GeneratedToken> tokens = new ArrayList<>();
        Generation generation = engine.generate(method.on(problem), tokens::add);
        return new TracedAnswer(method, generation, tokens);
    }

    /// Solves every problem by every method, in turn within each problem, so that whatever else the machine does slows
    /// all methods alike.
    ///
    /// @param progress takes the number of problems done so far
    SequencedMap<Method, Tally> solve(List<Method> methods, List<HeldOutProblem> problems, IntConsumer progress) {
        SequencedMap<Method, Tally> tallies = new LinkedHashMap<>();
        methods.forEach(method -> tallies.put(method, Tally.NONE));
        for (int i = 0; i < problems.size(); i++) {
            HeldOutProblem problem = problems.get(i);
            tallies.replaceAll((method, tally) -> tally.plus(problem, engine.generate(method.on(problem))));
            progress.accept(i + 1);
        }
        return tallies;
    }
}
