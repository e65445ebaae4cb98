package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.BlockMemory.Space;
import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Copies from global to shared memory. They are done at once, so there is nothing to wait for.
final class CopyOperations {
    private CopyOperations() {}

    static void addTo(Map<String, Assembly> table) {
        table.put("cp", CopyOperations::assemble);
    }

    private static Instruction assemble(Operands operands) {
        String opcode = operands.statement().opcode();
        if (opcode.equals("cp.async.commit_group")
                || opcode.equals("cp.async.wait_group")
                || opcode.equals("cp.async.wait_all")) {
            return new Control.Nothing(operands.site());
        }
        if (opcode.startsWith("cp.async.ca.shared") || opcode.startsWith("cp.async.cg.shared")) {
            return new Copy(operands);
        }
        throw operands.error(opcode + " (expected: an instruction that this machine knows)");
    }

    private static final class Copy extends Instruction {
        private final Operands.Place to;
        private final Operands.Place from;
        private final int bytes;
        private final @Nullable Integer given;

        private Copy(Operands operands) {
            super(operands.site());
            to = operands.place(0);
            from = operands.place(1);
            if (!(operands.get(2) instanceof Operand.Literal size)) {
                throw operands.error(operands.get(2) + " (expected: a number of bytes)");
            }
            bytes = (int) size.bits();
            given = operands.count() > 3 ? operands.narrow(3) : null;
        }

        /// Bytes behind those that are given become zero.
        @Override
        void run(Block block, int[] active, int count) {
            BlockMemory memory = block.memory();
            for (int i = 0; i < count; i++) {
                int t = active[i];
                int size = given == null ? bytes : block.narrow(given)[t];
                long target = memory.locate(site(), t, Space.SHARED, to.address(block, t), bytes);
                MemorySegment shared = memory.segment(Space.SHARED, target);
                shared.asSlice(target, bytes).fill((byte) 0);
                if (size > 0) {
                    long source = memory.locate(site(), t, Space.GLOBAL, from.address(block, t), bytes);
                    MemorySegment.copy(memory.segment(Space.GLOBAL, source), source, shared, target, size);
                }
            }
        }
    }
}
