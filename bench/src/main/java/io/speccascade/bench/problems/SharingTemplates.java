package io.speccascade.bench.problems;

import java.util.List;

/// Giving, sharing, grouping and comparing.
final class SharingTemplates {
    private SharingTemplates() {}

    static List<Template> all() {
        return List.of(
                equal(), left(), half(), groups(), boxesToFriends(), together(), totalThree(), difference(), score());
    }

    private static Template equal() {
        return Template.named("share-equal")
                .number("a", 4, 60)
                .number("q", 2, 12)
                .number("k", 2, 9)
                .given("t = q * k")
                .given("b = t - a")
                .say(
                        "{A} has {a} {things} and gets {b} more.",
                        "{A} has {a} {things}. Then {he} finds {b} more {things}.")
                .say("{He} shares them equally among {k} friends.", "{A} gives the same number to each of {k} friends.")
                .step("x = a + b", "{things}", "{A} has {=} {things}", "in all {he} has {=} {things}")
                .step("y = x / k", "{things}", "each friend gets {=} {things}", "every friend has {=} {things}")
                .ask("How many {things} does each friend get?", "How many {things} are there for each friend?");
    }

    private static Template left() {
        return Template.named("share-left")
                .number("b", 2, 12)
                .number("k", 3, 12)
                .number("c", 2, 60)
                .say(
                        "{A} has {b} {boxes} with {k} {things} each.",
                        "There are {b} {boxes} and each {box} has {k} {things}.")
                .say("{A} gives {c} {things} to {B}.", "{B} takes {c} of the {things}.")
                .step("x = b * k", "{things}", "{A} has {=} {things}", "the {boxes} have {=} {things}")
                .step("y = x - c", "{things}", "{A} has {=} {things} left", "there are {=} {things} left")
                .ask("How many {things} are left?", "How many {things} does {A} have now?");
    }

    private static Template half() {
        return Template.named("share-half")
                .number("a", 6, 100)
                .number("c", 2, 50)
                .say("{A} has {a} {things} and gives half of them to {B}.", "{A} gives {B} half of {his} {a} {things}.")
                .say("Later {he} gets {c} more {things}.", "After that {A} finds {c} {things}.")
                .step("x = a / 2", "{things}", "{A} keeps {=} {things}", "half of them is {=} {things}")
                .step("y = x + c", "{things}", "{A} has {=} {things}", "{he} now has {=} {things}")
                .ask("How many {things} does {A} have now?", "How many {things} does {A} have in the end?");
    }

    private static Template groups() {
        return Template.named("share-groups")
                .number("b", 4, 50)
                .number("q", 2, 12)
                .number("k", 2, 9)
                .given("t = q * k")
                .given("g = t - b")
                .say("A class has {b} boys and {g} girls.", "There are {b} boys and {g} girls in a class.")
                .say("They work in groups of {k}.", "The teacher makes groups of {k} children.")
                .step("x = b + g", "children", "there are {=} children", "the class has {=} children")
                .step("y = x / k", "groups", "there are {=} groups", "they make {=} groups")
                .ask("How many groups are there?", "How many groups do they make?");
    }

    private static Template boxesToFriends() {
        return Template.named("share-boxes")
                .number("b", 2, 12)
                .number("k", 2, 12)
                .number("n", 2, 9)
                .say("{A} has {b} {boxes} with {k} {foods} each.", "There are {k} {foods} in each of {b} {boxes}.")
                .say("{n} children share them equally.", "The {foods} are shared equally among {n} children.")
                .step("x = b * k", "{foods}", "there are {=} {foods}", "the {boxes} have {=} {foods}")
                .step("y = x / n", "{foods}", "each child gets {=} {foods}", "every child has {=} {foods}")
                .ask("How many {foods} does each child get?", "How many {foods} are there for each child?");
    }

    private static Template together() {
        return Template.named("compare-times")
                .number("a", 3, 40)
                .number("k", 2, 5)
                .number("c", 2, 50)
                .say(
                        "{A} has {a} {things} and {B} has {k times} as many.",
                        "{A} has {a} {things}. {B} has {k times} as many {things}.")
                .say("Then {B} loses {c} {things}.", "{B} gives away {c} {things}.")
                .step("x = k * a", "{things}", "{B} has {=} {things}", "at first {B} has {=} {things}")
                .step("y = x - c", "{things}", "{B} has {=} {things} left", "{B} keeps {=} {things}")
                .step("z = a + y", "{things}", "together they have {=} {things}", "{A} and {B} have {=} {things}")
                .ask("How many {things} do {A} and {B} have together?", "How many {things} do they have in all?");
    }

    private static Template totalThree() {
        return Template.named("compare-three")
                .number("a", 4, 50)
                .number("b", 2, 30)
                .number("c", 2, 30)
                .say("{A} has {a} {things}.", "{A} counts {a} {things}.")
                .say("{B} has {b} more {things} than {A}.", "{B} has {b} {things} more than {A}.")
                .say("{C} has {c} fewer {things} than {B}.", "{C} has {c} {things} fewer than {B}.")
                .step("x = a + b", "{things}", "{B} has {=} {things}", "for {B} there are {=} {things}")
                .step("y = x - c", "{things}", "{C} has {=} {things}", "for {C} there are {=} {things}")
                .step("z = a + x", "{things}", "{A} and {B} have {=} {things}")
                .step("w = z + y", "{things}", "together they have {=} {things}", "in all there are {=} {things}")
                .ask("How many {things} do they have together?", "How many {things} do the three friends have in all?");
    }

    private static Template difference() {
        return Template.named("compare-difference")
                .number("a", 2, 12)
                .number("b", 3, 12)
                .number("c", 2, 90)
                .say("{A} has {a} {boxes} of {b} {things}.", "{A} has {a} {boxes} with {b} {things} in each {box}.")
                .say("{B} has {c} {things}.", "{B} has only {c} {things}.")
                .step("x = a * b", "{things}", "{A} has {=} {things}", "the {boxes} of {A} have {=} {things}")
                .step("y = x - c", "{things}", "{A} has {=} more {things}", "the difference is {=} {things}")
                .ask(
                        "How many more {things} does {A} have than {B}?",
                        "How many {things} does {A} have more than {B}?");
    }

    private static Template score() {
        return Template.named("compare-score")
                .number("a", 10, 60)
                .number("b", 10, 60)
                .number("c", 2, 40)
                .number("d", 2, 40)
                .say(
                        "{A} scores {a} points in the first game and {b} points in the second game.",
                        "In two games {A} scores {a} and {b} points.")
                .say("{B} scores {c} and {d} points.", "{B} gets {c} points in one game and {d} points in the other.")
                .step("x = a + b", "points", "{A} scores {=} points", "{A} has {=} points")
                .step("y = c + d", "points", "{B} scores {=} points", "{B} has {=} points")
                .step("z = x - y", "points", "{A} has {=} more points", "the difference is {=} points")
                .ask("How many more points does {A} have than {B}?", "What is the difference of their points?");
    }
}
