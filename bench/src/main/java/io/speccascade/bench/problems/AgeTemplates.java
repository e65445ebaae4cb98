package io.speccascade.bench.problems;

import java.util.List;

/// Ages now, in the past and in the future.
final class AgeTemplates {
    private AgeTemplates() {}

    static List<Template> all() {
        return List.of(sum(), future(), ago(), twice(), younger());
    }

    private static Template sum() {
        return Template.named("age-sum")
                .number("a", 4, 50)
                .number("b", 2, 40)
                .say("{A} is {a} years old.", "This year {A} is {a} years old.")
                .say("{B} is {b} years older than {A}.", "{B} is older than {A} by {b} years.")
                .step("x = a + b", "years", "{B} is {=} years old", "the age of {B} is {=} years")
                .step("y = a + x", "years", "together they are {=} years old", "the sum of their ages is {=} years")
                .ask("How old are {A} and {B} together?", "What is the sum of their ages?");
    }

    private static Template future() {
        return Template.named("age-future")
                .number("a", 3, 30)
                .number("k", 2, 5)
                .number("n", 2, 30)
                .say(
                        "{A} is {a} years old and {B} is {k times} as old.",
                        "{A} is {a} years old. {B} is {k times} as old as {A}.")
                .step("x = k * a", "years", "{B} is {=} years old", "the age of {B} is {=} years")
                .step("y = x + n", "years", "in {n} years {B} is {=} years old", "{B} will be {=} years old")
                .ask("How old will {B} be in {n} years?", "In {n} years, how old will {B} be?");
    }

    private static Template ago() {
        return Template.named("age-ago")
                .number("a", 10, 50)
                .number("b", 2, 40)
                .number("n", 2, 40)
                .say(
                        "{A} is {a} years old and {B} is {b} years older.",
                        "{A} is {a} years old. {B} is {b} years older than {A}.")
                .step("x = a + b", "years", "{B} is {=} years old", "the age of {B} is {=} years")
                .step("y = x - n", "years", "{n} years ago {B} was {=} years old", "{B} was {=} years old")
                .ask("How old was {B} {n} years ago?", "{n} years ago, how old was {B}?");
    }

    private static Template twice() {
        return Template.named("age-twice")
                .number("a", 3, 40)
                .number("b", 2, 30)
                .say("{A} is {a} years old.", "This year {A} is {a} years old.")
                .say("{B} is {b} years older than {A}.", "{B} is older than {A} by {b} years.")
                .say("{C} is twice as old as {B}.", "{C} is two times as old as {B}.")
                .step("x = a + b", "years", "{B} is {=} years old", "the age of {B} is {=} years")
                .step("y = x * 2", "years", "{C} is {=} years old", "the age of {C} is {=} years")
                .ask("How old is {C}?", "What is the age of {C}?");
    }

    private static Template younger() {
        return Template.named("age-younger")
                .number("a", 8, 80)
                .number("b", 2, 60)
                .say(
                        "{A} is {a} years old and {B} is {b} years younger.",
                        "{A} is {a} years old. {B} is younger than {A} by {b} years.")
                .say("{C} is half as old as {B}.", "{C} is half the age of {B}.")
                .step("x = a - b", "years", "{B} is {=} years old", "the age of {B} is {=} years")
                .step("y = x / 2", "years", "{C} is {=} years old", "the age of {C} is {=} years")
                .ask("How old is {C}?", "What is the age of {C}?");
    }
}
