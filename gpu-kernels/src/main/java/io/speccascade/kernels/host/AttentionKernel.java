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
        runs = new RowRuns(cache, capacity);
        group = headCount / kvHeadCount;
        scoreStride = 4L * (cache.pagesPerSlot() * cache.pageSize() + Arithmetic.SPARE_SCORES);
        scratch.reserveScores(scoreStride * group * Math.min(capacity, RowRuns.MOST_ROWS));
    }

    @Override
    public void run() {
        int rows = Expect.count(counts, 0, capacity);
        long work = 0;
        for (int row = 0; row < rows; row++) {
            int position = cache.position(row);
            work += (long) (position + 1 - first(position)) * headCount * headSize;
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

    /// The first position that a row at `position` sees.
    private int first(int position) {
        return window == 0 ? 0 : Math.max(0, position + 1 - window);
    }

    private void attend(int index, int worker) {
        // Run after run of one head: its keys and values stay in second-level cache.
        int run = index % runs.count();
        int kvHead = index / runs.count();
        int begin = runs.begin(run);
        int end = runs.end(run);
        int first = Integer.MAX_VALUE;
        int length = 0;
        for (int row = begin; row < end; row++) {
            int position = cache.position(row);
            first = Math.min(first, first(position));
            length = Math.max(length, position + 1);
        }
        MemorySegment scores = scratch.desk(worker).scores.segment();
        for (int from = first; from < length; from = cache.nextPage(from)) {
            for (int row = begin; row < end; row++) {
                score(row, kvHead, from, scores, (long) (row - begin) * group * scoreStride);
            }
        }
        for (int row = begin; row < end; row++) {
            int position = cache.position(row);
            normalise(scores, (long) (row - begin) * group * scoreStride, position + 1 - first(position));
            out.asSlice(target(row, kvHead), 4L * group * headSize).fill((byte) 0);
        }
        for (int from = first; from < length; from = cache.nextPage(from)) {
            for (int row = begin; row < end; row++) {
                blend(row, kvHead, from, scores, (long) (row - begin) * group * scoreStride);
            }
        }
    }

    /// Byte offset of the output of a row's query heads that share `kvHead`.
    private long target(int row, int kvHead) {
        return 4L * ((long) row * headCount + (long) kvHead * group) * headSize;
    }

    /// Scores of what a row sees of the page that position `from` lies in, from there on.
    private void score(int row, int kvHead, int from, MemorySegment scores, long scoresAt) {
        int position = cache.position(row);
        int first = first(position);
        int begin = Math.max(from, first);
        int positions = Math.min(cache.nextPage(from), position + 1) - begin;
        if (positions <= 0) {
            return;
        }
        long page = cache.offset(cache.slot(row), begin) + 4L * kvHead * headSize;
        long q = 4L * ((long) row * (headCount + 2 * kvHeadCount) + (long) kvHead * group) * headSize;
        for (int head = 0; head < group; head++) {
            arithmetic.scores(
                    scores,
                    scoresAt + head * scoreStride + 4L * (begin - first),
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

    /// Adds the values of what a row sees of the page that position `from` lies in, from there on.
    private void blend(int row, int kvHead, int from, MemorySegment scores, long scoresAt) {
        int position = cache.position(row);
        int first = first(position);
        int begin = Math.max(from, first);
        int positions = Math.min(cache.nextPage(from), position + 1) - begin;
        if (positions <= 0) {
            return;
        }
        long page = cache.offset(cache.slot(row), begin) + 4L * kvHead * headSize;
        for (int head = 0; head < group; head++) {
            arithmetic.blend(
                    out,
                    target(row, kvHead) + 4L * head * headSize,
                    scores,
                    scoresAt + head * scoreStride + 4L * (begin - first),
                    cache.values(),
                    page,
                    cache.rowBytes(),
                    positions,
                    headSize);
        }
    }
}
