package io.speccascade.kernels.compiler;

import java.util.regex.Pattern;

/// Mends what TornadoVM writes in CUDA about the bits of halves: it gives `Float.float16ToFloat` an integer, which C++
/// converts to the half of that value, and keeps ints computed from a short in shorts.
final class HalfBits {
    private static final Pattern CONVERSION = Pattern.compile("__half2float[(]((?:u?i|sh)_[0-9]+)[)]");
    private static final Pattern SHORTS = Pattern.compile("(?m)^( +)short (sh_[0-9]+)");

    private HalfBits() {}

    static String mended(String source) {
        String converted = CONVERSION.matcher(source).replaceAll("__half2float(__ushort_as_half((unsigned short) $1))");
        return SHORTS.matcher(converted).replaceAll("$1int $2");
    }
}
