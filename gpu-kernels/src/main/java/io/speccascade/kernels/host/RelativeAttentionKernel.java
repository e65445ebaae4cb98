package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.PlainDecoder.FLOAT;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Attention with a bias by distance. A part is one head of one row.
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
    private final Workers.Part part = this::attend;
    private int rows;

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
        scratch.reserveScores(4L * (cache.pagesPerSlot() * cache.pageSize() + Arithmetic.SPARE_SCORES));
    }

    @Override
    public void run() {
        rows = Expect.count(counts, 0, capacity);
        workers.parallel(rows * headCount, part);
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
        int row = index % rows;
        int head = index / rows;
        int seen = seen(row);
        int slot = cache.slot(row);
        int pageSize = cache.pageSize();
        long headOffset = 4L * head * headSize;
        long q = 4L * row * stride + headOffset;
        long target = 4L * row * headCount * headSize + headOffset;
        MemorySegment scores = scratch.desk(worker).scores.segment();
        for (int from = 0; from < seen; from += pageSize) {
            int count = Math.min(pageSize, seen - from);
            long page = cache.offset(slot, from) + headOffset;
            arithmetic.scores(
                    scores, 4L * from, queries, q, cache.keys(), page, cache.rowBytes(), count, headSize, scale);
        }
        addBias(scores, seen, cache.position(row), head);
        arithmetic.softmax(scores, 0, seen);
        out.asSlice(target, 4L * headSize).fill((byte) 0);
        for (int from = 0; from < seen; from += pageSize) {
            int count = Math.min(pageSize, seen - from);
            long page = cache.offset(slot, from) + headOffset;
            arithmetic.blend(out, target, scores, 4L * from, cache.values(), page, cache.rowBytes(), count, headSize);
        }
    }

    private void addBias(MemorySegment scores, int seen, int position, int head) {
        for (int k = 0; k < seen; k++) {
            int distance = Math.clamp(position - k + centre, 0, span - 1);
            float score = scores.get(FLOAT, 4L * k) + bias.get(FLOAT, 4L * (head * span + distance));
            scores.set(FLOAT, 4L * k, score);
        }
    }
}
