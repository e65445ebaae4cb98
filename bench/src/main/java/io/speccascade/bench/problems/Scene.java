package io.speccascade.bench.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The names and nouns drawn for one problem, and the filling of its sentences.
final class Scene {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final List<String> ROLES = List.of("A", "B", "C", "D");

    private final RandomGenerator random;
    private final Map<String, String> words = new HashMap<>();

    Scene(RandomGenerator random) {
        this.random = random;
        List<Words.Name> names = sample(Words.NAMES, ROLES.size());
        for (int i = 0; i < names.size(); i++) {
            words.put(ROLES.get(i), names.get(i).text());
        }
        words.put("he", names.getFirst().he());
        words.put("his", names.getFirst().his());
        words.put("He", capitalise(names.getFirst().he()));
        words.put("His", capitalise(names.getFirst().his()));
        for (Words.Nouns kind : Words.NOUNS) {
            List<String> nouns = sample(kind.nouns(), 3);
            for (int i = 0; i < nouns.size(); i++) {
                String noun = nouns.get(i);
                int bar = noun.indexOf('|');
                String suffix = i == 0 ? "" : String.valueOf(i + 1);
                words.put(kind.key() + suffix, noun.substring(0, bar));
                words.put(kind.pluralKey() + suffix, noun.substring(bar + 1));
            }
        }
    }

    <T> T pick(List<T> alternatives) {
        return alternatives.get(random.nextInt(alternatives.size()));
    }

    String fill(String sentence, Map<String, Integer> numbers) {
        return PLACEHOLDER.matcher(sentence).replaceAll(match -> value(match.group(1), numbers));
    }

    /// Fills a step: its phrase may name the calculation `{=}` and its `{unit}`.
    String fillStep(Template.Step step, String phrase, Map<String, Integer> numbers) {
        String written = phrase.replace("{unit}", step.unit())
                .replace("{=}", step.calculation().equation(numbers, random));
        return fill(written, numbers);
    }

    static String capitalise(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String value(String key, Map<String, Integer> numbers) {
        String word = words.get(key);
        if (word != null) {
            return word;
        }
        boolean isFactor = key.endsWith(" times");
        Integer number = numbers.get(isFactor ? key.substring(0, key.indexOf(' ')) : key);
        if (number == null) {
            throw new IllegalArgumentException(
                    "placeholder: " + key + " (expected: a word or one of " + numbers.keySet() + ")");
        }
        if (isFactor) {
            return number == 2 ? "twice" : number + " times";
        }
        return number.toString();
    }

    private <T> List<T> sample(List<T> from, int count) {
        List<T> rest = new ArrayList<>(from);
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(rest.remove(random.nextInt(rest.size())));
        }
        return drawn;
    }
}
