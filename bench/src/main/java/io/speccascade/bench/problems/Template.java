package io.speccascade.bench.problems;

import java.util.ArrayList;
import java.util.List;

/// A kind of word problem: how its numbers are drawn, how its story is told, how it is solved.
///
/// @param ranges numbers drawn at random
/// @param givens numbers computed from those, told in the story but not part of the solution
/// @param story sentences in order, each with its alternatives
/// @param steps the solution; any order that respects their inputs is right
/// @param questions alternatives of the closing question
record Template(
        String name,
        List<Range> ranges,
        List<Calculation> givens,
        List<List<String>> story,
        List<Step> steps,
        List<String> questions) {

    record Range(String number, int min, int max) {}

    /// @param unit what the result counts
    /// @param phrases alternatives; without a capital or a full stop, so that a connective can go first
    record Step(Calculation calculation, String unit, List<String> phrases) {}

    static Builder named(String name) {
        return new Builder(name);
    }

    static final class Builder {
        private final String name;
        private final List<Range> ranges = new ArrayList<>();
        private final List<Calculation> givens = new ArrayList<>();
        private final List<List<String>> story = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder number(String number, int min, int max) {
            ranges.add(new Range(number, min, max));
            return this;
        }

        Builder given(String calculation) {
            givens.add(Calculation.parse(calculation));
            return this;
        }

        Builder say(String... alternatives) {
            story.add(List.of(alternatives));
            return this;
        }

        Builder step(String calculation, String unit, String... phrases) {
            steps.add(new Step(Calculation.parse(calculation), unit, List.of(phrases)));
            return this;
        }

        Template ask(String... alternatives) {
            return new Template(
                    name,
                    List.copyOf(ranges),
                    List.copyOf(givens),
                    List.copyOf(story),
                    List.copyOf(steps),
                    List.of(alternatives));
        }
    }
}
