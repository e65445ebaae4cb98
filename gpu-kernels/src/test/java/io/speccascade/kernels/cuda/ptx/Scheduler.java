package io.speccascade.kernels.cuda.ptx;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Runs the threads of a block: always those at the smallest program counter, together, until they meet others, part,
/// or
/// wait.
final class Scheduler {
    /// Each thread was told where it goes on.
    static final int PARTED = -1;

    private static final int DONE = Integer.MAX_VALUE;

    private enum State {
        RUNNING,
        /// Waits at a barrier.
        BARRIER,
        /// Waits for other threads of its warp.
        WARP,
        EXITED
    }

    private final String kernel;
    private final Instruction[] code;
    private final Block block;
    private final long limit;
    private final int threads;
    private final int[] counters;
    private final State[] states;
    private final int[] barriers;
    private final int[] expected;
    private final int[] active;
    private final int[] selected;
    private int count;
    private int live;
    private int next;
    private long steps;

    Scheduler(Assembler.Code code, Block block, long limit) {
        kernel = code.kernel();
        this.code = code.instructions().toArray(new Instruction[0]);
        this.block = block;
        this.limit = limit;
        threads = block.threads();
        counters = new int[threads];
        states = new State[threads];
        barriers = new int[threads];
        expected = new int[threads];
        active = new int[threads];
        selected = new int[threads];
    }

    /// Runs all threads from the first instruction until they have ended.
    ///
    /// @throws IllegalStateException if they do what they must not, wait for each other, or run for too long
    void run() {
        Arrays.fill(counters, 0);
        Arrays.fill(states, State.RUNNING);
        live = threads;
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
        while (live > 0) {
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
            release();
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
        boolean isEverybody = chosen == live;
        int ready = 0;
        int to;
        for (int from = 0; from < chosen; from = to) {
            to = WarpInstruction.end(selected, from, chosen);
            if (isEverybody || isComplete(instruction, from, to)) {
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

    /// Whether all lanes that threads of one warp name are among them; they are `selected` from `from` to `to`.
    private boolean isComplete(WarpInstruction instruction, int from, int to) {
        int missing = ~WarpInstruction.lanes(selected, from, to);
        int first = selected[from] / WarpInstruction.LANES * WarpInstruction.LANES;
        for (int lane = 0; lane < WarpInstruction.LANES; lane++) {
            if (first + lane >= threads || states[first + lane] == State.EXITED) {
                missing &= ~(1 << lane);
            }
        }
        for (int i = from; i < to; i++) {
            if ((instruction.mask(block, selected[i]) & missing) != 0) {
                return false;
            }
        }
        return true;
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
        live -= leaving;
        return leaving == 0 ? at + 1 : PARTED;
    }

    /// Lets the active threads wait at a barrier, unless they are all there are.
    ///
    /// @param barrierRegister which barrier
    /// @param countRegister how many threads it waits for, the sink for all
    int await(Instruction barrier, int at, int barrierRegister, int countRegister) {
        int waiting = choose(barrier);
        if (waiting == live && countRegister == Registers.SINK) {
            return at + 1;
        }
        place(active, count, at + 1);
        for (int i = 0; i < waiting; i++) {
            int t = selected[i];
            states[t] = State.BARRIER;
            barriers[t] = block.narrow(barrierRegister)[t];
            expected[t] = countRegister == Registers.SINK ? 0 : block.narrow(countRegister)[t];
        }
        return waiting == 0 ? at + 1 : PARTED;
    }

    /// Lets threads go on that have waited for long enough; nobody runs.
    private void release() {
        boolean any = false;
        for (int t = 0; t < threads; t++) {
            if (states[t] == State.BARRIER && isComplete(t)) {
                requireAligned(t);
                int barrier = barriers[t];
                for (int other = 0; other < threads; other++) {
                    if (states[other] == State.BARRIER && barriers[other] == barrier) {
                        states[other] = State.RUNNING;
                    }
                }
                any = true;
            }
        }
        for (int t = 0; t < threads; t++) {
            any |= states[t] == State.WARP && releaseWarp(t);
        }
        if (!any) {
            throw deadlock();
        }
    }

    private boolean releaseWarp(int thread) {
        int at = counters[thread];
        int waiting = 0;
        int first = thread / WarpInstruction.LANES * WarpInstruction.LANES;
        for (int t = first; t < Math.min(threads, first + WarpInstruction.LANES); t++) {
            if (states[t] == State.WARP && counters[t] == at) {
                selected[waiting++] = t;
            }
        }
        boolean isReady = code[at] instanceof WarpInstruction instruction && isComplete(instruction, 0, waiting);
        for (int i = 0; isReady && i < waiting; i++) {
            states[selected[i]] = State.RUNNING;
        }
        return isReady;
    }

    private boolean isComplete(int thread) {
        int waiting = 0;
        for (int t = 0; t < threads; t++) {
            if (states[t] == State.BARRIER && barriers[t] == barriers[thread]) {
                waiting++;
            }
        }
        return expected[thread] == 0 ? waiting == live : waiting >= expected[thread];
    }

    /// Threads of one warp must wait at one and the same instruction.
    private void requireAligned(int thread) {
        for (int t = 0; t < threads; t++) {
            int first = t / 32 * 32;
            for (int other = first; other < t; other++) {
                if (states[t] == State.BARRIER
                        && states[other] == State.BARRIER
                        && barriers[t] == barriers[thread]
                        && barriers[other] == barriers[thread]
                        && counters[t] != counters[other]) {
                    throw block.fault(
                            code[counters[t] - 1].site(),
                            t,
                            "waits while thread " + other + " of its warp waits at line "
                                    + code[counters[other] - 1].site().line() + " (expected: all at one barrier)");
                }
            }
        }
    }

    private IllegalStateException deadlock() {
        Map<Integer, Integer> waiting = new TreeMap<>();
        for (int t = 0; t < threads; t++) {
            if (states[t] != State.EXITED) {
                int at = counters[t] - (states[t] == State.BARRIER ? 1 : 0);
                waiting.merge(code[at].site().line(), 1, Integer::sum);
            }
        }
        StringBuilder places = new StringBuilder();
        waiting.forEach((line, count) -> places.append(places.isEmpty() ? "" : ", ")
                .append(count)
                .append(" at line ")
                .append(line));
        return new IllegalStateException("kernel " + kernel + ": threads wait for each other: " + places);
    }
}
