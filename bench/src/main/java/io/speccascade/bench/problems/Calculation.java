package io.speccascade.bench.problems;

import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One step of arithmetic between named numbers, such as `total = each * boxes`.
///
/// @param left name of a number, or a literal
/// @param right name of a number, or a literal
record Calculation(String result, String left, char operator, String right) {
    /// Results stay within what a small model can learn; from 2, so that plural nouns fit.
    private static final int MIN_RESULT = 2;

    private static final int MAX_RESULT = 100;

    private static final Pattern FORM = Pattern.compile("(\\w+) = (\\w+) ([-+*/]) (\\w+)");

    static Calculation parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("calculation: " + text + " (expected: result = left operator right)");
        }
        return new Calculation(parts.group(1), parts.group(2), parts.group(3).charAt(0), parts.group(4));
    }

    /// Empty if the result is fractional or out of range.
    OptionalInt evaluate(Map<String, Integer> numbers) {
        int x = operand(left, numbers);
        int y = operand(right, numbers);
        int value = switch (operator) {
            case '+' -> x + y;
            case '-' -> x - y;
            case '*' -> x * y;
            case '/' -> x % y == 0 ? x / y : -1;
            default -> throw new IllegalArgumentException("operator: " + operator + " (expected: + - * /)");
        };
        return value < MIN_RESULT || value > MAX_RESULT ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// The result, once evaluated.
    int value(Map<String, Integer> numbers) {
        return operand(result, numbers);
    }

    boolean isReady(Map<String, Integer> known) {
        return isKnown(left, known) && isKnown(right, known);
    }

    /// The calculation in digits, its operands in either order where that is harmless.
    String equation(Map<String, Integer> numbers, RandomGenerator random) {
        boolean swap = (operator == '+' || operator == '*') && random.nextBoolean();
        int x = operand(swap ? right : left, numbers);
        int y = operand(swap ? left : right, numbers);
        return x + " " + operator + " " + y + " = " + value(numbers);
    }

    private static boolean isKnown(String name, Map<String, Integer> known) {
        return Character.isDigit(name.charAt(0)) || known.containsKey(name);
    }

    private static int operand(String name, Map<String, Integer> numbers) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        Integer value = numbers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("number: " + name + " (expected: one of " + numbers.keySet() + ")");
        }
        return value;
    }
}
