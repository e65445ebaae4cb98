package io.speccascade.bench.problems;

import java.util.List;

/// Distances, speeds, buses and seats.
final class TravelTemplates {
    private TravelTemplates() {}

    static List<Template> all() {
        return List.of(twoLegs(), left(), bus(), round(), speed(), seats(), tickets());
    }

    private static Template twoLegs() {
        return Template.named("travel-two-legs")
                .number("h", 2, 8)
                .number("s", 4, 25)
                .number("d", 2, 60)
                .say("{A} rides for {h} hours at {s} km per hour.", "{A} drives {s} km per hour for {h} hours.")
                .say("After that {he} walks {d} km.", "Then {he} travels {d} km by bus.")
                .step("x = h * s", "km", "in {h} hours {A} travels {=} km", "the first part is {=} km")
                .step("y = x + d", "km", "{A} travels {=} km", "the whole trip is {=} km")
                .ask("How many km does {A} travel in all?", "How long is the whole trip in km?");
    }

    private static Template left() {
        return Template.named("travel-left")
                .number("t", 40, 100)
                .number("a", 5, 50)
                .number("b", 5, 50)
                .say("{A} makes a trip of {t} km.", "The trip to the lake is {t} km long.")
                .say(
                        "On the first day {A} travels {a} km and on the second day {b} km.",
                        "{A} drives {a} km in the morning and {b} km in the afternoon.")
                .step("x = a + b", "km", "{A} travels {=} km", "{he} has done {=} km")
                .step("y = t - x", "km", "there are {=} km left", "{A} still has {=} km to go")
                .ask("How many km are left?", "How many km does {A} still have to travel?");
    }

    private static Template bus() {
        return Template.named("travel-bus")
                .number("a", 10, 80)
                .number("b", 2, 60)
                .number("c", 2, 40)
                .say("There are {a} people on a bus.", "A bus starts with {a} people.")
                .say(
                        "At the first stop {b} people get off and {c} people get on.",
                        "At the next stop {b} people leave the bus and {c} get on.")
                .step("x = a - b", "people", "{=} people stay on the bus", "there are {=} people left")
                .step("y = x + c", "people", "there are {=} people on the bus", "the bus has {=} people")
                .ask("How many people are on the bus now?", "How many people does the bus have now?");
    }

    private static Template round() {
        return Template.named("travel-round")
                .number("a", 2, 12)
                .number("d", 2, 9)
                .say(
                        "{A} walks {a} km to school and the same way back each day.",
                        "The school is {a} km away and {A} walks there and back every day.")
                .say("{He} does this for {d} days.", "{A} goes to school on {d} days.")
                .step("x = a * 2", "km", "each day {A} walks {=} km", "there and back is {=} km")
                .step("y = x * d", "km", "{A} walks {=} km", "in {d} days {he} walks {=} km")
                .ask("How many km does {A} walk in all?", "How many km does {A} walk in {d} days?");
    }

    private static Template speed() {
        return Template.named("travel-speed")
                .number("s", 4, 25)
                .number("h", 2, 8)
                .number("k", 2, 9)
                .given("d = s * h")
                .say("{A} drives {d} km in {h} hours.", "In {h} hours {A} travels {d} km.")
                .say("{He} keeps the same speed.", "The speed stays the same.")
                .step("x = d / h", "km", "in one hour {A} travels {=} km", "the speed is {=} km per hour")
                .step("y = x * k", "km", "in {k} hours {A} travels {=} km", "{he} travels {=} km")
                .ask("How many km does {A} travel in {k} hours?", "How far in km does {A} go in {k} hours?");
    }

    private static Template seats() {
        return Template.named("travel-seats")
                .number("c", 2, 12)
                .number("s", 3, 15)
                .number("p", 2, 90)
                .say("{A} rents {c} cars with {s} seats each.", "There are {c} cars with {s} seats in each car.")
                .say("{p} people take a seat.", "A group of {p} people takes the cars.")
                .step("x = c * s", "seats", "there are {=} seats", "the cars have {=} seats")
                .step("y = x - p", "seats", "there are {=} seats left", "{=} seats stay empty")
                .ask("How many seats are left?", "How many seats stay empty?");
    }

    private static Template tickets() {
        return Template.named("travel-tickets")
                .number("a", 2, 9)
                .number("p", 4, 18)
                .number("f", 2, 40)
                .say(
                        "A train ticket costs {p} dollars and {A} buys {a} tickets.",
                        "{A} buys {a} train tickets at {p} dollars each.")
                .say("{He} also pays {f} dollars for food.", "The food on the trip costs {f} dollars.")
                .step("x = a * p", "dollars", "the tickets cost {=} dollars", "{A} pays {=} dollars for the tickets")
                .step("y = x + f", "dollars", "the trip costs {=} dollars", "{A} spends {=} dollars")
                .ask("How many dollars does the trip cost?", "How much does {A} spend in all?");
    }
}
