package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.PlainDecoder.FLOAT;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Attention with a bias by distance. A part is one head of a run of rows.
final class RelativeAttentionKernel implements HostKernel {
    private final Workers workers;
    private final Arithmetic arithmetic;
    private final Scratch scratch;
    private final int capacity;
    private final int headCount;
    private final int headSize;
    private final int stride;
    private final boolean isWhole;
    private final int centre;
    private final int span;
    private final float scale;
    private final MemorySegment out;
    private final MemorySegment queries;
    private final MemorySegment counts;
    private final MemorySegment lengths;
    private final int slots;
    private final MemorySegment bias;
    private final PagedCache cache;
    private final RowRuns runs;
    private final long scoreStride;
    private final Workers.Part part = this::attend;

    RelativeAttentionKernel(Launch launch, Crew crew) {
        workers = crew.workers();
        arithmetic = crew.arithmetic();
        scratch = crew.scratch();
        capacity = Expect.positive(launch, 0, "rows");
        headCount = Expect.positive(launch, 1, "headCount");
        headSize = Expect.positive(launch, 2, "headSize");
        stride = Expect.positive(launch, 5, "stride");
        isWhole = launch.size(6) == 1;
        centre = launch.size(7);
        span = Expect.positive(launch, 8, "span");
        scale = launch.scalar(0);
        out = Expect.buffer(launch, 0, "out", ElementType.F32, (long) capacity * headCount * headSize);
        queries = Expect.buffer(launch, 1, "queries", ElementType.F32, (long) capacity * stride);
        counts = Expect.buffer(launch, 4, "counts", ElementType.I32, 1);
        lengths = Expect.buffer(launch, 8, "lengths", ElementType.I32, 1);
        slots = Math.toIntExact(launch.buffer(8).length());
        bias = Expect.buffer(launch, 9, "bias", ElementType.F32, (long) headCount * span);
        cache = PagedCache.of(
                launch,
                2,
                capacity,
                Expect.positive(launch, 3, "pageSize"),
                Expect.positive(launch, 4, "pagesPerSlot"),
                headCount * headSize);
        runs = new RowRuns(cache, capacity);
        scoreStride = 4L * (cache.pagesPerSlot() * cache.pageSize() + Arithmetic.SPARE_SCORES);
        scratch.reserveScores(scoreStride * Math.min(capacity, RowRuns.MOST_ROWS));
    }

    @Override
    public void run() {
        runs.divide(Expect.count(counts, 0, capacity), headCount, workers.threads());
        workers.parallel(runs.count() * headCount, part);
    }

    private int seen(int row) {
        if (!isWhole) {
            return cache.position(row) + 1;
        }
        int slot = cache.slot(row);
        if (slot >= slots) {
            throw new IllegalArgumentException("slot: " + slot + " (expected: below " + slots + ")");
        }
        return Expect.index(lengths, slot, cache.pagesPerSlot() * cache.pageSize() + 1, "lengths");
    }

    private void attend(int index, int worker) {
        int run = index % runs.count();
        int head = index / runs.count();
        int begin = runs.begin(run);
        int end = runs.end(run);
        int length = 0;
        for (int row = begin; row < end; row++) {
            length = Math.max(length, seen(row));
        }
        MemorySegment scores = scratch.desk(worker).scores.segment();
        for (int from = 0; from < length; from = cache.nextPage(from)) {
            for (int row = begin; row < end; row++) {
                score(row, head, from, scores, (row - begin) * scoreStride);
            }
        }
        for (int row = begin; row < end; row++) {
            int seen = seen(row);
            addBias(scores, (row - begin) * scoreStride, seen, cache.position(row), head);
            arithmetic.softmax(scores, (row - begin) * scoreStride, seen);
            out.asSlice(target(row, head), 4L * headSize).fill((byte) 0);
        }
        for (int from = 0; from < length; from = cache.nextPage(from)) {
            for (int row = begin; row < end; row++) {
                blend(row, head, from, scores, (row - begin) * scoreStride);
            }
        }
    }

    private long target(int row, int head) {
        return 4L * ((long) row * headCount + head) * headSize;
    }

    /// Scores of what a row sees of the page that begins at `from`.
    private void score(int row, int head, int from, MemorySegment scores, long scoresAt) {
        int positions = Math.min(cache.nextPage(from), seen(row)) - from;
        if (positions <= 0) {
            return;
        }
        long headOffset = 4L * head * headSize;
        long page = cache.offset(cache.slot(row), from) + headOffset;
        arithmetic.scores(
                scores,
                scoresAt + 4L * from,
                queries,
                4L * row * stride + headOffset,
                cache.keys(),
                page,
                cache.rowBytes(),
                positions,
                headSize,
                scale);
    }

    /// Adds the values of what a row sees of the page that begins at `from`.
    private void blend(int row, int head, int from, MemorySegment scores, long scoresAt) {
        int positions = Math.min(cache.nextPage(from), seen(row)) - from;
        if (positions <= 0) {
            return;
        }
        long page = cache.offset(cache.slot(row), from) + 4L * head * headSize;
        arithmetic.blend(
                out,
                target(row, head),
                scores,
                scoresAt + 4L * from,
                cache.values(),
                page,
                cache.rowBytes(),
                positions,
                headSize);
    }

    private void addBias(MemorySegment scores, long scoresAt, int seen, int position, int head) {
        for (int k = 0; k < seen; k++) {
            int distance = Math.clamp(position - k + centre, 0, span - 1);
            float score = scores.get(FLOAT, scoresAt + 4L * k) + bias.get(FLOAT, 4L * (head * span + distance));
            scores.set(FLOAT, scoresAt + 4L * k, score);
        }
    }
}
