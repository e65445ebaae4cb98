package io.speccascade.bench.tasks;

import java.util.List;
import java.util.Optional;

/// One problem of a task.
///
/// @param place where it was read, for messages: `file:line`, or the task and the problem's number
/// @param id what its file calls it; empty where it has no name
/// @param prompt what a model is given
/// @param references right answers, at least one
/// @param solution a whole right answer as a model would write it, where one is known
/// @param scorer judges an answer
public record TaskProblem(
        String place,
        String id,
        String prompt,
        List<String> references,
        Optional<String> solution,
        AnswerScorer scorer) {
    public TaskProblem {
        references = List.copyOf(references);
    }

    /// How right an answer is, 0 to 1.
    public double score(String answer) {
        return scorer.score(answer, references);
    }
}
