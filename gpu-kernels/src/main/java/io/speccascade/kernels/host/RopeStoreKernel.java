package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.PlainDecoder.FLOAT;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Rotates queries and keys, and writes keys and values to the cache. Parts are rows.
final class RopeStoreKernel implements HostKernel {
    /// Floats of a batch below which the caller does it alone.
    private static final int PARALLEL_WORK = 1 << 13;

    private final Workers workers;
    private final int capacity;
    private final int headCount;
    private final int kvHeadCount;
    private final int headSize;
    private final int half;
    private final boolean interleaved;
    private final float magnitude;
    private final MemorySegment qkv;
    private final MemorySegment counts;
    private final MemorySegment frequency;
    private final PagedCache cache;
    private final float[][] cosines;
    private final float[][] sines;
    private final Workers.Part part = this::row;

    RopeStoreKernel(Launch launch, Crew crew) {
        workers = crew.workers();
        capacity = Expect.positive(launch, 0, "rows");
        headCount = Expect.atLeast(0, launch, 1, "headCount");
        kvHeadCount = Expect.positive(launch, 2, "kvHeadCount");
        headSize = Expect.positive(launch, 3, "headSize");
        int rotarySize = launch.size(4);
        if (rotarySize < 0 || rotarySize > headSize || rotarySize % 2 != 0) {
            throw new IllegalArgumentException(
                    Expect.name(launch, "rotarySize") + ": " + rotarySize + " (expected: even, 0 to " + headSize + ")");
        }
        half = rotarySize / 2;
        interleaved = launch.size(7) == 1;
        magnitude = launch.scalar(0);
        long rowSize = (headCount + 2L * kvHeadCount) * headSize;
        qkv = Expect.buffer(launch, 0, "qkv", ElementType.F32, capacity * rowSize);
        counts = Expect.buffer(launch, 3, "counts", ElementType.I32, 1);
        frequency = Expect.buffer(launch, 7, "frequency", ElementType.F32, half);
        cache = PagedCache.of(
                launch,
                1,
                capacity,
                Expect.positive(launch, 5, "pageSize"),
                Expect.positive(launch, 6, "pagesPerSlot"),
                kvHeadCount * headSize);
        cosines = new float[workers.threads()][half];
        sines = new float[workers.threads()][half];
    }

    @Override
    public void run() {
        int rows = Expect.count(counts, 0, capacity);
        if (rows * (headCount + kvHeadCount) * headSize < PARALLEL_WORK) {
            for (int row = 0; row < rows; row++) {
                row(row, 0);
            }
        } else {
            workers.parallel(rows, part);
        }
    }

    private void row(int row, int worker) {
        int position = cache.position(row);
        float[] cosine = cosines[worker];
        float[] sine = sines[worker];
        for (int i = 0; i < half; i++) {
            float angle = position * frequency.get(FLOAT, 4L * i);
            cosine[i] = (float) Math.cos(angle) * magnitude;
            sine[i] = (float) Math.sin(angle) * magnitude;
        }
        long at = 4L * row * (headCount + 2 * kvHeadCount) * headSize;
        for (int head = 0; head < headCount + kvHeadCount; head++) {
            rotate(at + 4L * head * headSize, cosine, sine);
        }
        long keys = at + 4L * headCount * headSize;
        long target = cache.offset(cache.slot(row), position);
        MemorySegment.copy(qkv, keys, cache.keys(), target, cache.rowBytes());
        MemorySegment.copy(qkv, keys + cache.rowBytes(), cache.values(), target, cache.rowBytes());
    }

    private void rotate(long head, float[] cosine, float[] sine) {
        long step = interleaved ? 8 : 4;
        long apart = interleaved ? 4 : 4L * half;
        for (int i = 0; i < half; i++) {
            long at = head + step * i;
            float a = qkv.get(FLOAT, at);
            float b = qkv.get(FLOAT, at + apart);
            qkv.set(FLOAT, at, a * cosine[i] - b * sine[i]);
            qkv.set(FLOAT, at + apart, b * cosine[i] + a * sine[i]);
        }
    }
}
