package io.speccascade.bench.tasks;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Right if what a pattern first finds in the answer is a reference, but for white space around it.
///
/// @param pattern its first group counts, or all of it where it has none
record RegexMatch(Pattern pattern) implements AnswerScorer {
    @Override
    public double score(String answer, List<String> references) {
        Matcher matcher = pattern.matcher(answer);
        if (!matcher.find()) {
            return 0;
        }
        String found = Objects.requireNonNullElse(matcher.group(matcher.groupCount() == 0 ? 0 : 1), "");
        return new ExactMatch().score(found, references);
    }

    @Override
    public String metric() {
        return "accuracy";
    }
}
