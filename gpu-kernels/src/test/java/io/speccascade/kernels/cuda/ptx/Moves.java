package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.List;
import java.util.Map;

/// Moves between registers, also of several that are parts of one, and between address spaces.
final class Moves {
    private Moves() {}

    static void addTo(Map<String, Assembly> table) {
        for (String type : new String[] {"b16", "u16", "s16", "f16", "b32", "u32", "s32", "f32", "pred"}) {
            table.put("mov." + type, o -> move(o, 32));
        }
        for (String type : new String[] {"b64", "u64", "s64", "f64"}) {
            table.put("mov." + type, o -> move(o, 64));
        }
        address(table, "global", 0);
        address(table, "const", 0);
        address(table, "shared", BlockMemory.SHARED_WINDOW);
        address(table, "shared::cta", BlockMemory.SHARED_WINDOW);
        address(table, "local", BlockMemory.LOCAL_WINDOW);
    }

    private static void address(Map<String, Assembly> table, String space, long window) {
        table.put("cvta." + space + ".u64", WideShapes.longs1(a -> a + window));
        table.put("cvta.to." + space + ".u64", WideShapes.longs1(a -> a - window));
    }

    private static Instruction move(Operands operands, int bits) {
        operands.expect(2);
        if (operands.get(0) instanceof Operand.Vector vector) {
            return new Unpack(operands, vector.elements(), bits);
        }
        if (operands.get(1) instanceof Operand.Vector vector) {
            return new Pack(operands, vector.elements(), bits);
        }
        return (bits == 64 ? WideShapes.longs1(a -> a) : Shapes.ints1(a -> a)).assemble(operands);
    }

    /// Puts registers together in one, the first lowest.
    private static final class Pack extends Instruction {
        private final int[] parts;
        private final int target;
        private final boolean wide;
        private final int partBits;

        private Pack(Operands operands, List<Operand> elements, int bits) {
            super(operands.site());
            wide = bits == 64;
            partBits = bits / elements.size();
            parts = elements.stream().mapToInt(operands::narrow).toArray();
            target = wide ? operands.wideTarget(0) : operands.narrowTarget(0);
        }

        @Override
        void run(Block block, int[] active, int count) {
            for (int i = 0; i < count; i++) {
                int t = active[i];
                long all = 0;
                for (int part = parts.length - 1; part >= 0; part--) {
                    all = all << partBits | (block.narrow(parts[part])[t] & (1L << partBits) - 1);
                }
                if (wide) {
                    block.wide(target)[t] = all;
                } else {
                    block.narrow(target)[t] = (int) all;
                }
            }
        }
    }

    /// The opposite.
    private static final class Unpack extends Instruction {
        private final int[] parts;
        private final int source;
        private final boolean wide;
        private final int partBits;

        private Unpack(Operands operands, List<Operand> elements, int bits) {
            super(operands.site());
            wide = bits == 64;
            partBits = bits / elements.size();
            parts = elements.stream()
                    .mapToInt(part -> operands.target(part, false))
                    .toArray();
            source = wide ? operands.wide(1) : operands.narrow(1);
        }

        @Override
        void run(Block block, int[] active, int count) {
            for (int i = 0; i < count; i++) {
                int t = active[i];
                long all = wide ? block.wide(source)[t] : block.narrow(source)[t];
                for (int part = 0; part < parts.length; part++) {
                    block.narrow(parts[part])[t] = (int) (all >>> (part * partBits) & (1L << partBits) - 1);
                }
            }
        }
    }
}
