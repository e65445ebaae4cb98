package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.PtxKernel.Shape;
import java.util.Arrays;

/// The threads of one group: their registers and what they can reach. Used for one group after another.
final class Block {
    private final Registers.Frame frame;
    private final Shape shape;
    private final int[][] narrow;
    private final long[][] wide;
    private final int[] group = new int[3];
    private final BlockMemory memory;

    Block(Assembler.Code code, StaticData data, PtxKernel.Launch launch) {
        shape = launch.shape();
        frame = code.frame();
        narrow = new int[frame.narrow()][shape.threads()];
        wide = new long[frame.wide()][shape.threads()];
        frame.narrowLiterals().forEach((value, index) -> Arrays.fill(narrow[index], value));
        frame.wideLiterals().forEach((value, index) -> Arrays.fill(wide[index], value));
        memory = new BlockMemory(this, code, data, launch);
    }

    /// Makes it the group of that number.
    void enter(int number) {
        group[0] = number % shape.gridX();
        group[1] = number / shape.gridX() % shape.gridY();
        group[2] = number / shape.gridX() / shape.gridY();
        frame.specials().forEach((register, index) -> {
            for (int t = 0; t < shape.threads(); t++) {
                narrow[index][t] = register.value(shape, group, t);
            }
        });
        memory.clear();
    }

    int threads() {
        return shape.threads();
    }

    /// The values of a register of up to 32 bits, by thread.
    int[] narrow(int register) {
        return narrow[register];
    }

    /// The values of a register of 64 bits, by thread.
    long[] wide(int register) {
        return wide[register];
    }

    BlockMemory memory() {
        return memory;
    }

    IllegalStateException fault(Site site, int thread, String problem) {
        int x = SpecialRegister.TID_X.value(shape, group, thread);
        int y = SpecialRegister.TID_Y.value(shape, group, thread);
        int z = SpecialRegister.TID_Z.value(shape, group, thread);
        return new IllegalStateException(site + ": thread (" + x + "," + y + "," + z + ") of group (" + group[0] + ","
                + group[1] + "," + group[2] + "): " + problem);
    }
}
