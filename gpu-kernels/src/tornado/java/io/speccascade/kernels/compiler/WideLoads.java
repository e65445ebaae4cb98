package io.speccascade.kernels.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes one load of a vector that a kernel builds from four elements side by side
/// ([io.speccascade.kernels.tasks.Wide]).
/// TornadoVM writes four loads, and nvcc cannot know that their address is a multiple of 16, which the tasks promise.
final class WideLoads {
    private static final Pattern VECTOR =
            Pattern.compile(" *(v4(?:f|int)_[0-9]+)  =  make_(float|int)4[(](\\w+), (\\w+), (\\w+), (\\w+)[)];");
    private static final Pattern DEFINITION = Pattern.compile("( *)(\\w+)  =  (.+);");
    private static final Pattern LOAD = Pattern.compile("[*][(][(] (float|int) [*][)] (\\w+)[)]");
    private static final Pattern SUM = Pattern.compile("(\\w+) [+] (\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("(-?[0-9]+)L?");
    private static final Pattern SCALED = Pattern.compile("(\\w+) << 2");
    private static final Pattern WIDENED = Pattern.compile("[(]long long[)] (\\w+)");
    private static final int LENGTH = 4;

    private final List<String> lines;
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /// Where an element is: `offset` elements after element `index` of an array.
    private record Place(String array, String index, long offset) {
        boolean isBefore(Place other, int steps) {
            return array.equals(other.array) && index.equals(other.index) && offset + steps == other.offset;
        }
    }

    private WideLoads(String source) {
        lines = new ArrayList<>(source.lines().toList());
        for (int line = 0; line < lines.size(); line++) {
            Matcher definition = DEFINITION.matcher(lines.get(line));
            if (definition.matches()) {
                definitions.put(definition.group(2), definition.group(3));
                places.put(definition.group(2), line);
            }
        }
    }

    static String joined(String source) {
        WideLoads loads = new WideLoads(source);
        for (int line = 0; line < loads.lines.size(); line++) {
            Matcher vector = VECTOR.matcher(loads.lines.get(line));
            if (vector.matches()) {
                loads.join(line, vector);
            }
        }
        return String.join("\n", loads.lines) + "\n";
    }

    /// The vector is loaded where its first element was, so that no write comes between.
    private void join(int line, Matcher vector) {
        String element = loaded(vector.group(3));
        Matcher load = LOAD.matcher(definitions.getOrDefault(element, ""));
        if (!load.matches()) {
            return;
        }
        Place first = place(load.group(2));
        for (int i = 1; i < LENGTH; i++) {
            Matcher next = LOAD.matcher(definitions.getOrDefault(loaded(vector.group(3 + i)), ""));
            if (!next.matches() || !first.isBefore(place(next.group(2)), i)) {
                throw new IllegalStateException(
                        "wide load: " + lines.get(line).strip() + " (expected: of four elements side by side)");
            }
        }
        int at = places.getOrDefault(element, line);
        String name = vector.group(1);
        String indent =
                " ".repeat(lines.get(at).length() - lines.get(at).stripLeading().length());
        lines.set(line, indent + ";");
        lines.set(
                at,
                indent + name + "  =  *((" + vector.group(2) + "4 *) " + load.group(2) + ");\n" + indent + element
                        + "  =  " + name + ".x;");
    }

    /// What a variable is a copy of.
    private String loaded(String name) {
        String definition = definitions.getOrDefault(name, "");
        return definitions.containsKey(definition) ? loaded(definition) : name;
    }

    private Place place(String address) {
        Matcher sum = SUM.matcher(definitions.getOrDefault(address, ""));
        if (!sum.matches()) {
            throw new IllegalStateException("address: " + address + " (expected: an array and an offset)");
        }
        Matcher scaled = SCALED.matcher(definitions.getOrDefault(sum.group(2), ""));
        if (!scaled.matches()) {
            throw new IllegalStateException("offset: " + sum.group(2) + " (expected: of words)");
        }
        return place(sum.group(1), scaled.group(1), 0);
    }

    /// Takes what is added to an index apart.
    private Place place(String array, String index, long offset) {
        String definition = definitions.getOrDefault(index, "");
        Matcher widened = WIDENED.matcher(definition);
        if (widened.matches()) {
            return place(array, widened.group(1), offset);
        }
        Matcher sum = SUM.matcher(definition);
        Matcher constant = sum.matches() ? CONSTANT.matcher(sum.group(2)) : CONSTANT.matcher("");
        return constant.matches()
                ? place(array, sum.group(1), offset + Long.parseLong(constant.group(1)))
                : new Place(array, index, offset);
    }
}
