package io.speccascade.kernels.host;

/// What the kernels over vocabulary rows work with: the threads, and for each its working rows. Shared by all
/// launches of a device, which run one at a time; grows while launches are prepared.
final class RowCrew {
    /// Row elements below which the caller does it alone.
    private static final long PARALLEL_WORK = 1 << 14;

    private final Workers workers;
    private final RowLoops loops;
    private final RowLane[] lanes;

    RowCrew(Workers workers, RowLoops loops) {
        this.workers = workers;
        this.loops = loops;
        lanes = new RowLane[workers.threads()];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new RowLane();
        }
    }

    void reserve(int vocabSize) {
        for (RowLane lane : lanes) {
            lane.reserve(vocabSize);
        }
    }

    RowLoops loops() {
        return loops;
    }

    RowLane lane(int worker) {
        return lanes[worker];
    }

    /// Runs `count` parts that work on one row each.
    void run(int count, int vocabSize, Workers.Part part) {
        if ((long) count * vocabSize < PARALLEL_WORK) {
            for (int i = 0; i < count; i++) {
                part.run(i, 0);
            }
        } else {
            workers.parallel(count, part);
        }
    }
}
