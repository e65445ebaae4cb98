package io.speccascade.bench.problems;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the final answer out of generated text.
public final class FinalAnswer {
    // At most 18 digits, so that the number fits a long.
    private static final Pattern MARKED = Pattern.compile("####\\s*\\$?\\s*(-?\\d[\\d,]{0,17})(?!\\d)");

    private FinalAnswer() {}

    /// The number after the first `####`: what follows it may be a second problem that the model made up.
    public static OptionalLong parse(String text) {
        Matcher matcher = MARKED.matcher(text);
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1).replace(",", "")))
                : OptionalLong.empty();
    }
}
