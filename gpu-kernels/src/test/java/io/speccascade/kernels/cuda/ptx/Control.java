package io.speccascade.kernels.cuda.ptx;

import java.util.Map;

/// Branches, barriers and ends.
final class Control {
    private Control() {}

    static void addTo(Map<String, Shapes.Assembly> table) {
        table.put("bra", Control::branch);
        table.put("bra.uni", Control::branch);
        table.put("ret", o -> new Exit(o.site()));
        table.put("ret.uni", o -> new Exit(o.site()));
        table.put("exit", o -> new Exit(o.site()));
        table.put("trap", o -> new Trap(o.site()));
        for (String barrier : new String[] {"bar.sync", "bar.cta.sync", "barrier.sync", "barrier.cta.sync"}) {
            table.put(barrier, Barrier::new);
            table.put(barrier + ".aligned", Barrier::new);
        }
        for (String fence : new String[] {"membar", "fence", "prefetch", "prefetchu"}) {
            table.put(fence, o -> new Nothing(o.site()));
        }
    }

    private static Instruction branch(Operands operands) {
        operands.expect(1);
        return new Branch(operands.site(), operands.label(0));
    }

    /// Does nothing, as this machine has no order of accesses to keep.
    static final class Nothing extends Instruction {
        Nothing(Site site) {
            super(site);
        }

        @Override
        void run(Block block, int[] active, int count) {}
    }

    private static final class Branch extends Instruction {
        private final int target;

        private Branch(Site site, int target) {
            super(site);
            this.target = target;
        }

        @Override
        int step(Scheduler scheduler, int at) {
            return scheduler.branch(this, at, target);
        }

        @Override
        void run(Block block, int[] active, int count) {}
    }

    /// Ends threads.
    static final class Exit extends Instruction {
        Exit(Site site) {
            super(site);
        }

        @Override
        int step(Scheduler scheduler, int at) {
            return scheduler.exit(this, at);
        }

        @Override
        void run(Block block, int[] active, int count) {}
    }

    private static final class Trap extends Instruction {
        private Trap(Site site) {
            super(site);
        }

        @Override
        void run(Block block, int[] active, int count) {
            throw block.fault(site(), active[0], "trap");
        }
    }

    private static final class Barrier extends Instruction {
        private final int barrier;
        private final int threads;

        private Barrier(Operands operands) {
            super(operands.site());
            barrier = operands.narrow(0);
            threads = operands.count() > 1 ? operands.narrow(1) : Registers.SINK;
        }

        @Override
        int step(Scheduler scheduler, int at) {
            return scheduler.await(this, at, barrier, threads);
        }

        @Override
        void run(Block block, int[] active, int count) {}
    }
}
