package io.speccascade.bench.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// F1 over words, as SQuAD's script has it: lower case, no punctuation, no articles.
record TokenF1() implements AnswerScorer {
    // ASCII only, as Python's string.punctuation.
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern ARTICLES = Pattern.compile("(?U)\\b(?:a|an|the)\\b");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    @Override
    public double score(String answer, List<String> references) {
        List<String> words = words(answer);
        return references.stream()
                .mapToDouble(reference -> f1(words, words(reference)))
                .max()
                .orElseThrow();
    }

    @Override
    public String metric() {
        return "F1";
    }

    /// Where one side has no words, they agree only if the other has none either.
    private static double f1(List<String> answer, List<String> reference) {
        return answer.isEmpty() && reference.isEmpty() ? 1 : WordOverlap.f1(answer, reference, 1);
    }

    private static List<String> words(String text) {
        String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(SPACE.split(ARTICLES.matcher(bare).replaceAll(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
