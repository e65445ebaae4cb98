package io.speccascade.kernels.compiler;

import java.util.regex.Pattern;

/// Takes the bits of halves for halves. TornadoVM gives `Float.float16ToFloat` an integer in CUDA, which C++ converts
/// to
/// the half of that value.
final class HalfBits {
    private static final Pattern CONVERSION = Pattern.compile("__half2float[(]((?:i|sh)_[0-9]+)[)]");

    private HalfBits() {}

    static String reinterpreted(String source) {
        return CONVERSION.matcher(source).replaceAll("__half2float(__ushort_as_half((unsigned short) $1))");
    }
}
