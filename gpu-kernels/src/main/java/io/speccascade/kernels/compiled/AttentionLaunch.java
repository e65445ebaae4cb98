package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Launch;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.ArrayList;
import java.util.List;

/// An attention launch, its sizes and buffers checked.
///
/// @param inputs qkv, keys, values, counts, slots, positions, block table
record AttentionLaunch(
        int rows,
        int headCount,
        int kvHeadCount,
        int headSize,
        int pageSize,
        int pagesPerSlot,
        int window,
        Argument out,
        List<Argument> inputs,
        Argument scalars) {
    /// Positions of a split of `attentionRow`.
    private static final int ROW_SPLIT = 128;
    /// Work-items that are too few for a CPU.
    private static final int FEW = 4;
    /// Positions of a split of `attentionSplit`.
    private static final int SPLIT = 256;
    /// Work-groups from which on a GPU is busy.
    private static final int BUSY = 512;

    static AttentionLaunch of(Launch launch) {
        LaunchParts parts = new LaunchParts(launch);
        int rows = parts.positive(0, "rows");
        int headCount = parts.positive(1, "headCount");
        int kvHeadCount = parts.positive(2, "kvHeadCount");
        int headSize = parts.positive(3, "headSize");
        int pageSize = parts.positive(4, "pageSize");
        int pagesPerSlot = parts.positive(5, "pagesPerSlot");
        if (headCount % kvHeadCount != 0) {
            throw new IllegalArgumentException(
                    "ATTENTION headCount: " + headCount + " (expected: a multiple of kvHeadCount " + kvHeadCount + ")");
        }
        return new AttentionLaunch(
                rows,
                headCount,
                kvHeadCount,
                headSize,
                pageSize,
                pagesPerSlot,
                launch.size(6),
                parts.floats(0, "out", (long) rows * headCount * headSize),
                List.of(
                        parts.floats(1, "qkv", (long) rows * (headCount + 2 * kvHeadCount) * headSize),
                        parts.floats(2, "keyCache", (long) pageSize * kvHeadCount * headSize),
                        parts.floats(3, "valueCache", launch.buffer(2).length()),
                        parts.ints(4, "counts", 1),
                        parts.ints(5, "slot", rows),
                        parts.ints(6, "position", rows),
                        parts.ints(7, "blockTable", pagesPerSlot)),
                new Argument.Floats(launch.scalars()));
    }

    /// A work-item for each key-value head of a row, or for each query head where that leaves cores without work.
    List<KernelCall> byRows() {
        int heads = rows * kvHeadCount < FEW ? 1 : headCount / kvHeadCount;
        return List.of(call(
                KernelName.of("attentionRow", ROW_SPLIT),
                new Grid(rows, headCount / heads, 1),
                List.of(out, Argument.scratch("attentionStates", 2L * rows * headCount)),
                Argument.ints(headCount, kvHeadCount, headSize, pageSize, pagesPerSlot, window, heads)));
    }

    /// A work-group for each split of a head of a row, or for all of them where there are many heads and rows.
    List<KernelCall> bySplits(int lanes) {
        int units = Math.multiplyExact(rows, headCount);
        int positions = Math.multiplyExact(pageSize, pagesPerSlot);
        // A window that begins inside a split touches one more.
        int seen = window > 0 ? Math.min(positions, Math.min(positions, window) + SPLIT - 1) : positions;
        int splits = (seen - 1) / SPLIT + 1;
        boolean isWide = headSize % 4 == 0 && headSize <= 4 * lanes;
        int together = isWide ? headsTogether() : 1;
        int runs = units / together < BUSY ? splits : 1;
        Argument blends = Argument.scratch("attentionBlends", (long) units * runs * headSize);
        Argument states = Argument.scratch("attentionStates", 2L * units * runs);
        KernelCall split = call(
                isWide
                        ? KernelName.of("attentionHeads", SPLIT, together, lanes)
                        : KernelName.of("attentionSplit", SPLIT, lanes),
                new Grid(units / together, runs, lanes),
                List.of(blends, states),
                Argument.ints(
                        headCount,
                        kvHeadCount,
                        headSize,
                        pageSize,
                        pagesPerSlot,
                        window,
                        runs == 1 ? splits : 1,
                        runs));
        KernelCall join = new KernelCall(
                KernelName.of("attentionJoin", lanes),
                Grid.of(units, lanes),
                List.of(out, blends, states, inputs.get(3), Argument.ints(headCount, headSize, runs)));
        return List.of(split, join);
    }

    /// Query heads of a key-value head that a work-group takes.
    private int headsTogether() {
        int all = headCount / kvHeadCount;
        int even = all % 2 == 0 ? 2 : 1;
        return all % 4 == 0 ? 4 : even;
    }

    private KernelCall call(KernelName kernel, Grid grid, List<Argument> outputs, Argument sizes) {
        List<Argument> arguments = new ArrayList<>(outputs);
        arguments.addAll(inputs);
        arguments.add(sizes);
        arguments.add(scalars);
        return new KernelCall(kernel, grid, arguments);
    }
}
