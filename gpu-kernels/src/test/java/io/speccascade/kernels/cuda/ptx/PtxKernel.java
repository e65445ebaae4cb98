package io.speccascade.kernels.cuda.ptx;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A kernel of a PTX file.
public final class PtxKernel {
    /// Instructions of a block, however many threads run each, after which it is taken for endless.
    private static final long LIMIT = 200_000_000;

    private final Assembler.Code code;
    private final List<Integer> sizes;
    private final List<Integer> offsets;
    private final StaticData data;
    private final long limit;
    private final boolean isOrdered;

    PtxKernel(Assembler.Code code, List<Integer> sizes, List<Integer> offsets, StaticData data) {
        this(code, sizes, offsets, data, LIMIT);
    }

    private PtxKernel(Assembler.Code code, List<Integer> sizes, List<Integer> offsets, StaticData data, long limit) {
        this.code = code;
        this.sizes = List.copyOf(sizes);
        this.offsets = List.copyOf(offsets);
        this.data = data;
        this.limit = limit;
        isOrdered = code.instructions().stream().anyMatch(instruction -> instruction instanceof Atomic);
    }

    /// The same kernel, given up when one block runs more than so many instructions.
    public PtxKernel limitedTo(long instructions) {
        return new PtxKernel(code, sizes, offsets, data, instructions);
    }

    /// Size of each parameter, in order: 8 for .u64, 4 for .u32.
    public List<Integer> parameterBytes() {
        return sizes;
    }

    /// Where each parameter begins in the parameters of a launch, bytes.
    public List<Integer> parameterOffsets() {
        return offsets;
    }

    /// Bytes of shared memory of a block that the kernel itself declares.
    public long staticSharedBytes() {
        return code.sharedBytes();
    }

    /// Runs all groups of the grid, on all cores; one after another in order if the kernel has atomic operations.
    ///
    /// @param parameters values of the parameters at their natural offsets, little-endian
    /// @param memory what addresses mean
    /// @throws IllegalStateException if the kernel does what it must not; names kernel, line, instruction and
    ///     thread
    public void launch(
            int gridX,
            int gridY,
            int gridZ,
            int blockX,
            int blockY,
            int blockZ,
            int dynamicSharedBytes,
            MemorySegment parameters,
            PtxMemory memory) {
        Shape shape = new Shape(gridX, gridY, gridZ, blockX, blockY, blockZ);
        Launch launch = new Launch(shape, dynamicSharedBytes, parameters, memory.ranges());
        Progress progress = new Progress();
        int cores = isOrdered ? 1 : Runtime.getRuntime().availableProcessors();
        int workers = Math.min(shape.groups(), cores);
        if (workers == 1) {
            work(launch, progress);
        } else {
            IntStream.range(0, workers).parallel().forEach(worker -> work(launch, progress));
        }
        RuntimeException failure = progress.failure.get();
        if (failure != null) {
            throw failure;
        }
    }

    private void work(Launch launch, Progress progress) {
        Block block = new Block(code, data, launch);
        Scheduler scheduler = new Scheduler(code, block, limit);
        int groups = launch.shape().groups();
        for (int group = progress.next.getAndIncrement(); group < groups; group = progress.next.getAndIncrement()) {
            if (progress.failure.get() != null) {
                return;
            }
            try {
                block.enter(group);
                scheduler.run();
            } catch (RuntimeException e) {
                progress.failure.compareAndSet(null, e);
            }
        }
    }

    /// How many groups, and how many threads in each.
    record Shape(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ) {
        Shape {
            if (gridX < 1 || gridY < 1 || gridZ < 1 || blockX < 1 || blockY < 1 || blockZ < 1) {
                throw new IllegalArgumentException("grid: " + gridX + "x" + gridY + "x" + gridZ + " of " + blockX + "x"
                        + blockY + "x" + blockZ + " (expected: all at least 1)");
            }
            if ((long) blockX * blockY * blockZ > 1024) {
                throw new IllegalArgumentException(
                        "block: " + blockX + "x" + blockY + "x" + blockZ + " (expected: at most 1024 threads)");
            }
        }

        int threads() {
            return blockX * blockY * blockZ;
        }

        int groups() {
            return Math.multiplyExact(Math.multiplyExact(gridX, gridY), gridZ);
        }
    }

    /// What is the same for all groups of a launch.
    record Launch(Shape shape, int dynamicSharedBytes, MemorySegment parameters, PtxMemory.Ranges ranges) {}

    /// The next group to run, and why to run no more.
    private static final class Progress {
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    }
}
