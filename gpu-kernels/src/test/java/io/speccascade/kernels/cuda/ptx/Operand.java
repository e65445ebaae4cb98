package io.speccascade.kernels.cuda.ptx;

import java.util.List;

/// What an instruction is given, as it is written.
sealed interface Operand {
    /// A register, special register, variable or label; of a variable also a place `offset` bytes behind its start.
    record Name(String name, long offset) implements Operand {}

    /// A number: the value of an integer, the bits of a float.
    record Literal(long bits) implements Operand {}

    /// A place in memory.
    record Address(Operand base, long offset) implements Operand {}

    /// Several in braces.
    record Vector(List<Operand> elements) implements Operand {
        public Vector {
            elements = List.copyOf(elements);
        }
    }

    /// A destination with a predicate beside it.
    record Pair(Operand first, Operand second) implements Operand {}

    /// A predicate of which the opposite is meant.
    record Negated(Operand predicate) implements Operand {}
}
