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
    private final Workers.Part part = this::attend;
    private final RowRuns.PagePart scoring = this::score;
    private final RowRuns.PagePart blending = this::blend;

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
        int most = cache.pagesPerSlot() * cache.pageSize();
        runs = new RowRuns(cache, capacity, 4L * (most + Arithmetic.SPARE_SCORES));
        scratch.reserveScores(runs.scoreBytes());
    }

    @Override
    public void run() {
        int rows = Expect.count(counts, 0, capacity);
        for (int row = 0; row < rows; row++) {
            runs.see(row, 0, seen(row));
        }
        runs.divide(rows, headCount, workers.threads());
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
        MemorySegment scores = scratch.desk(worker).scores.segment();
        runs.eachPage(run, head, scores, scoring);
        for (int row = runs.begin(run); row < runs.end(run); row++) {
            long scoresAt = runs.scoresAt(run, row);
            addBias(scores, scoresAt, runs.seen(row), cache.position(row), head);
            arithmetic.softmax(scores, scoresAt, runs.seen(row));
            out.asSlice(target(row, head), 4L * headSize).fill((byte) 0);
        }
        runs.eachPage(run, head, scores, blending);
    }

    private long target(int row, int head) {
        return 4L * ((long) row * headCount + head) * headSize;
    }

    private long page(int row, int head, int from) {
        return cache.offset(cache.slot(row), from) + 4L * head * headSize;
    }

    private void score(int row, int head, int from, int positions, MemorySegment scores, long scoresAt) {
        long q = 4L * ((long) row * stride + (long) head * headSize);
        long page = page(row, head, from);
        arithmetic.scores(
                scores, scoresAt, queries, q, cache.keys(), page, cache.rowBytes(), positions, headSize, scale);
    }

    private void blend(int row, int head, int from, int positions, MemorySegment scores, long scoresAt) {
        long target = target(row, head);
        long page = page(row, head, from);
        arithmetic.blend(out, target, scores, scoresAt, cache.values(), page, cache.rowBytes(), positions, headSize);
    }

    private void addBias(MemorySegment scores, long scoresAt, int seen, int position, int head) {
        for (int k = 0; k < seen; k++) {
            int distance = Math.clamp(position - k + centre, 0, span - 1);
            float score = scores.get(FLOAT, scoresAt + 4L * k) + bias.get(FLOAT, 4L * (head * span + distance));
            scores.set(FLOAT, scoresAt + 4L * k, score);
        }
    }
}
