package io.speccascade.bench.problems;

import java.util.List;

/// Animals, trees and harvests.
final class FarmTemplates {
    private FarmTemplates() {}

    static List<Template> all() {
        return List.of(eggs(), more(), fewer(), times(), rows(), threeKinds(), harvest(), feed());
    }

    private static Template eggs() {
        return Template.named("farm-eggs")
                .number("a", 3, 20)
                .number("b", 2, 8)
                .number("c", 2, 60)
                .say("{A} has {a} hens and each hen lays {b} eggs a week.", "On a farm {a} hens lay {b} eggs each.")
                .say(
                        "{A} uses {c} eggs and sells the rest.",
                        "{A} takes {c} of the eggs for a cake and sells the rest.")
                .step("x = a * b", "eggs", "the hens lay {=} eggs", "there are {=} eggs")
                .step("y = x - c", "eggs", "{A} sells {=} eggs", "there are {=} eggs left")
                .ask("How many eggs does {A} sell?", "How many eggs are sold?");
    }

    private static Template more() {
        return Template.named("farm-more")
                .number("a", 5, 60)
                .number("b", 2, 40)
                .say("A farm has {a} {animals}.", "There are {a} {animals} on the farm.")
                .say(
                        "There are {b} more {animals2} than {animals}.",
                        "The farm has {b} more {animals2} than {animals}.")
                .step("x = a + b", "{animals2}", "there are {=} {animals2}", "the farm has {=} {animals2}")
                .step("y = a + x", "animals", "there are {=} animals", "the farm has {=} animals")
                .ask("How many {animals} and {animals2} are there in all?", "How many animals does the farm have?");
    }

    private static Template fewer() {
        return Template.named("farm-fewer")
                .number("a", 8, 90)
                .number("b", 2, 50)
                .say("A farm has {a} {animals}.", "There are {a} {animals} on the farm.")
                .say(
                        "There are {b} fewer {animals2} than {animals}.",
                        "The farm has {b} fewer {animals2} than {animals}.")
                .step("x = a - b", "{animals2}", "there are {=} {animals2}", "the farm has {=} {animals2}")
                .step("y = a + x", "animals", "there are {=} animals", "the farm has {=} animals")
                .ask("How many {animals} and {animals2} are there in all?", "How many animals does the farm have?");
    }

    private static Template times() {
        return Template.named("farm-times")
                .number("a", 3, 40)
                .number("k", 2, 5)
                .say("A farm has {a} {animals}.", "{A} has {a} {animals}.")
                .say(
                        "It has {k times} as many {animals2} as {animals}.",
                        "There are {k times} as many {animals2} as {animals}.")
                .step("x = k * a", "{animals2}", "there are {=} {animals2}", "the farm has {=} {animals2}")
                .step("y = a + x", "animals", "there are {=} animals", "the farm has {=} animals")
                .ask("How many {animals} and {animals2} are there in all?", "How many animals are there?");
    }

    private static Template rows() {
        return Template.named("farm-rows")
                .number("r", 3, 12)
                .number("c", 3, 12)
                .number("d", 2, 40)
                .say("{A} plants {r} rows of {c} {trees}.", "A garden has {r} rows with {c} {trees} in each row.")
                .say("In winter {d} {trees} die.", "Later {d} of the {trees} are cut.")
                .step("x = r * c", "{trees}", "there are {=} {trees}", "the rows have {=} {trees}")
                .step("y = x - d", "{trees}", "there are {=} {trees} left", "the garden keeps {=} {trees}")
                .ask("How many {trees} are left?", "How many {trees} does the garden have now?");
    }

    private static Template threeKinds() {
        return Template.named("farm-three-kinds")
                .number("a", 3, 25)
                .number("k", 2, 4)
                .number("b", 2, 30)
                .say(
                        "{A} has {a} {animals} and {k times} as many {animals2}.",
                        "A farm has {a} {animals}. There are {k times} as many {animals2}.")
                .say(
                        "There are {b} fewer {animals3} than {animals2}.",
                        "The farm has {b} fewer {animals3} than {animals2}.")
                .step("x = k * a", "{animals2}", "there are {=} {animals2}", "the farm has {=} {animals2}")
                .step("y = x - b", "{animals3}", "there are {=} {animals3}", "the farm has {=} {animals3}")
                .step("z = a + x", "{animals} and {animals2}", "there are {=} {animals} and {animals2}")
                .step("w = z + y", "animals", "there are {=} animals", "the farm has {=} animals")
                .ask("How many animals are there in all?", "How many animals does the farm have?");
    }

    private static Template harvest() {
        return Template.named("farm-harvest")
                .number("a", 4, 60)
                .number("q", 2, 12)
                .number("k", 2, 9)
                .given("t = q * k")
                .given("b = t - a")
                .say(
                        "{A} picks {a} {foods} and {B} picks {b} {foods}.",
                        "{A} picks {a} {foods}. {B} picks {b} {foods}.")
                .say("They put them in {boxes} of {k} {foods}.", "They fill {boxes} with {k} {foods} each.")
                .step("x = a + b", "{foods}", "they have {=} {foods}", "they pick {=} {foods}")
                .step("y = x / k", "{boxes}", "they fill {=} {boxes}", "they need {=} {boxes}")
                .ask("How many {boxes} do they fill?", "How many {boxes} do they need?");
    }

    private static Template feed() {
        return Template.named("farm-feed")
                .number("a", 2, 15)
                .number("b", 2, 15)
                .number("k", 2, 8)
                .say(
                        "{A} has {a} {animals} and {b} {animals2}.",
                        "There are {a} {animals} and {b} {animals2} on the farm.")
                .say("Each animal eats {k} {boxes} of grain a week.", "Every animal gets {k} {boxes} of grain a week.")
                .step("x = a + b", "animals", "there are {=} animals", "the farm has {=} animals")
                .step("y = x * k", "{boxes}", "they eat {=} {boxes} of grain", "{A} needs {=} {boxes} of grain")
                .ask("How many {boxes} of grain do they eat in a week?", "How many {boxes} does {A} need each week?");
    }
}
