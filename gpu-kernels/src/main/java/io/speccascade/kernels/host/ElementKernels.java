package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.PlainDecoder.FLOAT;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// What is done to the elements of rows between matrix products. Parts are rows.
final class ElementKernels {
    /// Floats of a batch below which the caller does it alone.
    private static final int PARALLEL_WORK = 1 << 14;

    private ElementKernels() {}

    /// Does one row, whose elements begin at byte `at`.
    private interface RowWork {
        void accept(int row, long at);
    }

    /// Rows of `size` floats, as many as the counts say.
    private static HostKernel rows(Launch launch, Crew crew, int countsAt, int size, RowWork work) {
        int capacity = Expect.positive(launch, 0, "rows");
        MemorySegment counts = Expect.buffer(launch, countsAt, "counts", ElementType.I32, 1);
        Workers.Part part = (row, worker) -> work.accept(row, 4L * row * size);
        return () -> {
            int rows = Expect.count(counts, 0, capacity);
            if ((long) rows * size < PARALLEL_WORK) {
                for (int row = 0; row < rows; row++) {
                    part.run(row, 0);
                }
            } else {
                crew.workers().parallel(rows, part);
            }
        };
    }

    private static MemorySegment floats(Launch launch, int index, String name, long length) {
        return Expect.buffer(launch, index, name, ElementType.F32, length);
    }

    static HostKernel add(Launch launch, Crew crew) {
        long capacity = Expect.positive(launch, 0, "rows");
        int size = Expect.positive(launch, 1, "size");
        MemorySegment x = floats(launch, 0, "x", capacity * size);
        MemorySegment y = floats(launch, 1, "y", capacity * size);
        float scale = launch.scalar(0);
        if (launch.buffers().size() == 3) {
            return rows(launch, crew, 2, size, (row, at) -> {
                for (long i = at; i < at + 4L * size; i += 4) {
                    x.set(FLOAT, i, x.get(FLOAT, i) + scale * y.get(FLOAT, i));
                }
            });
        }
        MemorySegment norm = floats(launch, 3, "norm", size);
        float epsilon = launch.scalar(1);
        return rows(launch, crew, 2, size, (row, at) -> {
            float factor = normaliser(y, at, size, epsilon);
            for (long i = 0; i < 4L * size; i += 4) {
                float normalised = y.get(FLOAT, at + i) * factor * norm.get(FLOAT, i);
                x.set(FLOAT, at + i, x.get(FLOAT, at + i) + scale * normalised);
            }
        });
    }

    /// 1 / sqrt(mean(x²) + epsilon).
    private static float normaliser(MemorySegment x, long at, int size, float epsilon) {
        double squares = 0;
        for (long i = at; i < at + 4L * size; i += 4) {
            double value = x.get(FLOAT, i);
            squares += value * value;
        }
        return (float) (1 / Math.sqrt(squares / size + epsilon));
    }

    static HostKernel addBias(Launch launch, Crew crew) {
        long capacity = Expect.positive(launch, 0, "rows");
        int size = Expect.positive(launch, 1, "size");
        MemorySegment x = floats(launch, 0, "x", capacity * size);
        MemorySegment bias = floats(launch, 2, "bias", size);
        return rows(launch, crew, 1, size, (row, at) -> {
            for (long i = 0; i < 4L * size; i += 4) {
                x.set(FLOAT, at + i, x.get(FLOAT, at + i) + bias.get(FLOAT, i));
            }
        });
    }

    static HostKernel relu(Launch launch, Crew crew) {
        long capacity = Expect.positive(launch, 0, "rows");
        int size = Expect.positive(launch, 1, "size");
        MemorySegment x = floats(launch, 0, "x", capacity * size);
        return rows(launch, crew, 1, size, (row, at) -> {
            for (long i = at; i < at + 4L * size; i += 4) {
                x.set(FLOAT, i, Math.max(x.get(FLOAT, i), 0));
            }
        });
    }

    static HostKernel headNorm(Launch launch, Crew crew) {
        long capacity = Expect.positive(launch, 0, "rows");
        int headCount = Expect.positive(launch, 1, "headCount");
        int kvHeadCount = Expect.positive(launch, 2, "kvHeadCount");
        int headSize = Expect.positive(launch, 3, "headSize");
        int rowSize = (headCount + 2 * kvHeadCount) * headSize;
        MemorySegment qkv = floats(launch, 0, "qkv", capacity * rowSize);
        MemorySegment queryNorm = floats(launch, 2, "queryNorm", headSize);
        MemorySegment keyNorm = floats(launch, 3, "keyNorm", headSize);
        float epsilon = launch.scalar(0);
        return rows(launch, crew, 1, rowSize, (row, at) -> {
            for (int head = 0; head < headCount + kvHeadCount; head++) {
                long from = at + 4L * head * headSize;
                MemorySegment norm = head < headCount ? queryNorm : keyNorm;
                float factor = normaliser(qkv, from, headSize, epsilon);
                for (long i = 0; i < 4L * headSize; i += 4) {
                    qkv.set(FLOAT, from + i, qkv.get(FLOAT, from + i) * factor * norm.get(FLOAT, i));
                }
            }
        });
    }

    static HostKernel softCap(Launch launch, Crew crew) {
        int capacity = Expect.positive(launch, 0, "outputs");
        int size = Expect.positive(launch, 1, "size");
        int whole = size - size % Arithmetic.SPARE_SCORES; // more would be whole vectors, into the next row
        float softCap = launch.scalar(0);
        MemorySegment x = floats(launch, 0, "x", size);
        int xRows = (int) Math.min(Integer.MAX_VALUE, launch.buffer(0).length() / size);
        MemorySegment counts = Expect.buffer(launch, 1, "counts", ElementType.I32, 2);
        MemorySegment target = Expect.buffer(launch, 2, "target", ElementType.I32, capacity);
        Workers.Part part = (output, worker) -> {
            long at = 4L * Expect.index(target, output, xRows, "target") * size;
            crew.arithmetic().softCap(x, at, whole, softCap);
            for (long i = at + 4L * whole; i < at + 4L * size; i += 4) {
                x.set(FLOAT, i, softCap * (float) Math.tanh(x.get(FLOAT, i) / softCap));
            }
        };
        return () -> crew.workers().parallel(Expect.count(counts, 1, capacity), part);
    }
}
