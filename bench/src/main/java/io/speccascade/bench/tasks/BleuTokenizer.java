package io.speccascade.bench.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts text into words as WMT's mteval-v13a does, which is sacrebleu's tokeniser `13a`.
final class BleuTokenizer {
    private static final Pattern SYMBOL = Pattern.compile("([{-~\\[-` -&(-+:-@/])");
    private static final Pattern POINT_AFTER_OTHER = Pattern.compile("([^0-9])([.,])");
    private static final Pattern POINT_BEFORE_OTHER = Pattern.compile("([.,])([^0-9])");
    private static final Pattern DASH_AFTER_DIGIT = Pattern.compile("([0-9])(-)");
    // What Python's split takes for white space.
    private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\x1c-\\x1f]+");

    private BleuTokenizer() {}

    static List<String> words(String text) {
        String line = unescaped(withoutTrailingSpace(text)
                .replace("<skipped>", "")
                .replace("-\n", "")
                .replace("\n", " "));
        line = SYMBOL.matcher(" " + line + " ").replaceAll(" $1 ");
        line = POINT_AFTER_OTHER.matcher(line).replaceAll("$1 $2 ");
        line = POINT_BEFORE_OTHER.matcher(line).replaceAll(" $1 $2");
        line = DASH_AFTER_DIGIT.matcher(line).replaceAll("$1 $2 ");
        return Arrays.stream(SPACE.split(line)).filter(word -> !word.isEmpty()).toList();
    }

    private static String unescaped(String line) {
        return line.replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    // A dash before a line break joins words, but not at the end of the text.
    private static String withoutTrailingSpace(String text) {
        return text.replaceFirst("(?U)[\\s\\x1c-\\x1f]+$", "");
    }
}
