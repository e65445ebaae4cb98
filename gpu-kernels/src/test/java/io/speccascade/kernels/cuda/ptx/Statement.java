package io.speccascade.kernels.cuda.ptx;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One instruction, as it is written.
///
/// @param line where it stands, from 1
/// @param text the line
/// @param guard the predicate that it depends on, perhaps negated
/// @param scope what its names mean
record Statement(int line, String text, @Nullable Operand guard, String opcode, List<Operand> operands, Scope scope) {
    Statement {
        operands = List.copyOf(operands);
    }

    /// The operation without its modifiers.
    String operation() {
        int dot = opcode.indexOf('.');
        return dot < 0 ? opcode : opcode.substring(0, dot);
    }

    /// What follows the operation, in order.
    List<String> modifiers() {
        String[] parts = opcode.split("\\.", -1);
        return List.of(Arrays.copyOfRange(parts, 1, parts.length));
    }

    IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("line " + line + ": " + text + ": " + problem);
    }
}
