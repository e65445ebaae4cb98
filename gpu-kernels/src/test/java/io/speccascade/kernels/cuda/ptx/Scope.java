package io.speccascade.kernels.cuda.ptx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What names mean between a pair of braces.
final class Scope {
    /// What a name stands for.
    sealed interface Meaning {}

    /// A register: number `index` of those of 64 bits, or of all others.
    record Register(boolean wide, int index) implements Meaning {}

    /// A variable.
    record Variable(long address) implements Meaning {}

    /// The shared memory whose size the launch says; it begins where that of known size ends.
    record DynamicShared() implements Meaning {}

    /// A place in the code: an index of the kernel's instructions.
    record Label(int index) implements Meaning {}

    private final @Nullable Scope outer;
    private final Map<String, Meaning> meanings = new HashMap<>();

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    void put(String name, Meaning meaning) {
        meanings.put(name, meaning);
    }

    @Nullable
    Meaning find(String name) {
        Meaning own = meanings.get(name);
        return own != null || outer == null ? own : outer.find(name);
    }
}
