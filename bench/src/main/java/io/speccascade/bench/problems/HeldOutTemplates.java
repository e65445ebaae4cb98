package io.speccascade.bench.problems;

import java.util.List;

/// Combinations that no training template has, in words that they all use.
final class HeldOutTemplates {
    private HeldOutTemplates() {}

    static List<Template> all() {
        return List.of(
                threePrices(), halfTheEggs(), twoSpeeds(), boxesAndMore(), ageTimes(), workAndGive(), twoFarms());
    }

    private static Template threePrices() {
        return Template.named("heldout-pay")
                .number("a", 2, 9)
                .number("p", 2, 9)
                .number("q", 2, 20)
                .number("m", 40, 100)
                .say(
                        "{A} buys {a} {things} at {p} dollars each and a {thing2} for {q} dollars.",
                        "At the shop {A} buys {a} {things} for {p} dollars each. {He} also buys a {thing2} for {q} dollars.")
                .say("{He} had {m} dollars.", "Before that {A} had {m} dollars.")
                .step("x = a * p", "dollars", "the {things} cost {=} dollars", "{A} pays {=} dollars for the {things}")
                .step("y = x + q", "dollars", "{A} spends {=} dollars", "the total is {=} dollars")
                .step("z = m - y", "dollars", "{A} has {=} dollars left", "{he} keeps {=} dollars")
                .ask("How many dollars does {A} have left?", "How much money is left?");
    }

    private static Template halfTheEggs() {
        return Template.named("heldout-half-eggs")
                .number("a", 3, 20)
                .number("b", 2, 8)
                .say("{A} has {a} hens and each hen lays {b} eggs a week.", "On a farm {a} hens lay {b} eggs each.")
                .say("{A} sells half of the eggs.", "{A} gives half of the eggs to {B}.")
                .step("x = a * b", "eggs", "the hens lay {=} eggs", "there are {=} eggs")
                .step("y = x / 2", "eggs", "half of them is {=} eggs", "{A} keeps {=} eggs")
                .ask("How many eggs are left?", "How many eggs does {A} have now?");
    }

    private static Template twoSpeeds() {
        return Template.named("heldout-two-speeds")
                .number("h", 2, 6)
                .number("s", 4, 18)
                .number("g", 2, 6)
                .number("r", 3, 18)
                .say("{A} drives {s} km per hour for {h} hours.", "{A} rides for {h} hours at {s} km per hour.")
                .say(
                        "Then {he} drives {r} km per hour for {g} hours.",
                        "After that {he} rides for {g} hours at {r} km per hour.")
                .step("x = h * s", "km", "in {h} hours {A} travels {=} km", "the first part is {=} km")
                .step("y = g * r", "km", "in {g} hours {A} travels {=} km", "the second part is {=} km")
                .step("z = x + y", "km", "{A} travels {=} km", "the whole trip is {=} km")
                .ask("How many km does {A} travel in all?", "How long is the whole trip in km?");
    }

    private static Template boxesAndMore() {
        return Template.named("heldout-boxes-and-more")
                .number("b", 2, 9)
                .number("k", 3, 12)
                .number("c", 2, 50)
                .say(
                        "{A} has {b} {boxes} with {k} {things} each.",
                        "There are {b} {boxes} and each {box} has {k} {things}.")
                .say("Later {he} gets {c} more {things}.", "After that {A} finds {c} {things}.")
                .step("x = b * k", "{things}", "{A} has {=} {things}", "the {boxes} have {=} {things}")
                .step("y = x + c", "{things}", "{A} has {=} {things}", "{he} now has {=} {things}")
                .ask("How many {things} does {A} have now?", "How many {things} does {A} have in the end?");
    }

    private static Template ageTimes() {
        return Template.named("heldout-age-times")
                .number("a", 3, 30)
                .number("k", 2, 4)
                .say("{A} is {a} years old.", "This year {A} is {a} years old.")
                .say("{B} is {k times} as old as {A}.", "{B} is {k times} as old.")
                .step("x = k * a", "years", "{B} is {=} years old", "the age of {B} is {=} years")
                .step("y = a + x", "years", "together they are {=} years old", "the sum of their ages is {=} years")
                .ask("How old are {A} and {B} together?", "What is the sum of their ages?");
    }

    private static Template workAndGive() {
        return Template.named("heldout-work-and-give")
                .number("a", 2, 12)
                .number("h", 2, 9)
                .number("c", 2, 50)
                .say("{A} makes {a} {things} an hour for {h} hours.", "For {h} hours {A} makes {a} {things} each hour.")
                .say("{A} gives {c} {things} to {B}.", "{B} takes {c} of the {things}.")
                .step("x = a * h", "{things}", "{A} makes {=} {things}", "in {h} hours {A} makes {=} {things}")
                .step("y = x - c", "{things}", "{A} has {=} {things} left", "there are {=} {things} left")
                .ask("How many {things} are left?", "How many {things} does {A} have now?");
    }

    private static Template twoFarms() {
        return Template.named("heldout-fewer-shared")
                .number("a", 8, 80)
                .number("b", 2, 50)
                .say("{A} has {a} {things}.", "{A} counts {a} {things}.")
                .say("{B} has {b} fewer {things} than {A}.", "{B} has {b} {things} fewer than {A}.")
                .step("x = a - b", "{things}", "{B} has {=} {things}", "for {B} there are {=} {things}")
                .step("y = a + x", "{things}", "together they have {=} {things}", "{A} and {B} have {=} {things}")
                .ask("How many {things} do {A} and {B} have together?", "How many {things} do they have in all?");
    }
}
