package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.BlockMemory.Space;
import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Loads and stores.
final class MemoryOperations {
    private static final Map<String, Space> SPACES = Map.of(
            "global", Space.GLOBAL,
            "const", Space.GLOBAL,
            "shared", Space.SHARED,
            "shared::cta", Space.SHARED,
            "local", Space.LOCAL,
            "param", Space.PARAMETER);

    /// Modifiers that concern caches and the order of accesses.
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "ca",
            "cg",
            "cs",
            "lu",
            "cv",
            "nc",
            "wb",
            "wt",
            "volatile",
            "weak",
            "relaxed",
            "acquire",
            "release",
            "acq_rel",
            "cta",
            "cluster",
            "gpu",
            "sys");

    private MemoryOperations() {}

    static void addTo(Map<String, Assembly> table) {
        table.put("ld", o -> new Load(o, Access.of(o)));
        table.put("ldu", o -> new Load(o, Access.of(o)));
        table.put("st", o -> new Store(o, Access.of(o)));
        table.put("atom", o -> new Atomic(o, true));
        table.put("red", o -> new Atomic(o, false));
        CopyOperations.addTo(table);
    }

    static boolean isWithoutMeaning(String modifier) {
        return WITHOUT_MEANING.contains(modifier) || modifier.startsWith("L1::") || modifier.startsWith("L2::");
    }

    static Space space(String modifier, Space otherwise) {
        return SPACES.getOrDefault(modifier, otherwise);
    }

    /// What is loaded or stored.
    ///
    /// @param type of one element
    /// @param length how many elements
    record Access(Space space, Type type, int length) {
        static Access of(Operands operands) {
            Space space = Space.GENERIC;
            Type type = null;
            int length = 1;
            for (String modifier : operands.statement().modifiers()) {
                Type named = Type.find(modifier);
                if (named != null) {
                    type = named;
                } else if (SPACES.containsKey(modifier)) {
                    space = MemoryOperations.space(modifier, space);
                } else if (modifier.equals("v2") || modifier.equals("v4")) {
                    length = modifier.charAt(1) - '0';
                } else if (!isWithoutMeaning(modifier)) {
                    throw operands.error("." + modifier + " (expected: a modifier of loads and stores)");
                }
            }
            if (type == null) {
                throw operands.error(operands.statement().opcode() + " (expected: a type)");
            }
            return new Access(space, type, length);
        }

        int bytes() {
            return type.bytes() * length;
        }

        List<Operand> elements(Operands operands, int index) {
            List<Operand> elements = operands.elements(index);
            if (elements.size() != length) {
                throw operands.error(elements.size() + " elements (expected: " + length + ")");
            }
            return elements;
        }
    }

    private static final class Load extends Instruction {
        private final Space space;
        private final Type type;
        private final int bytes;
        private final Operands.Place place;
        private final int[] targets;
        private final boolean[] wide;

        private Load(Operands operands, Access access) {
            super(operands.site());
            operands.expect(2);
            space = access.space();
            type = access.type();
            bytes = access.bytes();
            place = operands.place(1);
            List<Operand> elements = access.elements(operands, 0);
            targets = new int[elements.size()];
            wide = new boolean[elements.size()];
            for (int i = 0; i < targets.length; i++) {
                wide[i] = operands.isWide(elements.get(i));
                targets[i] = operands.target(elements.get(i), wide[i]);
            }
        }

        @Override
        void run(Block block, int[] active, int count) {
            BlockMemory memory = block.memory();
            int size = type.bytes();
            for (int i = 0; i < count; i++) {
                int t = active[i];
                long address = place.address(block, t);
                MemorySegment segment = memory.segment(space, address);
                long at = memory.locate(site(), t, space, address, bytes);
                for (int element = 0; element < targets.length; element++, at += size) {
                    long value = type.extend(BlockMemory.read(segment, at, size));
                    if (wide[element]) {
                        block.wide(targets[element])[t] = value;
                    } else {
                        block.narrow(targets[element])[t] = (int) value;
                    }
                }
            }
        }
    }

    private static final class Store extends Instruction {
        private final Space space;
        private final Type type;
        private final int bytes;
        private final Operands.Place place;
        private final int[] sources;
        private final boolean[] wide;

        private Store(Operands operands, Access access) {
            super(operands.site());
            operands.expect(2);
            space = access.space();
            type = access.type();
            bytes = access.bytes();
            place = operands.place(0);
            List<Operand> elements = access.elements(operands, 1);
            sources = new int[elements.size()];
            wide = new boolean[elements.size()];
            for (int i = 0; i < sources.length; i++) {
                Operand element = elements.get(i);
                wide[i] = operands.isWide(element) || type.bytes() == 8;
                sources[i] = wide[i] ? operands.wide(element) : operands.narrow(element);
            }
        }

        @Override
        void run(Block block, int[] active, int count) {
            BlockMemory memory = block.memory();
            int size = type.bytes();
            for (int i = 0; i < count; i++) {
                int t = active[i];
                long address = place.address(block, t);
                MemorySegment segment = memory.segment(space, address);
                long at = memory.locate(site(), t, space, address, bytes);
                for (int element = 0; element < sources.length; element++, at += size) {
                    long value = wide[element] ? block.wide(sources[element])[t] : block.narrow(sources[element])[t];
                    BlockMemory.write(segment, at, size, value);
                }
            }
        }
    }
}
