package io.speccascade.bench.problems;

import java.util.List;

/// So many a day, an hour or a minute.
final class RateTemplates {
    private RateTemplates() {}

    static List<Template> all() {
        return List.of(pages(), work(), days(), minutes(), water(), twoWorkers());
    }

    private static Template pages() {
        return Template.named("rate-pages")
                .number("t", 30, 100)
                .number("p", 3, 20)
                .number("d", 2, 9)
                .say("{A} reads a book of {t} pages.", "A book has {t} pages.")
                .say("{A} reads {p} pages a day for {d} days.", "For {d} days {A} reads {p} pages each day.")
                .step("x = p * d", "pages", "{A} reads {=} pages", "in {d} days {he} reads {=} pages")
                .step("y = t - x", "pages", "there are {=} pages left", "{A} still has {=} pages to read")
                .ask("How many pages are left?", "How many pages does {A} still have to read?");
    }

    private static Template work() {
        return Template.named("rate-work")
                .number("a", 2, 14)
                .number("b", 2, 14)
                .number("h", 2, 8)
                .say(
                        "{A} makes {a} {things} an hour and {B} makes {b} {things} an hour.",
                        "Each hour {A} makes {a} {things} and {B} makes {b} {things}.")
                .say("They work for {h} hours.", "Both work for {h} hours.")
                .step("x = a + b", "{things}", "in one hour they make {=} {things}", "each hour they make {=} {things}")
                .step("y = x * h", "{things}", "they make {=} {things}", "in {h} hours they make {=} {things}")
                .ask("How many {things} do they make in all?", "How many {things} do they make together?");
    }

    private static Template days() {
        return Template.named("rate-days")
                .number("a", 5, 90)
                .number("q", 2, 12)
                .number("k", 2, 12)
                .given("r = q * k")
                .given("t = a + r")
                .say("A book has {t} pages and {A} has read {a} pages.", "{A} has read {a} of the {t} pages of a book.")
                .say("From now on {he} reads {k} pages a day.", "Now {A} reads {k} pages each day.")
                .step("x = t - a", "pages", "there are {=} pages left", "{A} still has {=} pages to read")
                .step("y = x / k", "days", "{A} needs {=} days", "it takes {=} days")
                .ask("How many days does {A} need for the rest?", "In how many days does {A} finish the book?");
    }

    private static Template minutes() {
        return Template.named("rate-minutes")
                .number("a", 2, 20)
                .number("b", 2, 20)
                .number("d", 2, 8)
                .say(
                        "{A} sings {a} minutes each morning and {b} minutes each evening.",
                        "Every day {A} sings for {a} minutes in the morning and {b} minutes in the evening.")
                .say("{He} does this for {d} days.", "{A} keeps this up for {d} days.")
                .step("x = a + b", "minutes", "each day {A} sings {=} minutes", "in one day {he} sings {=} minutes")
                .step("y = x * d", "minutes", "{A} sings {=} minutes", "in {d} days {he} sings {=} minutes")
                .ask("How many minutes does {A} sing in all?", "How many minutes does {A} sing in {d} days?");
    }

    private static Template water() {
        return Template.named("rate-water")
                .number("t", 30, 100)
                .number("f", 2, 15)
                .number("m", 2, 9)
                .say("A tank holds {t} liters of water.", "{A} fills a tank of {t} liters.")
                .say(
                        "Each minute {f} liters flow in, and {m} minutes have passed.",
                        "For {m} minutes {f} liters of water flow in each minute.")
                .step("x = f * m", "liters", "{=} liters flow in", "in {m} minutes {=} liters flow in")
                .step("y = t - x", "liters", "the tank needs {=} more liters", "there are {=} liters missing")
                .ask("How many more liters does the tank need?", "How many liters are still missing?");
    }

    private static Template twoWorkers() {
        return Template.named("rate-two-workers")
                .number("a", 2, 12)
                .number("h", 2, 8)
                .number("b", 2, 12)
                .number("g", 2, 8)
                .say("{A} makes {a} {foods} an hour for {h} hours.", "For {h} hours {A} makes {a} {foods} each hour.")
                .say("{B} makes {b} {foods} an hour for {g} hours.", "For {g} hours {B} makes {b} {foods} each hour.")
                .step("x = a * h", "{foods}", "{A} makes {=} {foods}", "in {h} hours {A} makes {=} {foods}")
                .step("y = b * g", "{foods}", "{B} makes {=} {foods}", "in {g} hours {B} makes {=} {foods}")
                .step("z = x + y", "{foods}", "together they make {=} {foods}", "in all they make {=} {foods}")
                .ask("How many {foods} do they make together?", "How many {foods} do they make in all?");
    }
}
