package io.speccascade.bench.tasks;

import java.util.List;

/// Right if the answer is a reference, but for white space around it.
record ExactMatch() implements AnswerScorer {
    @Override
    public double score(String answer, List<String> references) {
        return references.stream().map(String::strip).anyMatch(answer.strip()::equals) ? 1 : 0;
    }

    @Override
    public String metric() {
        return "accuracy";
    }
}
