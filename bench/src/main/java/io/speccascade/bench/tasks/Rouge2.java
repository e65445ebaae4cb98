package io.speccascade.bench.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// ROUGE-2, the F-measure over pairs of neighbouring words, as the package rouge_score has it without stemming: words
/// are runs of a-z and 0-9 in lower case; of several references the best counts.
record Rouge2() implements AnswerScorer {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    @Override
    public double score(String answer, List<String> references) {
        List<String> words = words(answer);
        return references.stream()
                .mapToDouble(reference -> WordOverlap.f1(words, words(reference), 2))
                .max()
                .orElseThrow();
    }

    @Override
    public String metric() {
        return "ROUGE-2";
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
