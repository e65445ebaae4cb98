package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.BlockMemory.Space;
import java.lang.foreign.MemorySegment;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes a place in memory and, as `atom`, gives what was there before.
final class Atomic extends Instruction {
    private final Space space;
    private final Type type;
    private final Operands.Place place;
    private final int target;
    private final int source;
    private final @Nullable Integer replacement;
    private final LongBinaryOperator operator;

    Atomic(Operands operands, boolean gives) {
        super(operands.site());
        Space found = Space.GENERIC;
        Type named = null;
        String operation = "";
        for (String modifier : operands.statement().modifiers()) {
            Type maybe = Type.find(modifier);
            if (maybe != null) {
                named = maybe;
            } else if (MemoryOperations.space(modifier, Space.GENERIC) != Space.GENERIC) {
                found = MemoryOperations.space(modifier, found);
            } else if (!MemoryOperations.isWithoutMeaning(modifier)) {
                operation = modifier;
            }
        }
        if (named == null) {
            throw operands.error(operands.statement().opcode() + " (expected: a type)");
        }
        int at = gives ? 1 : 0;
        boolean swaps = operation.equals("cas");
        operands.expect(at + 2 + (swaps ? 1 : 0));
        space = found;
        type = named;
        place = operands.place(at);
        target = gives ? operands.target(operands.get(0), isWide()) : Registers.SINK;
        source = read(operands, at + 1);
        replacement = swaps ? read(operands, at + 2) : null;
        operator = operator(operands, operation, type);
    }

    private boolean isWide() {
        return type.bytes() == 8;
    }

    private int read(Operands operands, int index) {
        return isWide() ? operands.wide(index) : operands.narrow(index);
    }

    private static LongBinaryOperator operator(Operands operands, String operation, Type type) {
        return switch (operation) {
            case "add" ->
                type.isFloat()
                        ? (a, b) -> type.encode(
                                FloatFormat.oddSum(type.decode(a), type.decode(b)), FloatFormat.Rounding.NEAREST)
                        : Long::sum;
            case "min" -> type.isSigned() ? Math::min : (a, b) -> Long.compareUnsigned(a, b) <= 0 ? a : b;
            case "max" -> type.isSigned() ? Math::max : (a, b) -> Long.compareUnsigned(a, b) >= 0 ? a : b;
            case "and" -> (a, b) -> a & b;
            case "or" -> (a, b) -> a | b;
            case "xor" -> (a, b) -> a ^ b;
            case "exch", "cas" -> (a, b) -> b;
            case "inc" -> (a, b) -> Long.compareUnsigned(a, b) >= 0 ? 0 : a + 1;
            case "dec" -> (a, b) -> a == 0 || Long.compareUnsigned(a, b) > 0 ? b : a - 1;
            default -> throw operands.error("." + operation + " (expected: an atomic operation)");
        };
    }

    @Override
    void run(Block block, int[] active, int count) {
        BlockMemory memory = block.memory();
        int bytes = type.bytes();
        for (int i = 0; i < count; i++) {
            int t = active[i];
            long address = place.address(block, t);
            MemorySegment segment = memory.segment(space, address);
            long at = memory.locate(site(), t, space, address, bytes);
            long old = type.extend(BlockMemory.read(segment, at, bytes));
            long operand = type.extend(value(block, source, t));
            if (replacement == null) {
                BlockMemory.write(segment, at, bytes, operator.applyAsLong(old, operand));
            } else if (old == operand) {
                BlockMemory.write(segment, at, bytes, value(block, replacement, t));
            }
            if (isWide()) {
                block.wide(target)[t] = old;
            } else {
                block.narrow(target)[t] = (int) old;
            }
        }
    }

    private long value(Block block, int register, int thread) {
        return isWide() ? block.wide(register)[thread] : block.narrow(register)[thread];
    }
}
