package io.speccascade.bench.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What two lists of words share.
final class WordOverlap {
    private WordOverlap() {}

    /// Each run of `length` words with how often it occurs.
    static Map<List<String>, Integer> grams(List<String> words, int length) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + length <= words.size(); i++) {
            grams.merge(new ArrayList<>(words.subList(i, i + length)), 1, Integer::sum);
        }
        return grams;
    }

    /// How many grams both have, each as often as the side that has it less often.
    static int shared(Map<List<String>, Integer> ours, Map<List<String>, Integer> theirs) {
        return ours.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), theirs.getOrDefault(gram.getKey(), 0)))
                .sum();
    }

    /// The harmonic mean of precision and recall over runs of `length` words; 0 where nothing is shared.
    static double f1(List<String> answer, List<String> reference, int length) {
        int shared = shared(grams(answer, length), grams(reference, length));
        int possible = Math.max(0, answer.size() - length + 1) + Math.max(0, reference.size() - length + 1);
        return shared == 0 ? 0 : 2.0 * shared / possible;
    }
}
