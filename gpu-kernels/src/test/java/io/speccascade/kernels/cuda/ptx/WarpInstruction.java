package io.speccascade.kernels.cuda.ptx;

/// An instruction that the threads of a warp, 32 that follow each other, run together.
abstract class WarpInstruction extends Instruction {
    static final int LANES = 32;

    private final int mask;

    /// @param mask register that says which lanes take part
    WarpInstruction(Site site, int mask) {
        super(site);
        this.mask = mask;
    }

    @Override
    final int step(Scheduler scheduler, int at) {
        return scheduler.runWarps(this, at);
    }

    /// Which lanes a thread says take part.
    final int mask(Block block, int thread) {
        return block.narrow(mask)[thread];
    }

    @Override
    final void run(Block block, int[] active, int count) {
        int from = 0;
        while (from < count) {
            int to = end(active, from, count);
            runWarp(block, active, from, to);
            from = to;
        }
    }

    /// Where in `active` the threads of a warp end that begin at `from`.
    static int end(int[] active, int from, int count) {
        int to = from;
        while (to < count && active[to] / LANES == active[from] / LANES) {
            to++;
        }
        return to;
    }

    /// A bit for each lane that is in a part of `active`.
    static int lanes(int[] active, int from, int to) {
        int lanes = 0;
        for (int i = from; i < to; i++) {
            lanes |= 1 << active[i];
        }
        return lanes;
    }

    /// Runs it for threads of one warp: those of `active` from `from` to `to`.
    abstract void runWarp(Block block, int[] active, int from, int to);
}
