package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.ThreadStates.State;

/// Runs the threads of a block: always those at the smallest program counter, together, until they meet others, part
/// or wait.
final class Scheduler {
    /// Each thread was told where it goes on.
    static final int PARTED = -1;

    private static final int DONE = Integer.MAX_VALUE;

    private final Instruction[] code;
    private final Block block;
    private final long limit;
    private final int threads;
    private final ThreadStates all;
    private final int[] counters;
    private final State[] states;
    private final int[] active;
    private final int[] selected;
    private int count;
    private int next;
    private long steps;

    Scheduler(Assembler.Code code, Block block, long limit) {
        this.code = code.instructions().toArray(new Instruction[0]);
        this.block = block;
        this.limit = limit;
        threads = block.threads();
        all = new ThreadStates(code.kernel(), this.code, block);
        counters = all.counters;
        states = all.states;
        active = new int[threads];
        selected = new int[threads];
    }

    /// Runs all threads from the first instruction until they have ended.
    ///
    /// @throws IllegalStateException if they do what they must not, wait for each other, or run for too long
    void run() {
        all.start();
        steps = 0;
        for (int at = choose(); at != DONE; at = choose()) {
            do {
                if (++steps > limit) {
                    throw block.fault(
                            code[at].site(), active[0], steps + " instructions (expected: at most " + limit + ")");
                }
                at = code[at].step(this, at);
            } while (at >= 0 && at < next);
            if (at != PARTED) {
                place(active, count, at);
            }
        }
    }

    /// Makes those at the smallest counter active, and finds the next counter that others are at.
    private int choose() {
        while (all.live > 0) {
            int least = DONE;
            next = DONE;
            for (int t = 0; t < threads; t++) {
                int at = states[t] == State.RUNNING ? counters[t] : DONE;
                if (at < least) {
                    next = least;
                    least = at;
                } else if (at > least && at < next) {
                    next = at;
                }
            }
            if (least != DONE) {
                count = 0;
                for (int t = 0; t < threads; t++) {
                    if (states[t] == State.RUNNING && counters[t] == least) {
                        active[count++] = t;
                    }
                }
                return least;
            }
            all.release();
        }
        return DONE;
    }

    private void place(int[] which, int size, int at) {
        for (int i = 0; i < size; i++) {
            counters[which[i]] = at;
        }
    }

    /// Runs an instruction for those active threads whose guard holds.
    void runGuarded(Instruction instruction) {
        if (!instruction.isGuarded()) {
            instruction.run(block, active, count);
            return;
        }
        int chosen = instruction.select(block, active, count, selected);
        if (chosen > 0) {
            instruction.run(block, selected, chosen);
        }
    }

    /// Runs an instruction for those warps of which all lanes that it names are here; the others wait for theirs.
    int runWarps(WarpInstruction instruction, int at) {
        int chosen = choose(instruction);
        boolean isEverybody = chosen == all.live;
        int ready = 0;
        int to;
        for (int from = 0; from < chosen; from = to) {
            to = WarpInstruction.end(selected, from, chosen);
            if (isEverybody || all.isComplete(instruction, selected, from, to)) {
                System.arraycopy(selected, from, selected, ready, to - from);
                ready += to - from;
            } else {
                wait(at, from, to);
            }
        }
        if (ready > 0) {
            instruction.run(block, selected, ready);
        }
        if (ready == chosen) {
            return at + 1;
        }
        for (int i = 0; i < count; i++) {
            if (states[active[i]] == State.RUNNING) {
                counters[active[i]] = at + 1;
            }
        }
        return PARTED;
    }

    private void wait(int at, int from, int to) {
        for (int i = from; i < to; i++) {
            states[selected[i]] = State.WARP;
            counters[selected[i]] = at;
        }
    }

    private int choose(Instruction instruction) {
        if (instruction.isGuarded()) {
            return instruction.select(block, active, count, selected);
        }
        System.arraycopy(active, 0, selected, 0, count);
        return count;
    }

    int branch(Instruction branch, int at, int target) {
        if (!branch.isGuarded()) {
            return target;
        }
        int taking = branch.select(block, active, count, selected);
        if (taking == count) {
            return target;
        }
        if (taking == 0) {
            return at + 1;
        }
        place(active, count, at + 1);
        place(selected, taking, target);
        return PARTED;
    }

    int exit(Instruction exit, int at) {
        int leaving = choose(exit);
        place(active, count, at + 1);
        for (int i = 0; i < leaving; i++) {
            states[selected[i]] = State.EXITED;
        }
        all.live -= leaving;
        return leaving == 0 ? at + 1 : PARTED;
    }

    /// Lets the active threads wait at a barrier, unless they are all there are.
    ///
    /// @param barrierRegister which barrier
    /// @param countRegister how many threads it waits for, the sink for all
    int await(Instruction barrier, int at, int barrierRegister, int countRegister) {
        int waiting = choose(barrier);
        if (waiting == all.live && countRegister == Registers.SINK) {
            return at + 1;
        }
        place(active, count, at + 1);
        for (int i = 0; i < waiting; i++) {
            int t = selected[i];
            states[t] = State.BARRIER;
            all.barriers[t] = block.narrow(barrierRegister)[t];
            all.expected[t] = countRegister == Registers.SINK ? 0 : block.narrow(countRegister)[t];
        }
        return waiting == 0 ? at + 1 : PARTED;
    }
}
