package io.speccascade.bench.problems;

import java.util.List;
import java.util.stream.Collectors;

/// Stories of one person's things, event after event: all sequences of two and three kinds of event.
final class ChainTemplates {
    /// @param calculation the new count x from the old count y and a number n between min and max
    private record Event(String name, String calculation, int min, int max, List<String> sentences) {}

    private static final Event GAIN = new Event(
            "gain",
            "x = y + n",
            2,
            60,
            List.of("{He} gets {n} more.", "{B} gives {A} {n} {things}.", "Then {A} finds {n} {things}."));
    private static final Event LOSS = new Event(
            "loss",
            "x = y - n",
            2,
            60,
            List.of("{He} loses {n} of them.", "{A} gives {n} {things} to {B}.", "Then {A} sells {n} {things}."));
    private static final Event TIMES = new Event(
            "times",
            "x = y * n",
            2,
            4,
            List.of("Then {his} {things} become {n times} as many.", "{He} now has {n times} as many."));
    private static final Event HALF = new Event(
            "half",
            "x = y / 2",
            2,
            2,
            List.of("{He} gives half of them away.", "Then {A} sells half of the {things}."));

    private static final List<List<Event>> HELD_OUT =
            List.of(List.of(TIMES, LOSS, HALF), List.of(HALF, GAIN, LOSS), List.of(LOSS, TIMES, GAIN));

    private static final List<List<Event>> TRAINING = List.of(
            List.of(GAIN, LOSS),
            List.of(GAIN, HALF),
            List.of(LOSS, HALF),
            List.of(LOSS, TIMES),
            List.of(TIMES, GAIN),
            List.of(GAIN, LOSS, GAIN),
            List.of(LOSS, GAIN, HALF),
            List.of(TIMES, GAIN, LOSS),
            List.of(HALF, LOSS, TIMES),
            List.of(GAIN, TIMES, LOSS),
            List.of(LOSS, HALF, GAIN),
            List.of(GAIN, HALF, LOSS, GAIN));

    private ChainTemplates() {}

    static List<Template> training() {
        return TRAINING.stream().map(ChainTemplates::chain).toList();
    }

    static List<Template> heldOut() {
        return HELD_OUT.stream().map(ChainTemplates::chain).toList();
    }

    private static Template chain(List<Event> events) {
        Template.Builder template = Template.named(
                        "chain-" + events.stream().map(Event::name).collect(Collectors.joining("-")))
                .number("x0", 4, 90)
                .say("{A} has {x0} {things}.", "{A} starts with {x0} {things}.");
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            String number = "n" + i;
            String result = "x" + (i + 1);
            template.number(number, event.min(), event.max())
                    .say(event.sentences().stream()
                            .map(sentence -> sentence.replace("{n", "{" + number))
                            .toArray(String[]::new))
                    .step(
                            event.calculation()
                                    .replace("n", number)
                                    .replace("x", result)
                                    .replace("y", "x" + i),
                            "{things}",
                            "{A} has {=} {things}",
                            "{he} now has {=} {things}");
        }
        return template.ask("How many {things} does {A} have now?", "How many {things} does {A} have in the end?");
    }
}
