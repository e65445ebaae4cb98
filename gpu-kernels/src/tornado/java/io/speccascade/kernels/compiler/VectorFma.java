package io.speccascade.kernels.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes a product of vectors and the sum that is its only use one `fma`. TornadoVM does so for scalars alone, and a
/// compiler of OpenCL may not do it
/// across two statements. It halves the time of Q8_0 products on a CPU.
final class VectorFma {
    private static final String VECTOR = "v([0-9]+)f_[0-9]+";
    private static final Pattern USE = Pattern.compile("\\b" + VECTOR + "\\b");
    private static final Pattern PRODUCT =
            Pattern.compile(" *(?<to>" + VECTOR + ")  =  (?<a>" + VECTOR + ") [*] (?<b>[a-z0-9]+_[0-9]+);");
    private static final Pattern SUM =
            Pattern.compile("(?<indent> *)(?<to>" + VECTOR + ")  =  (?<a>" + VECTOR + ") [+] (?<b>" + VECTOR + ");");
    /// Declaration, definition, use.
    private static final int ONCE = 3;

    private VectorFma() {}

    static String fused(String source) {
        Map<String, Integer> uses = new HashMap<>();
        USE.matcher(source).results().forEach(use -> uses.merge(use.group(), 1, Integer::sum));
        Map<String, Integer> products = new HashMap<>();
        Set<Integer> fused = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (String line : source.lines().toList()) {
            Matcher product = PRODUCT.matcher(line);
            Matcher sum = SUM.matcher(line);
            if (product.matches() && uses.getOrDefault(product.group("to"), 0) == ONCE) {
                products.put(product.group("to"), lines.size());
                lines.add(line);
            } else if (sum.matches() && products.containsKey(sum.group("b"))) {
                int at = products.get(sum.group("b"));
                lines.add(fused(sum, lines.get(at)));
                fused.add(at);
            } else {
                lines.add(line);
            }
        }
        return IntStream.range(0, lines.size())
                .filter(line -> !fused.contains(line))
                .mapToObj(line -> lines.get(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String fused(Matcher sum, String productLine) {
        Matcher product = PRODUCT.matcher(productLine);
        if (!product.matches()) {
            throw new IllegalStateException("product: " + productLine + " (expected: one that was matched before)");
        }
        String factor = product.group("b");
        String width = USE.matcher(sum.group("to")).replaceFirst("$1");
        String vector = USE.matcher(factor).matches() ? factor : "(float" + width + ")(" + factor + ")";
        return sum.group("indent") + sum.group("to") + "  =  fma(" + product.group("a") + ", " + vector + ", "
                + sum.group("a") + ");";
    }
}
