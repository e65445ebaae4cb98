package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Attention over a paged cache: scores of all positions, softmax, blend of the values. A part is one key-value head of
/// one row, with all query heads that share it.
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
    private final long scoreStride;
    private final Workers.Part part = this::attend;
    private int rows;

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
        scoreStride = 4L * (cache.pagesPerSlot() * cache.pageSize() + Arithmetic.SPARE_SCORES);
        scratch.reserveScores(scoreStride * (headCount / kvHeadCount));
    }

    @Override
    public void run() {
        rows = Expect.count(counts, 0, capacity);
        long work = 0;
        for (int row = 0; row < rows; row++) {
            int position = cache.position(row);
            work += (long) (position + 1 - first(position)) * headCount * headSize;
        }
        if (work < PARALLEL_WORK) {
            for (int i = 0; i < rows * kvHeadCount; i++) {
                attend(i, 0);
            }
        } else {
            workers.parallel(rows * kvHeadCount, part);
        }
    }

    /// The first position that a row sees.
    private int first(int position) {
        return window == 0 ? 0 : Math.max(0, position + 1 - window);
    }

    private void attend(int index, int worker) {
        // Row after row of one head: its keys and values stay in second-level cache.
        int row = index % rows;
        int kvHead = index / rows;
        int group = headCount / kvHeadCount;
        int length = cache.position(row) + 1;
        int first = first(length - 1);
        int slot = cache.slot(row);
        long kvOffset = 4L * kvHead * headSize;
        long q = 4L * ((long) row * (headCount + 2 * kvHeadCount) + (long) kvHead * group) * headSize;
        long target = 4L * ((long) row * headCount + (long) kvHead * group) * headSize;
        MemorySegment scores = scratch.desk(worker).scores.segment();
        int pageSize = cache.pageSize();
        for (int from = first, positions; from < length; from += positions) {
            long page = cache.offset(slot, from) + kvOffset;
            positions = Math.min(pageSize - from % pageSize, length - from);
            for (int head = 0; head < group; head++) {
                arithmetic.scores(
                        scores,
                        head * scoreStride + 4L * (from - first),
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
        for (int head = 0; head < group; head++) {
            if (softCap > 0) {
                arithmetic.softCap(scores, head * scoreStride, length - first, softCap);
            }
            arithmetic.softmax(scores, head * scoreStride, length - first);
        }
        out.asSlice(target, 4L * group * headSize).fill((byte) 0);
        for (int from = first, positions; from < length; from += positions) {
            long page = cache.offset(slot, from) + kvOffset;
            positions = Math.min(pageSize - from % pageSize, length - from);
            for (int head = 0; head < group; head++) {
                arithmetic.blend(
                        out,
                        target + 4L * head * headSize,
                        scores,
                        head * scoreStride + 4L * (from - first),
                        cache.values(),
                        page,
                        cache.rowBytes(),
                        positions,
                        headSize);
            }
        }
    }
}
