package io.speccascade.kernels.cuda.ptx;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Where each thread of a block is, and what it waits for.
final class ThreadStates {
    /// What a thread does.
    enum State {
        RUNNING,
        /// Waits at a barrier.
        BARRIER,
        /// Waits for other threads of its warp.
        WARP,
        EXITED
    }

    /// The instruction that each thread runs next; one that waits at a barrier is behind it.
    final int[] counters;

    final State[] states;

    /// The barrier that each thread waits at.
    final int[] barriers;

    /// How many threads that barrier waits for, 0 for all.
    final int[] expected;

    /// Threads that have not ended.
    int live;

    private final String kernel;
    private final Instruction[] code;
    private final Block block;
    private final int threads;

    ThreadStates(String kernel, Instruction[] code, Block block) {
        this.kernel = kernel;
        this.code = code;
        this.block = block;
        threads = block.threads();
        counters = new int[threads];
        states = new State[threads];
        barriers = new int[threads];
        expected = new int[threads];
    }

    /// Puts all threads at the first instruction.
    void start() {
        Arrays.fill(counters, 0);
        Arrays.fill(states, State.RUNNING);
        live = threads;
    }

    /// Whether all lanes that threads of one warp name are among them; they are `among` from `from` to `to`.
    boolean isComplete(WarpInstruction instruction, int[] among, int from, int to) {
        int missing = ~WarpInstruction.lanes(among, from, to);
        int first = among[from] / WarpInstruction.LANES * WarpInstruction.LANES;
        for (int lane = 0; lane < WarpInstruction.LANES; lane++) {
            if (first + lane >= threads || states[first + lane] == State.EXITED) {
                missing &= ~(1 << lane);
            }
        }
        for (int i = from; i < to; i++) {
            if ((instruction.mask(block, among[i]) & missing) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Lets threads go on that have waited for long enough; nobody runs.
    void release() {
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
        int[] warp = new int[WarpInstruction.LANES];
        int first = thread / WarpInstruction.LANES * WarpInstruction.LANES;
        for (int t = first; t < Math.min(threads, first + WarpInstruction.LANES); t++) {
            if (states[t] == State.WARP && counters[t] == at) {
                warp[waiting++] = t;
            }
        }
        boolean isReady = code[at] instanceof WarpInstruction instruction && isComplete(instruction, warp, 0, waiting);
        for (int i = 0; isReady && i < waiting; i++) {
            states[warp[i]] = State.RUNNING;
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
