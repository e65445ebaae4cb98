package io.speccascade.bench.problems;

import java.util.List;

/// The words that fill the placeholders of a template.
final class Words {
    /// @param key placeholder of the singular; followed by a digit for a second, different draw
    /// @param pluralKey placeholder of the plural
    /// @param nouns singular and plural, separated by a bar
    record Nouns(String key, String pluralKey, List<String> nouns) {}

    /// A name and its pronouns: he and his, or she and her.
    record Name(String text, String he, String his) {}

    static final List<Nouns> NOUNS = List.of(
            new Nouns(
                    "thing",
                    "things",
                    List.of(
                            "pen|pens",
                            "book|books",
                            "card|cards",
                            "marble|marbles",
                            "sticker|stickers",
                            "toy|toys",
                            "stamp|stamps",
                            "coin|coins",
                            "ball|balls",
                            "shell|shells",
                            "bead|beads",
                            "candle|candles")),
            new Nouns(
                    "food",
                    "foods",
                    List.of(
                            "apple|apples",
                            "cookie|cookies",
                            "orange|oranges",
                            "cake|cakes",
                            "pear|pears",
                            "muffin|muffins",
                            "lemon|lemons",
                            "peach|peaches")),
            new Nouns(
                    "animal",
                    "animals",
                    List.of("cow|cows", "goat|goats", "hen|hens", "duck|ducks", "horse|horses", "pig|pigs")),
            new Nouns("box", "boxes", List.of("box|boxes", "bag|bags", "basket|baskets", "pack|packs")),
            new Nouns("tree", "trees", List.of("tree|trees", "rose|roses", "bush|bushes", "plant|plants")));

    static final List<Name> NAMES = List.of(
            she("Mia"),
            she("Anna"),
            she("Lena"),
            she("Sara"),
            she("Eva"),
            she("Nora"),
            she("Ruth"),
            she("Zoe"),
            she("Maya"),
            she("Clara"),
            she("Ines"),
            she("Joan"),
            he("Tom"),
            he("Ben"),
            he("Sam"),
            he("Leo"),
            he("Max"),
            he("Omar"),
            he("Paul"),
            he("Ivan"),
            he("Luis"),
            he("Noah"),
            he("Carl"),
            he("Adam"));

    /// Sentences that no solution needs.
    static final List<String> DISTRACTORS = List.of(
            "It is a sunny day.",
            "{A} has {n} cousins.",
            "{A} lives in house number {n}.",
            "{D} is {A}'s best friend.",
            "{D} is {n} years old.",
            "The trip to town takes {n} minutes.",
            "{D} has {n} toys at home.",
            "The town has {n} shops.",
            "{A} likes to sing.",
            "Yesterday it rained for {n} hours.",
            "{D} read {n} pages last night.",
            "The weather is nice.");

    static final List<String> FIRST_CONNECTIVES = List.of("", "", "First, ", "To start, ");
    static final List<String> CONNECTIVES = List.of("", "So ", "Then ", "Now ", "Next, ");
    static final List<String> LAST_CONNECTIVES = List.of("", "So ", "Then ", "Now ", "Finally, ");

    /// Phrases that fit every step, beside its own.
    static final List<String> STEP_PHRASES =
            List.of("that is {=} {unit}", "that makes {=} {unit}", "we get {=} {unit}", "we have {=} {unit}");

    private Words() {}

    private static Name she(String text) {
        return new Name(text, "she", "her");
    }

    private static Name he(String text) {
        return new Name(text, "he", "his");
    }
}
