package io.speccascade.bench.tasks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Right if the last number in the answer equals the last number in a reference: `1,200.50` is 1200.5.
record LastNumber() implements AnswerScorer {
    // A minus after a letter, a digit or a bracket is a hyphen or a subtraction.
    private static final Pattern NUMBER = Pattern.compile("(?:(?<![\\w)])-)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    @Override
    public double score(String answer, List<String> references) {
        Optional<BigDecimal> number = last(answer);
        return number.isPresent()
                        && references.stream()
                                .map(LastNumber::last)
                                .flatMap(Optional::stream)
                                .anyMatch(expected -> expected.compareTo(number.get()) == 0)
                ? 1
                : 0;
    }

    @Override
    public String metric() {
        return "accuracy";
    }

    static Optional<BigDecimal> last(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .reduce((earlier, later) -> later)
                .map(number -> new BigDecimal(number.replace(",", "")));
    }
}
