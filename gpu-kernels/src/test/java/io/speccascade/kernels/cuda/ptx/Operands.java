package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Scope.Meaning;
import java.util.List;

/// The operands of a statement as numbers of registers.
final class Operands {
    private final Statement statement;
    private final Registers registers;
    private final Site site;
    private final long dynamicShared;

    Operands(Statement statement, Registers registers, String kernel, long dynamicShared) {
        this.statement = statement;
        this.registers = registers;
        this.dynamicShared = dynamicShared;
        site = new Site(kernel, statement.line(), statement.text());
    }

    Statement statement() {
        return statement;
    }

    Site site() {
        return site;
    }

    int count() {
        return statement.operands().size();
    }

    void expect(int count) {
        if (count() != count) {
            throw error(count() + " operands (expected: " + count + ")");
        }
    }

    Operand get(int index) {
        if (index >= count()) {
            throw error(count() + " operands (expected: more)");
        }
        return statement.operands().get(index);
    }

    /// The elements of a vector, or the one operand that stands alone.
    List<Operand> elements(int index) {
        return get(index) instanceof Operand.Vector vector ? vector.elements() : List.of(get(index));
    }

    /// A register of up to 32 bits to read.
    int narrow(int index) {
        return narrow(get(index));
    }

    int narrow(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> registers.literal((int) literal.bits());
            case Operand.Name name -> {
                SpecialRegister special = SpecialRegister.find(name.name());
                if (special != null) {
                    yield registers.special(special);
                }
                Meaning meaning = meaning(name);
                yield meaning instanceof Scope.Register register
                        ? index(register, name, false)
                        : registers.literal((int) address(meaning, name));
            }
            default -> throw error(operand + " (expected: a register or a number)");
        };
    }

    /// A register of 64 bits to read.
    int wide(int index) {
        return wide(get(index));
    }

    int wide(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> registers.literal(literal.bits());
            case Operand.Name name -> {
                Meaning meaning = meaning(name);
                yield meaning instanceof Scope.Register register
                        ? index(register, name, true)
                        : registers.literal(address(meaning, name));
            }
            default -> throw error(operand + " (expected: a register or a number)");
        };
    }

    /// A register of up to 32 bits to write to.
    int narrowTarget(int index) {
        return target(get(index), false);
    }

    /// A register of 64 bits to write to.
    int wideTarget(int index) {
        return target(get(index), true);
    }

    int target(Operand operand, boolean wide) {
        if (!(operand instanceof Operand.Name name)) {
            throw error(operand + " (expected: a register)");
        }
        if (name.name().equals("_")) {
            return Registers.SINK;
        }
        if (!(meaning(name) instanceof Scope.Register register)) {
            throw error(name.name() + " (expected: a register)");
        }
        return index(register, name, wide);
    }

    /// Whether an operand is a register of 64 bits.
    boolean isWide(Operand operand) {
        return operand instanceof Operand.Name name
                && SpecialRegister.find(name.name()) == null
                && !name.name().equals("_")
                && meaning(name) instanceof Scope.Register register
                && register.wide();
    }

    /// Whether an operand is a register of any width.
    boolean isRegister(Operand operand) {
        return operand instanceof Operand.Name name && statement.scope().find(name.name()) instanceof Scope.Register;
    }

    Place place(int index) {
        if (!(get(index) instanceof Operand.Address address)) {
            throw error(get(index) + " (expected: a place in memory)");
        }
        return isRegister(address.base()) && !isWide(address.base())
                ? new Place(false, narrow(address.base()), address.offset())
                : new Place(true, wide(address.base()), address.offset());
    }

    /// A place in memory.
    ///
    /// @param wide whether its register is of 64 bits
    /// @param register what to count from
    /// @param offset bytes from there
    record Place(boolean wide, int register, long offset) {
        long address(Block block, int thread) {
            return offset
                    + (wide ? block.wide(register)[thread] : Integer.toUnsignedLong(block.narrow(register)[thread]));
        }
    }

    int label(int index) {
        if (get(index) instanceof Operand.Name name && meaning(name) instanceof Scope.Label label) {
            return label.index();
        }
        throw error(get(index) + " (expected: a label)");
    }

    IllegalArgumentException error(String problem) {
        return statement.error(problem);
    }

    private Meaning meaning(Operand.Name name) {
        Meaning meaning = statement.scope().find(name.name());
        if (meaning == null) {
            throw error(name.name() + " (expected: a name that was declared)");
        }
        return meaning;
    }

    private long address(Meaning meaning, Operand.Name name) {
        return switch (meaning) {
            case Scope.Variable variable -> variable.address() + name.offset();
            case Scope.DynamicShared ignored -> dynamicShared + name.offset();
            case Scope.Register ignored -> throw error(name.name() + " (expected: no register)");
            case Scope.Label ignored -> throw error(name.name() + " (expected: no label)");
        };
    }

    private int index(Scope.Register register, Operand.Name name, boolean wide) {
        if (register.wide() != wide) {
            throw error(name.name() + " (expected: a register of " + (wide ? "64 bits)" : "up to 32 bits)"));
        }
        return register.index();
    }
}
