package io.speccascade.kernels.cuda.ptx;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/// Global variables of a module. They live as long as the module does.
final class StaticData {
    private final List<MemorySegment> variables = new ArrayList<>();

    /// @return its address
    long add(Declaration variable) {
        MemorySegment memory =
                Arena.ofAuto().allocate(Math.max(1, variable.bytes()), Math.max(8, variable.alignment()));
        for (int i = 0; i < variable.values().size(); i++) {
            for (int b = 0; b < variable.elementBytes(); b++) {
                memory.set(ValueLayout.JAVA_BYTE, (long) i * variable.elementBytes() + b, (byte)
                        (variable.values().get(i) >>> (8 * b)));
            }
        }
        variables.add(memory);
        return memory.address();
    }

    boolean contains(long address, int bytes) {
        for (MemorySegment variable : variables) {
            if (address >= variable.address() && address + bytes <= variable.address() + variable.byteSize()) {
                return true;
            }
        }
        return false;
    }
}
