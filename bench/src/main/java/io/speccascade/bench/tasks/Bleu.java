package io.speccascade.bench.tasks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// BLEU, as sacrebleu computes it unless told otherwise: mixed case, tokeniser 13a, smoothing `exp`. One answer's score
/// is sentence BLEU (with effective order); many answers have a corpus BLEU, from their [BleuCounts] added up.
public record Bleu() implements AnswerScorer {
    @Override
    public double score(String answer, List<String> references) {
        return counts(answer, references).sentenceScore();
    }

    @Override
    public String metric() {
        return "BLEU";
    }

    /// What an answer adds to its corpus.
    public BleuCounts counts(String answer, List<String> references) {
        List<String> words = BleuTokenizer.words(answer);
        List<List<String>> expected =
                references.stream().map(BleuTokenizer::words).toList();
        int[] matches = new int[BleuCounts.ORDER];
        int[] totals = new int[BleuCounts.ORDER];
        for (int length = 1; length <= BleuCounts.ORDER; length++) {
            matches[length - 1] = WordOverlap.shared(WordOverlap.grams(words, length), most(expected, length));
            totals[length - 1] = Math.max(0, words.size() - length + 1);
        }
        return new BleuCounts(words.size(), closestLength(words.size(), expected), matches, totals);
    }

    /// Each gram as often as the reference has it that has it most often.
    private static Map<List<String>, Integer> most(Collection<List<String>> references, int length) {
        Map<List<String>, Integer> most = new HashMap<>();
        references.forEach(reference ->
                WordOverlap.grams(reference, length).forEach((gram, count) -> most.merge(gram, count, Math::max)));
        return most;
    }

    /// The shorter of two that are equally close.
    private static int closestLength(int length, List<List<String>> references) {
        return references.stream()
                .map(List::size)
                .min(Comparator.<Integer>comparingInt(size -> Math.abs(size - length))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
