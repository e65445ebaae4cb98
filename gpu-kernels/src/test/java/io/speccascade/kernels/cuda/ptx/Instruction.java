package io.speccascade.kernels.cuda.ptx;

/// One instruction, ready to run: its operands are numbers of registers.
abstract class Instruction {
    private static final int NONE = -1;

    private final Site site;
    private int guard = NONE;
    private boolean opposite;

    Instruction(Site site) {
        this.site = site;
    }

    final Site site() {
        return site;
    }

    /// Makes it depend on a predicate, or on the opposite of it.
    final void guardBy(int predicate, boolean negated) {
        guard = predicate;
        opposite = negated;
    }

    final boolean isGuarded() {
        return guard != NONE;
    }

    /// Picks the threads that it is for: those of the first `count` of `active` whose predicate holds.
    ///
    /// @return how many
    final int select(Block block, int[] active, int count, int[] selected) {
        int[] predicate = block.narrow(guard);
        int chosen = 0;
        for (int i = 0; i < count; i++) {
            int thread = active[i];
            if (predicate[thread] != 0 != opposite) {
                selected[chosen++] = thread;
            }
        }
        return chosen;
    }

    /// Runs it for the active threads of the scheduler.
    ///
    /// @param at its index
    /// @return the index at which all of them go on, or `Scheduler.PARTED` where each was told its own
    int step(Scheduler scheduler, int at) {
        scheduler.runGuarded(this);
        return at + 1;
    }

    /// Runs it for the first `count` of `active`, which are in ascending order.
    abstract void run(Block block, int[] active, int count);
}
