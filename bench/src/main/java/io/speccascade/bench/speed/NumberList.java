package io.speccascade.bench.speed;

import io.speccascade.engine.cli.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as llama-bench takes them: `128,512`, `first-last`, `first-last+step`, `first-last*factor`, in one
/// value of a flag or in several.
record NumberList(String flag, int least, int most) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9})(?:([+*])(\\d{1,9}))?)?");
    private static final int MOST_VALUES = 1000;

    /// @throws BadInput for anything else, for numbers out of range, and for ranges that never end
    List<Integer> parse(List<String> values) {
        List<Integer> numbers = new ArrayList<>();
        for (String value : values) {
            for (String part : value.split(",", -1)) {
                addRange(part, numbers);
            }
        }
        return List.copyOf(numbers);
    }

    private void addRange(String part, List<Integer> numbers) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            throw new BadInput(flag + ": '" + part
                    + "' (expected: N, FIRST-LAST, FIRST-LAST+STEP or FIRST-LAST*FACTOR, separated by commas)");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        boolean multiplies = "*".equals(range.group(3));
        int step = range.group(4) == null ? 1 : Integer.parseInt(range.group(4));
        if (last < first || (range.group(4) != null && (multiplies ? first * (step - 1L) <= 0 : step == 0))) {
            throw new BadInput(flag + ": '" + part + "' (expected: a range that rises from its first number)");
        }
        for (long number = first; number <= last; number = multiplies ? number * step : number + step) {
            numbers.add(checked((int) number));
            if (numbers.size() > MOST_VALUES) {
                throw new BadInput(flag + ": '" + part + "' (expected: at most " + MOST_VALUES + " values)");
            }
        }
    }

    private int checked(int number) {
        if (number < least || number > most) {
            throw new BadInput(flag + ": " + number + " (expected: " + least + " to " + most + ")");
        }
        return number;
    }
}
