package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Attention over a paged cache: scores of all positions, softmax, blend of the values. A part is one key-value head of
/// a run of rows, with all query heads that share it.
final class AttentionKernel implements HostKernel {
    /// Multiply-adds below which the caller does it alone.
    private static final long PARALLEL_WORK = 1 << 15;

    private final Workers workers;
    private final Arithmetic arithmetic;
    private final Scratch scratch;
    private final int capacity;
    private final int headCount;
    private final int kvHeadCount;
    private final int headSize;
    private final int window;
    private final float scale;
    private final float softCap;
    private final MemorySegment out;
    private final MemorySegment qkv;
    private final MemorySegment counts;
    private final PagedCache cache;
    private final RowRuns runs;
    private final int group;
    private final long scoreStride;
    private final Workers.Part part = this::attend;
    private final RowRuns.PagePart scoring = this::score;
    private final RowRuns.PagePart blending = this::blend;

    AttentionKernel(Launch launch, Crew crew) {
        workers = crew.workers();
        arithmetic = crew.arithmetic();
        scratch = crew.scratch();
        capacity = Expect.positive(launch, 0, "rows");
        headCount = Expect.positive(launch, 1, "headCount");
        kvHeadCount = Expect.positive(launch, 2, "kvHeadCount");
        headSize = Expect.positive(launch, 3, "headSize");
        if (headCount % kvHeadCount != 0) {
            throw new IllegalArgumentException(Expect.name(launch, "headCount") + ": " + headCount
                    + " (expected: a multiple of kvHeadCount " + kvHeadCount + ")");
        }
        window = launch.size(6);
        scale = launch.scalar(0);
        softCap = launch.scalar(1);
        int rowSize = (headCount + 2 * kvHeadCount) * headSize;
        out = Expect.buffer(launch, 0, "out", ElementType.F32, (long) capacity * headCount * headSize);
        qkv = Expect.buffer(launch, 1, "qkv", ElementType.F32, (long) capacity * rowSize);
        counts = Expect.buffer(launch, 4, "counts", ElementType.I32, 1);
        cache = PagedCache.of(
                launch,
                2,
                capacity,
                Expect.positive(launch, 4, "pageSize"),
                Expect.positive(launch, 5, "pagesPerSlot"),
                kvHeadCount * headSize);
        group = headCount / kvHeadCount;
        scoreStride = 4L * (cache.pagesPerSlot() * cache.pageSize() + Arithmetic.SPARE_SCORES);
        runs = new RowRuns(cache, capacity, scoreStride * group);
        scratch.reserveScores(runs.scoreBytes());
    }

    @Override
    public void run() {
        int rows = Expect.count(counts, 0, capacity);
        long work = 0;
        for (int row = 0; row < rows; row++) {
            int end = cache.position(row) + 1;
            runs.see(row, window == 0 ? 0 : Math.max(0, end - window), end);
            work += (long) runs.seen(row) * headCount * headSize;
        }
        runs.divide(rows, kvHeadCount, workers.threads());
        int parts = runs.count() * kvHeadCount;
        if (work < PARALLEL_WORK) {
            for (int i = 0; i < parts; i++) {
                attend(i, 0);
            }
        } else {
            workers.parallel(parts, part);
        }
    }

    private void attend(int index, int worker) {
        // Run after run of one head: its keys and values stay in second-level cache.
        int run = index % runs.count();
        int kvHead = index / runs.count();
        MemorySegment scores = scratch.desk(worker).scores.segment();
        runs.eachPage(run, kvHead, scores, scoring);
        for (int row = runs.begin(run); row < runs.end(run); row++) {
            normalise(scores, runs.scoresAt(run, row), runs.seen(row));
            out.asSlice(target(row, kvHead), 4L * group * headSize).fill((byte) 0);
        }
        runs.eachPage(run, kvHead, scores, blending);
    }

    /// Byte offset of the output of a row's query heads that share `kvHead`.
    private long target(int row, int kvHead) {
        return 4L * ((long) row * headCount + (long) kvHead * group) * headSize;
    }

    private long page(int row, int kvHead, int from) {
        return cache.offset(cache.slot(row), from) + 4L * kvHead * headSize;
    }

    private void score(int row, int kvHead, int from, int positions, MemorySegment scores, long scoresAt) {
        long page = page(row, kvHead, from);
        long q = 4L * ((long) row * (headCount + 2 * kvHeadCount) + (long) kvHead * group) * headSize;
        for (int head = 0; head < group; head++) {
            arithmetic.scores(
                    scores,
                    scoresAt + head * scoreStride,
                    qkv,
                    q + 4L * head * headSize,
                    cache.keys(),
                    page,
                    cache.rowBytes(),
                    positions,
                    headSize,
                    scale);
        }
    }

    private void normalise(MemorySegment scores, long scoresAt, int size) {
        for (int head = 0; head < group; head++) {
            if (softCap > 0) {
                arithmetic.softCap(scores, scoresAt + head * scoreStride, size, softCap);
            }
            arithmetic.softmax(scores, scoresAt + head * scoreStride, size);
        }
    }

    private void blend(int row, int kvHead, int from, int positions, MemorySegment scores, long scoresAt) {
        long page = page(row, kvHead, from);
        for (int head = 0; head < group; head++) {
            arithmetic.blend(
                    out,
                    target(row, kvHead) + 4L * head * headSize,
                    scores,
                    scoresAt + head * scoreStride,
                    cache.values(),
                    page,
                    cache.rowBytes(),
                    positions,
                    headSize);
        }
    }
}
