package io.speccascade.kernels.cuda.ptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes instructions of statements, by the tables of the families.
final class Assembler {
    /// By whole opcode; where it is not here, by operation.
    private static final Map<String, Shapes.Assembly> TABLE = table();

    private final String kernel;
    private final BodyParser body;

    Assembler(String kernel, BodyParser body) {
        this.kernel = kernel;
        this.body = body;
    }

    /// The code of a kernel and what it needs.
    ///
    /// @param sharedBytes shared memory that it declares
    /// @param localBytes local memory of each thread
    record Code(
            String kernel, List<Instruction> instructions, Registers.Frame frame, long sharedBytes, long localBytes) {
        Code {
            instructions = List.copyOf(instructions);
        }

        /// Where shared memory begins whose size the launch says.
        long dynamicShared() {
            return Math.ceilDiv(sharedBytes, 16) * 16;
        }
    }

    Code code() {
        long dynamicShared = Math.ceilDiv(body.sharedBytes(), 16) * 16;
        List<Instruction> instructions = new ArrayList<>();
        for (Statement statement : body.statements()) {
            Operands operands = new Operands(statement, body.registers(), kernel, dynamicShared);
            Instruction instruction = assemble(statement, operands);
            switch (statement.guard()) {
                case null -> {}
                case Operand.Negated negated -> instruction.guardBy(operands.narrow(negated.predicate()), true);
                case Operand predicate -> instruction.guardBy(operands.narrow(predicate), false);
            }
            instructions.add(instruction);
        }
        instructions.add(new Control.Exit(new Site(kernel, 0, "end of the kernel")));
        return new Code(kernel, instructions, body.registers().frame(), body.sharedBytes(), body.localBytes());
    }

    private static Instruction assemble(Statement statement, Operands operands) {
        Shapes.Assembly assembly = TABLE.get(statement.opcode());
        if (assembly == null) {
            assembly = TABLE.get(statement.operation());
        }
        if (assembly == null) {
            throw statement.error(statement.opcode() + " (expected: an instruction that this machine knows)");
        }
        return assembly.assemble(operands);
    }

    private static Map<String, Shapes.Assembly> table() {
        Map<String, Shapes.Assembly> table = new HashMap<>();
        IntegerOperations.addTo(table);
        FloatOperations.addTo(table);
        Comparisons.addTo(table);
        Conversions.addTo(table);
        Moves.addTo(table);
        MemoryOperations.addTo(table);
        HalfOperations.addTo(table);
        WarpOperations.addTo(table);
        MatrixOperations.addTo(table);
        Control.addTo(table);
        return Map.copyOf(table);
    }
}
