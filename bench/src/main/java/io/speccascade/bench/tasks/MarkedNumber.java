package io.speccascade.bench.tasks;

import io.speccascade.bench.problems.FinalAnswer;
import java.util.List;
import java.util.OptionalLong;

/// Right if the number after the first `####` of the answer is a reference's. A reference is such an answer, or the
/// number alone.
record MarkedNumber() implements AnswerScorer {
    @Override
    public double score(String answer, List<String> references) {
        OptionalLong number = FinalAnswer.parse(answer);
        return number.isPresent()
                        && references.stream().map(MarkedNumber::expected).anyMatch(number::equals)
                ? 1
                : 0;
    }

    @Override
    public String metric() {
        return "accuracy";
    }

    private static OptionalLong expected(String reference) {
        return FinalAnswer.parse(reference.contains("####") ? reference : "#### " + reference.strip());
    }
}
