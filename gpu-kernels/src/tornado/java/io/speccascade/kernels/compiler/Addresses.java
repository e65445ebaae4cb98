package io.speccascade.kernels.compiler;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps addresses pointers. TornadoVM turns the arrays of a kernel into integers and computes addresses with those;
/// OpenCL compilers then cannot see which loads are consecutive and vectorise nothing (PoCL: 2 instead of 20 thousand
/// million int8 weights a second in a matrix product), and NVIDIA's does not know that they are in global memory. Byte
/// pointers make the same addresses.
final class Addresses {
    private static final String NAME = "ul_[0-9]+";
    private static final Pattern STEP = Pattern.compile("(?m)^ *(" + NAME + ")  =  (" + NAME + ")(?: \\+ \\w+)?;$");

    private final String pointer;
    private final Pattern base;
    private final Pattern declaration;
    private final String integer;

    /// @param pointer type of a pointer to bytes of an array
    /// @param integer the type that TornadoVM computes addresses in
    Addresses(String pointer, String integer) {
        this.pointer = pointer;
        this.integer = integer;
        base = Pattern.compile("(?m)^( *)(" + NAME + ")  =  \\(" + integer + "\\) (\\w+);$");
        declaration = Pattern.compile("(?m)^( +)" + integer + " (" + NAME + "(?:, " + NAME + ")*+); *\n");
    }

    String asPointers(String source) {
        Set<String> addresses = addresses(source);
        String bases = base.matcher(source)
                .replaceAll(match -> addresses.contains(match.group(2))
                        ? match.group(1) + match.group(2) + "  =  " + match.group(3) + ";"
                        : Matcher.quoteReplacement(match.group()));
        return declaration.matcher(bases).replaceAll(match -> declare(match.group(1), match.group(2), addresses));
    }

    /// The arrays, and what an address is added to or assigned to.
    private Set<String> addresses(String source) {
        Set<String> found = new HashSet<>();
        base.matcher(source)
                .results()
                .filter(match ->
                        source.contains("uchar *" + match.group(3)) || source.contains("char *" + match.group(3)))
                .forEach(match -> found.add(match.group(2)));
        boolean grows = true;
        while (grows) {
            grows = false;
            Matcher step = STEP.matcher(source);
            while (step.find()) {
                grows |= found.contains(step.group(2)) && found.add(step.group(1));
            }
        }
        return found;
    }

    private String declare(String indent, String names, Set<String> addresses) {
        List<String> all = Arrays.asList(names.split(", ", -1));
        String pointers =
                all.stream().filter(addresses::contains).map(name -> "*" + name).collect(Collectors.joining(", "));
        String others = all.stream().filter(name -> !addresses.contains(name)).collect(Collectors.joining(", "));
        return (pointers.isEmpty() ? "" : indent + pointer + " " + pointers + ";\n")
                + (others.isEmpty() ? "" : indent + integer + " " + others + ";\n");
    }
}
