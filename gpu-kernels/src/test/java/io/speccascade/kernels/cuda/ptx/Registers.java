package io.speccascade.kernels.cuda.ptx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The registers of a kernel while it is assembled. Literals and special registers get registers too, filled before a
/// block runs, so that instructions know registers only.
final class Registers {
    private static final Set<String> WIDE = Set.of("b64", "u64", "s64", "f64");
    private static final Set<String> NARROW =
            Set.of("pred", "b8", "u8", "s8", "b16", "u16", "s16", "f16", "b32", "u32", "s32", "f32", "f16x2");

    private final Map<Integer, Integer> narrowLiterals = new LinkedHashMap<>();
    private final Map<Long, Integer> wideLiterals = new LinkedHashMap<>();
    private final Map<SpecialRegister, Integer> specials = new LinkedHashMap<>();
    private int narrowCount = 1;
    private int wideCount = 1;

    /// The register that nobody reads, of either width.
    static final int SINK = 0;

    /// @param type as declared, with its dot
    Scope.Register declare(String type) {
        String plain = type.substring(1);
        if (WIDE.contains(plain)) {
            return new Scope.Register(true, wideCount++);
        }
        if (NARROW.contains(plain)) {
            return new Scope.Register(false, narrowCount++);
        }
        throw new IllegalArgumentException(type + " (expected: a type of registers)");
    }

    int literal(int value) {
        return narrowLiterals.computeIfAbsent(value, key -> narrowCount++);
    }

    int literal(long value) {
        return wideLiterals.computeIfAbsent(value, key -> wideCount++);
    }

    int special(SpecialRegister register) {
        return specials.computeIfAbsent(register, key -> narrowCount++);
    }

    Frame frame() {
        return new Frame(narrowCount, wideCount, narrowLiterals, wideLiterals, specials);
    }

    /// The registers that a kernel needs.
    ///
    /// @param narrow how many of up to 32 bits
    /// @param wide how many of 64 bits
    /// @param narrowLiterals registers by the value that they always hold
    /// @param wideLiterals likewise, of 64 bits
    /// @param specials registers by what they always hold
    record Frame(
            int narrow,
            int wide,
            Map<Integer, Integer> narrowLiterals,
            Map<Long, Integer> wideLiterals,
            Map<SpecialRegister, Integer> specials) {
        Frame {
            narrowLiterals = Map.copyOf(narrowLiterals);
            wideLiterals = Map.copyOf(wideLiterals);
            specials = Map.copyOf(specials);
        }
    }
}
