package io.speccascade.bench.problems;

import java.util.List;

/// Buying, paying, saving and selling.
final class ShopTemplates {
    private ShopTemplates() {}

    static List<Template> all() {
        return List.of(twoItems(), change(), discount(), save(), missing(), sell(), profit(), halfPrice());
    }

    private static Template twoItems() {
        return Template.named("shop-two-items")
                .number("a", 2, 9)
                .number("p", 2, 9)
                .number("b", 2, 9)
                .number("q", 2, 9)
                .say(
                        "{A} buys {a} {things} at {p} dollars each.",
                        "At the shop {A} buys {a} {things} for {p} dollars each.")
                .say(
                        "{He} also buys {b} {foods} at {q} dollars each.",
                        "Then {he} buys {b} {foods} for {q} dollars each.")
                .step("x = a * p", "dollars", "the {things} cost {=} dollars", "{A} pays {=} dollars for the {things}")
                .step("y = b * q", "dollars", "the {foods} cost {=} dollars", "{A} pays {=} dollars for the {foods}")
                .step("z = x + y", "dollars", "{A} spends {=} dollars", "the total is {=} dollars")
                .ask("How many dollars does {A} spend in all?", "How much does {A} pay in total?");
    }

    private static Template change() {
        return Template.named("shop-change")
                .number("a", 2, 9)
                .number("p", 2, 9)
                .number("m", 20, 100)
                .say(
                        "{A} buys {a} {things} for {p} dollars each.",
                        "Each {thing} costs {p} dollars and {A} buys {a} {things}.")
                .say("{He} had {m} dollars.", "Before that {A} had {m} dollars.")
                .step("x = a * p", "dollars", "the {things} cost {=} dollars", "{A} spends {=} dollars")
                .step("y = m - x", "dollars", "{A} has {=} dollars left", "{he} keeps {=} dollars")
                .ask("How many dollars does {A} have left?", "How much money is left?");
    }

    private static Template discount() {
        return Template.named("shop-discount")
                .number("a", 6, 30)
                .number("d", 2, 20)
                .number("k", 2, 9)
                .say("A {thing} costs {a} dollars.", "The price of a {thing} is {a} dollars.")
                .say("Today each {thing} is {d} dollars cheaper.", "The shop takes {d} dollars off the price.")
                .say("{A} buys {k} {things}.", "{A} wants {k} {things}.")
                .step("x = a - d", "dollars", "each {thing} now costs {=} dollars", "the new price is {=} dollars")
                .step("y = x * k", "dollars", "{A} pays {=} dollars", "the {things} cost {=} dollars")
                .ask("How much does {A} pay?", "How many dollars does {A} spend?");
    }

    private static Template save() {
        return Template.named("shop-save")
                .number("a", 2, 12)
                .number("w", 2, 9)
                .number("b", 5, 90)
                .say("{A} has {b} dollars.", "{A} already has {b} dollars at home.")
                .say("{He} saves {a} dollars each week for {w} weeks.", "For {w} weeks {he} saves {a} dollars a week.")
                .step("x = a * w", "dollars", "{A} saves {=} dollars", "in {w} weeks {he} saves {=} dollars")
                .step("y = b + x", "dollars", "{A} has {=} dollars", "the total is {=} dollars")
                .ask("How much money does {A} have now?", "How many dollars does {A} have in the end?");
    }

    private static Template missing() {
        return Template.named("shop-missing")
                .number("c", 40, 100)
                .number("a", 5, 50)
                .number("b", 5, 50)
                .say(
                        "{A} wants to buy a bike that costs {c} dollars.",
                        "A bike costs {c} dollars and {A} wants to buy it.")
                .say("{He} has {a} dollars.", "{A} has saved {a} dollars.")
                .say("{His} mother gives {A} {b} dollars.", "{A} earns {b} more dollars.")
                .step("x = a + b", "dollars", "{A} has {=} dollars", "{he} now has {=} dollars")
                .step("y = c - x", "dollars", "{A} still needs {=} dollars", "{he} must find {=} dollars")
                .ask("How many more dollars does {A} need?", "How much money is still missing?");
    }

    private static Template sell() {
        return Template.named("shop-sell")
                .number("a", 2, 20)
                .number("b", 2, 20)
                .number("p", 2, 8)
                .say(
                        "{A} sells {a} {foods} in the morning and {b} {foods} in the afternoon.",
                        "In the morning {A} sells {a} {foods}. In the afternoon {he} sells {b} {foods}.")
                .say("Each {food} costs {p} dollars.", "The price is {p} dollars each.")
                .step("x = a + b", "{foods}", "{A} sells {=} {foods}", "in all {he} sells {=} {foods}")
                .step("y = x * p", "dollars", "{A} earns {=} dollars", "{he} gets {=} dollars")
                .ask("How many dollars does {A} earn?", "How much money does {A} get?");
    }

    private static Template profit() {
        return Template.named("shop-profit")
                .number("q", 4, 30)
                .number("p", 2, 25)
                .number("k", 2, 9)
                .say("{A} buys {k} {things} for {p} dollars each.", "A shop buys {k} {things} at {p} dollars each.")
                .say("Later all of them are sold for {q} dollars each.", "Each {thing} is then sold for {q} dollars.")
                .step("x = q - p", "dollars", "each {thing} earns {=} dollars", "the gain on a {thing} is {=} dollars")
                .step("y = k * x", "dollars", "all the {things} earn {=} dollars", "the total gain is {=} dollars")
                .ask("How many dollars are earned in all?", "What is the total gain in dollars?");
    }

    private static Template halfPrice() {
        return Template.named("shop-half-price")
                .number("c", 6, 90)
                .number("m", 20, 100)
                .say(
                        "A {thing} costs {c} dollars and a {thing2} costs half as much.",
                        "The price of a {thing} is {c} dollars. A {thing2} costs half of that.")
                .say("{A} has {m} dollars and buys both.", "{A} buys both and had {m} dollars before.")
                .step("x = c / 2", "dollars", "the {thing2} costs {=} dollars", "half of {c} is {=} dollars")
                .step("y = c + x", "dollars", "both cost {=} dollars", "{A} spends {=} dollars")
                .step("z = m - y", "dollars", "{A} has {=} dollars left", "{he} keeps {=} dollars")
                .ask("How much money does {A} have left?", "How many dollars are left?");
    }
}
