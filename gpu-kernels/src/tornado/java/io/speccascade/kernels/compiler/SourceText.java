package io.speccascade.kernels.compiler;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text that TornadoVM prints, in a form that is the same every time: it declares a kernel's variables, and the
/// types
/// among them, in the order of hash tables, which changes from run to run.
final class SourceText {
    private static final String LINE = " +[a-z0-9_ ]+ [*]?[a-z0-9]+_[0-9]+(?:, [*]?[a-z0-9]+_[0-9]+)*+; *\n";
    private static final Pattern DECLARATIONS = Pattern.compile("(?m)^(?:" + LINE + ")++");
    private static final Pattern DECLARATION =
            Pattern.compile("( +[a-z0-9_ ]+) ((?:[*]?[a-z0-9]+_[0-9]+(?:, )?)++);.*");

    private SourceText() {}

    static String canonical(String source) {
        return DECLARATIONS
                        .matcher(source)
                        .replaceAll(block -> block.group()
                                .lines()
                                .map(SourceText::sorted)
                                .sorted()
                                .collect(Collectors.joining("\n", "", "\n")))
                        .strip()
                + "\n";
    }

    private static String sorted(String line) {
        Matcher matcher = DECLARATION.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("declaration: " + line + " (expected: a type and names)");
        }
        String names = Arrays.stream(matcher.group(2).split(", ", -1)).sorted().collect(Collectors.joining(", "));
        return matcher.group(1) + " " + names + ";";
    }
}
