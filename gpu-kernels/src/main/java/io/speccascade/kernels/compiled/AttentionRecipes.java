package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Operation;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.List;

/// Rotary embedding and attention.
final class AttentionRecipes {
    /// Positions of a split of `attentionRelative`, and work-items of its groups on a CPU.
    private static final int SPLIT = 128;

    private static final int CPU_LANES = 16;

    private AttentionRecipes() {}

    static List<KernelCall> calls(Launch launch, Geometry geometry) {
        return launch.operation() == Operation.ROPE_STORE ? ropeStore(launch, geometry) : attention(launch, geometry);
    }

    private static List<KernelCall> ropeStore(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int rows = parts.positive(0, "rows");
        int headCount = parts.atLeast(0, 1, "headCount");
        int kvHeadCount = parts.positive(2, "kvHeadCount");
        int headSize = parts.positive(3, "headSize");
        int rotarySize = launch.size(4);
        if (rotarySize < 0 || rotarySize > headSize || rotarySize % 2 != 0) {
            throw new IllegalArgumentException(
                    "ROPE_STORE rotarySize: " + rotarySize + " (expected: even, 0 to " + headSize + ")");
        }
        int pageSize = parts.positive(5, "pageSize");
        int pagesPerSlot = parts.positive(6, "pagesPerSlot");
        long page = (long) pageSize * kvHeadCount * headSize;
        boolean narrow = geometry.attentionLanes() == 1;
        int pairLanes = narrow ? 1 : 32;
        int headLanes = narrow ? 1 : 8;
        return List.of(new KernelCall(
                KernelName.of("ropeStore", pairLanes, headLanes),
                Grid.of(rows, pairLanes * headLanes),
                List.of(
                        parts.floats(0, "qkv", (long) rows * (headCount + 2 * kvHeadCount) * headSize),
                        parts.floats(1, "keyCache", page),
                        parts.floats(2, "valueCache", launch.buffer(1).length()),
                        parts.ints(3, "counts", 1),
                        parts.ints(4, "slot", rows),
                        parts.ints(5, "position", rows),
                        parts.ints(6, "blockTable", pagesPerSlot),
                        parts.floats(7, "frequency", rotarySize / 2),
                        Argument.ints(
                                headCount,
                                kvHeadCount,
                                headSize,
                                rotarySize,
                                pageSize,
                                pagesPerSlot,
                                launch.size(7) == 1 ? 1 : 0),
                        new Argument.Floats(List.of(launch.scalar(0))))));
    }

    /// A work-group for each head of each row.
    static KernelCall relative(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int rows = parts.positive(0, "rows");
        int headCount = parts.positive(1, "headCount");
        int headSize = parts.positive(2, "headSize");
        int pageSize = parts.positive(3, "pageSize");
        int pagesPerSlot = parts.positive(4, "pagesPerSlot");
        int stride = parts.positive(5, "stride");
        int span = parts.positive(8, "span");
        int lanes = geometry.attentionLanes() == 1 ? CPU_LANES : geometry.attentionLanes();
        return new KernelCall(
                KernelName.of("attentionRelative", SPLIT, lanes),
                new Grid(rows, headCount, lanes),
                List.of(
                        parts.floats(0, "out", (long) rows * headCount * headSize),
                        parts.floats(1, "queries", (long) rows * stride),
                        parts.floats(2, "keyCache", (long) pageSize * headCount * headSize),
                        parts.floats(3, "valueCache", launch.buffer(2).length()),
                        parts.ints(4, "counts", 1),
                        parts.ints(5, "slot", rows),
                        parts.ints(6, "position", rows),
                        parts.ints(7, "blockTable", pagesPerSlot),
                        parts.ints(8, "lengths", 1),
                        parts.floats(9, "bias", (long) headCount * span),
                        Argument.ints(
                                headCount,
                                headSize,
                                pageSize,
                                pagesPerSlot,
                                stride,
                                launch.size(6),
                                launch.size(7),
                                span),
                        new Argument.Floats(launch.scalars())));
    }

    private static List<KernelCall> attention(Launch launch, Geometry geometry) {
        AttentionLaunch attention = AttentionLaunch.of(launch);
        return geometry.attentionLanes() == 1 ? attention.byRows() : attention.bySplits(geometry.attentionLanes());
    }
}
