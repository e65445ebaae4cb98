package io.speccascade.bench.tasks;

import java.util.List;

/// Problems to evaluate models on.
///
/// @param name the built-in task's name, or the file's
/// @param problems at least one
public record Task(String name, List<TaskProblem> problems) {
    public Task {
        problems = List.copyOf(problems);
    }

    /// What the mean of the answers' scores is called, e.g. `accuracy`.
    public String metric() {
        List<String> metrics = problems.stream()
                .map(problem -> problem.scorer().metric())
                .distinct()
                .toList();
        return metrics.size() == 1 ? metrics.getFirst() : "score";
    }

    /// Whether the score of all answers together is that of a corpus rather than a mean.
    public boolean isCorpusScored() {
        return problems.stream().allMatch(problem -> problem.scorer() instanceof Bleu);
    }

    /// The first `limit` problems, or all where there are fewer.
    public Task first(int limit) {
        return new Task(name, problems.subList(0, Math.min(limit, problems.size())));
    }
}
